// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_class_rule.h"

#include "model/rules/power_map.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RackClassRule)
};

constexpr QLatin1String kClass("power.class");

}  // namespace

RuleInfo RackClassRule::info() const
{
    return {QStringLiteral("power.rack-class"),
            Text::tr("More power than the rack is built for"),
            Text::tr("the rack type's power class"),
            Text::tr("the draw of every device of the rack, and the class of its type"),
            Scope::Rack,
            Severity::Error};
}

void RackClassRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const PowerMap::Totals& totals = context.power.of(rack.id);
    for (const Gap& gap : totals.draw.gaps) {
        if (!gap.countedElsewhere)
            findings.push_back(missingFigure(gap.typeKey, gap.path, gap.device, gap.count));
    }
    if (totals.draw.known == Power())
        return;
    const RackType& type = context.plan.rackTypes.at(rack.type);
    if (!type.powerClass.known()) {
        findings.push_back(missingFigure(type.key, kClass, rack.id));
        return;
    }
    const auto severity = against(totals.draw.known, *type.powerClass.value, context.plan.profile().warnAbove);
    if (!severity || (*severity != Severity::Error && !totals.draw.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.value = inKilowatts(totals.draw.known);
    finding.limit = inKilowatts(*type.powerClass.value);
    finding.unit = QStringLiteral("kW");
    finding.message =
        (*severity == Severity::Error ? Text::tr("%1 draws %2 kW; a %3 is built for %4 kW.")
                                      : Text::tr("%1 draws %2 kW, close to the %4 kW that a %3 is built for."))
            .arg(rack.name, shown(*finding.value), type.name, shown(*finding.limit));
    finding.fix = Text::tr("Move devices to another rack, or use a rack of a higher class.");
    for (const Id<DeviceType> id : totals.types) {
        const DeviceType& each = context.plan.deviceTypes.at(id);
        noteAssumption(finding.assumes, each.draw, each.key, QLatin1String("power.draw"));
    }
    noteAssumption(finding.assumes, type.powerClass, type.key, kClass);
    findings.push_back(std::move(finding));
}

}  // namespace model
