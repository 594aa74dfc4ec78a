// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/sum.h"

namespace model {

/// A temperature as people read it, in degrees Celsius.
double inDegrees(Temperature temperature);

/// What a device gives to its coolant: its draw's liquid share; nothing for a device without couplings.
Sum<Milliwatts> liquidHeat(const DeviceType& type, Id<Device> device);

/// The coolant that a device takes at the design's supply temperature. Devices that their rack's type comes with share
/// its table of flow by heat; others take what carries their heat at their design rise.
Sum<MicrolitresPerMinute> deviceFlow(const Tables& plan, const PlanIndex& index, const Device& device);

/// By how much the coolant warms in a device, from its heat and its flow.
Sum<Millikelvin> coolantRise(const Tables& plan, const PlanIndex& index, const Device& device);

/// What flows through one coupling of a device whose whole flow is `flow`: couplings of one direction share alike.
Flow couplingFlow(const DeviceType& type, const Coupling& coupling, Flow flow);

/// The flow, and the heat, that all devices joined to a manifold's risers bring to its loop.
Sum<MicrolitresPerMinute> loopFlow(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold);
Sum<Milliwatts> loopHeat(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold);

/// Whether a device is one of those that the rack's table of flow is about: its type comes with such racks.
bool followsTable(const RackType& rack, const DeviceType& type);

/// Whether the manifold's rack has such a table: the flow of its devices grows with the supply temperature then.
bool hasFlowTable(const Tables& plan, const Manifold& manifold);

/// A column of the rack type's table at a supply temperature, straight between its rows; nothing beyond its ends.
template <class Amount>
std::optional<Amount> betweenRows(const RackType& type, Temperature supply, Amount FlowPoint::*column)
{
    const auto& table = type.flowTable;
    if (table.empty() || supply < table.front().supply || supply > table.back().supply)
        return std::nullopt;
    const auto above = std::lower_bound(table.begin(), table.end(), supply,
                                        [](const FlowPoint& point, Temperature t) { return point.supply < t; });
    if (above->supply == supply)
        return *above.*column;
    const auto below = std::prev(above);
    const Amount step = *above.*column - *below.*column;
    const Amount climb = Amount::fromBase(
        timesOver(abs(step).base(), (supply - below->supply).base(), {(above->supply - below->supply).base()}));
    return step < Amount() ? *below.*column - climb : *below.*column + climb;
}

/// The flow of a rack of this type at a supply temperature, between the rows of its table; nothing beyond its ends.
std::optional<Flow> rackFlow(const RackType& type, Temperature supply);

/// Of the devices on a manifold one of each type and rack, for these have the same flow.
std::vector<const Device*> kindsOn(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold);

/// Adds the assumptions that a device's flow rests on.
void noteFlowAssumptions(const Tables& plan, const PlanIndex& index, const Device& device, QStringList& assumes);

/// The same for all devices joined to a manifold: of their flow, or of their heat alone.
void noteLoopAssumptions(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold, QStringList& assumes);
void noteLoopHeatAssumptions(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold, QStringList& assumes);

}  // namespace model
