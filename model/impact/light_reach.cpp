// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/light_reach.h"

#include "model/optics/fiber_map.h"
#include "model/optics/links.h"

namespace model {

namespace {

void addEnds(const Tables& plan, const PlanIndex& index, Id<Cable> id, std::vector<PortRef>& ends)
{
    LightWalk walk(plan, index);
    forEachLeg(plan.cables.at(id), [&](const PortRef& port, CableEnd, std::size_t) {
        if (!isPanelPort(plan, port)) {
            ends.push_back(port);
            return;
        }
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
        for (int position = 1; position <= portPlace(type, port.number).group->fibers; ++position) {
            const auto out = acrossPanel(type, {port.number, position});
            if (!out)
                continue;
            const LightPath& path = walk.follow({{port.device, out->port}, out->position});
            if (path.arrives() && (ends.empty() || ends.back() != path.to.port))
                ends.push_back(path.to.port);
        }
    });
}

void sortOnce(std::vector<PortRef>& ports)
{
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
}

bool isLost(const Failure& failure, const PathStep& step)
{
    if (step.cable)
        return std::binary_search(failure.cables.begin(), failure.cables.end(), *step.cable);
    return failure.devices.count(step.in.port.device) > 0 || failure.lanes.count(step.in.port) > 0
        || failure.lanes.count(step.out.port) > 0;
}

}  // namespace

bool isCut(const Failure& failure, const LightPath& path)
{
    return std::any_of(path.steps.begin(), path.steps.end(),
                       [&](const PathStep& step) { return isLost(failure, step); });
}

std::vector<PortRef> endsOf(const Tables& plan, const PlanIndex& index, Id<Cable> cable)
{
    std::vector<PortRef> ends;
    addEnds(plan, index, cable, ends);
    sortOnce(ends);
    return ends;
}

std::vector<PortRef> endsOfPanel(const Tables& plan, const PlanIndex& index, Id<Device> panel)
{
    std::vector<PortRef> ends;
    for (const PlanIndex::Plugged& plugged : index.cablesOf(panel))
        addEnds(plan, index, plugged.cable, ends);
    sortOnce(ends);
    return ends;
}

}  // namespace model
