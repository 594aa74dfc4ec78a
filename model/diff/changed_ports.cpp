// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/changed_ports.h"

#include "model/diff/match_objects.h"

#include <algorithm>

namespace model {

std::set<PortRef> changedPorts(const Tables& a, const Tables& b, const PlanDiff& diff)
{
    std::set<PortRef> ports;
    const IdMaps maps = matchObjects(a, b);
    for (const DiffItem& item : diff.items) {
        const bool isSeen = !item.was || !item.now
            || std::any_of(item.fields.begin(), item.fields.end(),
                           [](const FieldChange& field) { return field.key != "length_m"; });
        if (item.kind != "cable" || !isSeen)
            continue;
        if (item.now) {
            forEachLeg(b.cables.at(Id<Cable>(item.now->id)),
                       [&](const PortRef& port, CableEnd, std::size_t) { ports.insert(port); });
        }
        if (item.was) {
            forEachLeg(a.cables.at(Id<Cable>(item.was->id)), [&](const PortRef& port, CableEnd, std::size_t) {
                if (const auto device = maps.of<Device>().to(port.device))
                    ports.insert({*device, port.number});
            });
        }
    }
    return ports;
}

}  // namespace model
