// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/floor_picture.h"

#include "app/object_called.h"
#include "views/finding_counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::floorOf)
};

constexpr double kReadable = 0.06;   ///< pixels per mm: a rack is 36 pixels wide
constexpr double kAround = 2400;     ///< mm shown round what is asked for
constexpr double kBesideHall = 400;  ///< mm of what is outside
constexpr double kInside = 0.94;     ///< of a picture, without its margins

/// All the ways its cables take, mm; of a tray nothing more, whose cables go everywhere.
QRectF waysAround(const views::FloorScene& scene, const ObjectRef& object)
{
    QRectF around;
    if (std::holds_alternative<Id<Tray>>(object))
        return around;
    for (const std::size_t way : views::waysOf(scene, object))
        around = around.united(scene.ways.line(way, 0.5).boundingRect());
    return around;
}

}  // namespace

Result<views::Drawing> floorOf(const Tables& plan, const FloorWish& wish)
{
    const Checker checker(plan);
    const views::FloorPlan floor(plan, checker.floor());
    const views::CableWays ways(plan, floor.frame());
    const views::FindingCountsAt counts(plan, checker.findings());
    const auto countsAt = [&](const ObjectRef& place) { return counts.at(place); };
    const views::Colouring colours(plan, checker, wish.theme, wish.colour, views::Coloured::Racks, countsAt);
    const views::FloorScene scene{plan, checker, floor, ways, colours, wish.theme, countsAt, wish.underlay};
    views::FloorOptions options;
    options.furniture = true;
    QRectF shown = floor.bounds();
    if (!wish.of.isEmpty()) {
        const auto object = objectCalled(plan, wish.of);
        if (!object)
            return object.error();
        const QRectF place = views::placeOf(scene, object.value());
        if (place.isNull())
            return Error{Text::tr("\"%1\" is nowhere on the floor plan").arg(wish.of)};
        options.selected = {object.value()};
        const QRectF hall = floor.bounds().adjusted(-kBesideHall, -kBesideHall, kBesideHall, kBesideHall);
        shown = place.united(waysAround(scene, object.value()))
                    .adjusted(-kAround, -kAround, kAround, kAround)
                    .intersected(hall);
    }
    options.ownTitle = wish.ownTitle;
    options.scale = wish.scaleFor ? wish.scaleFor(shown.size()) : kReadable;
    if (wish.size && !shown.isEmpty()) {
        options.scale = std::max(1e-5,
                                 std::min(wish.size->width() * kInside / shown.width(),
                                          (wish.size->height() * kInside - views::kFurnitureHeight) / shown.height()));
    }
    if (!wish.of.isEmpty() && wish.size) {
        // All of the picture shows the hall.
        const QSizeF room(wish.size->width() * kInside, wish.size->height() * kInside - views::kFurnitureHeight);
        options.visible = QRectF(QPointF(), room / options.scale);
        options.visible.moveCenter(shown.center());
    } else if (!wish.of.isEmpty()) {
        options.visible = shown;
    }
    return views::floorDrawing(scene, options);
}

}  // namespace app
