// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/delivery_assumptions.h"
#include "model/deliver/install_scene.h"
#include "model/rules/coolant_flow.h"
#include "model/rules/coolant_pressure.h"

#include <cmath>
#include <set>

namespace model::install {

namespace {

constexpr double kBarPerPsi = 0.06894757293168;
const QString kBar = QStringLiteral("bar");

/// What the "figures" of a catalog entry say, in bar, rounded down to a tenth.
struct Limit {
    double bar = 0;
    bool assumed = false;
};
std::optional<Limit> pressureLimit(const QByteArray& entry)
{
    const auto figure = entryFigure(entry, "max_pressure");
    if (!figure)
        return std::nullopt;
    const double factor = figure->unit == u"psi" ? kBarPerPsi
        : figure->unit == u"kPa"                 ? 0.01
        : figure->unit == u"bar"                 ? 1
                                                 : 0;
    if (factor == 0)
        return std::nullopt;
    return Limit{std::floor(figure->value * factor * 10 + 1e-9) / 10, figure->assumed};
}

/// The lowest of what the rack, the devices on a manifold and their couplings bear, as far as it is known.
Reading mostPressure(const Scene& scene, const Manifold& manifold)
{
    std::optional<Limit> least;
    const auto look = [&](const QByteArray& entry) {
        const auto limit = pressureLimit(entry);
        if (limit && (!least || limit->bar < least->bar))
            least = limit;
    };
    look(scene.type.json);
    std::set<QByteArray> seen;
    for (const Id<Hose> id : scene.index.hosesOf(manifold.id)) {
        const Hose& hose = scene.plan.hoses.at(id);
        const DeviceType& type = scene.typeOf(scene.plan.devices.at(hose.device));
        if (!seen.insert(type.json).second)
            continue;
        look(type.json);
        for (const Coupling& coupling : type.couplings) {
            if (const CouplingType* found = typeOf(scene, coupling))
                look(found->json);
        }
    }
    return least ? Reading{number(least->bar), least->assumed} : Reading{};
}

InstallStep holding(const Scene& scene, const Manifold& manifold)
{
    InstallStep step;
    step.what = Text::tr("Pressure hold, loop %1 (%2)").arg(manifold.loop, manifold.name);
    step.how =
        Text::tr("Close the loop's valves, bring it up to the test pressure, wait %1 min ~. Dry paper under every "
                 "coupling.")
            .arg(kHoldMinutes);
    step.fields = {
        field(Text::tr("Test pressure"), {}, {}, kBar),
        field(Text::tr("Start"), QStringLiteral("≤ "), mostPressure(scene, manifold), kBar),
        field(Text::tr("After %1 min ~").arg(kHoldMinutes), Text::tr("drop ≤ "), {number(kHoldDrop), true}, kBar)};
    return step;
}

/// What the loop takes at the design's supply temperature: worked out from heat and rise, or shared out of the rack's table.
Reading flowOf(const Scene& scene, const Manifold& manifold)
{
    const auto flow = loopFlow(scene.plan, scene.index, manifold.id);
    if (!flow.whole())
        return {};
    return {number(static_cast<double>(flow.known.base()) / 1e6), true};
}

Reading dropOf(const Scene& scene, const Manifold& manifold)
{
    const auto flow = loopFlow(scene.plan, scene.index, manifold.id);
    const auto drop = loopDrop(scene.plan, scene.index, manifold.id, flow.known);
    if (!flow.whole() || !drop.whole())
        return {};
    return {number(static_cast<double>(drop.known.base()) / 1000), true};
}

/// The design's supply, for which the flows are worked out, or the coolest of the highest inlets of the rack's devices where
/// that is lower.
Reading mostInlet(const Scene& scene)
{
    Figure<Temperature> least;
    for (const Device* device : wetDevices(scene)) {
        const Figure<Temperature>& inlet = scene.typeOf(*device).maxInlet;
        if (!inlet.known())
            return {};
        if (!least.known() || *inlet.value < *least.value)
            least = inlet;
    }
    const Temperature water = scene.plan.profile().water;
    if (!least.known() || *least.value <= water)
        return reading(least, 1000);
    return {number(inDegrees(water)), false};
}

/// "Q3450-LD: 2.5 L/min a coupling, which takes 4.8 kPa a pair", once a type.
QString couplingFlows(const Scene& scene)
{
    QStringList said;
    std::set<Id<DeviceType>> seen;
    for (const Device* device : wetDevices(scene)) {
        const DeviceType& type = scene.typeOf(*device);
        if (!seen.insert(type.id).second)
            continue;
        const auto flow = deviceFlow(scene.plan, scene.index, *device);
        const Coupling& first = type.couplings.front();
        const CouplingType* mated = typeOf(scene, first);
        Reading litres;
        Reading kilopascals;
        if (flow.whole()) {
            const Flow through = couplingFlow(type, first, flow.known);
            litres = {number(static_cast<double>(through.base()) / 1e6), true};
            if (mated && mated->cvMilli.value.value_or(0) > 0) {
                kilopascals = {number(static_cast<double>(couplingDrop(*mated->cvMilli.value, through).base()) / 1000),
                               true};
            }
        }
        said << Text::tr("%1, through each coupling: %2; a mated pair takes: %3.")
                    .arg(type.name, inWords(litres, QStringLiteral("L/min")),
                         inWords(kilopascals, QStringLiteral("kPa")));
    }
    return said.join(u' ');
}

InstallStep flowing(const Scene& scene, const std::vector<const Manifold*>& manifolds)
{
    InstallStep step;
    step.what = Text::tr("Flow, all loops open");
    step.how = Text::tr("The flows are for the design's supply of %1 °C.")
                   .arg(number(inDegrees(scene.plan.profile().water)))
        + u' ' + couplingFlows(scene);
    for (const Manifold* manifold : manifolds) {
        step.fields.push_back(field(Text::tr("Flow, loop %1").arg(manifold->loop), QStringLiteral("≥ "),
                                    flowOf(scene, *manifold), QStringLiteral("L/min")));
        step.fields.push_back(field(Text::tr("Drop, loop %1").arg(manifold->loop), Text::tr("about "),
                                    dropOf(scene, *manifold), QStringLiteral("kPa")));
    }
    step.fields.push_back(field(Text::tr("Inlet"), QStringLiteral("≤ "), mostInlet(scene), QStringLiteral("°C")));
    step.stop = Text::tr("No drop, no damp paper, flow in every loop. Without both names: no power.");
    return step;
}

}  // namespace

std::vector<InstallStep> pressureSteps(const Scene& scene)
{
    const std::vector<const Manifold*> manifolds = wetManifolds(scene);
    if (manifolds.empty())
        return {};
    std::vector<InstallStep> steps;
    for (const Manifold* manifold : manifolds)
        steps.push_back(holding(scene, *manifold));
    steps.push_back(flowing(scene, manifolds));
    return steps;
}

}  // namespace model::install
