// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_layout.h"

#include "views/elevation/rack_geometry.h"
#include "views/elevation/rack_scene.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace views {

namespace {

constexpr std::size_t kRacksPerLine = 20;
constexpr double kShape = 1.6;  ///< width to height of a screen
constexpr double kColumnGap = 700;
constexpr double kRowHeadWidth = 520;  ///< kept left of each line when there is more than one

/// Grows from left to right for somebody who stands before the fronts.
model::Length fromTheLeft(const model::Rack& rack, model::Facing facing)
{
    switch (facing) {
    case model::Facing::North:
        return -rack.x;
    case model::Facing::South:
        return rack.x;
    case model::Facing::East:
        return rack.y;
    default:
        return -rack.y;
    }
}

struct Line {
    QString row;
    std::vector<model::Id<model::Rack>> racks;
    double width = 0;
    double height = 0;  ///< of the tallest frame
};

std::vector<Line> linesOf(const model::Tables& plan, const model::PlanIndex& index,
                          const std::vector<model::Id<model::Rack>>& racks)
{
    std::map<model::Id<model::Row>, std::vector<model::Id<model::Rack>>> rows;
    if (racks.empty()) {
        plan.rows.forEach([&](const model::Row& row) { rows[row.id] = index.racksOf(row.id); });
    } else {
        for (const model::Id<model::Rack> id : racks)
            rows[plan.racks.at(id).row].push_back(id);
    }
    std::vector<Line> lines;
    for (auto& [row, ids] : rows) {
        if (ids.empty())
            continue;
        const model::Facing facing = plan.racks.at(ids.front()).facing;
        std::stable_sort(ids.begin(), ids.end(), [&](const auto a, const auto b) {
            return fromTheLeft(plan.racks.at(a), facing) < fromTheLeft(plan.racks.at(b), facing);
        });
        const model::Row* record = plan.rows.find(row);
        for (std::size_t first = 0; first < ids.size(); first += kRacksPerLine) {
            const auto begin = ids.begin() + std::ptrdiff_t(first);
            const auto end = ids.begin() + std::ptrdiff_t(std::min(ids.size(), first + kRacksPerLine));
            lines.push_back({record ? record->name : QString(), {begin, end}});
        }
    }
    return lines;
}

/// Places one line with the left end of its first area at (0, 0) and its racks on one floor.
std::vector<RackPlace> placesOf(const model::Tables& plan, Line& line, ElevationFace face)
{
    std::vector<RackPlace> places;
    if (face == ElevationFace::Rear)
        std::reverse(line.racks.begin(), line.racks.end());
    for (const model::Id<model::Rack> id : line.racks)
        line.height = std::max(line.height, geometryOf(plan.rackTypes.at(plan.racks.at(id).type)).height);
    for (const model::Id<model::Rack> id : line.racks) {
        const RackGeometry rack = geometryOf(plan.rackTypes.at(plan.racks.at(id).type));
        for (const bool rear : {false, true}) {
            if (face != ElevationFace::Both && rear != (face == ElevationFace::Rear))
                continue;
            const QPointF corner(line.width + kNumberWidth, kHeadHeight + line.height - rack.height);
            const double width = kNumberWidth + rack.width + kNameWidth;
            places.push_back(
                {id, rear, corner,
                 QRectF(line.width, corner.y() - kHeadHeight, width, rack.height + kHeadHeight + kFootHeight)});
            line.width += width;
        }
    }
    return places;
}

/// How many columns of lines bring the whole nearest to the shape of a screen.
std::size_t columnsFor(const std::vector<Line>& lines)
{
    double width = 0;
    double height = 0;
    for (const Line& line : lines) {
        width = std::max(width, line.width + kColumnGap);
        height += line.height + kHeadHeight + kFootHeight + kLineGap;
    }
    const double columns = std::sqrt(kShape * height / std::max(width, 1.0));
    return std::clamp(std::size_t(std::lround(columns)), std::size_t(1), std::max(lines.size(), std::size_t(1)));
}

}  // namespace

ElevationLayout layoutOf(const model::Tables& plan, const model::PlanIndex& index,
                         const std::vector<model::Id<model::Rack>>& racks, ElevationFace face)
{
    std::vector<Line> lines = linesOf(plan, index, racks);
    std::vector<std::vector<RackPlace>> placed;
    for (Line& line : lines)
        placed.push_back(placesOf(plan, line, face));
    const std::size_t columns = columnsFor(lines);
    const std::size_t perColumn = (lines.size() + columns - 1) / columns;
    const double head = lines.size() > 1 ? kRowHeadWidth : 0;

    ElevationLayout layout;
    QPointF cursor(head, 0);
    double widest = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && i % perColumn == 0) {
            cursor = {cursor.x() + widest + kColumnGap, 0};
            widest = 0;
        }
        if (head > 0)
            layout.rows.push_back({cursor + QPointF(-60, kHeadHeight + lines[i].height / 2), lines[i].row});
        for (RackPlace& place : placed[i]) {
            place.corner += cursor;
            place.area.translate(cursor);
            layout.bounds = layout.bounds.united(place.area);
            layout.places.push_back(place);
        }
        widest = std::max(widest, lines[i].width);
        cursor.ry() += lines[i].height + kHeadHeight + kFootHeight + kLineGap;
    }
    if (head > 0)
        layout.bounds.setLeft(layout.bounds.left() - head);
    return layout;
}

}  // namespace views
