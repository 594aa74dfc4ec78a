// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/demands.h"

#include "model/routing/cable_length.h"

#include <algorithm>
#include <compare>
#include <set>

namespace model {

namespace {

/// What makes cables one group.
struct Key {
    Id<Rack> a;
    Id<Rack> b;
    Id<CableType> type;
    std::uint32_t alone;  ///< the cable's own id, or none
    Length heightA;
    Length heightB;

    friend constexpr auto operator<=>(const Key&, const Key&) = default;
};

struct Run {
    Key key;
    std::size_t first;
    std::size_t count;
};

/// Whether a rack hangs from trays above its middle and below: then the way depends on how high the port is.
class Heights {
public:
    Heights(const Tables& plan, const TrayGraph& graph) : m_plan(plan), m_middles(plan.racks.nextId().value())
    {
        plan.racks.forEach([&](const Rack& rack) {
            const Length middle = rackHeight(plan.rackTypes.at(rack.type)) / 2;
            bool above = false;
            bool below = false;
            for (const TrayGraph::Waterfall& waterfall : graph.waterfallsOf(rack.id))
                (waterfall.top.z > middle ? above : below) = true;
            if (!(above && below))
                m_middles[rack.id.value()] = middle;
        });
    }
    Length of(Id<Rack> rack, const PortRef& port) const
    {
        const auto& middle = m_middles[rack.value()];
        return middle ? *middle : CableEndWay(m_plan, port).height();
    }

private:
    const Tables& m_plan;
    std::vector<std::optional<Length>> m_middles;  ///< by rack; none: it depends
};

std::map<Id<Cable>, const Guide*> guidesByCable(const Tables& plan)
{
    std::map<Id<Cable>, const Guide*> guides;
    plan.guides.forEach([&](const Guide& guide) { guides.emplace(guide.cable, &guide); });
    return guides;
}

std::set<Id<Cable>> standingAlone(const Tables& plan)
{
    std::set<Id<Cable>> alone;
    plan.guides.forEach([&](const Guide& guide) {
        alone.insert(guide.cable);
        if (guide.apart)
            alone.insert(*guide.apart);
    });
    return alone;
}

std::optional<std::size_t> indexOf(const TrayGraph& graph, Id<Tray> id)
{
    for (std::size_t i = 0; i < graph.trays(); ++i) {
        if (graph.tray(i).id == id)
            return i;
    }
    return std::nullopt;
}

std::vector<Drop> dropsOf(const Tables& plan, const TrayGraph& graph, Id<Rack> id, Length height)
{
    const Rack& rack = plan.racks.at(id);
    std::vector<Drop> drops;
    for (const TrayGraph::Waterfall& waterfall : graph.waterfallsOf(id)) {
        const Length drop = abs(waterfall.top.z - height) + frontDistance(plan, rack, waterfall.top);
        drops.push_back({&waterfall, drop.base()});
    }
    return drops;
}

}  // namespace

std::vector<Id<Rack>> racksOf(const Tables& plan, const std::vector<Id<Cable>>& cables)
{
    std::vector<bool> has(plan.racks.nextId().value());
    for (const Id<Cable> id : cables) {
        const Cable& cable = plan.cables.at(id);
        has[plan.devices.at(cable.a.device).rack.value()] = true;
        has[plan.devices.at(cable.b.device).rack.value()] = true;
    }
    std::vector<Id<Rack>> racks;
    for (std::uint32_t id = 1; id < has.size(); ++id) {
        if (has[id])
            racks.emplace_back(id);
    }
    return racks;
}

std::vector<CableGroup> groupCables(const Tables& plan, const TrayGraph& graph, const std::vector<Id<Cable>>& cables)
{
    const Heights heights(plan, graph);
    const auto guides = guidesByCable(plan);
    const std::set<Id<Cable>> alone = standingAlone(plan);
    std::vector<Run> runs;
    for (std::size_t i = 0; i < cables.size(); ++i) {
        const Cable& cable = plan.cables.at(cables[i]);
        const Id<Rack> a = plan.devices.at(cable.a.device).rack;
        const Id<Rack> b = plan.devices.at(cable.b.device).rack;
        const Key key{a,
                      b,
                      cable.type,
                      !alone.empty() && alone.contains(cable.id) ? cable.id.value() : 0,
                      heights.of(a, cable.a),
                      heights.of(b, cable.b)};
        if (!runs.empty() && runs.back().key == key)
            ++runs.back().count;
        else
            runs.push_back({key, i, 1});
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.key < b.key; });
    std::vector<CableGroup> groups;
    const Key* last = nullptr;
    for (const Run& run : runs) {
        if (!last || *last != run.key) {
            const auto guide = guides.find(Id<Cable>(std::max(run.key.alone, 1U)));
            groups.push_back({run.key.a,
                              run.key.b,
                              run.key.type,
                              run.key.heightA,
                              run.key.heightB,
                              run.key.alone && guide != guides.end() ? guide->second : nullptr,
                              {}});
        }
        last = &run.key;
        for (std::size_t i = 0; i < run.count; ++i)
            groups.back().cables.push_back(cables[run.first + i]);
    }
    return groups;
}

WayDemand demandOf(const Tables& plan, const TrayGraph& graph, const CableGroup& group, std::vector<bool> closed)
{
    WayDemand demand;
    demand.from = dropsOf(plan, graph, group.a, group.heightA);
    demand.to = dropsOf(plan, graph, group.b, group.heightB);
    demand.section = sectionOf(plan.cableTypes.at(group.type));
    demand.cables = static_cast<int>(group.cables.size());
    demand.wish.closed = std::move(closed);
    if (!group.guide)
        return demand;
    for (const Id<Tray> tray : group.guide->via)
        demand.wish.pass.push_back(indexOf(graph, tray).value_or(graph.trays()));
    for (const Id<Tray> tray : group.guide->avoid) {
        demand.wish.closed.resize(graph.trays());
        if (const auto index = indexOf(graph, tray))
            demand.wish.closed[*index] = true;
    }
    return demand;
}

std::vector<bool> closedTo(const Tables& plan, const TrayGraph& graph, const CableType& type)
{
    std::vector<bool> closed;
    for (std::size_t i = 0; i < graph.trays(); ++i) {
        if (admits(plan.trayTypes.at(graph.tray(i).type), type))
            continue;
        closed.resize(graph.trays());
        closed[i] = true;
    }
    return closed;
}

}  // namespace model
