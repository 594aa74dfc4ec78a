// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/feed_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

/// "12.3 kW"; "12.3 kW + ?" where parts of it are not known.
QString askedText(const Sum<Milliwatts>& asked)
{
    if (!asked.whole() && asked.known <= Power())
        return QCoreApplication::translate("model::checkSupply", "an unknown power");
    const QString text = shown(inKilowatts(asked.known)) + QStringLiteral(" kW");
    return asked.whole() ? text : text + QStringLiteral(" + ?");
}

}  // namespace

void checkSupply(const CheckContext& context, const Supply& supply, const std::vector<Id<DeviceType>>& types,
                 std::vector<Finding>& findings)
{
    const Sum<Milliwatts>& asked = supply.asked;
    if (asked.known == Power() && asked.gaps.empty())
        return;
    Finding finding;
    if (asked.whole() || asked.known > Power())
        finding.value = inKilowatts(asked.known);
    finding.unit = QStringLiteral("kW");
    if (!supply.limit) {
        finding.severity = Severity::Unknown;
        finding.place = supply.place;
        finding.where = supply.owner;
        finding.figure = figureName(supply.owner, supply.path);
        finding.message = supply.unknown.arg(askedText(asked));
        finding.fix = supply.enter;
        findings.push_back(std::move(finding));
        return;
    }
    for (const Gap& gap : asked.gaps) {
        if (!gap.countedElsewhere)
            findings.push_back(missingFigure(gap.typeKey, gap.path, gap.device, gap.count));
    }
    finding.value = inKilowatts(asked.known);
    const auto severity = against(asked.known, *supply.limit, context.plan.profile().warnAbove);
    if (!severity || (*severity != Severity::Error && !asked.whole()))
        return;
    finding.severity = *severity;
    finding.place = supply.place;
    finding.where = supply.where;
    finding.limit = inKilowatts(*supply.limit);
    finding.message =
        (*severity == Severity::Error ? supply.over : supply.near).arg(shown(*finding.value), shown(*finding.limit));
    finding.fix = supply.fix;
    for (const Id<DeviceType> id : types) {
        const DeviceType& type = context.plan.deviceTypes.at(id);
        noteAssumption(finding.assumes, type.draw, type.key, QLatin1String("power.draw"));
        if (supply.readsLiquidShare)
            noteAssumption(finding.assumes, type.liquidShare, type.key, QLatin1String("power.liquid_share"));
    }
    findings.push_back(std::move(finding));
}

}  // namespace model
