// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_flow.h"

#include <algorithm>

namespace model {

namespace {

constexpr QLatin1String kDraw("power.draw");
constexpr QLatin1String kLiquidShare("power.liquid_share");
constexpr QLatin1String kNominal("power.nominal");
constexpr QLatin1String kFlowTable("coolant.flow_table");
constexpr QLatin1String kRise("coolant.rise");
constexpr QLatin1String kDensity("density");
constexpr QLatin1String kHeatCapacity("heat_capacity");

/// Microlitres a minute that one milliwatt warms by one millikelvin, in a fluid of one mg/L and one J/(kg K).
constexpr std::int64_t kFlowPerHeat = 60'000'000'000'000;

template <class Dimension>
Sum<Dimension> lacking(const QString& typeKey, QLatin1String path, Id<Device> device)
{
    return {{}, {Gap{typeKey, path, device}}};
}

bool comesWith(const RackType& rack, const DeviceType& type)
{
    return std::any_of(rack.contents.begin(), rack.contents.end(),
                       [&](const RackContent& content) { return content.device == type.key; });
}

Sum<MicrolitresPerMinute> sharedFlow(const RackType& rack, Power heat, Temperature supply, Id<Device> device)
{
    const std::optional<Flow> whole = rackFlow(rack, supply);
    if (!whole || *whole < Flow())
        return lacking<MicrolitresPerMinute>(rack.key, kFlowTable, device);
    if (!rack.nominalPower.known())
        return lacking<MicrolitresPerMinute>(rack.key, kNominal, device);
    if (!rack.liquidShare.known())
        return lacking<MicrolitresPerMinute>(rack.key, kLiquidShare, device);
    const Power nominal = part(*rack.nominalPower.value, *rack.liquidShare.value);
    if (nominal <= Power())
        return lacking<MicrolitresPerMinute>(rack.key, kNominal, device);
    return {Flow::fromBase(timesOver(whole->base(), heat.base(), {nominal.base()})), {}};
}

/// What one litre of the design's fluid weighs and holds, in mg/L times J/(kg K); or the figure that is missing.
struct FluidHeat {
    std::int64_t density = 0;
    std::int64_t capacity = 0;
    std::optional<QLatin1String> lacks;
};

FluidHeat fluidHeat(const Tables& plan, const PlanIndex& index)
{
    const auto id = index.typeCalled<FluidType>(plan.profile().fluid);
    const FluidType* fluid = id ? plan.fluidTypes.find(*id) : nullptr;
    const std::int64_t density = fluid ? fluid->densityMilligramsPerLitre.value.value_or(0) : 0;
    const std::int64_t capacity = fluid ? fluid->heatCapacity.value.value_or(0) : 0;
    if (density <= 0)
        return {0, 0, kDensity};
    return {density, capacity, capacity <= 0 ? std::optional(kHeatCapacity) : std::nullopt};
}

Sum<MicrolitresPerMinute> carryingFlow(const Tables& plan, const PlanIndex& index, const DeviceType& type, Power heat,
                                       Id<Device> device)
{
    const FluidHeat fluid = fluidHeat(plan, index);
    if (fluid.lacks)
        return lacking<MicrolitresPerMinute>(plan.profile().fluid, *fluid.lacks, device);
    if (type.coolantRise.value.value_or(Temperature()) <= Temperature())
        return lacking<MicrolitresPerMinute>(type.key, kRise, device);
    return {Flow::fromBase(
                timesOver(heat.base(), kFlowPerHeat, {fluid.density, fluid.capacity, type.coolantRise.value->base()})),
            {}};
}

std::int64_t couplingsLike(const DeviceType& type, FlowDirection direction)
{
    return std::count_if(type.couplings.begin(), type.couplings.end(),
                         [&](const Coupling& other) { return other.direction == direction; });
}

/// Adds `amount(type, device)`, shared over the device's supply couplings, for each of these joined to the manifold.
template <class Dimension, class Amount>
Sum<Dimension> overSupplies(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold, Amount&& amount)
{
    Sum<Dimension> sum;
    for (const Id<Hose> id : index.hosesOf(manifold)) {
        const Hose& hose = plan.hoses.at(id);
        const Device& device = plan.devices.at(hose.device);
        const DeviceType& type = plan.deviceTypes.at(device.type);
        const auto place = static_cast<std::size_t>(hose.coupling - 1);
        if (place >= type.couplings.size() || type.couplings[place].direction != FlowDirection::Supply)
            continue;
        const Sum<Dimension> whole = amount(type, device);
        sum.add(Sum<Dimension>{whole.known / couplingsLike(type, FlowDirection::Supply), whole.gaps});
    }
    return sum;
}

void noteHeatAssumptions(const DeviceType& type, QStringList& assumes)
{
    noteAssumption(assumes, type.draw, type.key, kDraw);
    noteAssumption(assumes, type.liquidShare, type.key, kLiquidShare);
}

}  // namespace

double inDegrees(Temperature temperature) { return static_cast<double>(temperature.base()) / 1000; }

bool followsTable(const RackType& rack, const DeviceType& type)
{
    return !rack.flowTable.empty() && comesWith(rack, type);
}

bool hasFlowTable(const Tables& plan, const Manifold& manifold)
{
    return !plan.rackTypes.at(plan.racks.at(manifold.rack).type).flowTable.empty();
}

std::optional<Flow> rackFlow(const RackType& type, Temperature supply)
{
    return betweenRows(type, supply, &FlowPoint::flow);
}

Sum<Milliwatts> liquidHeat(const DeviceType& type, Id<Device> device)
{
    if (type.couplings.empty() || type.liquidShare.value == Share())
        return {};
    if (!type.draw.known())
        return lacking<Milliwatts>(type.key, kDraw, device);
    if (!type.liquidShare.known())
        return lacking<Milliwatts>(type.key, kLiquidShare, device);
    return {part(*type.draw.value, *type.liquidShare.value), {}};
}

Sum<MicrolitresPerMinute> deviceFlow(const Tables& plan, const PlanIndex& index, const Device& device)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    const Sum<Milliwatts> heat = liquidHeat(type, device.id);
    if (!heat.gaps.empty())
        return {{}, heat.gaps};
    if (heat.known <= Power())
        return {};
    const RackType& rack = plan.rackTypes.at(plan.racks.at(device.rack).type);
    if (followsTable(rack, type))
        return sharedFlow(rack, heat.known, plan.profile().water, device.id);
    return carryingFlow(plan, index, type, heat.known, device.id);
}

Sum<Millikelvin> coolantRise(const Tables& plan, const PlanIndex& index, const Device& device)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    const Sum<Milliwatts> heat = liquidHeat(type, device.id);
    const Sum<MicrolitresPerMinute> flow = deviceFlow(plan, index, device);
    Sum<Millikelvin> rise{{}, heat.gaps};
    for (const Gap& gap : flow.gaps)
        rise.add(gap);
    if (!rise.gaps.empty() || flow.known <= Flow())
        return rise;
    const FluidHeat fluid = fluidHeat(plan, index);
    if (fluid.lacks)
        return lacking<Millikelvin>(plan.profile().fluid, *fluid.lacks, device.id);
    rise.known = Temperature::fromBase(
        timesOver(heat.known.base(), kFlowPerHeat, {fluid.density, fluid.capacity, flow.known.base()}));
    return rise;
}

Flow couplingFlow(const DeviceType& type, const Coupling& coupling, Flow flow)
{
    const std::int64_t sharing = couplingsLike(type, coupling.direction);
    return sharing == 0 ? Flow() : flow / sharing;
}

Sum<MicrolitresPerMinute> loopFlow(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold)
{
    return overSupplies<MicrolitresPerMinute>(plan, index, manifold, [&](const DeviceType&, const Device& device) {
        return deviceFlow(plan, index, device);
    });
}

Sum<Milliwatts> loopHeat(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold)
{
    return overSupplies<Milliwatts>(plan, index, manifold, [](const DeviceType& type, const Device& device) {
        return liquidHeat(type, device.id);
    });
}

std::vector<const Device*> kindsOn(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold)
{
    std::vector<const Device*> kinds;
    for (const Id<Hose> hose : index.hosesOf(manifold)) {
        const Device& device = plan.devices.at(plan.hoses.at(hose).device);
        const bool seen = std::any_of(kinds.begin(), kinds.end(), [&](const Device* other) {
            return other->type == device.type && other->rack == device.rack;
        });
        if (!seen)
            kinds.push_back(&device);
    }
    return kinds;
}

void noteFlowAssumptions(const Tables& plan, const PlanIndex& index, const Device& device, QStringList& assumes)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    const RackType& rack = plan.rackTypes.at(plan.racks.at(device.rack).type);
    noteHeatAssumptions(type, assumes);
    if (followsTable(rack, type)) {
        noteAssumption(assumes, rack.nominalPower, rack.key, kNominal);
        noteAssumption(assumes, rack.liquidShare, rack.key, kLiquidShare);
        return;
    }
    noteAssumption(assumes, type.coolantRise, type.key, kRise);
    if (const auto fluid = index.typeCalled<FluidType>(plan.profile().fluid)) {
        const FluidType& found = plan.fluidTypes.at(*fluid);
        noteAssumption(assumes, found.densityMilligramsPerLitre, found.key, kDensity);
        noteAssumption(assumes, found.heatCapacity, found.key, kHeatCapacity);
    }
}

void noteLoopAssumptions(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold, QStringList& assumes)
{
    for (const Device* device : kindsOn(plan, index, manifold))
        noteFlowAssumptions(plan, index, *device, assumes);
}

void noteLoopHeatAssumptions(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold, QStringList& assumes)
{
    for (const Device* device : kindsOn(plan, index, manifold))
        noteHeatAssumptions(plan.deviceTypes.at(device->type), assumes);
}

}  // namespace model
