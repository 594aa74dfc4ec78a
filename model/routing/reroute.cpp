// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/reroute.h"

#include "model/routing/router.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

using Pair = std::pair<Id<Rack>, Id<Rack>>;

}  // namespace

void eraseUnusedRoutes(Edit& edit, const std::set<Id<Route>>& suspects)
{
    if (suspects.empty())
        return;
    std::set<Id<Route>> unused = suspects;
    edit.plan().cables.forEach([&](const Cable& cable) {
        if (cable.route)
            unused.erase(*cable.route);
    });
    for (const Id<Route> route : unused)
        edit.erase(route);
}

ChangeSet routeDesign(const Tables& plan)
{
    Edit edit(plan, QCoreApplication::translate("model::Reroute", "Route all cables"));
    const Routing routing = Router(plan).routeAll();
    plan.routes.forEach([&](const Route& route) {
        if (route.id.value() > routing.routes.size())
            edit.erase(route.id);
    });
    for (const Route& route : routing.routes)
        edit.put(route);
    for (const RoutedCable& routed : routing.cables) {
        Cable cable = plan.cables.at(routed.cable);
        cable.route = routed.route;
        cable.length = routed.length;
        if (cable != plan.cables.at(routed.cable))
            edit.put(cable);
    }
    return std::move(edit).take();
}

void rerouteCablesOf(Edit& edit, const std::vector<Id<Device>>& devices)
{
    const std::set<Id<Device>> moved(devices.begin(), devices.end());
    std::vector<Id<Cable>> cables;
    edit.plan().cables.forEach([&](const Cable& cable) {
        if (moved.contains(cable.a.device) || moved.contains(cable.b.device))
            cables.push_back(cable.id);
    });
    routeCables(edit, cables);
}

void routeCables(Edit& edit, const std::vector<Id<Cable>>& ids)
{
    if (ids.empty())
        return;
    std::vector<Cable> cables;
    for (const Id<Cable> id : ids)
        cables.push_back(edit.plan().cables.at(id));
    std::map<Pair, Id<Route>> known;
    edit.plan().routes.forEach([&](const Route& route) { known.try_emplace({route.from, route.to}, route.id); });

    const Tables plan = edit.plan();
    const auto racksOf = [&](const Cable& cable) {
        return Pair{plan.devices.at(cable.a.device).rack, plan.devices.at(cable.b.device).rack};
    };
    std::stable_sort(cables.begin(), cables.end(),
                     [&](const Cable& a, const Cable& b) { return racksOf(a) < racksOf(b); });
    Router router(plan);
    std::set<Id<Route>> left;
    for (Cable& cable : cables) {
        if (cable.route)
            left.insert(*cable.route);
        const Pair pair = racksOf(cable);
        auto route = known.find(pair);
        if (route == known.end()) {
            if (const auto way = router.way(pair.first, pair.second)) {
                const Id<Route> id = edit.add(Route{Id<Route>(1), pair.first, pair.second, way->trays, way->length});
                route = known.emplace(pair, id).first;
            }
        }
        cable.route = route == known.end() ? std::nullopt : std::optional(route->second);
        cable.length = cable.route ? router.cableLength(cable, edit.plan().routes.at(*cable.route).length) : Length();
        edit.put(cable);
    }
    eraseUnusedRoutes(edit, left);
}

}  // namespace model
