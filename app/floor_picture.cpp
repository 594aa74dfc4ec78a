// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/floor_picture.h"

#include "model/commands/port_pattern.h"
#include "model/edit/called.h"
#include "views/finding_counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::floorOf)
};

constexpr double kReadable = 0.06;  ///< pixels per mm: a rack is 36 pixels wide
constexpr double kAround = 2400;    ///< mm shown round what is asked for
constexpr double kInside = 0.94;    ///< of a picture, without its margins

std::optional<ObjectRef> objectCalled(const Tables& plan, const QString& name)
{
    std::optional<ObjectRef> found;
    plan.rows.forEach([&](const Row& row) {
        if (row.name == name)
            found = row.id;
    });
    const auto look = [&](const auto& table) {
        const auto* record = found ? nullptr : called(table, name);
        if (record)
            found = record->id;
    };
    look(plan.racks);
    look(plan.devices);
    look(plan.cdus);
    look(plan.trays);
    const auto cable = found ? Result<Id<Cable>>(Error{}) : cableCalled(plan, name);
    if (cable)
        found = cable.value();
    return found;
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
        const QRectF place = object ? views::placeOf(scene, *object) : QRectF();
        if (!object)
            return Error{Text::tr("no row, rack, device, unit, tray or cable is called \"%1\"").arg(wish.of)};
        if (place.isNull())
            return Error{Text::tr("\"%1\" is nowhere on the floor plan").arg(wish.of)};
        options.selected = {*object};
        shown = place.adjusted(-kAround, -kAround, kAround, kAround);
    }
    options.scale = kReadable;
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
