// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/plan_panel.h"

#include "model/routing/pathway.h"
#include "model/rules/floor_map.h"
#include "views/elevation/rack_geometry.h"

#include <cmath>
#include <set>

namespace views {

using namespace model;

namespace {

constexpr double kTagType = 7;  ///< pt

QPainterPath outlineOf(const std::vector<Spot>& corners, const PlanWindow& window)
{
    QPainterPath path;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF corner = window.at(QPointF(millimetres(corners[i].x), -millimetres(corners[i].y)));
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

}  // namespace

void PlanPanel::drawGround(PartBuilder& part) const
{
    const QRectF hall = hallOnPlan(m_plan);
    const QRectF seen = m_window.seen().intersected(hall);
    const QRectF floor = at(seen);
    constexpr double kTile = 600;
    std::vector<QLineF> grid;
    if (kTile / m_window.scale >= 2) {
        for (double x = std::ceil(seen.left() / kTile) * kTile; x < seen.right(); x += kTile)
            grid.emplace_back(at(QPointF(x, 0)).x(), floor.top(), at(QPointF(x, 0)).x(), floor.bottom());
        for (double y = std::ceil(seen.top() / kTile) * kTile; y < seen.bottom(); y += kTile)
            grid.emplace_back(floor.left(), at(QPointF(0, y)).y(), floor.right(), at(QPointF(0, y)).y());
    }
    part.lines(std::move(grid), outlined(kFloorGrid, kGridLine));
    QPainterPath walls;
    if (m_plan.hall().outline.size() > 2)
        walls = outlineOf(m_plan.hall().outline, m_window);
    else
        walls.addRect(at(hall));
    QPainterPath window;
    window.addRect(m_room);
    part.path(walls.intersected(window), outlined(kInk, 0.8));
}

void PlanPanel::drawObstacles(PartBuilder& part) const
{
    m_plan.obstacles.forEach([&](const Obstacle& obstacle) {
        if (obstacle.outline.size() < 3)
            return;
        const QPainterPath path = outlineOf(obstacle.outline, m_window);
        const bool isColumn = obstacle.kind == ObstacleKind::Column;
        if (m_room.contains(path.boundingRect()))
            part.path(path, {isColumn ? kSoftInk : kZebra, kInk, kPartLine, !isColumn});
    });
}

void PlanPanel::drawRacks(PartBuilder& part) const
{
    m_plan.cdus.forEach([&](const Cdu& cdu) {
        const auto place = footprintOf(m_plan, cdu);
        if (!place)
            return;
        const QRectF shown = at(QRectF(QPointF(millimetres(place->least.x), -millimetres(place->most.y)),
                                       QPointF(millimetres(place->most.x), -millimetres(place->least.y))));
        if (!m_room.contains(shown))
            return;
        part.rect(shown, {kPaperWhite, kInk, kPartLine, false}, 0.3);
        addName(part, shown, cdu.name, kInk, {});
    });
    m_plan.racks.forEach([&](const Rack& rack) {
        const QRectF shown = rectOf(rack);
        if (!m_room.contains(shown))
            return;
        const bool hasSwitches = !m_book.devicesWithPages(rack.id).empty() && !m_book.hasTrayPorts(rack.id);
        part.rect(shown, {hasSwitches ? kShelf : kPaperWhite, kInk, isReached(rack.id) ? kBlockLine : kRowLine, false},
                  0.3);
    });
}

std::vector<QRectF> PlanPanel::blocksOf(Id<Row> row) const
{
    constexpr double kGap = 200;  // mm of floor between racks that still stand side by side
    std::vector<QRectF> racks;
    for (const Id<Rack> id : m_book.index().racksOf(row))
        racks.push_back(rackOnPlan(m_plan, m_plan.racks.at(id)));
    std::sort(racks.begin(), racks.end(), [](const QRectF& a, const QRectF& b) {
        return std::pair(a.left(), a.top()) < std::pair(b.left(), b.top());
    });
    std::vector<QRectF> blocks;
    for (const QRectF& rack : racks) {
        if (!blocks.empty() && blocks.back().adjusted(-kGap, -kGap, kGap, kGap).intersects(rack))
            blocks.back() |= rack;
        else
            blocks.push_back(rack);
    }
    for (QRectF& block : blocks)
        block = at(block).intersected(m_room);
    blocks.erase(std::remove_if(blocks.begin(), blocks.end(), [](const QRectF& block) { return block.isEmpty(); }),
                 blocks.end());
    return blocks;
}

void PlanPanel::drawRows(PartBuilder& part) const
{
    std::vector<QRectF> all;
    m_plan.rows.forEach([&](const Row& row) {
        const std::vector<QRectF> blocks = blocksOf(row.id);
        all.insert(all.end(), blocks.begin(), blocks.end());
    });
    part.field(std::move(all), {kZebra, kSoftInk, kRowLine, false});
    if (m_detail == PlanDetail::Locator)
        return;
    std::vector<QRectF> reached;
    for (const Reach& reach : m_reaches) {
        if (const QRectF shown = rectOf(m_plan.racks.at(reach.to)); m_room.contains(shown))
            reached.push_back(shown);
    }
    part.field(std::move(reached), {kPaperWhite, kInk, 0.25, false});
}

void PlanPanel::drawTrays(PartBuilder& part)
{
    std::set<Id<Tray>> used;
    for (const Reach& reach : m_reaches) {
        for (const auto& way : reach.ways)
            used.insert(way.begin(), way.end());
    }
    QColor yellow = kTrayInUse;
    yellow.setAlpha(205);  // what stands under it is still to be seen
    const auto drawTray = [&](const Tray& tray, bool isUsed) {
        QRectF longest;
        forEachStraight(tray, [&](const Point& from, const Point& to) {
            const double half = millimetres(tray.width) / 2;
            QRectF way = QRectF(QPointF(millimetres(from.x), -millimetres(from.y)),
                                QPointF(millimetres(to.x), -millimetres(to.y)))
                             .normalized();
            way.adjust(-half, -half, half, half);
            const QRectF shown = at(way).intersected(m_room);
            if (shown.isEmpty())
                return;
            part.rect(shown,
                      {isUsed ? yellow : QColor(), isUsed ? kInk : kRowRule, isUsed ? kBlockLine : kRowLine, false});
            if (isUsed)
                m_ways.push_back(shown);
            if (shown.width() + shown.height() > longest.width() + longest.height())
                longest = shown;
        });
        // Its name is a tag at the end that is farther from the middle of the plan, where fewer racks are.
        if (!isUsed || longest.isEmpty())
            return;
        const QSizeF tag(widthOf(tray.name, sheetType(kTagType, QFont::Bold)) + 1.6, 3.4);
        QPointF centre = longest.center();
        if (longest.width() > longest.height())
            centre.rx() = m_room.center().x() - longest.left() > longest.right() - m_room.center().x()
                ? longest.left() + tag.width() / 2 + 4
                : longest.right() - tag.width() / 2 - 4;
        QRectF place(centre - QPointF(tag.width(), tag.height()) / 2, tag);
        place.moveLeft(std::clamp(place.left(), m_room.left() + 0.8, m_room.right() - place.width() - 0.8));
        m_tags.push_back({place, tray.name});
    };
    m_plan.trays.forEach([&](const Tray& tray) {
        if (!used.contains(tray.id) && tray.kind == TrayKind::Fiber && m_detail == PlanDetail::Racks)
            drawTray(tray, false);
    });
    m_plan.trays.forEach([&](const Tray& tray) {
        if (used.contains(tray.id))
            drawTray(tray, true);
    });
}

void PlanPanel::drawTrayTags(PartBuilder& part)
{
    for (const Tag& tag : m_tags) {
        if (!takes(tag.place))
            continue;
        part.rect(tag.place, {kPaperWhite, kInk, kPartLine, false}, 0.5);
        part.text(tag.place.center(), tag.name, sheetType(kTagType, QFont::Bold, Qt::AlignHCenter));
    }
}

void PlanPanel::draw(PartBuilder& part)
{
    drawGround(part);
    if (m_detail == PlanDetail::Racks) {
        m_taken.emplace_back(north() - QPointF(6.5, 9.7), QSizeF(13, 16.2));
        drawObstacles(part);
        drawRacks(part);
        m_taken.push_back(rectOf(m_rack));  // nothing is written over this one
    } else {
        drawRows(part);
    }
    if (m_detail != PlanDetail::Locator)
        drawTrays(part);
    drawThisRack(part);
    drawFoot(part);
    if (m_detail == PlanDetail::Racks) {
        drawNames(part);
        drawTrayTags(part);
        drawCounts(part);
        drawNorth(part);
        return;
    }
    drawRowNames(part, true);
    if (m_detail == PlanDetail::Rows)
        drawCounts(part);
    drawRowNames(part, false);
    drawTrayTags(part);
}

}  // namespace views
