// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/power_map.h"

#include "model/rules/coolant_flow.h"
#include "model/rules/coolant_pressure.h"

namespace model {

namespace {

constexpr QLatin1String kDraw("power.draw");
constexpr QLatin1String kLiquidShare("power.liquid_share");

void insertOnce(std::vector<Id<DeviceType>>& types, Id<DeviceType> type)
{
    const auto place = std::lower_bound(types.begin(), types.end(), type);
    if (place == types.end() || *place != type)
        types.insert(place, type);
}

}  // namespace

void PowerMap::Totals::add(const Totals& other)
{
    draw.add(other.draw);
    toAir.add(other.toAir);
    for (const Id<DeviceType> type : other.types)
        insertOnce(types, type);
}

PowerMap::Entry PowerMap::entryOf(const Tables& plan, const PlanIndex& index, Id<Rack> id)
{
    const Rack* rack = plan.racks.find(id);
    if (!rack)
        return {};
    Entry entry{rack->row, {}};
    Totals& totals = entry.totals;
    for (const Id<Device> each : index.devicesOf(id)) {
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(each).type);
        if (type.feed == PowerFeed::None)
            continue;
        insertOnce(totals.types, type.id);
        if (!type.draw.known()) {
            const Gap gap{type.key, kDraw, each, 1, type.drawCountedElsewhere};
            totals.draw.add(gap);
            totals.toAir.add(gap);
            continue;
        }
        totals.draw.add(*type.draw.value);
        if (type.liquidShare.known())
            totals.toAir.add(*type.draw.value - part(*type.draw.value, *type.liquidShare.value));
        else if (*type.draw.value > Power())
            totals.toAir.add(Gap{type.key, kLiquidShare, each});
    }
    return entry;
}

PowerMap::Whole PowerMap::seenWhole(const std::vector<Entry>& racks)
{
    Whole whole;
    for (const Entry& entry : racks) {
        if (!entry.row)
            continue;
        whole.hall.add(entry.totals);
        const auto before = [](const RowTotals& totals, Id<Row> row) { return totals.row < row; };
        auto place = std::lower_bound(whole.rows.begin(), whole.rows.end(), *entry.row, before);
        if (place == whole.rows.end() || place->row != *entry.row)
            place = whole.rows.insert(place, {*entry.row, {}});
        place->totals.add(entry.totals);
    }
    return whole;
}

PowerMap::Loop PowerMap::loopOf(const Tables& plan, const PlanIndex& index, Id<Manifold> id)
{
    if (!plan.manifolds.contains(id))
        return {};
    Loop loop{loopFlow(plan, index, id), loopHeat(plan, index, id), {}};
    loop.drop = loopDrop(plan, index, id, loop.flow.known);
    return loop;
}

PowerMap::PowerMap(const Tables& plan, const PlanIndex& index)
{
    m_racks.resize(plan.racks.nextId().value());
    plan.racks.forEach([&](const Rack& rack) { m_racks[rack.id.value()] = entryOf(plan, index, rack.id); });
    m_loops.resize(plan.manifolds.nextId().value());
    plan.manifolds.forEach(
        [&](const Manifold& manifold) { m_loops[manifold.id.value()] = loopOf(plan, index, manifold.id); });
    m_whole = seenWhole(m_racks);
}

bool PowerMap::update(const Tables& plan, const PlanIndex& index, const std::vector<Id<Rack>>& racks,
                      const std::vector<Id<Manifold>>& manifolds)
{
    const auto put = [](auto& list, std::uint32_t id, auto&& value) {
        if (id >= list.size())
            list.resize(id + 1);
        if (list[id] == value)
            return false;
        list[id] = std::move(value);
        return true;
    };
    bool drawn = false;
    for (const Id<Rack> id : racks)
        drawn |= put(m_racks, id.value(), entryOf(plan, index, id));
    if (drawn)
        m_whole = seenWhole(m_racks);
    bool carried = false;
    for (const Id<Manifold> id : manifolds)
        carried |= put(m_loops, id.value(), loopOf(plan, index, id));
    return drawn || carried;
}

}  // namespace model
