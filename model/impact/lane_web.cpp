// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/lane_web.h"

#include "model/impact/light_reach.h"
#include "model/optics/fiber_map.h"
#include "model/optics/fiber_trace.h"
#include "model/optics/links.h"

namespace model {

namespace {

const PortGroup& groupOf(const Tables& plan, const PortRef& port)
{
    return *portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number).group;
}

/// Whether a cable goes from one port to another without branching or passing a panel.
bool isStraight(const Tables& plan, const Cable& cable)
{
    const bool manyLegs = !cable.furtherA.empty() || !cable.furtherB.empty();
    return !isPanelPort(plan, cable.a) && !isPanelPort(plan, cable.b)
        && (!manyLegs || !knowsItsMap(plan.cableTypes.at(cable.type)));
}

}  // namespace

bool LaneWeb::isUp(const PortRef& port, int lane) const
{
    if (m_failure.devices.count(port.device) > 0)
        return false;
    const auto lost = m_failure.lanes.find(port);
    return lost == m_failure.lanes.end() || lane > 64 || (lost->second >> (lane - 1) & 1) == 0;
}

void LaneWeb::readCable(const PlanIndex::Plugged& plugged, const PortRef& port, std::vector<LaneLink>& links)
{
    const Cable& cable = m_plan.cables.at(plugged.cable);
    const PortGroup& group = groupOf(m_plan, port);
    if (!isStraight(m_plan, cable)) {
        follow(port, group, links);
        return;
    }
    const PortRef far = cable.a == port ? cable.b : cable.a;
    const int lanes = std::min(lanesOf(group), lanesOf(groupOf(m_plan, far)));
    const bool cut = std::binary_search(m_failure.cables.begin(), m_failure.cables.end(), cable.id);
    for (int lane = 1; lane <= lanes; ++lane)
        links.push_back({port, lane, far, lane, !cut && isUp(port, lane) && isUp(far, lane)});
}

void LaneWeb::follow(const PortRef& port, const PortGroup& group, std::vector<LaneLink>& links)
{
    for (std::size_t i = 0; i < group.tx.size(); ++i) {
        const LightPath& path = m_walk.follow({port, group.tx[i]});
        if (!path.arrives())
            continue;
        const int lane = static_cast<int>(i) + 1;
        const int farLane = laneAt(groupOf(m_plan, path.to.port), path.to.position).lane;
        if (farLane > 0)
            links.push_back({port, lane, path.to.port, farLane,
                             !isCut(m_failure, path) && isUp(port, lane) && isUp(path.to.port, farLane)});
    }
}

const std::vector<LaneLink>& LaneWeb::of(Id<Device> device)
{
    const auto [found, isNew] = m_links.try_emplace(device.value());
    if (!isNew)
        return found->second;
    std::vector<LaneLink>& links = found->second;
    const auto& plugs = m_index.cablesOf(device);
    if (plugs.empty() || !m_plan.deviceTypes.at(m_plan.devices.at(device).type).through.empty())
        return links;
    links.reserve(plugs.size() * 4);
    int last = 0;
    for (const PlanIndex::Plugged& plugged : plugs) {
        const PortRef port{device, plugged.port};
        if (plugged.port != last && groupOf(m_plan, port).use != PortUse::LaserFeed)
            readCable(plugged, port, links);
        last = plugged.port;
    }
    return links;
}

}  // namespace model
