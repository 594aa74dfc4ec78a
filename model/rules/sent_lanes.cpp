// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/sent_lanes.h"

namespace model {

SentLanes sentFrom(const CheckContext& context, LightWalk& walk, const FiberPort& port)
{
    SentLanes sent;
    for (const int position : port.group->tx) {
        const LightPath& path = walk.follow({port.ref, position});
        ++sent.lanes;
        if (path.stop == PathStop::NoMap && !sent.withoutMap) {
            const Id<Cable> cable = *cableIn(context.index, path.to.port);
            sent.withoutMap = context.plan.cables.at(cable).type;
        }
        if (!path.arrives())
            continue;
        ++sent.arrived;
        const PortGroup& far = *fiberPort(context.plan, path.to.port).group;
        const LaneAt there = laneAt(far, path.to.position);
        if (far.fibers == 0 || (there.lane > 0 && there.direction == Direction::Receive))
            continue;
        if (sent.bad++ == 0) {
            sent.from = path.from;
            sent.to = path.to;
            sent.meetsSender = there.lane > 0;
        }
    }
    return sent;
}

}  // namespace model
