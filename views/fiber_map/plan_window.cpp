// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/plan_window.h"

#include "model/rules/floor_map.h"
#include "views/elevation/rack_geometry.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr double kScales[] = {50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 750, 1000, 1500, 2000, 3000, 4000, 5000};
constexpr double kMargin = 1300;  ///< mm of floor round what is shown

}  // namespace

QRectF rackOnPlan(const Tables& plan, const Rack& rack)
{
    const auto place = footprintOf(plan, rack);
    const QPointF centre(millimetres(rack.x), -millimetres(rack.y));
    if (!place)
        return {centre - QPointF(300, 600), QSizeF(600, 1200)};
    return QRectF(QPointF(millimetres(place->least.x), -millimetres(place->most.y)),
                  QPointF(millimetres(place->most.x), -millimetres(place->least.y)));
}

QPointF frontOf(const Rack& rack)
{
    switch (rack.facing) {
    case Facing::East:
        return {1, 0};
    case Facing::South:
        return {0, 1};
    case Facing::West:
        return {-1, 0};
    case Facing::North:
        break;
    }
    return {0, -1};
}

QRectF hallOnPlan(const Tables& plan)
{
    return {0, -millimetres(plan.hall().depth), millimetres(plan.hall().width), millimetres(plan.hall().depth)};
}

QRectF floorOnPlan(const Tables& plan)
{
    const QRectF hall = hallOnPlan(plan);
    QRectF racks;
    plan.racks.forEach([&](const Rack& rack) { racks |= rackOnPlan(plan, rack); });
    if (!hall.isEmpty() && hall.contains(racks))
        return hall;
    return racks.adjusted(-kMargin, -kMargin, kMargin, kMargin) | hall;
}

double planScale(QSizeF extent, QSizeF room)
{
    const double needed = std::max(extent.width() / room.width(), extent.height() / room.height());
    const auto fits = std::find_if(std::begin(kScales), std::end(kScales), [&](double each) { return needed <= each; });
    constexpr double kStep = 1000;
    return fits == std::end(kScales) ? std::ceil(needed / kStep) * kStep : *fits;
}

QPointF centredIn(const QRectF& hall, const QRectF& seen)
{
    constexpr double kWall = 300;
    const auto within = [](double centre, double reach, double low, double high) {
        return high - low <= reach ? (low + high) / 2 : std::clamp(centre, low + reach / 2, high - reach / 2);
    };
    return {within(seen.center().x(), seen.width(), hall.left() - kWall, hall.right() + kWall),
            within(seen.center().y(), seen.height(), hall.top() - kWall, hall.bottom() + kWall)};
}

PlanWindow windowOn(const QRectF& extent, const QRectF& hall, const QRectF& room)
{
    const QRectF wanted = extent.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    PlanWindow window{room, wanted.center(), planScale(wanted.size(), room.size())};
    window.centre = centredIn(hall, window.seen());
    return window;
}

}  // namespace views
