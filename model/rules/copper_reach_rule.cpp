// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/copper_reach_rule.h"

#include "model/routing/stock_length.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CopperReachRule)
};

/// One reading of how far copper reaches: the figure and where it stands in the catalog entry.
struct Reach {
    QLatin1String path;
    Figure<Length> figure;
};

bool endsInSwitch(const Tables& plan, const PortRef& port)
{
    const DeviceClass deviceClass = plan.deviceTypes.at(plan.devices.at(port.device).type).deviceClass;
    return deviceClass == DeviceClass::Switch || deviceClass == DeviceClass::ManagementSwitch;
}

Reach reachOf(const Tables& plan, const Cable& cable, const CableType& type)
{
    const CopperReach reach = type.reach.value_or(CopperReach());
    switch (plan.profile().copper) {
    case CopperProfile::TwoMetres:
        return {QLatin1String("reach.2m"), reach.twoMetres};
    case CopperProfile::ThreeMetres:
        return {QLatin1String("reach.3m"), reach.threeMetres};
    case CopperProfile::ByPart:
        break;
    }
    if (endsInSwitch(plan, cable.a) && endsInSwitch(plan, cable.b))
        return {QLatin1String("reach.switch_switch"), reach.switchToSwitch};
    return {QLatin1String("reach.nic_switch"), reach.nicToSwitch};
}

/// What is bought for a length, where copper comes in stock lengths.
Length boughtFor(Length length, const CableType& type)
{
    return type.stockLengths.empty() ? length : stockLength(type, length).length;
}

Finding notRouted(const Cable& cable, const CableType& type)
{
    Finding finding = missingFigure(type.key, QLatin1String("length"), cable.id);
    finding.message =
        Text::tr("Cables of %1 have no length, because they are not routed: nobody knows whether copper reaches.")
            .arg(type.name);
    finding.fix = Text::tr("Route the design.");
    return finding;
}

}  // namespace

RuleInfo CopperReachRule::info() const
{
    return {QStringLiteral("copper.reach"),
            Text::tr("Copper too long"),
            Text::tr("the cable type's reach under the design's copper profile"),
            Text::tr("the cable's route, and the reach of its type at its lane rate"),
            Scope::Cable,
            Severity::Error};
}

void CopperReachRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const CableType& type = context.plan.cableTypes.at(cable.type);
    if (!isCopper(type))
        return;
    const Reach reach = reachOf(context.plan, cable, type);
    const bool routed = cable.route || cable.length > Length();
    if (!reach.figure.known())
        findings.push_back(missingFigure(type.key, reach.path, cable.id));
    if (!routed)
        findings.push_back(notRouted(cable, type));
    if (!reach.figure.known() || !routed)
        return;

    const Length limit = *reach.figure.value;
    const Length bought = boughtFor(cable.length, type);
    const auto severity =
        bought > limit ? Severity::Error : against(cable.length, limit, context.plan.profile().warnAbove);
    if (!severity)
        return;
    const Length length = *severity == Severity::Error ? bought : cable.length;
    Finding finding;
    finding.severity = *severity;
    finding.place = cable.id;
    finding.where = cableName(context.plan.naming(), cable);
    finding.message = (*severity == Severity::Error
                           ? Text::tr("%1 is %2 m of copper (%3, %4 m needed); it reaches %5 m.")
                           : Text::tr("%1 is %2 m of copper (%3, %4 m needed), close to the %5 m that it reaches."))
                          .arg(finding.where, shown(inMetres(length)), type.name, shown(inMetres(cable.length)),
                               shown(inMetres(limit)));
    finding.value = inMetres(length);
    finding.limit = inMetres(limit);
    finding.unit = QStringLiteral("m");
    finding.fix = Text::tr("Bring the two ends closer together, or use active copper or fiber.");
    noteAssumption(finding.assumes, reach.figure, type.key, reach.path);
    findings.push_back(std::move(finding));
}

}  // namespace model
