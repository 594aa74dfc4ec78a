// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/cable_length.h"

#include "model/routing/pathway.h"

namespace model {

namespace {

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

CableEndWay::CableEndWay(const Tables& plan, const PortRef& port)
{
    const Device& device = plan.devices.at(port.device);
    m_rack = &plan.racks.at(device.rack);
    const RackType& type = plan.rackTypes.at(m_rack->type);
    m_front = frontOf(*m_rack, rackDepth(type));
    m_spot = portSpot(type, plan.deviceTypes.at(device.type), device.unit, port.number);
    m_manager = m_spot.across < Length() ? -managerOffset(type) : managerOffset(type);
}

Length CableEndWay::to(const Point& top) const
{
    return abs(m_spot.across - m_manager) + abs(top.z - m_spot.height) + abs(m_manager) + abs(m_front.x - top.x)
        + abs(m_front.y - top.y);
}

Length CableEndWay::to(const CableEndWay& other) const
{
    return abs(m_spot.across - m_manager) + abs(m_spot.height - other.m_spot.height)
        + abs(other.m_spot.across - m_manager);
}

Length frontDistance(const Tables& plan, const Rack& rack, const Point& top)
{
    const Point front = frontOf(rack, rackDepth(plan.rackTypes.at(rack.type)));
    return abs(front.x - top.x) + abs(front.y - top.y);
}

RouteTops topsOf(const Tables& plan, const Route& route)
{
    if (route.trays.empty())
        return {};
    const auto top = [&](Id<Rack> id, Id<Tray> tray) {
        const Rack& rack = plan.racks.at(id);
        return nearestPlace(plan.trays.at(tray), {rack.x, rack.y}).at;
    };
    return {top(route.from, route.trays.front()), top(route.to, route.trays.back())};
}

Length cableLength(const Tables& plan, const Cable& cable, const Route& route)
{
    return cableLength(plan, cable, route, topsOf(plan, route));
}

Length cableLength(const Tables& plan, const Cable& cable, const Route& route, const RouteTops& tops)
{
    const CableEndWay a(plan, cable.a);
    const CableEndWay b(plan, cable.b);
    const Length along = route.trays.empty() ? a.to(b) : a.to(tops.a) + route.length + b.to(tops.b);
    return along + plan.profile().slackPerEnd * 2;
}

}  // namespace model
