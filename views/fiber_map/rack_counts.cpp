// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/rack_counts.h"

namespace views {

using namespace model;

RackCounts countsOf(const PortBook& book, const RackMap& map)
{
    const Tables& plan = book.plan();
    RackCounts counts;
    for (const Reach& reach : reachOf(book, map.rack)) {
        counts.cables += reach.cables;
        counts.within += reach.to == map.rack ? reach.cables : 0;
        counts.unrouted += reach.unrouted;
        counts.bundles.insert(reach.bundles.begin(), reach.bundles.end());
        counts.cablesBrought += reach.unknown;
        for (const auto& [what, number] : reach.brought) {
            counts.brought[what] += number;
            counts.cablesBrought += number;
        }
    }
    std::set<Id<Device>> seen;
    for (const MapSheet& sheet : map.sheets) {
        if (sheet.kind != MapPage::Ports || sheet.part > 0)
            continue;
        counts.ports += int((sheet.device ? book.portsOf(*sheet.device) : book.trayPortsOf(map.rack)).lines.size());
        if (!sheet.device)
            continue;
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(*sheet.device).type);
        if (hasOwnLasers(type) && type.inside) {
            counts.lasers += int(type.inside->laserModules.value.value_or(0));
            counts.pm += int(type.inside->pmConnectors.value.value_or(0));
        }
    }
    return counts;
}

}  // namespace views
