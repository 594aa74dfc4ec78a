// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/tray_fill.h"

#include <cmath>
#include <numbers>

namespace model {

namespace {

Area sectionOf(const CableType& type)
{
    if (!type.outsideDiameter.value)
        return {};
    const double millimetres = *type.outsideDiameter.value / 1_mm;
    return Area::fromBase(std::llround(millimetres * millimetres * std::numbers::pi / 4 * 100));
}

}  // namespace

std::vector<Area> trayLoads(const Tables& plan)
{
    std::vector<Area> typeSections;
    plan.cableTypes.forEach([&](const CableType& type) {
        typeSections.resize(type.id.value() + 1);
        typeSections[type.id.value()] = sectionOf(type);
    });
    std::vector<Area> routeLoads;
    plan.cables.forEach([&](const Cable& cable) {
        if (!cable.route)
            return;
        if (routeLoads.size() <= cable.route->value())
            routeLoads.resize(cable.route->value() + 1);
        routeLoads[cable.route->value()] += typeSections[cable.type.value()];
    });
    std::vector<Area> loads;
    plan.routes.forEach([&](const Route& route) {
        if (route.id.value() >= routeLoads.size())
            return;
        for (const Id<Tray> tray : route.trays) {
            if (loads.size() <= tray.value())
                loads.resize(tray.value() + 1);
            loads[tray.value()] += routeLoads[route.id.value()];
        }
    });
    return loads;
}

Area traySection(const Tray& tray)
{
    // 1 mm2 is 1,000,000 um2, and 100 of the area's units.
    return Area::fromBase(tray.width.base() / 100 * (tray.depth.base() / 100) * tray.layers);
}

}  // namespace model
