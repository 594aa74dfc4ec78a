// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/pm_unfed_rule.h"

#include "model/rules/fiber_ports.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PmUnfedRule)
};

/// What a person can do about one of the dark connectors, as it stands now.
QString wayOut(const CheckContext& context, const PortRef& dark)
{
    LightWalk walk(context.plan, context.index);
    const LightPath& path = walk.follow({dark, fiberPort(context.plan, dark).group->rx.front()});
    switch (path.stop) {
    case PathStop::Uncabled:
        return Text::tr("Connect each to a free PM port of a laser shelf.");
    case PathStop::OpenPanel:
        return Text::tr("Connect %1 to a free PM port of a laser shelf.").arg(portText(context.plan, path.to.port));
    default:
        break;
    }
    const Id<Cable> cable = *cableIn(context.index, dark);
    return Text::tr("Disconnect %1, which brings no laser light, and connect each to a free PM port of a laser shelf.")
        .arg(cableName(context.plan.naming(), context.plan.cables.at(cable)));
}

}  // namespace

RuleInfo PmUnfedRule::info() const
{
    return {QStringLiteral("pm.unfed"),
            Text::tr("PM connector without laser"),
            Text::tr("an engine without laser light sends nothing"),
            QString(),
            Scope::Device,
            Severity::Error};
}

void PmUnfedRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    if (!type.inside || hasOwnLasers(type))
        return;
    FiberTracer tracer(context.plan, context.index);
    std::vector<PortRef> dark;
    int all = 0;
    for (int number = 1; number <= portCount(type); ++number) {
        const FiberPort port = fiberPort(context.plan, {device.id, number});
        if (port.group->use != PortUse::LaserFeed || port.group->rx.empty())
            continue;
        ++all;
        if (tracer.traceFeed(device.id, port.index, port.group->rx.front(), false).fault != TraceFault::None)
            dark.push_back(port.ref);
    }
    if (dark.empty())
        return;
    Finding finding;
    finding.place = dark.front();
    finding.where = portText(context.plan, dark.front());
    finding.message = Text::tr("%1 of %2 PM connectors of %3 are lit by no laser, the first is %4.")
                          .arg(QString::number(dark.size()), QString::number(all), device.name, finding.where);
    finding.value = static_cast<double>(dark.size());
    finding.limit = 0;
    finding.fix = wayOut(context, dark.front());
    findings.push_back(std::move(finding));
}

}  // namespace model
