// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_overlay.h"
#include "views/floor/floor_parts.h"
#include "views/rack_around.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::floorMarks)
};

constexpr std::size_t kMostWays = 400;  ///< drawn for what is selected
constexpr double kWarningFrom = 20;     ///< pixels of a rack's width from which it shows more than errors

void addWay(const FloorPicture& picture, std::vector<QLineF>& lines, const QPolygonF& line)
{
    for (int i = 0; i + 1 < line.size(); ++i) {
        if (QRectF(line[i], line[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(picture.visible))
            lines.emplace_back(line[i], line[i + 1]);
    }
}

}  // namespace

void drawSelectedWays(FloorPicture& picture)
{
    PartBuilder part(Words::tr("selected ways"), picture.visible);
    std::vector<QLineF> single;
    std::set<std::size_t> many;
    for (const ObjectRef& object : picture.options.selected) {
        const auto* id = std::get_if<Id<Cable>>(&object);
        const std::vector<std::size_t> ways = waysOf(picture.scene, object);
        if (!id) {
            many.insert(ways.begin(), ways.end());
            continue;
        }
        for (const std::size_t way : ways) {
            const auto& cables = picture.scene.ways.ways()[way].cables;
            const auto at = std::lower_bound(cables.begin(), cables.end(), *id) - cables.begin();
            addWay(picture, single, picture.scene.ways.cableLine(way, std::size_t(at)));
        }
    }
    std::vector<QLineF> lines;
    for (const std::size_t way : many) {
        if (lines.size() < kMostWays)
            addWay(picture, lines, picture.scene.ways.line(way, 0.5));
    }
    const Theme& theme = picture.scene.theme;
    part.lines(std::move(lines), {{}, theme.accent, 1.5 * picture.pixel, false});
    std::vector<QLineF> under = single;
    part.lines(std::move(under), outlined(theme.panel, 4 * picture.pixel));
    part.lines(std::move(single), {{}, theme.accent, 2.5 * picture.pixel, true});
    picture.drawing.parts.push_back(std::move(part).take());
}

namespace {

Severity worstOf(const FindingCounts& counts)
{
    return counts.errors > 0 ? Severity::Error : counts.warnings > 0 ? Severity::Warning : Severity::Unknown;
}

void addFindings(const FloorPicture& picture, PartBuilder& part)
{
    if (!picture.options.layers.findings || !picture.scene.counts)
        return;
    const ObjectRef* last = nullptr;
    for (const FloorThing* thing : picture.things) {
        if (last && *last == thing->object)
            continue;
        last = &thing->object;
        const FindingCounts counts = picture.scene.counts(thing->object);
        const double width = picture.pixels(std::min(thing->rect.width(), thing->rect.height()));
        const bool isTray = std::holds_alternative<Id<Tray>>(thing->object);
        if (counts.errors == 0 && (isTray || width < kWarningFrom || (counts.warnings == 0 && counts.unknowns == 0)))
            continue;
        const double size = isTray ? 1.0 : std::clamp(width / 36, 0.5, 1.0);
        // In the rear half of a rack, the lower of a unit: its name is in the other.
        const double off = 7 * size * picture.pixel;
        const auto* rack = std::get_if<Id<Rack>>(&thing->object);
        const bool below = rack ? picture.scene.plan.racks.at(*rack).facing == Facing::North
                                : std::holds_alternative<Id<Cdu>>(thing->object);
        const QRectF inner = isTray ? thing->rect
            : below ? QRectF(thing->rect.left(), thing->rect.bottom() - off, thing->rect.width() - off, off)
                    : thing->rect.adjusted(0, off, -off, 0);
        addMark(part, picture.scene.theme, inner, worstOf(counts), picture.pixel * size);
    }
}

}  // namespace

std::vector<std::size_t> waysOf(const FloorScene& scene, const ObjectRef& object)
{
    std::set<std::size_t> ways;
    const auto addCable = [&](Id<Cable> id) {
        const Cable* cable = scene.plan.cables.find(id);
        const CableWays::Way* way = cable && cable->route ? scene.ways.wayOf(*cable->route) : nullptr;
        if (way && std::binary_search(way->cables.begin(), way->cables.end(), id))
            ways.insert(cable->route->value());
    };
    const auto addDevice = [&](Id<Device> id) {
        for (const PlanIndex::Plugged& plugged : scene.checker.index().cablesOf(id))
            addCable(plugged.cable);
    };
    if (const auto* cable = std::get_if<Id<Cable>>(&object)) {
        addCable(*cable);
    } else if (const auto* device = std::get_if<Id<Device>>(&object)) {
        addDevice(*device);
    } else if (const auto* rack = std::get_if<Id<Rack>>(&object)) {
        for (const Id<Device> id : scene.checker.index().devicesOf(*rack))
            addDevice(id);
    } else if (const auto* port = std::get_if<PortRef>(&object)) {
        for (const PlanIndex::Plugged& plugged : scene.checker.index().cablesOf(port->device)) {
            if (plugged.port == port->number)
                addCable(plugged.cable);
        }
    } else if (const auto* tray = std::get_if<Id<Tray>>(&object)) {
        scene.plan.routes.forEach([&](const Route& route) {
            if (std::find(route.trays.begin(), route.trays.end(), *tray) != route.trays.end()
                && scene.ways.wayOf(route.id))
                ways.insert(route.id.value());
        });
    }
    return {ways.begin(), ways.end()};
}

QRectF placeOf(const FloorScene& scene, const ObjectRef& object)
{
    if (std::holds_alternative<Id<Cable>>(object)) {
        QRectF place;
        for (const std::size_t way : waysOf(scene, object))
            place = place.united(scene.ways.line(way, 0.5).boundingRect());
        if (!place.isNull())
            return place;
    }
    if (const QRectF own = scene.floor.placeOf(object); !own.isNull())
        return own;
    const auto rack = rackAround(scene.plan, object);
    return rack ? scene.floor.placeOf(*rack) : QRectF();
}

void drawFloorMarks(FloorPicture& picture)
{
    PartBuilder part(Words::tr("selection and findings"), picture.visible);
    addFindings(picture, part);
    for (const ObjectRef& object : picture.options.selected) {
        std::vector<ObjectRef> places{object};
        if (const auto* id = std::get_if<Id<Cable>>(&object)) {
            const Cable* cable = picture.scene.plan.cables.find(*id);
            places.clear();
            if (cable)
                places = {cable->a, cable->b};
        }
        for (const ObjectRef& place : places) {
            if (const QRectF rect = placeOf(picture.scene, place); !rect.isNull() && rect.intersects(picture.visible))
                addOutline(part, picture.scene.theme, rect, picture.pixel);
        }
    }
    if (picture.options.hint && !std::holds_alternative<Id<Cable>>(*picture.options.hint)) {
        if (const QRectF rect = placeOf(picture.scene, *picture.options.hint); !rect.isNull())
            addHint(part, picture.scene.theme, rect, picture.pixel);
    }
    picture.drawing.parts.push_back(std::move(part).take());
}

}  // namespace views
