// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/fiber_trace.h"

#include <algorithm>

namespace model {

namespace {

std::vector<int> litPositions(const PortGroup& group)
{
    std::vector<int> positions = group.tx;
    positions.insert(positions.end(), group.rx.begin(), group.rx.end());
    std::sort(positions.begin(), positions.end());
    return positions;
}

}  // namespace

std::vector<FiberTrace> FiberTracer::ofPort(PortRef port)
{
    const DeviceType& type = typeOf(port.device);
    if (throughOf(type, port.number))
        return ofPanel(port);
    const PortGroup& group = groupOf(port);
    if (group.use == PortUse::LaserFeed)
        return ofFeedPort(port);
    std::vector<FiberTrace> traces;
    for (const int position : litPositions(group))
        traces.push_back(trace({port, position}));
    return traces;
}

/// The trace of the port where `outward`, a fiber that leaves a panel, ends, told from the panel's fiber.
std::optional<FiberTrace> FiberTracer::fromEnd(FiberRef panelFiber, FiberRef outward, bool behind)
{
    const LightPath& path = m_walk.follow(outward);
    if (!path.arrives())
        return std::nullopt;
    const FiberRef end = path.to;
    const LaneAt there = laneAt(groupOf(end.port), end.position);
    if (there.lane == 0)
        return std::nullopt;
    FiberTrace found = trace(end);
    found.asked = panelFiber;
    const bool comesOutHere = (there.direction == Direction::Transmit) == behind;
    found.direction = comesOutHere ? Direction::Transmit : Direction::Receive;
    found.lane = there.lane;
    return found;
}

std::vector<FiberTrace> FiberTracer::ofPanel(PortRef port)
{
    std::vector<FiberTrace> traces;
    const DeviceType& type = typeOf(port.device);
    for (int position = 1; position <= groupOf(port).fibers; ++position) {
        const FiberRef here{port, position};
        std::optional<FiberTrace> found = fromEnd(here, here, false);
        const auto out = acrossPanel(type, {port.number, position});
        if (!found && out)
            found = fromEnd(here, {{port.device, out->port}, out->position}, true);
        if (found)
            traces.push_back(std::move(*found));
    }
    return traces;
}

/// At a switch the fibers of the connector; at a shelf each up to the engine that it feeds, or as far as it comes.
std::vector<FiberTrace> FiberTracer::ofFeedPort(PortRef port)
{
    std::vector<FiberTrace> traces;
    const DeviceType& type = typeOf(port.device);
    const PortPlace place = portPlace(type, port.number);
    for (const int position : litPositions(*place.group)) {
        if (!hasOwnLasers(type)) {
            traces.push_back(traceFeed(port.device, place.index, position));
            continue;
        }
        const LightPath& path = m_walk.follow({port, position});
        const FiberRef end = path.to;
        const PortPlace farPlace = portPlace(typeOf(end.port.device), end.port.number);
        const bool feeds =
            path.arrives() && farPlace.group->use == PortUse::LaserFeed && !hasOwnLasers(typeOf(end.port.device));
        if (feeds) {
            traces.push_back(traceFeed(end.port.device, farPlace.index, end.position));
        } else {
            begin({port, position});
            judge(path, {position, Direction::Transmit});
            if (const InnerPart laser = insideOf(type).laserOf(place.index, position); laser.number > 0)
                addPart(HopKind::Laser, port.device, laser, 0);
            addForward(path, {0, Direction::Transmit});
            traces.push_back(m_trace);
        }
        traces.back().asked = {port, position};
        traces.back().lane = position;
        traces.back().direction = Direction::Transmit;
    }
    return traces;
}

std::vector<FiberTrace> FiberTracer::ofPart(Id<Device> device, const InnerPart& part)
{
    std::vector<FiberTrace> traces;
    const DeviceType& type = typeOf(device);
    const SwitchInside inside = insideOf(type);
    if (part.kind == PartKind::PmConnector || !inside.isCoPackaged()) {
        for (int connector = 1; connector <= inside.pmConnectors(); ++connector) {
            for (int position = 1; position <= inside.pmPositions(); ++position) {
                const InnerPart laser = inside.laserOf(connector, position);
                const bool named = part.kind == PartKind::PmConnector ? connector == part.number
                    : part.kind == PartKind::Laser                    ? laser == part
                                                                      : laser.number == part.number;
                const auto port = inside.isCoPackaged()
                    ? std::nullopt
                    : portNumber(type, partName({PartKind::PmConnector, connector, 0}));
                if (named && port)
                    traces.push_back(ofFeedPort({device, *port})[static_cast<std::size_t>(position - 1)]);
                else if (named)
                    traces.push_back(traceFeed(device, connector, position));
            }
        }
        return traces;
    }
    const bool listensToo =
        part.kind == PartKind::Engine || part.kind == PartKind::SubAssembly || part.kind == PartKind::Asic;
    for (const PortLane& lane : inside.lanesOf(part)) {
        const PortGroup& group = groupOf({device, lane.port});
        const auto at = static_cast<std::size_t>(lane.lane - 1);
        if (at < group.tx.size())
            traces.push_back(trace({{device, lane.port}, group.tx[at]}));
        if (listensToo && at < group.rx.size())
            traces.push_back(trace({{device, lane.port}, group.rx[at]}));
    }
    std::stable_sort(traces.begin(), traces.end(),
                     [](const FiberTrace& a, const FiberTrace& b) { return a.asked < b.asked; });
    return traces;
}

std::vector<FiberTrace> FiberTracer::ofDevice(Id<Device> device)
{
    std::vector<FiberTrace> traces;
    const DeviceType& type = typeOf(device);
    for (int port = 1; port <= portCount(type); ++port) {
        if (groupOf({device, port}).use == PortUse::LaserFeed && !hasOwnLasers(type))
            continue;
        for (FiberTrace& fiber : ofPort({device, port}))
            traces.push_back(std::move(fiber));
    }
    return traces;
}

std::vector<FiberTrace> FiberTracer::feedsOf(Id<Device> device)
{
    std::vector<FiberTrace> traces;
    const SwitchInside inside = insideOf(typeOf(device));
    if (!inside.isCoPackaged())
        return traces;
    for (int connector = 1; connector <= inside.pmConnectors(); ++connector) {
        for (int position = 1; position <= inside.pmPositions(); ++position)
            traces.push_back(traceFeed(device, connector, position));
    }
    return traces;
}

}  // namespace model
