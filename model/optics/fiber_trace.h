// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"
#include "model/optics/light_path.h"
#include "model/optics/switch_inside.h"

#include <map>

namespace model {

enum class HopKind { Laser, PmFiber, Engine, Port, Cable, Panel, Nic };
enum class Direction { Transmit, Receive };

/// One thing that light passes. Which members say more depends on the kind.
struct Hop {
    HopKind kind = HopKind::Port;
    Id<Device> device{1};  ///< where it is; of a cable, the device where light goes in
    std::optional<Id<Cable>> cable;
    InnerPart part;            ///< of a laser, PM fiber or engine
    int port = 0;              ///< of a port, NIC or panel: where light goes in; of a cable too
    int position = 0;          ///< zero where there is none: lasers and engines
    FiberRef out;              ///< of a cable or panel: where light comes out
    int sheathFiber = 0;       ///< of a cable: the fiber's number in it, from 1, as its colour has it
    std::optional<Loss> loss;  ///< between ports, from the sending port up to here; nothing in the laser's feed
};

/// Why a fiber carries no light from end to end.
enum class TraceFault {
    None,
    Stops,     ///< the path does; see `stop`
    IntoDark,  ///< it ends in a position that no lane uses
    SenderToSender,
    ListenerToListener,
    FromDark,     ///< it begins in a position that no lane uses
    TakesNoFiber  ///< it ends in a port that has no fibers
};

/// One fiber from end to end, in the light's direction; a dead end leaves out what lies behind it, and where nothing sends
/// the far port is left out: light does not begin there.
struct FiberTrace {
    FiberRef asked;       ///< of a PM fiber within a chassis: a device without port
    int pmConnector = 0;  ///< of a PM fiber: the connector at the switch, from 1; zero for a data fiber
    Direction direction = Direction::Transmit;  ///< seen from the port that was asked
    int lane = 0;                               ///< of the port that was asked, from 1
    std::vector<Hop> hops;
    FiberRef far;  ///< where the path from the asked port ends
    int farLane = 0;
    TraceFault fault = TraceFault::None;
    PathStop stop = PathStop::Port;
    std::optional<Loss> loss;      ///< between the two ports; nothing where it does not arrive or a figure is missing
    std::optional<Loss> budget;    ///< the smaller of both ports'
    std::optional<Loss> feedLoss;  ///< from the laser to the engine that sends; has its own budget
    std::optional<Loss> feedBudget;
    PathStop feedStop = PathStop::Port;  ///< of a feed from a laser shelf
    FiberRef feedEnd;                    ///< where that ends
};

/// What a position of a port is for.
struct LaneAt {
    int lane = 0;  ///< from 1; zero: dark
    Direction direction = Direction::Transmit;
};
LaneAt laneAt(const PortGroup& group, int position);

/// Traces fibers of one design; keeps the insides of its types at hand.
class FiberTracer {
public:
    FiberTracer(const Tables& plan, const PlanIndex& index)
        : m_plan(plan), m_index(index), m_walk(plan, index), m_feedWalk(plan, index)
    {
    }

    /// The fiber at a position of a port where light begins or ends. The answer holds until the next call.
    const FiberTrace& trace(FiberRef asked);
    /// The light of a PM fiber that comes out at position `position` of connector `connector` of a co-packaged switch:
    /// from its laser up to the engines, or only up to the PM fiber, which is sooner told.
    const FiberTrace& traceFeed(Id<Device> device, int connector, int position, bool upToEngines = true);
    /// Every lit fiber that passes a port, in order of position; of a panel's port those that its cable or the one
    /// behind it lights.
    std::vector<FiberTrace> ofPort(PortRef port);
    /// Every lit fiber that passes a part inside a switch or a laser shelf.
    std::vector<FiberTrace> ofPart(Id<Device> device, const InnerPart& part);
    /// Every data fiber of a device, in order of port and position.
    std::vector<FiberTrace> ofDevice(Id<Device> device);
    /// Every PM fiber of a co-packaged switch, in order of connector and position.
    std::vector<FiberTrace> feedsOf(Id<Device> device);

private:
    const SwitchInside& insideOf(const DeviceType& type);
    const DeviceType& typeOf(Id<Device> device) const { return m_plan.deviceTypes.at(m_plan.devices.at(device).type); }
    const PortGroup& groupOf(PortRef port) const;
    void begin(FiberRef asked);
    void judge(const LightPath& path, const LaneAt& here);
    void addForward(const LightPath& path, const LaneAt& here);
    void addBackward(const LightPath& path, const LaneAt& here);
    void addSource(const FiberRef& sender, int lane);
    void addFeed(Id<Device> device, int connector, int position);
    void addRemoteFeed(Id<Device> device, int connector, int position, PathLoss& loss);
    void addPart(HopKind kind, Id<Device> device, const InnerPart& part, int position);
    void addPort(const FiberRef& fiber, std::optional<Loss> loss);
    void addEngine(const FiberRef& fiber, int lane);
    void addStep(const PathStep& step, bool reversed, std::optional<Loss> loss);
    std::vector<FiberTrace> ofPanel(PortRef port);
    std::vector<FiberTrace> ofFeedPort(PortRef port);
    std::optional<FiberTrace> fromEnd(FiberRef panelFiber, FiberRef outward, bool behind);

    const Tables& m_plan;
    const PlanIndex& m_index;
    LightWalk m_walk;
    LightWalk m_feedWalk;
    std::map<Id<DeviceType>, SwitchInside> m_insides;
    FiberTrace m_trace;
};

}  // namespace model
