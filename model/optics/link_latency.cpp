// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/link_latency.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LinkLatency)
};

constexpr double kDspLeast = 150;
constexpr double kDspMost = 200;

bool hasPluggableOptic(const Tables& plan, const PortRef& port, const CableType& cable)
{
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
    return !isCopper(cable) && !portPlace(type, port.number).group->cage.isEmpty();
}

void addWay(const Tables& plan, const Cable& cable, LinkLatency& latency)
{
    const CableType& type = plan.cableTypes.at(cable.type);
    const std::optional<Length> length = glassLength(plan, cable);
    if (!length)
        latency.missing = Text::tr("The latency is not known: %1 is not routed.").arg(cableName(plan.naming(), cable));
    else if (!type.picosecondsPerMetre.known())
        latency.missing = Text::tr("The latency is not known: figures.delay of %1 is missing.").arg(type.key);
    else  // ps/m x um / 10^6
        latency.wayPicoseconds += (*type.picosecondsPerMetre.value * (length->base() / 1000) + 500) / 1000;
}

}  // namespace

double LinkLatency::least() const { return static_cast<double>(wayPicoseconds) / 1000 + optics * kDspLeast; }
double LinkLatency::most() const { return static_cast<double>(wayPicoseconds) / 1000 + optics * kDspMost; }

LinkLatency latencyOf(const Tables& plan, const Cable& cable)
{
    LinkLatency latency;
    addWay(plan, cable, latency);
    const CableType& type = plan.cableTypes.at(cable.type);
    for (const PortRef& port : {cable.a, cable.b})
        latency.optics += hasPluggableOptic(plan, port, type) ? 1 : 0;
    return latency;
}

LinkLatency latencyOf(const Tables& plan, const FiberTrace& trace)
{
    LinkLatency latency;
    for (const Hop& hop : trace.hops) {
        if (!hop.cable)
            continue;
        const Cable& cable = plan.cables.at(*hop.cable);
        if (plan.cableTypes.at(cable.type).medium == Medium::PolarizationMaintaining)
            continue;  // the laser's feed carries no signal
        addWay(plan, cable, latency);
        for (const PortRef& end : {trace.asked.port, trace.far.port}) {
            forEachLeg(cable, [&](const PortRef& leg, CableEnd, std::size_t) {
                latency.optics += leg == end && hasPluggableOptic(plan, end, plan.cableTypes.at(cable.type)) ? 1 : 0;
            });
        }
    }
    return latency;
}

QString latencyText(const LinkLatency& latency)
{
    if (!latency.missing.isEmpty())
        return QStringLiteral("?");
    const QString least = QString::number(latency.least(), 'f', 0);
    const QString most = QString::number(latency.most(), 'f', 0);
    return least == most ? Text::tr("%1 ns").arg(least) : Text::tr("%1-%2 ns").arg(least, most);
}

}  // namespace model
