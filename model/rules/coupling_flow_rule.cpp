// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coupling_flow_rule.h"

#include "model/rules/coolant_flow.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CouplingFlowRule)
};

constexpr QLatin1String kRatedFlow("rated_flow");

const CouplingType* typeOf(const CheckContext& context, const Coupling& coupling)
{
    const auto id = context.index.typeCalled<CouplingType>(coupling.type);
    return id ? context.plan.couplingTypes.find(*id) : nullptr;
}

/// A coupling with what flows through it and what it is rated for.
struct Loaded {
    const Coupling* coupling;
    const CouplingType* type;
    Flow flow;
    Flow limit;
};

/// The coupling nearest to its limit, or furthest over it. Couplings without a rating are answered with *unknown*.
std::optional<Loaded> worstOf(const CheckContext& context, const Device& device, const DeviceType& type, Flow flow,
                              std::vector<Finding>& findings)
{
    std::optional<Loaded> worst;
    std::vector<Gap> gaps;
    for (const Coupling& coupling : type.couplings) {
        const CouplingType* couplingType = typeOf(context, coupling);
        if (!couplingType || !couplingType->ratedFlow.known()) {
            if (gaps.empty() || gaps.back().typeKey != coupling.type)
                gaps.push_back({coupling.type, kRatedFlow, device.id});
            continue;
        }
        const Loaded loaded{&coupling, couplingType, couplingFlow(type, coupling, flow),
                            *couplingType->ratedFlow.value};
        if (!worst || loaded.flow - loaded.limit > worst->flow - worst->limit)
            worst = loaded;
    }
    reportGaps(gaps, findings);
    return worst;
}

}  // namespace

RuleInfo CouplingFlowRule::info() const
{
    return {
        QStringLiteral("coolant.coupling-flow"),
        Text::tr("Too much flow through a coupling"),
        Text::tr("the coupling type's rated flow"),
        Text::tr("the device's heat to liquid, its rack's flow table or its design rise, the coupling's rated flow"),
        Scope::Device,
        Severity::Error};
}

void CouplingFlowRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    if (type.couplings.empty())
        return;
    const Sum<MicrolitresPerMinute> flow = deviceFlow(context.plan, context.index, device);
    reportGaps(flow.gaps, findings);
    const std::optional<Loaded> worst = worstOf(context, device, type, flow.known, findings);
    if (!worst || !flow.gaps.empty())
        return;
    const auto severity = against(worst->flow, worst->limit, context.plan.profile().warnAbove);
    if (!severity)
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = device.id;
    finding.where = device.name;
    const QString sentence = *severity == Severity::Error
        ? Text::tr("%1 L/min flow through coupling %2 of %3 at %4 °C supply; %5 is rated for %6 L/min.")
        : Text::tr(
            "%1 L/min flow through coupling %2 of %3 at %4 °C supply, close to the %6 L/min that %5 is rated for.");
    finding.message = sentence.arg(shown(inLitresPerMinute(worst->flow)), worst->coupling->name, device.name,
                                   shown(inDegrees(context.plan.profile().water)), worst->type->name,
                                   shown(inLitresPerMinute(worst->limit)));
    finding.value = inLitresPerMinute(worst->flow);
    finding.limit = inLitresPerMinute(worst->limit);
    finding.unit = QStringLiteral("L/min");
    finding.fix = followsTable(context.plan.rackTypes.at(context.plan.racks.at(device.rack).type), type)
        ? Text::tr("Lower the supply temperature.")
        : Text::tr("Use a device with larger couplings, or one whose coolant may rise further.");
    noteFlowAssumptions(context.plan, context.index, device, finding.assumes);
    noteAssumption(finding.assumes, worst->type->ratedFlow, worst->type->key, kRatedFlow);
    findings.push_back(std::move(finding));
}

}  // namespace model
