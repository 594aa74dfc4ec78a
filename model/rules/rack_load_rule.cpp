// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_load_rule.h"

#include "model/rules/answer.h"
#include "model/rules/rack_contents.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RackLoadRule)
};

Finding payloadUnknown(const Rack& rack, const RackType& type, const Sum<Grams>& load)
{
    Finding finding = missingFigure(type.key, QLatin1String("payload"), rack.id);
    finding.value = inKilograms(load.known);
    finding.unit = QStringLiteral("kg");
    const QString sentence = load.whole()
        ? Text::tr("%1 holds %2 kg, the most of any %3; what that type bears is not known.")
        : Text::tr("%1 holds %2 kg and what has no known mass, the most of any %3; what that type bears is not known.");
    finding.message = sentence.arg(rack.name, shown(*finding.value), type.key);
    return finding;
}

}  // namespace

RuleInfo RackLoadRule::info() const
{
    return {QStringLiteral("placement.rack-load"),
            Text::tr("Rack overloaded"),
            Text::tr("the rack type's payload"),
            Text::tr("the mass of every device type, and the payload of the rack type"),
            Scope::Rack,
            Severity::Error};
}

void RackLoadRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const std::vector<Held> held = heldBy(context, rack.id);
    if (held.empty())
        return;
    const RackType& type = context.plan.rackTypes.at(rack.type);
    const Sum<Grams> load = heldMass(held);
    if (!type.payload.known()) {
        findings.push_back(payloadUnknown(rack, type, load));
        return;
    }
    reportGaps(load.gaps, findings);
    const auto severity = against(load.known, *type.payload.value, context.plan.profile().warnAbove);
    if (!severity || (*severity == Severity::Warning && !load.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.value = inKilograms(load.known);
    finding.limit = inKilograms(*type.payload.value);
    finding.unit = QStringLiteral("kg");
    finding.message = Text::tr("%1 holds %2 kg; a %3 bears %4 kg.")
                          .arg(rack.name, shown(*finding.value), type.key, shown(*finding.limit));
    finding.fix = Text::tr("Move devices to another rack, or choose a rack that bears more.");
    for (const Held& each : held)
        noteAssumption(finding.assumes, each.type->mass, each.type->key, QLatin1String("mass"));
    noteAssumption(finding.assumes, type.payload, type.key, QLatin1String("payload"));
    findings.push_back(std::move(finding));
}

}  // namespace model
