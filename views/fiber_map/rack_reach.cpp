// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/rack_reach.h"

#include <algorithm>

namespace views {

using namespace model;

std::vector<Id<Cable>> cablesAt(const PortBook& book, Id<Rack> rack)
{
    std::vector<Id<Cable>> cables;
    for (const Id<Device> device : book.index().devicesOf(rack)) {
        for (const PlanIndex::Plugged& plugged : book.index().cablesOf(device))
            cables.push_back(plugged.cable);
    }
    std::sort(cables.begin(), cables.end());
    cables.erase(std::unique(cables.begin(), cables.end()), cables.end());
    return cables;
}

std::vector<Reach> reachOf(const PortBook& book, Id<Rack> rack)
{
    const Tables& plan = book.plan();
    std::map<Id<Rack>, Reach> reaches;
    const auto rackOf = [&](const PortRef& port) { return plan.devices.at(port.device).rack; };
    for (const Id<Cable> id : cablesAt(book, rack)) {
        const Cable& cable = plan.cables.at(id);
        const bool fromA = rackOf(cable.a) == rack;
        const PortRef& far = fromA ? cable.b : cable.a;
        Reach& reach = reaches.try_emplace(rackOf(far), Reach{rackOf(far), {}, 0, 0, {}, {}, {}, {}, 0}).first->second;
        ++reach.cables;
        reach.what.insert(plan.devices.at((fromA ? cable.a : cable.b).device).name);
        const CableType& type = plan.cableTypes.at(cable.type);
        const bool isBrought = book.firstRackOf(id) == rack;
        if (!cable.route) {
            ++reach.unrouted;
            reach.unknown += isBrought ? 1 : 0;
            continue;
        }
        const StockLength stock = stockLength(plan.profile(), type, cable.length);
        ++reach.stock[stock];
        if (isBrought)
            ++reach.brought[{isCopper(type), type.id, stock}];
        std::vector<Id<Tray>> way = plan.routes.at(*cable.route).trays;
        if (!fromA)
            std::reverse(way.begin(), way.end());
        if (std::find(reach.ways.begin(), reach.ways.end(), way) == reach.ways.end())
            reach.ways.push_back(std::move(way));
        const Bundle* bundle = book.bundleOf(id);
        if (bundle && std::find(reach.bundles.begin(), reach.bundles.end(), bundle->name) == reach.bundles.end())
            reach.bundles.push_back(bundle->name);
    }
    std::vector<Reach> sorted;
    for (auto& [id, reach] : reaches)
        sorted.push_back(std::move(reach));
    return sorted;
}

}  // namespace views
