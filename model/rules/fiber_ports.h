// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/fiber_trace.h"
#include "model/rules/rule.h"

namespace model {

/// A port as the rules about fibers look at it.
struct FiberPort {
    PortRef ref;
    const DeviceType* type;
    const PortGroup* group;
    int index;  ///< within the group, from 1

    bool isThrough() const { return !type->through.empty() && throughOf(*type, ref.number); }
    bool hasLanes() const { return !group->tx.empty() || !group->rx.empty(); }
};
FiberPort fiberPort(const Tables& plan, const PortRef& port);

/// Whether the cable has one leg an end and no panel at either: what most of a plant is made of.
bool isJumper(const Cable& cable, const FiberPort& a, const FiberPort& b);

/// Calls `visit(port)` for each leg of the cable in a port where light begins or ends and where this cable is the one followed.
template <class Visit>
void forEachLitEnd(const CheckContext& context, const Cable& cable, Visit&& visit)
{
    forEachLeg(cable, [&](const PortRef& ref, CableEnd, std::size_t) {
        const FiberPort port = fiberPort(context.plan, ref);
        if (port.hasLanes() && !port.isThrough() && cableIn(context.index, ref) == cable.id)
            visit(port);
    });
}

/// The names of a path's cables, in order: "F-00001, T-00004".
QStringList cablesOf(const Tables& plan, const LightPath& path);
/// Whether the connector's family mates with pins in one of the two.
bool matesWithPins(const QString& connector);

}  // namespace model
