// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/copper_reach_rule.h"

#include "model/rules/answer.h"
#include "model/rules/copper_reach.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CopperReachRule)
};

/// "200 Gb/s a lane over active twinax", as far as the catalog says.
QString signalText(const CableType& type)
{
    const QString rate = type.laneRate.known()
        ? Text::tr("%1 Gb/s a lane").arg(shown(static_cast<double>(type.laneRate.value->base()) / 1000))
        : Text::tr("lane rate not known");
    return type.wireClass.isEmpty() ? rate : Text::tr("%1 over %2").arg(rate, type.wireClass);
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
    const Reach reach = reachOf(context.plan, cable);
    const bool routed = cable.route || cable.length > Length();
    if (!reach.figure.known())
        findings.push_back(missingFigure(type.key, reach.path, cable.id));
    if (!routed)
        findings.push_back(notRouted(cable, type));
    if (!reach.figure.known() || !routed)
        return;

    const Length limit = *reach.figure.value;
    const Length bought = boughtLength(context.plan.profile(), type, cable.length);
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
                           ? Text::tr("%1 is %2 m of copper (%3: %4, %5 m needed); it reaches %6 m.")
                           : Text::tr("%1 is %2 m of copper (%3: %4, %5 m needed), close to the %6 m that it reaches."))
                          .arg(finding.where, shown(inMetres(length)), type.name, signalText(type),
                               shown(inMetres(cable.length)), shown(inMetres(limit)));
    finding.value = inMetres(length);
    finding.limit = inMetres(limit);
    finding.unit = QStringLiteral("m");
    finding.fix = Text::tr("Make the link optical, or bring its two ends closer together.");
    noteAssumption(finding.assumes, reach.figure, type.key, reach.path);
    findings.push_back(std::move(finding));
}

}  // namespace model
