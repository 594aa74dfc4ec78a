// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cdu_spare_rule.h"

#include "model/rules/cdu_sum.h"
#include "model/rules/coolant_flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CduSpareRule)
};

constexpr QLatin1String kCapacity("capacity");

}  // namespace

RuleInfo CduSpareRule::info() const
{
    return {QStringLiteral("coolant.cdu-redundancy"),
            Text::tr("No spare CDU"),
            Text::tr("the CDU types' capacity, with one of the hall's CDUs lost; asked where the profile is N+1"),
            Text::tr("the heat to liquid of every device, and the capacity of every CDU"),
            Scope::Design,
            Severity::Error};
}

void CduSpareRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    Sum<Milliwatts> heat;
    Power capacity;
    const Cdu* largest = nullptr;
    Power lost;
    QStringList assumes;
    bool known = true;
    if (context.plan.profile().cduRedundancy != CduRedundancy::OneSpare)
        return;
    context.plan.cdus.forEach([&](const Cdu& cdu) {
        const CduType& type = context.plan.cduTypes.at(cdu.type);
        for (const Id<Manifold> manifold : context.index.manifoldsOf(cdu.id))
            noteLoopHeatAssumptions(context.plan, context.index, manifold, assumes);
        heat.add(sumOf<Milliwatts>(context, cdu.id, &PowerMap::Loop::heat));
        if (!type.capacity.known()) {
            findings.push_back(missingFigure(type.key, kCapacity, cdu.id));
            known = false;
            return;
        }
        capacity += *type.capacity.value;
        if (!largest || *type.capacity.value > lost) {
            largest = &cdu;
            lost = *type.capacity.value;
        }
        noteAssumption(assumes, type.capacity, type.key, kCapacity);
    });
    for (const Gap& gap : heat.gaps)
        findings.push_back(missingFigure(gap.typeKey, gap.path, gap.device, gap.count));
    if (!largest || !known)
        return;
    const Power left = capacity - lost;
    const auto severity = against(heat.known, left, context.plan.profile().warnAbove);
    if (!severity || (*severity != Severity::Error && !heat.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = largest->id;
    finding.where = largest->name;
    finding.value = inKilowatts(heat.known);
    finding.limit = inKilowatts(left);
    finding.unit = QStringLiteral("kW");
    finding.message = (*severity == Severity::Error
                           ? Text::tr("With %1 lost, the other CDUs take %2 kW away; their loops bring %3 kW.")
                           : Text::tr("With %1 lost, the other CDUs take %2 kW away, little more than the %3 kW that "
                                      "their loops bring."))
                          .arg(largest->name, shown(*finding.limit), shown(*finding.value));
    finding.fix = Text::tr("Add a CDU that all loops can be turned to.");
    finding.assumes = assumes;
    finding.assumes.append(Text::tr("that every CDU can take over from any other"));
    findings.push_back(std::move(finding));
}

}  // namespace model
