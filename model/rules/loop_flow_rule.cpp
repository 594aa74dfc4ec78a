// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/loop_flow_rule.h"

#include "model/rules/coolant_flow.h"
#include "model/rules/power_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LoopFlowRule)
};

/// Where the rating of a loop's risers stands in the rack type's entry.
QString ratingName(const RackType& type, const QString& loop)
{
    return type.key + QLatin1String(": coolant.manifolds.") + loop + QLatin1String(".rated_flow");
}

Finding unrated(const Manifold& manifold, const RackType& type)
{
    Finding finding;
    finding.severity = Severity::Unknown;
    finding.place = manifold.id;
    finding.where = type.key;
    finding.figure = ratingName(type, manifold.loop);
    return finding;
}

}  // namespace

RuleInfo LoopFlowRule::info() const
{
    return {QStringLiteral("coolant.loop-flow"),
            Text::tr("Too much flow through a manifold"),
            Text::tr("the rack type's rating of its manifolds"),
            Text::tr("the flow of every device on the manifold, and the manifold's rated flow"),
            Scope::Manifold,
            Severity::Error};
}

void LoopFlowRule::checkOne(const CheckContext& context, const Manifold& manifold, std::vector<Finding>& findings) const
{
    if (context.index.hosesOf(manifold.id).empty())
        return;
    const RackType& rackType = context.plan.rackTypes.at(context.plan.racks.at(manifold.rack).type);
    const auto risers = std::find_if(rackType.manifolds.begin(), rackType.manifolds.end(),
                                     [&](const ManifoldType& type) { return type.loop == manifold.loop; });
    const Sum<MicrolitresPerMinute>& flow = context.power.of(manifold.id).flow;
    reportGaps(flow.gaps, manifold.id, findings);
    if (risers == rackType.manifolds.end() || !risers->ratedFlow.known()) {
        findings.push_back(unrated(manifold, rackType));
        return;
    }
    const Flow limit = *risers->ratedFlow.value;
    const auto severity = against(flow.known, limit, context.plan.profile().warnAbove);
    if (!severity || (*severity != Severity::Error && !flow.whole()))
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = manifold.id;
    finding.where = manifold.name;
    finding.message = (*severity == Severity::Error
                           ? Text::tr("%1 L/min flow through manifold %2, which is rated for %3 L/min.")
                           : Text::tr("%1 L/min flow through manifold %2, close to the %3 L/min that it is rated for."))
                          .arg(shown(inLitresPerMinute(flow.known)), manifold.name, shown(inLitresPerMinute(limit)));
    finding.value = inLitresPerMinute(flow.known);
    finding.limit = inLitresPerMinute(limit);
    finding.unit = QStringLiteral("L/min");
    finding.fix = hasFlowTable(context.plan, manifold)
        ? Text::tr("Lower the supply temperature, or hang fewer devices on the manifold.")
        : Text::tr("Hang fewer devices on the manifold.");
    noteLoopAssumptions(context.plan, context.index, manifold.id, finding.assumes);
    if (risers->ratedFlow.assumed())
        finding.assumes.append(ratingName(rackType, manifold.loop));
    findings.push_back(std::move(finding));
}

}  // namespace model
