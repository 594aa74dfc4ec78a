// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/hall_geometry.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

#include <algorithm>
#include <cmath>

namespace model {

namespace {

namespace bg = boost::geometry;
using Corner = bg::model::d2::point_xy<double>;
using Polygon = bg::model::polygon<Corner>;

double millimetres(Length length) { return static_cast<double>(length.base()) / 1000; }

Polygon polygonOf(const std::vector<Spot>& outline)
{
    Polygon polygon;
    for (const Spot& spot : outline)
        bg::append(polygon.outer(), Corner(millimetres(spot.x), millimetres(spot.y)));
    bg::correct(polygon);
    return polygon;
}

/// The outside of one straight piece of a tray, square to the room; a slanted piece counts with all it passes.
struct Box {
    Point least;
    Point most;
};

Box boxOf(const Tray& tray, const Point& a, const Point& b)
{
    const Length half = tray.width / 2;
    const bool alongX = a.y == b.y && a.x != b.x;
    const bool alongY = a.x == b.x && a.y != b.y;
    const Length sideX = alongX ? Length() : half;
    const Length sideY = alongY ? Length() : half;
    return {{std::min(a.x, b.x) - sideX, std::min(a.y, b.y) - sideY, std::min(a.z, b.z)},
            {std::max(a.x, b.x) + sideX, std::max(a.y, b.y) + sideY, std::max(a.z, b.z) + tray.depth}};
}

Polygon floorOf(const Box& box)
{
    return polygonOf(
        {{box.least.x, box.least.y}, {box.least.x, box.most.y}, {box.most.x, box.most.y}, {box.most.x, box.least.y}});
}

std::vector<Box> boxesOf(const Tray& tray)
{
    std::vector<Box> boxes;
    forEachStraight(tray, [&](const Point& a, const Point& b) { boxes.push_back(boxOf(tray, a, b)); });
    return boxes;
}

bool meet(const Polygon& a, const Polygon& b)
{
    // Sides that only touch do not clash: a tray may run along a wall.
    return bg::intersects(a, b) && !bg::touches(a, b);
}

bool sharesHeight(const Box& box, const Obstacle& obstacle)
{
    return box.most.z > obstacle.bottom && (!obstacle.top || box.least.z < *obstacle.top);
}

Length gapAlong(Length least, Length most, Length otherLeast, Length otherMost)
{
    return std::max({otherLeast - most, least - otherMost, Length()});
}

Length clearBetween(const Box& a, const Box& b)
{
    const Length x = gapAlong(a.least.x, a.most.x, b.least.x, b.most.x);
    const Length y = gapAlong(a.least.y, a.most.y, b.least.y, b.most.y);
    const Length z = gapAlong(a.least.z, a.most.z, b.least.z, b.most.z);
    return Length::fromBase(std::llround(std::hypot(double(x.base()), double(y.base()), double(z.base()))));
}

}  // namespace

bool isOutline(const std::vector<Spot>& outline)
{
    if (outline.size() < 3)
        return false;
    const Polygon polygon = polygonOf(outline);
    return bg::is_valid(polygon) && std::abs(bg::area(polygon)) > 0;
}

std::vector<Spot> wallsOf(const Hall& hall)
{
    if (isOutline(hall.outline))
        return hall.outline;
    if (hall.width <= Length() || hall.depth <= Length())
        return {};
    return {{Length(), Length()}, {Length(), hall.depth}, {hall.width, hall.depth}, {hall.width, Length()}};
}

TrayClashes clashesOf(const Tables& plan, const Tray& tray)
{
    TrayClashes clashes;
    const Hall* hall = plan.halls.find(Id<Hall>(1));
    const std::vector<Box> boxes = boxesOf(tray);
    plan.obstacles.forEach([&](const Obstacle& obstacle) {
        if (!isOutline(obstacle.outline))
            return;
        const Polygon outline = polygonOf(obstacle.outline);
        const bool clash = std::any_of(boxes.begin(), boxes.end(), [&](const Box& box) {
            return sharesHeight(box, obstacle) && meet(floorOf(box), outline);
        });
        if (clash)
            clashes.obstacles.push_back(obstacle.id);
    });
    if (const std::vector<Spot> walls = hall ? wallsOf(*hall) : std::vector<Spot>(); !walls.empty()) {
        const Polygon outline = polygonOf(walls);
        clashes.leavesHall = std::any_of(boxes.begin(), boxes.end(),
                                         [&](const Box& box) { return !bg::covered_by(floorOf(box), outline); });
    }
    return clashes;
}

std::optional<PowerGap> nearestPower(const Tables& plan, const Tray& tray)
{
    std::optional<PowerGap> nearest;
    if (tray.kind == TrayKind::PowerCable)
        return nearest;
    std::vector<Box> boxes;
    plan.trays.forEach([&](const Tray& power) {
        if (power.kind != TrayKind::PowerCable || power.id == tray.id)
            return;
        if (boxes.empty())
            boxes = boxesOf(tray);
        for (const Box& other : boxesOf(power)) {
            for (const Box& box : boxes) {
                const Length clear = clearBetween(box, other);
                if (!nearest || clear < nearest->clear)
                    nearest = PowerGap{power.id, clear};
            }
        }
    });
    return nearest;
}

}  // namespace model
