// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cross_brace_rule.h"

#include "model/rules/rack_contents.h"
#include "model/rules/unit_span.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CrossBraceRule)
};

Finding braceUnknown(const Rack& rack, const RackType& type, Mass load)
{
    Finding finding = missingFigure(type.key, QLatin1String("cross_brace.unit"), rack.id);
    finding.value = inKilograms(load);
    finding.unit = QStringLiteral("kg");
    finding.message =
        Text::tr("%1 holds %2 kg, and above %3 kg a %4 needs its cross brace; at what height that passes is "
                 "not known.")
            .arg(rack.name, shown(*finding.value), shown(inKilograms(*type.braceAbove.value)), type.key);
    return finding;
}

/// Adds who stands in the brace's way.
void findInTheWay(const CheckContext& context, const Rack& rack, const RackType& type, Mass load,
                  std::vector<Finding>& findings)
{
    const std::int64_t unit = *type.braceUnit.value;
    for (const Id<Device> id : context.index.devicesOf(rack.id)) {
        const Device& device = context.plan.devices.at(id);
        const UnitSpan span = unitSpan(device, context.plan.deviceTypes.at(device.type));
        if (unit < span.bottom || unit > span.top)
            continue;
        Finding finding;
        finding.place = device.id;
        finding.where = device.name;
        finding.value = inKilograms(load);
        finding.limit = inKilograms(*type.braceAbove.value);
        finding.unit = QStringLiteral("kg");
        finding.message =
            Text::tr("%1 at %2 stands where the cross brace of %3 passes, which needs it with %4 kg: more than %5 kg.")
                .arg(device.name, shown(span), rack.name, shown(*finding.value), shown(*finding.limit));
        finding.fix = Text::tr("Leave that unit free, or take weight out of the rack.");
        noteAssumption(finding.assumes, type.braceAbove, type.key, QLatin1String("cross_brace.above"));
        noteAssumption(finding.assumes, type.braceUnit, type.key, QLatin1String("cross_brace.unit"));
        findings.push_back(std::move(finding));
    }
}

}  // namespace

RuleInfo CrossBraceRule::info() const
{
    return {QStringLiteral("placement.cross-brace"),
            Text::tr("In the way of the cross brace"),
            Text::tr("the mass above which the rack type needs its brace, and the unit where that passes"),
            Text::tr("the rack type's cross brace, the mass of every device type"),
            Scope::Rack,
            Severity::Error};
}

void CrossBraceRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const std::vector<Held> held = heldBy(context, rack.id);
    if (held.empty())
        return;
    const RackType& type = context.plan.rackTypes.at(rack.type);
    if (!type.braceAbove.known()) {
        findings.push_back(missingFigure(type.key, QLatin1String("cross_brace.above"), rack.id));
        return;
    }
    const Sum<Grams> load = heldMass(held);
    if (load.known <= *type.braceAbove.value)
        reportGaps(load.gaps, findings);
    else if (type.braceUnit.known())
        findInTheWay(context, rack, type, load.known, findings);
    else
        findings.push_back(braceUnknown(rack, type, load.known));
}

}  // namespace model
