// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_power.h"

#include <algorithm>

namespace model {

namespace {

constexpr QLatin1String kDraw("power.draw");
constexpr QLatin1String kCapacity("power.capacity");
constexpr QLatin1String kCapacityPsuN1("power.capacity_psu_n1");

/// Calls `function(device, type)` for each device on the rack's busbar that gives, or that takes.
template <class Function>
void forEachClipped(const Tables& plan, const PlanIndex& index, Id<Rack> rack, bool giving, Function&& function)
{
    for (const Id<Device> id : index.devicesOf(rack)) {
        const Device& device = plan.devices.at(id);
        const DeviceType& type = plan.deviceTypes.at(device.type);
        if (device.clipped && (type.deviceClass == DeviceClass::PowerShelf) == giving)
            function(device, type);
    }
}

const Figure<Power>& capacityFigure(const DeviceType& type, Redundancy redundancy)
{
    return redundancy == Redundancy::PsuN1 ? type.shelfPsuN1 : type.shelfCapacity;
}

QLatin1String capacityPath(Redundancy redundancy)
{
    return redundancy == Redundancy::PsuN1 ? kCapacityPsuN1 : kCapacity;
}

}  // namespace

Sum<Milliwatts> busLoad(const Tables& plan, const PlanIndex& index, Id<Rack> rack)
{
    Sum<Milliwatts> load;
    forEachClipped(plan, index, rack, false, [&](const Device& device, const DeviceType& type) {
        if (type.draw.known())
            load.add(*type.draw.value);
        else
            load.add(Gap{type.key, kDraw, device.id, 1, type.drawCountedElsewhere});
    });
    return load;
}

int feedingShelves(const Tables& plan, const PlanIndex& index, Id<Rack> rack)
{
    int shelves = 0;
    forEachClipped(plan, index, rack, true, [&](const Device&, const DeviceType&) { ++shelves; });
    return shelves;
}

Sum<Milliwatts> shelfCapacity(const Tables& plan, const PlanIndex& index, Id<Rack> rack, Redundancy redundancy)
{
    Sum<Milliwatts> sum;
    std::vector<Power> shelves;
    forEachClipped(plan, index, rack, true, [&](const Device& device, const DeviceType& type) {
        const Figure<Power>& capacity = capacityFigure(type, redundancy);
        if (!capacity.known())
            sum.add(Gap{type.key, capacityPath(redundancy), device.id});
        shelves.push_back(capacity.value.value_or(Power()));
    });
    std::sort(shelves.begin(), shelves.end());
    std::size_t left = shelves.size();
    if (redundancy == Redundancy::ShelfN1 && left > 0)
        --left;
    else if (redundancy == Redundancy::FeedNN)
        left /= 2;
    for (std::size_t i = 0; i < left; ++i)
        sum.add(shelves[i]);
    return sum;
}

std::optional<Current> busCurrent(Power load, const RackType& rack)
{
    if (load < Power() || rack.busVoltage.value.value_or(Voltage()) <= Voltage())
        return std::nullopt;
    return Current::fromBase(timesOver(load.base(), 1000, {rack.busVoltage.value->base()}));
}

double inAmperes(Current current) { return static_cast<double>(current.base()) / 1000; }

void notePowerAssumptions(const Tables& plan, const PlanIndex& index, Id<Rack> rack, Redundancy redundancy,
                          QStringList& assumes)
{
    forEachClipped(plan, index, rack, false,
                   [&](const Device&, const DeviceType& type) { noteAssumption(assumes, type.draw, type.key, kDraw); });
    forEachClipped(plan, index, rack, true, [&](const Device&, const DeviceType& type) {
        noteAssumption(assumes, capacityFigure(type, redundancy), type.key, capacityPath(redundancy));
    });
}

}  // namespace model
