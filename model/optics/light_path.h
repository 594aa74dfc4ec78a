// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/optics/fiber_map.h"
#include "model/optics/path_loss.h"

namespace model {

/// A fiber at a port: the position in its connector, from 1.
struct FiberRef {
    PortRef port{Id<Device>(1), 0};
    int position = 1;

    friend constexpr auto operator<=>(const FiberRef&, const FiberRef&) noexcept = default;
};

/// One cable or panel that a fiber passes.
struct PathStep {
    std::optional<Id<Cable>> cable;  ///< none: a panel or shuffle box, the device of `in` and `out`
    FiberRef in;
    FiberRef out;
    CableEnd inEnd = CableEnd::A;  ///< of a cable: the end and the leg where the fiber goes in
    int inLeg = 0;
    int outLeg = 0;
    PathLoss loss;  ///< up to here, from the port where the path begins
};

/// How a path ends.
enum class PathStop {
    Port,       ///< where light begins or ends
    Uncabled,   ///< nothing is plugged into the port where it begins
    OpenPanel,  ///< nothing is plugged in behind a panel
    NoFiber,    ///< a cable or panel has no fiber at that position
    NoMap,      ///< where a cable's fibers go is not known
    NoLeg,      ///< the cable has no such leg in this design
    Circle,     ///< it comes round and round
    NoLaser     ///< of a laser feed: it ends at a port that has no laser behind it
};

/// The way of one fiber from a port through cables and panels.
struct LightPath {
    FiberRef from;
    std::vector<PathStep> steps;
    PathStop stop = PathStop::Uncabled;
    FiberRef to;     ///< where it ends, at whichever port that is
    PathLoss start;  ///< the mated pair where it begins
    PathLoss loss;   ///< with the mated pairs at both ends

    bool arrives() const { return stop == PathStop::Port; }
};

/// Follows fibers through a design; one walker serves many fibers without asking for memory each time.
class LightWalk {
public:
    LightWalk(const Tables& plan, const PlanIndex& index) : m_plan(plan), m_index(index) {}

    /// Out of the port `from` and on to the end. The answer holds until the next call. Where several cables end in one
    /// port, the first is followed.
    const LightPath& follow(FiberRef from);

private:
    bool crossCable(Id<Cable> cable, FiberRef from);
    bool crossPanel(const DeviceType& type, FiberRef from);
    void finish(PathStop stop, FiberRef to);

    const Tables& m_plan;
    const PlanIndex& m_index;
    LightPath m_path;
};

/// The first cable in a port, if there is one.
std::optional<Id<Cable>> cableIn(const PlanIndex& index, const PortRef& port);

/// The end and leg that a cable has in a port; the cable must have one there.
struct PluggedEnd {
    CableEnd end = CableEnd::A;
    int leg = 0;
};
PluggedEnd pluggedEnd(const Cable& cable, const PortRef& port);

/// How long the glass of a cable is: what is bought for its length. Nothing before it is routed.
std::optional<Length> glassLength(const Tables& plan, const Cable& cable);

/// A mated pair under the design's choice of parts.
const Figure<Loss>& matedLoss(const Tables& plan, const CableType& type);
const Figure<Loss>& throughLoss(const Tables& plan, const Through& through);

}  // namespace model
