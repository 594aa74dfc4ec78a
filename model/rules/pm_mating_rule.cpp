// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/pm_mating_rule.h"

#include "model/rules/answer.h"
#include "model/rules/fiber_ports.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PmMatingRule)
};

bool isPm(Medium medium) { return medium == Medium::PolarizationMaintaining; }

Finding broken(const CheckContext& context, const Cable& cable, const QString& message, const QString& fix)
{
    Finding finding;
    finding.place = cable.id;
    finding.where = cableName(context.plan.naming(), cable);
    finding.message = message;
    finding.fix = fix;
    return finding;
}

/// Keys that put the axis elsewhere, or none, turn the light's polarization where the two meet.
void compareAxes(const CheckContext& context, const Cable& cable, const CableType& type, const FiberPort& port,
                 std::vector<Finding>& findings)
{
    if (type.axis.isEmpty())
        findings.push_back(missingFigure(type.key, QLatin1String("axis"), cable.id));
    if (port.group->axis.isEmpty())
        findings.push_back(missingFigure(port.type->key, QLatin1String("ports.axis"), cable.id));
    if (type.axis.isEmpty() || port.group->axis.isEmpty())
        return;
    const QString name = cableName(context.plan.naming(), cable);
    const QString place = portText(context.plan, port.ref);
    const QString free = QStringLiteral("free");
    if (type.axis == free || port.group->axis == free)
        findings.push_back(
            broken(context, cable,
                   Text::tr("%1 in %2 is not keyed: mated, it may stand turned about its axis.").arg(name, place),
                   Text::tr("Use connectors with the slow axis on the key.")));
    else if (type.axis != port.group->axis)
        findings.push_back(
            broken(context, cable,
                   Text::tr("%1 has another axis on its key than %2: the light arrives turned.").arg(name, place),
                   Text::tr("Use a cable keyed as the port.")));
}

/// The way from a PM port must lead from a laser to an engine's connector; told once of two that are alike.
void compareEnds(const CheckContext& context, const Cable& cable, LightWalk& walk, const FiberPort& port,
                 std::vector<Finding>& findings)
{
    if (port.group->use != PortUse::LaserFeed)
        return;
    const bool gives = !port.group->tx.empty();
    const LightPath& path = walk.follow({port.ref, gives ? port.group->tx.front() : port.group->rx.front()});
    if (!path.arrives() || path.to.port < port.ref)
        return;
    const FiberPort far = fiberPort(context.plan, path.to.port);
    if (far.group->use != PortUse::LaserFeed || gives == far.group->tx.empty())
        return;
    const QString here = portText(context.plan, port.ref);
    const QString there = portText(context.plan, far.ref);
    findings.push_back(broken(
        context, cable,
        gives ? Text::tr("%1 and %2 meet and both give laser light: it feeds no engine.").arg(here, there)
              : Text::tr("%1 and %2 meet and both take laser light: no laser stands at either end.").arg(here, there),
        gives ? Text::tr("Disconnect %1, and connect each to a PM connector of a switch without lasers of its own.")
                    .arg(cableName(context.plan.naming(), cable))
              : Text::tr("Disconnect %1, and connect each to a free PM port of a laser shelf.")
                    .arg(cableName(context.plan.naming(), cable))));
}

}  // namespace

RuleInfo PmMatingRule::info() const
{
    return {QStringLiteral("pm.mating"),
            Text::tr("PM connector mated wrongly"),
            Text::tr("PM to PM only, laser to engine, axis by key, no rotation"),
            Text::tr("medium and axis of the cable and of its ports"),
            Scope::Cable,
            Severity::Error};
}

void PmMatingRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const CableType& type = context.plan.cableTypes.at(cable.type);
    if (isCopper(type))
        return;
    LightWalk walk(context.plan, context.index);
    forEachLitEnd(context, cable, [&](const FiberPort& port) { compareEnds(context, cable, walk, port, findings); });
    forEachLeg(cable, [&](const PortRef& ref, CableEnd, std::size_t) {
        const FiberPort port = fiberPort(context.plan, ref);
        if (!isPm(type.medium) && !isPm(port.group->medium))
            return;
        if (type.medium == port.group->medium) {
            compareAxes(context, cable, type, port, findings);
            return;
        }
        const QString name = cableName(context.plan.naming(), cable);
        const QString place = portText(context.plan, ref);
        findings.push_back(broken(
            context, cable,
            isPm(type.medium)
                ? Text::tr("%1 is PM fiber and %2 is not: PM fiber carries laser light to a switch, and nothing else.")
                      .arg(name, place)
                : Text::tr("%1 is not PM fiber and %2 is: the laser's polarization would be lost.").arg(name, place),
            isPm(type.medium) ? Text::tr("Use a single-mode cable.") : Text::tr("Use a PM cable.")));
    });
}

}  // namespace model
