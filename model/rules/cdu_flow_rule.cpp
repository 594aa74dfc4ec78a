// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cdu_flow_rule.h"

#include "model/rules/cdu_sum.h"
#include "model/rules/coolant_flow.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CduFlowRule)
};

constexpr QLatin1String kMaxFlow("max_flow");

}  // namespace

RuleInfo CduFlowRule::info() const
{
    return {QStringLiteral("coolant.cdu-flow"),
            Text::tr("More flow than the CDU moves"),
            Text::tr("the CDU type's largest flow"),
            Text::tr("the flow of every device on the CDU's loops, and the CDU's largest flow"),
            Scope::Cdu,
            Severity::Error};
}

void CduFlowRule::checkOne(const CheckContext& context, const Cdu& cdu, std::vector<Finding>& findings) const
{
    const CduType& type = context.plan.cduTypes.at(cdu.type);
    const auto flow = sumOf<MicrolitresPerMinute>(context, cdu.id, &PowerMap::Loop::flow);
    reportGaps(flow.gaps, cdu.id, findings);
    if (flow.known == Flow() && flow.gaps.empty())
        return;
    if (!type.maxFlow.known()) {
        findings.push_back(missingFigure(type.key, kMaxFlow, cdu.id));
        return;
    }
    const auto severity = against(flow.known, *type.maxFlow.value, context.plan.profile().warnAbove);
    if (!severity || (*severity != Severity::Error && !flow.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = cdu.id;
    finding.where = cdu.name;
    finding.value = inLitresPerMinute(flow.known);
    finding.limit = inLitresPerMinute(*type.maxFlow.value);
    finding.unit = QStringLiteral("L/min");
    finding.message = (*severity == Severity::Error
                           ? Text::tr("The loops of %1 ask for %2 L/min; it moves %3 L/min.")
                           : Text::tr("The loops of %1 ask for %2 L/min, close to the %3 L/min that it moves."))
                          .arg(cdu.name, shown(*finding.value), shown(*finding.limit));
    finding.fix = Text::tr("Lower the supply temperature, or connect some of its manifolds to another CDU.");
    for (const Id<Manifold> manifold : context.index.manifoldsOf(cdu.id))
        noteLoopAssumptions(context.plan, context.index, manifold, finding.assumes);
    noteAssumption(finding.assumes, type.maxFlow, type.key, kMaxFlow);
    findings.push_back(std::move(finding));
}

}  // namespace model
