// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/velocity_rule.h"

#include "model/rules/coolant_flow.h"
#include "model/rules/power_map.h"
#include "model/rules/rack_contents.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::VelocityRule)
};

/// Micrometres a second in a pipe: uL/min is 10^9 um3 / 60 s.
double speedIn(Flow flow, Length bore)
{
    const double diameter = static_cast<double>(bore.base());
    return static_cast<double>(flow.base()) * 1e9 / 60 / (std::numbers::pi / 4 * diameter * diameter);
}

/// The bore in which that flow is no faster than `velocity`.
Length boreFor(Flow flow, Length velocity)
{
    const double area = static_cast<double>(flow.base()) * 1e9 / 60 / static_cast<double>(velocity.base());
    return Length::fromBase(std::llround(std::sqrt(area * 4 / std::numbers::pi)));
}

}  // namespace

RuleInfo VelocityRule::info() const
{
    return {QStringLiteral("coolant.velocity"),
            Text::tr("Coolant too fast"),
            Text::tr("the profile's velocity in a manifold: 1.5 m/s (OCP liquid cooling guidance, as transcribed by a "
                     "third party)"),
            Text::tr("the flow of every device on the manifold, and the bore of its risers"),
            Scope::Manifold,
            Severity::Warning};
}

void VelocityRule::checkOne(const CheckContext& context, const Manifold& manifold, std::vector<Finding>& findings) const
{
    const Tables& plan = context.plan;
    const Sum<MicrolitresPerMinute>& flow = context.power.of(manifold.id).flow;
    reportGaps(flow.gaps, manifold.id, findings);
    if (flow.known <= Flow())
        return;
    const RackType& rack = plan.rackTypes.at(plan.racks.at(manifold.rack).type);
    const auto type = std::find_if(rack.manifolds.begin(), rack.manifolds.end(),
                                   [&](const ManifoldType& each) { return each.loop == manifold.loop; });
    const Length limit = plan.profile().velocity;
    const QLatin1String path("coolant.manifolds.bore");
    if (type == rack.manifolds.end() || type->bore.value.value_or(Length()) <= Length()) {
        Finding finding = missingFigure(rack.key, path, manifold.id);
        finding.value = inMillimetres(boreFor(flow.known, limit));
        finding.unit = QStringLiteral("mm");
        finding.message = Text::tr("%1 carries %2 L/min, which takes a bore of %3 mm at %4 m/s; its bore is not known.")
                              .arg(manifold.name, shown(inLitresPerMinute(flow.known)),
                                   QString::number(*finding.value, 'f', 0), shown(inMetres(limit)));
        findings.push_back(std::move(finding));
        return;
    }
    const auto speed = Length::fromBase(std::llround(speedIn(flow.known, *type->bore.value)));
    if (speed <= limit)
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.place = manifold.id;
    finding.where = manifold.name;
    finding.value = inMetres(speed);
    finding.limit = inMetres(limit);
    finding.unit = QStringLiteral("m/s");
    finding.message =
        Text::tr("The coolant runs at %1 m/s in %2: %3 L/min through a bore of %4 mm; %5 m/s is the most.")
            .arg(shown(*finding.value), manifold.name, shown(inLitresPerMinute(flow.known)),
                 shown(inMillimetres(*type->bore.value)), shown(*finding.limit));
    finding.fix = hasFlowTable(plan, manifold)
        ? Text::tr("Use a manifold with a wider bore, or lower the supply temperature.")
        : Text::tr("Use a manifold with a wider bore, or hang fewer devices on it.");
    noteLoopAssumptions(plan, context.index, manifold.id, finding.assumes);
    noteAssumption(finding.assumes, type->bore, rack.key, path);
    findings.push_back(std::move(finding));
}

}  // namespace model
