// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/router.h"

#include "model/routing/port_place.h"

#include <algorithm>
#include <iterator>

namespace model {

namespace {

using Pair = std::pair<Id<Rack>, Id<Rack>>;

Pair racksOf(const Tables& plan, const Cable& cable)
{
    return {plan.devices.at(cable.a.device).rack, plan.devices.at(cable.b.device).rack};
}

/// The middle of a rack's front edge on the plan.
Point frontOf(const Rack& rack, Length depth)
{
    switch (rack.facing) {
    case Facing::North:
        return {rack.x, rack.y + depth / 2, {}};
    case Facing::South:
        return {rack.x, rack.y - depth / 2, {}};
    case Facing::East:
        return {rack.x + depth / 2, rack.y, {}};
    case Facing::West:
        break;
    }
    return {rack.x - depth / 2, rack.y, {}};
}

}  // namespace

const std::optional<TrayGraph::Waterfall>& Router::waterfall(const Rack& rack)
{
    auto& known = m_waterfalls[rack.id.value()];
    if (!known)
        known = m_graph.waterfallOf(rack);
    return *known;
}

Router::End Router::endAt(const PortRef& port)
{
    const Device& device = m_plan.devices.at(port.device);
    const Rack& rack = m_plan.racks.at(device.rack);
    const RackType& type = m_plan.rackTypes.at(rack.type);
    const PortSpot spot = portSpot(type, m_plan.deviceTypes.at(device.type), device.unit, port.number);
    const Length manager = spot.across < Length() ? -managerOffset(type) : managerOffset(type);
    End end{&rack, manager, spot.across, spot.height, {}};
    if (const auto& drop = waterfall(rack)) {
        const Point front = frontOf(rack, rackDepth(type));
        end.reach = abs(spot.across - manager) + abs(drop->top.z - spot.height) + abs(manager)
            + abs(front.x - drop->top.x) + abs(front.y - drop->top.y);
    }
    return end;
}

std::optional<TrayGraph::Way> Router::way(Id<Rack> from, Id<Rack> to)
{
    if (from == to)
        return TrayGraph::Way{};
    const auto& start = waterfall(m_plan.racks.at(from));
    const auto& end = waterfall(m_plan.racks.at(to));
    if (!start || !end)
        return std::nullopt;
    if (!m_search || m_search->first != from)
        m_search.emplace(from, TrayGraph::Search(m_graph, *start));
    return m_search->second.wayTo(*end);
}

Length Router::cableLength(const Cable& cable, Length along)
{
    const Length slack = m_plan.profile().slackPerEnd * 2;
    const End a = endAt(cable.a);
    const End b = endAt(cable.b);
    if (a.rack == b.rack)
        return abs(a.across - a.manager) + abs(a.height - b.height) + abs(b.across - a.manager) + slack;
    return a.reach + along + b.reach + slack;
}

Routing Router::routeAll()
{
    std::vector<Pair> ofCables;
    ofCables.reserve(m_plan.cables.size());
    m_plan.cables.forEach([&](const Cable& cable) { ofCables.push_back(racksOf(m_plan, cable)); });
    std::vector<Pair> pairs;
    std::unique_copy(ofCables.begin(), ofCables.end(), std::back_inserter(pairs));
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());

    Routing routing;
    std::vector<std::optional<Id<Route>>> routeOfPair;
    for (const auto& [from, to] : pairs) {
        const auto found = way(from, to);
        routeOfPair.emplace_back();
        if (!found)
            continue;
        const Id<Route> id(static_cast<std::uint32_t>(routing.routes.size() + 1));
        routeOfPair.back() = id;
        routing.routes.push_back({id, from, to, found->trays, found->length});
    }
    routing.cables.reserve(ofCables.size());
    auto ofCable = ofCables.begin();
    auto at = pairs.begin();  // cables of one pair mostly follow each other
    m_plan.cables.forEach([&](const Cable& cable) {
        if (*at != *ofCable)
            at = std::lower_bound(pairs.begin(), pairs.end(), *ofCable);
        ++ofCable;
        const auto route = routeOfPair[static_cast<std::size_t>(at - pairs.begin())];
        const Length length = route ? cableLength(cable, routing.routes[route->value() - 1].length) : Length();
        routing.cables.push_back({cable.id, route, length});
    });
    return routing;
}

}  // namespace model
