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

Point CableEndWay::topOn(const Tray& tray) const { return nearestPlace(tray, {m_rack->x, m_rack->y}).at; }

Length frontDistance(const Tables& plan, const Rack& rack, const Point& top)
{
    const Point front = frontOf(rack, rackDepth(plan.rackTypes.at(rack.type)));
    return abs(front.x - top.x) + abs(front.y - top.y);
}

Length cableLength(const Tables& plan, const Cable& cable, const Route& route)
{
    Length longest;
    for (std::size_t leg = 0; leg <= std::max(cable.furtherA.size(), cable.furtherB.size()); ++leg) {
        const PortRef* portA = legOf(cable, CableEnd::A, leg);
        const PortRef* portB = legOf(cable, CableEnd::B, leg);
        const CableEndWay a(plan, portA ? *portA : cable.a);
        const CableEndWay b(plan, portB ? *portB : cable.b);
        const Length ends = route.trays.empty()
            ? a.to(b)
            : a.to(a.topOn(plan.trays.at(route.trays.front()))) + b.to(b.topOn(plan.trays.at(route.trays.back())));
        longest = std::max(longest, ends);
    }
    return longest + (route.trays.empty() ? Length() : route.length) + plan.profile().slackPerEnd * 2;
}

}  // namespace model
