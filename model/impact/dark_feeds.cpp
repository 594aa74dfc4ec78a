// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/dark_feeds.h"

#include "model/impact/light_reach.h"
#include "model/optics/links.h"

namespace model {

namespace {

const DeviceType& typeOf(const Tables& plan, Id<Device> device)
{
    return plan.deviceTypes.at(plan.devices.at(device).type);
}

const PortGroup& groupOf(const Tables& plan, const PortRef& port)
{
    return *portPlace(typeOf(plan, port.device), port.number).group;
}

bool isFeedPort(const Tables& plan, const PortRef& port) { return groupOf(plan, port).use == PortUse::LaserFeed; }

/// Adds the devices that the light of a device's feed ports comes to.
void addFedFrom(const Tables& plan, LightWalk& walk, Id<Device> device, std::set<Id<Device>>& fed)
{
    const DeviceType& type = typeOf(plan, device);
    for (int number = 1; number <= portCount(type); ++number) {
        if (portPlace(type, number).group->use != PortUse::LaserFeed)
            continue;
        for (int position = 1; position <= portPlace(type, number).group->fibers; ++position) {
            const LightPath& path = walk.follow({{device, number}, position});
            if (path.arrives())
                fed.insert(path.to.port.device);
        }
    }
}

/// Whether what is lost touches laser light at all, so that most failures need not look.
std::set<Id<Device>> maybeDark(const Tables& plan, const PlanIndex& index, const Lost& lost, const Failure& failure)
{
    std::set<Id<Device>> fed;
    LightWalk walk(plan, index);
    const auto addFeedPorts = [&](const std::vector<PortRef>& ends) {
        for (const PortRef& end : ends) {
            if (isFeedPort(plan, end))
                fed.insert(end.device);
        }
    };
    const auto fromDevice = [&](Id<Device> device) {
        const DeviceType& type = typeOf(plan, device);
        if (type.deviceClass == DeviceClass::LaserShelf)
            addFedFrom(plan, walk, device, fed);
        if (!type.through.empty())
            addFeedPorts(endsOfPanel(plan, index, device));
    };
    for (const Id<Device> device : failure.devices)
        fromDevice(device);
    if (const auto* device = std::get_if<Id<Device>>(&lost.object); device && lost.part)
        fromDevice(*device);
    if (const auto* port = std::get_if<PortRef>(&lost.object)) {
        if (isFeedPort(plan, *port))
            addFedFrom(plan, walk, port->device, fed);
        else if (isPanelPort(plan, *port))
            addFeedPorts(endsOfPanel(plan, index, port->device));
    }
    for (const Id<Cable> cable : failure.cables)
        addFeedPorts(endsOf(plan, index, cable));
    std::erase_if(fed, [&](Id<Device> device) {
        return failure.devices.count(device) > 0 || hasOwnLasers(typeOf(plan, device))
            || !SwitchInside(typeOf(plan, device), plan.profile().optics).isCoPackaged();
    });
    return fed;
}

class FeedJudge {
public:
    FeedJudge(const Tables& plan, const Lost& lost, const Failure& failure)
        : m_plan(plan), m_lost(lost), m_failure(failure)
    {
    }

    bool isCut(const LightPath& path) const
    {
        return model::isCut(m_failure, path) || (path.arrives() && endsInTheLost(path.to));
    }

private:
    bool endsInTheLost(const FiberRef& end) const
    {
        if (m_failure.devices.count(end.port.device) > 0 || m_lost.object == ObjectRef(end.port))
            return true;
        if (m_lost.object != ObjectRef(end.port.device) || !m_lost.part)
            return false;
        const DeviceType& type = typeOf(m_plan, end.port.device);
        const InnerPart laser =
            SwitchInside(type, m_plan.profile().optics).laserOf(portPlace(type, end.port.number).index, end.position);
        return m_lost.part->kind == PartKind::Laser
            ? laser == *m_lost.part
            : m_lost.part->kind == PartKind::LaserModule && laser.number == m_lost.part->number;
    }

    const Tables& m_plan;
    const Lost& m_lost;
    const Failure& m_failure;
};

}  // namespace

void darkenFeeds(const Tables& plan, const PlanIndex& index, const Lost& lost, Failure& failure)
{
    const std::set<Id<Device>> fed = maybeDark(plan, index, lost, failure);
    const FeedJudge judge(plan, lost, failure);
    LightWalk walk(plan, index);
    for (const Id<Device> device : fed) {
        const DeviceType& type = typeOf(plan, device);
        const SwitchInside inside(type, plan.profile().optics);
        for (int connector = 1; connector <= inside.pmConnectors(); ++connector) {
            const auto port = portNumber(type, partName({PartKind::PmConnector, connector, 0}));
            for (int position = 1; port && position <= inside.pmPositions(); ++position) {
                if (!judge.isCut(walk.follow({{device, *port}, position})))
                    continue;
                for (const PortLane& lane : inside.lanesFedBy(connector, position))
                    failure.lanes[{device, lane.port}] |= LaneSet(1) << (lane.lane - 1);
            }
        }
    }
}

}  // namespace model
