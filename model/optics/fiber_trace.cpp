// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/fiber_trace.h"

#include <algorithm>

namespace model {

LaneAt laneAt(const PortGroup& group, int position)
{
    const auto find = [&](const std::vector<int>& positions) {
        const auto found = std::find(positions.begin(), positions.end(), position);
        return found == positions.end() ? 0 : static_cast<int>(found - positions.begin()) + 1;
    };
    if (const int lane = find(group.tx))
        return {lane, Direction::Transmit};
    return {find(group.rx), Direction::Receive};
}

namespace {

/// The smaller of two budgets; where one is not known, so is the link's.
std::optional<Loss> budgetOf(const PortGroup& a, const PortGroup& b)
{
    if (!a.budget.known() || !b.budget.known())
        return std::nullopt;
    return std::min(*a.budget.value, *b.budget.value);
}

/// The fiber's number in the sheath, by its place at end a.
int sheathFiber(const CableType& type, const PathStep& step)
{
    const bool fromA = step.inEnd == CableEnd::A;
    return (fromA ? step.inLeg : step.outLeg) * type.positionsA + (fromA ? step.in : step.out).position;
}

}  // namespace

const PortGroup& FiberTracer::groupOf(PortRef port) const { return *portPlace(typeOf(port.device), port.number).group; }

const SwitchInside& FiberTracer::insideOf(const DeviceType& type)
{
    const auto found = m_insides.find(type.id);
    if (found != m_insides.end())
        return found->second;
    return m_insides.emplace(type.id, SwitchInside(type, m_plan.profile().optics)).first->second;
}

void FiberTracer::begin(FiberRef asked)
{
    std::vector<Hop> hops = std::move(m_trace.hops);
    hops.clear();
    m_trace = {};
    m_trace.hops = std::move(hops);
    m_trace.asked = m_trace.far = asked;
}

const FiberTrace& FiberTracer::trace(FiberRef asked)
{
    begin(asked);
    const PortGroup& group = groupOf(asked.port);
    const LaneAt here = laneAt(group, asked.position);
    m_trace.lane = here.lane;
    m_trace.direction = here.direction;
    const LightPath& path = m_walk.follow(asked);
    judge(path, here);
    if (here.direction == Direction::Transmit)
        addForward(path, here);
    else
        addBackward(path, here);
    return m_trace;
}

void FiberTracer::judge(const LightPath& path, const LaneAt& here)
{
    m_trace.far = path.to;
    m_trace.stop = path.stop;
    if (!path.arrives()) {
        m_trace.fault = TraceFault::Stops;
        return;
    }
    const PortGroup& farGroup = groupOf(path.to.port);
    const LaneAt there = laneAt(farGroup, path.to.position);
    m_trace.farLane = there.lane;
    m_trace.budget = budgetOf(groupOf(m_trace.asked.port), farGroup);
    const bool sends = here.direction == Direction::Transmit;
    if (farGroup.fibers == 0)
        m_trace.fault = TraceFault::TakesNoFiber;
    else if (there.lane == 0)
        m_trace.fault = sends ? TraceFault::IntoDark : TraceFault::FromDark;
    else if (there.direction == here.direction)
        m_trace.fault = sends ? TraceFault::SenderToSender : TraceFault::ListenerToListener;
    else
        m_trace.loss = path.loss.total();
}

void FiberTracer::addForward(const LightPath& path, const LaneAt& here)
{
    addSource(path.from, here.lane);
    addPort(path.from, path.start.total());
    for (const PathStep& step : path.steps)
        addStep(step, false, step.loss.total());
    if (!path.arrives())
        return;
    addPort(path.to, path.loss.total());
    if (m_trace.fault == TraceFault::None)
        addEngine(path.to, m_trace.farLane);
}

void FiberTracer::addBackward(const LightPath& path, const LaneAt& here)
{
    const bool lit = m_trace.fault == TraceFault::None;
    if (lit)
        addSource(path.to, m_trace.farLane);
    const PathLoss beforeEnd = path.steps.empty() ? path.start : path.steps.back().loss;
    if (lit)
        addPort(path.to, (path.loss - beforeEnd).total());
    for (std::size_t i = path.steps.size(); i > 0; --i) {
        const PathLoss before = i > 1 ? path.steps[i - 2].loss : path.start;
        addStep(path.steps[i - 1], true, lit ? (path.loss - before).total() : std::nullopt);
    }
    addPort(path.from, lit ? path.loss.total() : std::nullopt);
    addEngine(path.from, here.lane);
}

void FiberTracer::addPart(HopKind kind, Id<Device> device, const InnerPart& part, int position)
{
    Hop hop;
    hop.kind = kind;
    hop.device = device;
    hop.part = part;
    hop.position = position;
    m_trace.hops.push_back(hop);
}

void FiberTracer::addSource(const FiberRef& sender, int lane)
{
    const LaneParts parts = insideOf(typeOf(sender.port.device)).behind({sender.port.number, lane});
    if (parts.engine == 0)
        return;
    if (parts.pmConnector > 0)
        addFeed(sender.port.device, parts.pmConnector, parts.pmPosition);
    else if (parts.laserModule > 0)
        addPart(HopKind::Laser, sender.port.device, {PartKind::LaserModule, parts.laserModule, 0}, 0);
    addPart(HopKind::Engine, sender.port.device, {PartKind::Engine, parts.engine, 0}, 0);
}

void FiberTracer::addFeed(Id<Device> device, int connector, int position)
{
    const DeviceType& type = typeOf(device);
    PathLoss loss;
    loss.add(type.inside->pmRunLoss);
    m_trace.feedBudget = type.inside->laserBudget.value;
    if (!hasOwnLasers(type)) {
        addRemoteFeed(device, connector, position, loss);
    } else if (const InnerPart laser = insideOf(type).laserOf(connector, position); laser.number > 0) {
        addPart(HopKind::Laser, device, laser, 0);
        m_trace.feedLoss = loss.total();
    }
    addPart(HopKind::PmFiber, device, {PartKind::PmConnector, connector, 0}, position);
}

/// From a shelf's laser over cables to the PM connector, which is a port of the switch; what stops on the way lights nothing.
void FiberTracer::addRemoteFeed(Id<Device> device, int connector, int position, PathLoss& loss)
{
    const auto port = portNumber(typeOf(device), partName({PartKind::PmConnector, connector, 0}));
    if (!port) {
        m_trace.feedStop = PathStop::Uncabled;
        return;
    }
    const LightPath& path = m_feedWalk.follow({{device, *port}, position});
    m_trace.feedStop = path.stop;
    m_trace.feedEnd = path.to;
    const DeviceType& shelf = typeOf(path.to.port.device);
    const PortPlace place = portPlace(shelf, path.to.port.number);
    const bool lit = path.arrives() && shelf.inside && hasOwnLasers(shelf) && place.group->use == PortUse::LaserFeed
        && laneAt(*place.group, path.to.position).direction == Direction::Transmit;
    const InnerPart laser =
        lit ? insideOf(shelf).laserOf(place.index, path.to.position) : InnerPart{PartKind::Laser, 0, 0};
    if (laser.number > 0) {
        loss.add(shelf.inside->pmRunLoss);
        m_trace.feedLoss = (loss + path.loss).total();
        addPart(HopKind::Laser, path.to.port.device, laser, 0);
    } else if (path.arrives()) {
        m_trace.feedStop = PathStop::NoLaser;
    }
    if (laser.number > 0)
        addPort(path.to, std::nullopt);
    for (std::size_t i = path.steps.size(); i > 0; --i)
        addStep(path.steps[i - 1], true, std::nullopt);
    addPort(path.from, std::nullopt);
}

void FiberTracer::addPort(const FiberRef& fiber, std::optional<Loss> loss)
{
    const PortUse use = groupOf(fiber.port).use;
    Hop hop;
    hop.kind = use == PortUse::Nic ? HopKind::Nic : HopKind::Port;
    hop.device = fiber.port.device;
    hop.port = fiber.port.number;
    hop.position = fiber.position;
    hop.loss = loss;
    m_trace.hops.push_back(hop);
}

void FiberTracer::addEngine(const FiberRef& fiber, int lane)
{
    const int engine = insideOf(typeOf(fiber.port.device)).behind({fiber.port.number, lane}).engine;
    if (engine > 0)
        addPart(HopKind::Engine, fiber.port.device, {PartKind::Engine, engine, 0}, 0);
}

void FiberTracer::addStep(const PathStep& step, bool reversed, std::optional<Loss> loss)
{
    const FiberRef& in = reversed ? step.out : step.in;
    Hop hop;
    hop.kind = step.cable ? HopKind::Cable : HopKind::Panel;
    hop.device = in.port.device;
    hop.cable = step.cable;
    hop.port = in.port.number;
    hop.position = in.position;
    hop.out = reversed ? step.in : step.out;
    hop.loss = loss;
    if (step.cable)
        hop.sheathFiber = sheathFiber(m_plan.cableTypes.at(m_plan.cables.at(*step.cable).type), step);
    m_trace.hops.push_back(hop);
}

const FiberTrace& FiberTracer::traceFeed(Id<Device> device, int connector, int position, bool upToEngines)
{
    const DeviceType& type = typeOf(device);
    const auto port =
        hasOwnLasers(type) ? std::nullopt : portNumber(type, partName({PartKind::PmConnector, connector, 0}));
    begin({{device, port.value_or(0)}, position});
    m_trace.pmConnector = connector;
    m_trace.direction = Direction::Receive;
    m_trace.lane = position;
    addFeed(device, connector, position);
    if (m_trace.hops.front().kind != HopKind::Laser)
        m_trace.fault = TraceFault::Stops;
    m_trace.stop = m_trace.feedStop;
    m_trace.loss = m_trace.feedLoss;
    m_trace.budget = m_trace.feedBudget;
    if (!upToEngines)
        return m_trace;
    for (const PortLane& lane : insideOf(type).lanesFedBy(connector, position)) {
        const int engine = insideOf(type).behind(lane).engine;
        if (m_trace.hops.back().kind != HopKind::Engine || m_trace.hops.back().part.number != engine)
            addPart(HopKind::Engine, device, {PartKind::Engine, engine, 0}, 0);
    }
    return m_trace;
}

}  // namespace model
