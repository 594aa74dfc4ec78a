// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/text_width.h"
#include "views/floor/floor_parts.h"
#include "views/sum_text.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::floorRacks)
};

constexpr double kFrameFrom = 5;    ///< pixels of a rack's width from which racks are parted by a line
constexpr double kFrontFrom = 16;   ///< pixels of depth from which the front shows
constexpr double kLeastType = 7.5;  ///< pixels
constexpr double kMostType = 12;
constexpr double kBesideRow = 1500;   ///< mm
constexpr double kRowWordsFrom = 44;  ///< pixels of a row's depth
constexpr double kMarkFrom = 40;      ///< pixels of width from which the figure behind the colour is written

bool isCompute(const Tables& plan, const Rack& rack) { return plan.rackTypes.at(rack.type).gpus.value.value_or(0) > 0; }

QColor plainColour(const FloorPicture& picture, const Rack& rack)
{
    return isCompute(picture.scene.plan, rack) ? picture.scene.theme.computeTray : picture.scene.theme.chassis;
}

/// The edge that the front looks out of, `depth` deep.
QRectF frontEdge(const QRectF& rect, Facing facing, double depth)
{
    switch (facing) {
    case Facing::North:
        return {rect.left(), rect.top(), rect.width(), depth};
    case Facing::South:
        return {rect.left(), rect.bottom() - depth, rect.width(), depth};
    case Facing::East:
        return {rect.right() - depth, rect.top(), depth, rect.height()};
    default:
        return {rect.left(), rect.top(), depth, rect.height()};
    }
}

/// Half a rack away from its tray, towards its front.
QPointF nameSpot(const FloorPicture& picture, const QRectF& rect, Facing facing, double lines)
{
    if (!picture.options.layers.trays || picture.pixels(rect.height()) < 26)
        return rect.center();
    const double aside = 0.27 - (lines > 1 ? 0.02 : 0);
    const QPointF way = facing == Facing::North ? QPointF(0, -rect.height())
        : facing == Facing::South               ? QPointF(0, rect.height())
        : facing == Facing::East                ? QPointF(rect.width(), 0)
                                                : QPointF(-rect.width(), 0);
    return rect.center() + way * aside;
}

struct RackLook {
    QColor ground;  ///< that text on it must read on
    QString mark;
    std::vector<TintShare> stripes;  ///< of a rack of many colours: none of them bears its name
};

/// Puts the rack's stripes among the rectangles.
RackLook addBody(const FloorPicture& picture, const Rack& rack, const QRectF& rect, RectsByColour& bodies)
{
    const std::vector<TintShare> stripes = picture.scene.colours.of(rack);
    if (stripes.empty()) {
        const QColor plain = plainColour(picture, rack);
        bodies[plain.rgb()].push_back(rect);
        return {plain, {}, {}};
    }
    double left = rect.left();
    for (const TintShare& stripe : stripes) {
        const double width = rect.width() * stripe.share;
        bodies[stripe.tint.colour.rgb()].emplace_back(left, rect.top(), width, rect.height());
        left += width;
    }
    if (stripes.size() == 1)
        return {stripes.front().tint.colour, stripes.front().tint.mark, {}};
    return {stripes.front().tint.colour, {}, stripes};
}

/// In the half of a striped rack that its name leaves free, each stripe's own mark.
void addStripeMarks(FloorPicture& picture, const Rack& rack, const QRectF& rect, const RackLook& look)
{
    if (picture.pixels(rect.height()) < 40)
        return;
    const double y = 2 * rect.center().y() - nameSpot(picture, rect, rack.facing, 1).y();
    double left = rect.left();
    for (const TintShare& stripe : look.stripes) {
        const double width = rect.width() * stripe.share;
        if (picture.pixels(width) >= 8)
            picture.labels.add({left + width / 2, y}, stripe.tint.mark, 10, inkOn(stripe.tint.colour), Qt::AlignHCenter,
                               QFont::Bold);
        left += width;
    }
}

/// Of a name that is too long for its rack, as much as there is room for.
void addCutName(FloorPicture& picture, const Rack& rack, const QRectF& rect, const RackLook& look)
{
    const double room = (picture.pixels(rect.width()) - 4) / kMostType;
    picture.labels.add(nameSpot(picture, rect, rack.facing, 1), elidedText(rack.name, room), kMostType,
                       inkOn(look.ground), Qt::AlignHCenter, QFont::DemiBold, look.ground);
}

void addName(FloorPicture& picture, const Rack& rack, const QRectF& rect, const RackLook& look)
{
    const double width = picture.pixels(rect.width());
    const double fits = (width - 4) / (picture.labels.widthOf(rack.name, 1) / picture.pixel);
    const double size = std::min(kMostType, fits);
    if (size < kLeastType && width >= kMarkFrom)
        return addCutName(picture, rack, rect, look);
    if (size < kLeastType || picture.pixels(rect.height()) < size + 4)
        return;
    const bool marked = width >= kMarkFrom && !look.mark.isEmpty() && picture.pixels(rect.height()) > 64;
    const QPointF spot = nameSpot(picture, rect, rack.facing, marked ? 2 : 1);
    const QColor ink = inkOn(look.ground);
    const QPointF up(0, marked ? 7 * picture.pixel : 0);
    const bool striped = !look.stripes.empty();
    // Cables cross the rack: where it is wide enough and always on paper, what is behind its name stays the rack's own.
    const bool calm = width >= kMarkFrom || picture.options.furniture;
    const QColor behind = striped ? picture.scene.theme.panel : calm ? look.ground : QColor();
    picture.labels.add(spot - up, rack.name, size, striped ? picture.scene.theme.ink : ink, Qt::AlignHCenter,
                       QFont::DemiBold, behind);
    addStripeMarks(picture, rack, rect, look);
    if (marked && picture.labels.widthOf(look.mark, 10) < rect.width())
        picture.labels.add(spot + up, look.mark, 10, ink, Qt::AlignHCenter, QFont::Normal);
}

/// At the head of a row that does not run along x, or whose racks are strewn about the hall.
void addNameAtHead(FloorPicture& picture, const Row& row, const std::vector<Id<Rack>>& racks)
{
    QRectF head = picture.scene.floor.placeOf(racks.front());
    for (const Id<Rack> rack : racks) {
        const QRectF place = picture.scene.floor.placeOf(rack);
        if (std::pair(place.top(), place.left()) < std::pair(head.top(), head.left()))
            head = place;
    }
    const QPointF above(head.left(), head.top() - 11 * picture.pixel);
    picture.labels.add(above,
                       picture.pixels(head.height()) < kRowWordsFrom ? row.name : Words::tr("Row %1").arg(row.name), 12,
                       picture.scene.theme.ink, Qt::AlignLeft, QFont::Bold, picture.scene.theme.panel);
}

/// From afar the letter alone, left of the row; where there is room for words, on the floor before its first rack.
void addRowName(FloorPicture& picture, const Row& row, const QRectF& place, const std::vector<QRectF>& units)
{
    const Theme& theme = picture.scene.theme;
    const std::vector<Id<Rack>>& racks = picture.scene.checker.index().racksOf(row.id);
    if (!racks.empty() && place.height() > 1.5 * picture.scene.floor.placeOf(racks.front()).height())
        return addNameAtHead(picture, row, racks);
    const double edge = picture.visible.left() + 12 * picture.pixel;
    if (picture.pixels(place.height()) < kRowWordsFrom || racks.empty()) {
        const double size = std::clamp(picture.pixels(place.height()) * 0.5, 8.0, 15.0);
        // Before a unit that stands at the row's end, too.
        double left = place.left();
        for (const QRectF& unit : units) {
            const bool atItsEnd = unit.left() < left && place.left() - unit.right() < kBesideRow
                && unit.top() < place.bottom() && unit.bottom() > place.top();
            left = atItsEnd ? unit.left() : left;
        }
        const double y = picture.options.layers.trays ? place.top() + place.height() * 0.22 : place.center().y();
        picture.labels.add({std::max(left - 8 * picture.pixel, edge + 24 * picture.pixel), y}, row.name, size,
                           theme.ink, Qt::AlignRight, QFont::Bold, theme.panel);
        return;
    }
    const bool north = picture.scene.plan.racks.at(racks.front()).facing != Facing::South;
    const double aside = 11 * picture.pixel;
    picture.labels.add({std::max(place.left(), edge), north ? place.top() - aside : place.bottom() + aside},
                       Words::tr("Row %1").arg(row.name), 12, theme.ink, Qt::AlignLeft, QFont::Bold);
}

/// Each row's name, and what it draws where that is asked for.
void addRowNames(FloorPicture& picture)
{
    const Theme& theme = picture.scene.theme;
    std::vector<QRectF> units;
    for (const FloorThing* thing : picture.things) {
        if (std::holds_alternative<Id<Cdu>>(thing->object))
            units.push_back(thing->rect);
    }
    picture.scene.plan.rows.forEach([&](const Row& row) {
        const QRectF place = picture.scene.floor.placeOf(row.id);
        if (place.isEmpty() || !place.intersects(picture.visible) || picture.pixels(place.height()) < 7)
            return;
        addRowName(picture, row, place, units);
        if (!picture.options.layers.power)
            return;
        const auto& rows = picture.scene.checker.power().whole().rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.row == row.id; });
        if (found == rows.end())
            return;
        QString text = sumText(found->totals.draw, powerText);
        if (row.feed)
            text = Words::tr("%1 of %2").arg(text, powerText(*row.feed));
        picture.labels.add({place.right() + 8 * picture.pixel, place.center().y()}, text, 11, theme.copper,
                           Qt::AlignLeft, QFont::DemiBold, theme.panel);
    });
}

}  // namespace

void drawRacks(FloorPicture& picture)
{
    const Theme& theme = picture.scene.theme;
    addRowNames(picture);
    if (!picture.options.layers.racks)
        return;
    RectsByColour bodies;
    RectsByColour small;
    std::vector<QRectF> fronts;
    std::vector<QRectF> guessed;
    for (const FloorThing* thing : picture.things) {
        const auto* id = std::get_if<Id<Rack>>(&thing->object);
        if (!id)
            continue;
        const Rack& rack = picture.scene.plan.racks.at(*id);
        const bool framed = picture.pixels(std::min(thing->rect.width(), thing->rect.height())) >= kFrameFrom;
        const RackLook look = addBody(picture, rack, thing->rect, framed ? bodies : small);
        if (picture.pixels(std::max(thing->rect.width(), thing->rect.height())) >= kFrontFrom)
            fronts.push_back(frontEdge(thing->rect, rack.facing, std::max(50.0, 2 * picture.pixel)));
        if (!thing->sizeKnown)
            guessed.push_back(thing->rect);
        addName(picture, rack, thing->rect, look);
        picture.drawing.hits.push_back({thing->rect, rack.id});
    }
    PartBuilder part(Words::tr("racks"), picture.visible);
    for (auto& [colour, rects] : bodies)
        part.field(std::move(rects), {QColor::fromRgb(colour), theme.panel, 0, false});
    for (auto& [colour, rects] : small)
        part.field(std::move(rects), filled(QColor::fromRgb(colour)));
    part.field(std::move(fronts), filled(QColor(255, 255, 255, theme.dark ? 90 : 110)));
    part.field(std::move(guessed), {{}, theme.warning, 0, true});
    picture.drawing.parts.push_back(std::move(part).take());
}

void drawUnits(FloorPicture& picture)
{
    const Theme& theme = picture.scene.theme;
    const QColor body = QColor::fromRgb(theme.dark ? 0xff2b7089 : 0xff1f5f78);
    PartBuilder part(Words::tr("coolant distribution units"), picture.visible);
    std::vector<QRectF> rects;
    std::vector<QLineF> feeds;
    for (const FloorThing* thing : picture.things) {
        const auto* id = std::get_if<Id<Cdu>>(&thing->object);
        if (!id)
            continue;
        const Cdu& cdu = picture.scene.plan.cdus.at(*id);
        const Tint tint = picture.scene.colours.of(cdu);
        const QColor ground = tint.colour.isValid() ? tint.colour : body;
        part.rect(thing->rect, {ground, theme.panel, 0, !thing->sizeKnown});
        rects.push_back(thing->rect);
        const double fits =
            (picture.pixels(thing->rect.width()) - 4) / (picture.labels.widthOf(cdu.name, 1) / picture.pixel);
        if (const double size = std::min(kMostType, fits); size >= kLeastType)
            picture.labels.add(thing->rect.center() - QPointF(0, thing->rect.height() * 0.27), cdu.name, size,
                               inkOn(ground), Qt::AlignHCenter, QFont::DemiBold);
        picture.drawing.hits.push_back({thing->rect, cdu.id});
    }
    if (picture.options.layers.coolant) {
        picture.scene.plan.manifolds.forEach([&](const Manifold& manifold) {
            if (!manifold.cdu || manifold.loop != QLatin1String("a"))
                return;
            const QRectF from = picture.scene.floor.placeOf(*manifold.cdu);
            const QRectF to = picture.scene.floor.placeOf(manifold.rack);
            if (!from.isNull() && !to.isNull() && from.united(to).intersects(picture.visible))
                feeds.emplace_back(from.center(), to.center());
        });
        part.lines(std::move(feeds), {{}, theme.supply, 1.2 * picture.pixel, true});
    }
    picture.drawing.parts.push_back(std::move(part).take());
}

}  // namespace views
