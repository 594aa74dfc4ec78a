// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cdu_capacity_rule.h"

#include "model/rules/cdu_sum.h"
#include "model/rules/coolant_flow.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CduCapacityRule)
};

constexpr QLatin1String kCapacity("capacity");

}  // namespace

RuleInfo CduCapacityRule::info() const
{
    return {QStringLiteral("coolant.cdu-capacity"),
            Text::tr("More heat than the CDU takes"),
            Text::tr("the CDU type's capacity"),
            Text::tr("the heat to liquid of every device on the CDU's loops, and the CDU's capacity"),
            Scope::Cdu,
            Severity::Error};
}

void CduCapacityRule::checkOne(const CheckContext& context, const Cdu& cdu, std::vector<Finding>& findings) const
{
    const CduType& type = context.plan.cduTypes.at(cdu.type);
    const auto heat = sumOf<Milliwatts>(context, cdu.id, &PowerMap::Loop::heat);
    reportGaps(heat.gaps, cdu.id, findings);
    if (heat.known == Power() && heat.gaps.empty())
        return;
    if (!type.capacity.known()) {
        findings.push_back(missingFigure(type.key, kCapacity, cdu.id));
        return;
    }
    const auto severity = against(heat.known, *type.capacity.value, context.plan.profile().warnAbove);
    if (!severity || (*severity != Severity::Error && !heat.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = cdu.id;
    finding.where = cdu.name;
    finding.value = inKilowatts(heat.known);
    finding.limit = inKilowatts(*type.capacity.value);
    finding.unit = QStringLiteral("kW");
    finding.message = (*severity == Severity::Error
                           ? Text::tr("The loops of %1 bring %2 kW of heat; it takes %3 kW.")
                           : Text::tr("The loops of %1 bring %2 kW of heat, close to the %3 kW that it takes."))
                          .arg(cdu.name, shown(*finding.value), shown(*finding.limit));
    finding.fix = Text::tr("Connect some of its manifolds to another CDU.");
    for (const Id<Manifold> manifold : context.index.manifoldsOf(cdu.id))
        noteLoopHeatAssumptions(context.plan, context.index, manifold, finding.assumes);
    noteAssumption(finding.assumes, type.capacity, type.key, kCapacity);
    findings.push_back(std::move(finding));
}

}  // namespace model
