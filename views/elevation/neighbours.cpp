// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/neighbours.h"

#include "views/elevation/elevation_overlay.h"
#include "views/elevation/rack_geometry.h"

#include <algorithm>
#include <cstdlib>

namespace views {

namespace {

using MaybeObject = std::optional<model::ObjectRef>;

/// The rack shown beside `rack`, on the same line of racks or the next.
std::optional<model::Id<model::Rack>> rackBeside(const ElevationLayout& layout, model::Id<model::Rack> rack, bool right)
{
    const auto holds = [rack](const RackPlace& place) { return place.rack == rack; };
    if (right) {
        const auto last = std::find_if(layout.places.rbegin(), layout.places.rend(), holds);
        return last == layout.places.rbegin() || last == layout.places.rend() ? std::nullopt
                                                                              : std::optional(std::prev(last)->rack);
    }
    const auto first = std::find_if(layout.places.begin(), layout.places.end(), holds);
    return first == layout.places.begin() || first == layout.places.end() ? std::nullopt
                                                                          : std::optional(std::prev(first)->rack);
}

/// The device of `rack` nearest to `unit` for which `suits` holds.
template <class Suits>
MaybeObject nearest(const model::Tables& plan, const model::PlanIndex& index, model::Id<model::Rack> rack, int unit,
                    Suits&& suits)
{
    MaybeObject best;
    int distance = 0;
    for (const model::Id<model::Device> id : index.devicesOf(rack)) {
        const int away = std::abs(plan.devices.at(id).unit - unit);
        if (suits(plan.devices.at(id)) && (!best || away < distance)) {
            best = id;
            distance = away;
        }
    }
    return best;
}

MaybeObject fromPort(const model::Tables& plan, const model::PortRef& from, Step step)
{
    const model::DeviceType& type = plan.deviceTypes.at(plan.devices.at(from.device).type);
    const model::PortPlace place = portPlace(type, from.number);
    const QPointF here = connectorRect(place.group->grid, place.index).center();
    MaybeObject best;
    double distance = 0;
    for (int i = 1; i <= place.group->count; ++i) {
        const QPointF way = connectorRect(place.group->grid, i).center() - here;
        const bool across = step == Step::Left || step == Step::Right;
        const double along = (across ? way.x() : way.y()) * (step == Step::Left || step == Step::Up ? -1 : 1);
        const double aside = std::abs(across ? way.y() : way.x());
        if (along < 0.5 || aside > along)
            continue;
        if (const double away = along + 3 * aside; !best || away < distance) {
            best = model::PortRef{from.device, from.number + i - place.index};
            distance = away;
        }
    }
    return best;
}

}  // namespace

MaybeObject neighbour(const model::Tables& plan, const model::PlanIndex& index, const ElevationLayout& layout,
                      const model::ObjectRef& from, Step step)
{
    if (const auto* port = std::get_if<model::PortRef>(&from))
        return fromPort(plan, *port, step);
    const std::optional<model::Id<model::Rack>> rack = rackOf(plan, from);
    if (!rack)
        return layout.places.empty() ? MaybeObject() : MaybeObject(layout.places.front().rack);
    const auto* device = std::get_if<model::Id<model::Device>>(&from);
    if (step == Step::Left || step == Step::Right) {
        const auto beside = rackBeside(layout, *rack, step == Step::Right);
        if (!beside)
            return std::nullopt;
        const MaybeObject found = device
            ? nearest(plan, index, *beside, plan.devices.at(*device).unit, [](const model::Device&) { return true; })
            : MaybeObject();
        return found ? found : MaybeObject(*beside);
    }
    const int unit = device ? plan.devices.at(*device).unit : 0;
    return nearest(plan, index, *rack, unit, [&](const model::Device& other) {
        return step == Step::Up ? other.unit > unit : other.unit < unit;
    });
}

}  // namespace views
