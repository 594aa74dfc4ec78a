// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/floor/floor_plan.h"

#include "model/routing/hall_geometry.h"
#include "model/routing/pathway.h"
#include "model/routing/port_place.h"
#include "views/elevation/rack_geometry.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr Length kUsualWidth = 600_mm;  ///< of a rack or unit that does not say its size
constexpr Length kUsualDepth = 1200_mm;
constexpr Length kAisleLooked = 2400_mm;  ///< what is further away does not bound an aisle
constexpr double kSameLine = 260;         ///< mm: racks of different depths in one row bound one aisle

Facing opposite(Facing facing) { return static_cast<Facing>((static_cast<int>(facing) + 2) % 4); }
bool looksAlongY(Facing facing) { return facing == Facing::North || facing == Facing::South; }

Footprint usualPlace(Length x, Length y, bool turned)
{
    const Length halfX = (turned ? kUsualDepth : kUsualWidth) / 2;
    const Length halfY = (turned ? kUsualWidth : kUsualDepth) / 2;
    return {{x - halfX, y - halfY}, {x + halfX, y + halfY}};
}

/// The strip of floor of this depth before one face.
Footprint stripBefore(const Footprint& place, Facing face, Length depth)
{
    switch (face) {
    case Facing::North:
        return {{place.least.x, place.most.y}, {place.most.x, place.most.y + depth}};
    case Facing::South:
        return {{place.least.x, place.least.y - depth}, {place.most.x, place.least.y}};
    case Facing::East:
        return {{place.most.x, place.least.y}, {place.most.x + depth, place.most.y}};
    default:
        return {{place.least.x - depth, place.least.y}, {place.least.x, place.most.y}};
    }
}

/// One rack's part of an aisle, as if it ran along x.
struct Strip {
    FloorAisle aisle;
    bool alongX;

    double from() const { return alongX ? aisle.rect.left() : aisle.rect.top(); }
    double to() const { return alongX ? aisle.rect.right() : aisle.rect.bottom(); }
    double low() const { return alongX ? aisle.rect.top() : aisle.rect.left(); }
    double high() const { return alongX ? aisle.rect.bottom() : aisle.rect.right(); }
    /// Whether `next`, which begins further on, is more of the same aisle.
    bool goesOnIn(const Strip& next) const
    {
        return alongX == next.alongX && aisle.cold == next.aisle.cold && next.from() <= to() + 1
            && std::abs(next.low() - low()) < kSameLine && std::abs(next.high() - high()) < kSameLine;
    }
};

/// Strips side by side, or over each other from both sides of an aisle, become one.
std::vector<FloorAisle> joined(std::vector<Strip> strips)
{
    std::stable_sort(strips.begin(), strips.end(), [](const Strip& a, const Strip& b) { return a.from() < b.from(); });
    std::vector<Strip> open;
    std::vector<FloorAisle> aisles;
    for (const Strip& strip : strips) {
        for (auto old = open.begin(); old != open.end();) {
            const bool past = old->to() + 1 < strip.from();
            if (past)
                aisles.push_back(old->aisle);
            old = past ? open.erase(old) : old + 1;
        }
        const auto same = std::find_if(open.begin(), open.end(), [&](const Strip& old) { return old.goesOnIn(strip); });
        if (same == open.end()) {
            open.push_back(strip);
            continue;
        }
        FloorAisle& aisle = same->aisle;
        aisle.rect = aisle.rect.united(strip.aisle.rect);
        aisle.clear = aisle.closed == strip.aisle.closed ? std::min(aisle.clear, strip.aisle.clear)
            : aisle.closed                               ? aisle.clear
                                                         : strip.aisle.clear;
        aisle.closed = aisle.closed || strip.aisle.closed;
    }
    for (const Strip& strip : open)
        aisles.push_back(strip.aisle);
    return aisles;
}

}  // namespace

FloorFrame::FloorFrame(const Tables& plan)
{
    const std::vector<Spot> walls = wallsOf(plan.hall());
    m_top = walls.empty() ? 0 : millimetres(footprintOf(walls).most.y);
}

QPointF FloorFrame::at(Length x, Length y) const { return {millimetres(x), m_top - millimetres(y)}; }

QRectF FloorFrame::of(const Footprint& place) const
{
    return {at(place.least.x, place.most.y), at(place.most.x, place.least.y)};
}

QPolygonF FloorFrame::of(const std::vector<Spot>& outline) const
{
    QPolygonF polygon;
    for (const Spot& spot : outline)
        polygon.append(at(spot.x, spot.y));
    return polygon;
}

Spot FloorFrame::spotAt(QPointF point) const
{
    return {Length::fromBase(std::llround(point.x() * 1000)),
            Length::fromBase(std::llround((m_top - point.y()) * 1000))};
}

FloorPlan::FloorPlan(const Tables& plan, const FloorMap& map) : m_frame(plan)
{
    if (const std::vector<Spot> walls = wallsOf(plan.hall()); !walls.empty())
        m_bounds = m_frame.of(footprintOf(walls));
    addRacks(plan);
    addUnits(plan);
    addTrays(plan);
    addAisles(plan, map);
    std::vector<QRectF> rects;
    rects.reserve(m_things.size());
    for (const FloorThing& thing : m_things)
        rects.push_back(thing.rect);
    m_index = RectIndex(rects);
}

void FloorPlan::add(const FloorThing& thing)
{
    m_things.push_back(thing);
    m_bounds = m_bounds.united(thing.rect);
    QRectF& place = m_places[thing.object];
    place = place.united(thing.rect);
}

void FloorPlan::addRacks(const Tables& plan)
{
    plan.racks.forEach([&](const Rack& rack) {
        const auto place = footprintOf(plan, rack);
        const QRectF rect = m_frame.of(place.value_or(usualPlace(rack.x, rack.y, !looksAlongY(rack.facing))));
        add({rect, rack.id, place.has_value()});
        QRectF& row = m_places[rack.row];
        row = row.united(rect);
    });
}

void FloorPlan::addUnits(const Tables& plan)
{
    plan.cdus.forEach([&](const Cdu& cdu) {
        if (!plan.cduTypes.at(cdu.type).inRow)
            return;
        const auto place = footprintOf(plan, cdu);
        add({m_frame.of(place.value_or(usualPlace(cdu.x, cdu.y, false))), cdu.id, place.has_value()});
    });
}

void FloorPlan::addTrays(const Tables& plan)
{
    plan.trays.forEach([&](const Tray& tray) {
        const double half = millimetres(tray.width) / 2;
        forEachStraight(tray, [&](const Point& a, const Point& b) {
            const QRectF line = QRectF(m_frame.at(a.x, a.y), m_frame.at(b.x, b.y)).normalized();
            add({line.adjusted(-half, -half, half, half), tray.id, true});
        });
    });
}

void FloorPlan::addAisles(const Tables& plan, const FloorMap& map)
{
    std::vector<Strip> strips;
    plan.racks.forEach([&](const Rack& rack) {
        const auto place = footprintOf(plan, rack);
        if (!place)
            return;
        const Length height = plan.rackTypes.at(rack.type).height.value.value_or(Length());
        for (const bool cold : {true, false}) {
            const Facing face = cold ? rack.facing : opposite(rack.facing);
            const Length usual = cold ? plan.profile().aisleFront : plan.profile().aisleRear;
            const auto ahead = map.ahead(*place, face, kAisleLooked, height);
            const Length clear = ahead ? ahead->clear : usual;
            if (clear <= Length())
                continue;
            strips.push_back(
                {{m_frame.of(stripBefore(*place, face, clear)), cold, clear, ahead.has_value()}, looksAlongY(face)});
        }
    });
    m_aisles = joined(std::move(strips));
}

std::vector<const FloorThing*> FloorPlan::touching(const QRectF& rect) const
{
    std::vector<const FloorThing*> found;
    for (const std::size_t i : m_index.touching(rect))
        found.push_back(&m_things[i]);
    return found;
}

QRectF FloorPlan::placeOf(const ObjectRef& object) const
{
    const auto found = m_places.find(object);
    return found == m_places.end() ? QRectF() : found->second;
}

}  // namespace views
