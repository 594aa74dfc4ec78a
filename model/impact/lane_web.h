// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/failure.h"
#include "model/optics/light_path.h"

#include <unordered_map>

namespace model {

/// One lane of a cabled port and the lane that it ends in.
struct LaneLink {
    PortRef port{Id<Device>(1), 0};
    int lane = 1;
    PortRef far{Id<Device>(1), 0};
    int farLane = 1;
    bool works = true;
};

/// Which lane reaches which after a failure; devices are read when first asked for.
class LaneWeb {
public:
    LaneWeb(const Tables& plan, const PlanIndex& index, const Failure& failure)
        : m_plan(plan), m_index(index), m_failure(failure), m_walk(plan, index)
    {
    }

    /// Every lane of the device's cabled ports that reaches a port, in order of port and lane; none of a panel. Laser
    /// light is no lane.
    const std::vector<LaneLink>& of(Id<Device> device);

private:
    void readCable(const PlanIndex::Plugged& plugged, const PortRef& port, std::vector<LaneLink>& links);
    void follow(const PortRef& port, const PortGroup& group, std::vector<LaneLink>& links);
    bool isUp(const PortRef& port, int lane) const;

    const Tables& m_plan;
    const PlanIndex& m_index;
    const Failure& m_failure;
    LightWalk m_walk;
    std::unordered_map<std::uint32_t, std::vector<LaneLink>> m_links;
};

}  // namespace model
