// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/reroute.h"

#include "model/routing/cable_length.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace model {

namespace {

/// The id in the design of each route of an answer: of an equal one that is there, or a new one.
std::vector<Id<Route>> routesIn(Edit& edit, const std::vector<Route>& routes)
{
    std::multimap<std::pair<Id<Rack>, Id<Rack>>, Id<Route>> known;
    edit.plan().routes.forEach([&](const Route& route) { known.emplace(std::pair(route.from, route.to), route.id); });
    std::vector<Id<Route>> ids;
    for (Route route : routes) {
        const auto [first, last] = known.equal_range({route.from, route.to});
        const auto same = std::find_if(first, last, [&](const auto& pair) {
            const Route& other = edit.plan().routes.at(pair.second);
            return other.trays == route.trays && other.turns == route.turns && other.length == route.length;
        });
        ids.push_back(same != last ? same->second : edit.add(std::move(route)));
    }
    return ids;
}

}  // namespace

RoutedDesign routeDesign(const Tables& plan)
{
    Edit edit(plan, QCoreApplication::translate("model::Reroute", "Route all cables"));
    Routing routing = routeAllCables(plan);
    plan.routes.forEach([&](const Route& route) {
        if (route.id.value() > routing.routes.size())
            edit.erase(route.id);
    });
    for (const Route& route : routing.routes)
        edit.put(route);
    for (const RoutedCable& routed : routing.cables) {
        Cable cable = plan.cables.at(routed.cable);
        cable.route = routed.route ? std::optional(routing.routes[*routed.route].id) : std::nullopt;
        cable.length = routed.length;
        if (cable != plan.cables.at(routed.cable))
            edit.put(cable);
    }
    return {std::move(edit).take(), std::move(routing.fullCuts), std::move(routing.noWays)};
}

void routeCables(Edit& edit, std::vector<Id<Cable>> cables)
{
    if (cables.empty())
        return;
    std::sort(cables.begin(), cables.end());
    const Tables plan = edit.plan();
    const Routing routing = routeSomeCables(plan, cables);
    const std::vector<Id<Route>> routes = routesIn(edit, routing.routes);
    for (const RoutedCable& routed : routing.cables) {
        Cable cable = plan.cables.at(routed.cable);
        cable.route = routed.route ? std::optional(routes[*routed.route]) : std::nullopt;
        cable.length = routed.length;
        if (cable != plan.cables.at(routed.cable))
            edit.put(cable);
    }
    eraseUnusedRoutes(edit);
}

void rerouteCablesOf(Edit& edit, const std::vector<Id<Device>>& devices)
{
    std::vector<bool> moved(edit.plan().devices.nextId().value());
    for (const Id<Device> device : devices)
        moved[device.value()] = true;
    const Tables plan = edit.plan();
    std::vector<Id<Cable>> again;
    plan.cables.forEach([&](const Cable& cable) {
        bool concerned = false;
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { concerned |= moved[port.device.value()]; });
        if (!concerned)
            return;
        const Route* route = cable.route ? plan.routes.find(*cable.route) : nullptr;
        const bool stays = route && route->from == plan.devices.at(cable.a.device).rack
            && route->to == plan.devices.at(cable.b.device).rack;
        if (!stays)
            return again.push_back(cable.id);
        Cable measured = cable;
        measured.length = cableLength(plan, cable, *route);
        if (measured != cable)
            edit.put(measured);
    });
    routeCables(edit, std::move(again));
}

void eraseUnusedRoutes(Edit& edit)
{
    std::vector<bool> used(edit.plan().routes.nextId().value());
    edit.plan().cables.forEach([&](const Cable& cable) {
        if (cable.route)
            used[cable.route->value()] = true;
    });
    std::vector<Id<Route>> unused;
    edit.plan().routes.forEach([&](const Route& route) {
        if (!used[route.id.value()])
            unused.push_back(route.id);
    });
    for (const Id<Route> route : unused)
        edit.erase(route);
}

}  // namespace model
