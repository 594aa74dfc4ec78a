// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/key_plan.h"

#include "model/routing/pathway.h"
#include "model/rules/floor_map.h"
#include "views/elevation/rack_geometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::keyPlan)
};

constexpr double kScales[] = {50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000};

QRectF onPlan(const Footprint& place)
{
    return QRectF(QPointF(millimetres(place.least.x), -millimetres(place.most.y)),
                  QPointF(millimetres(place.most.x), -millimetres(place.least.y)));
}

/// The way a front looks, on paper.
QPointF towards(Facing facing)
{
    switch (facing) {
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

}  // namespace

QRectF KeyPlan::rectOf(const Rack& rack) const
{
    const auto place = footprintOf(m_plan, rack);
    const QPointF centre(millimetres(rack.x), -millimetres(rack.y));
    return place ? onPlan(*place) : QRectF(centre - QPointF(300, 600), QSizeF(600, 1200));
}

void KeyPlan::place()
{
    constexpr double kMargin = 1300;  // mm of floor round what is shown
    QRectF extent = rectOf(m_plan.racks.at(m_rack));
    for (const Reach& reach : m_reaches)
        extent = extent.united(rectOf(m_plan.racks.at(reach.to)));
    extent.adjust(-kMargin, -kMargin, kMargin, kMargin);
    const double needed = std::max(extent.width() / m_room.width(), extent.height() / m_room.height());
    for (const double scale : kScales) {
        m_scale = scale;
        if (needed <= scale)
            break;
    }
    m_centre = extent.center();
    // Rather more of the hall than of what lies outside.
    const QRectF hall(0, -millimetres(m_plan.hall().depth), millimetres(m_plan.hall().width),
                      millimetres(m_plan.hall().depth));
    const QSizeF shown = m_room.size() * m_scale;
    const auto within = [](double centre, double reach, double low, double high) {
        return high - low <= reach ? (low + high) / 2 : std::clamp(centre, low + reach / 2, high - reach / 2);
    };
    if (!hall.isEmpty())
        m_centre = {within(m_centre.x(), shown.width(), hall.left() - 300, hall.right() + 300),
                    within(m_centre.y(), shown.height(), hall.top() - 300, hall.bottom() + 300)};
}

void KeyPlan::drawGround(PartBuilder& part)
{
    const QRectF seen(m_centre - QPointF(m_room.width(), m_room.height()) * m_scale / 2, m_room.size() * m_scale);
    constexpr double kTile = 600;
    std::vector<QLineF> grid;
    if (kTile / m_scale >= 2) {
        for (double x = std::ceil(seen.left() / kTile) * kTile; x < seen.right(); x += kTile)
            grid.emplace_back(at(QPointF(x, 0)).x(), m_room.top(), at(QPointF(x, 0)).x(), m_room.bottom());
        for (double y = std::ceil(seen.top() / kTile) * kTile; y < seen.bottom(); y += kTile)
            grid.emplace_back(m_room.left(), at(QPointF(0, y)).y(), m_room.right(), at(QPointF(0, y)).y());
    }
    part.lines(std::move(grid), outlined(kFloorGrid, kGridLine));
    m_plan.obstacles.forEach([&](const Obstacle& obstacle) {
        if (obstacle.outline.size() < 3)
            return;
        QPainterPath path;
        for (std::size_t i = 0; i < obstacle.outline.size(); ++i) {
            const QPointF corner = at(QPointF(millimetres(obstacle.outline[i].x), -millimetres(obstacle.outline[i].y)));
            i == 0 ? path.moveTo(corner) : path.lineTo(corner);
        }
        path.closeSubpath();
        if (m_room.contains(path.boundingRect()))
            part.path(path,
                      {obstacle.kind == ObstacleKind::Column ? kSoftInk : kZebra, kInk, kPartLine,
                       obstacle.kind != ObstacleKind::Column});
    });
    QPainterPath walls;
    if (m_plan.hall().outline.size() > 2) {
        for (std::size_t i = 0; i < m_plan.hall().outline.size(); ++i) {
            const Spot& spot = m_plan.hall().outline[i];
            const QPointF corner = at(QPointF(millimetres(spot.x), -millimetres(spot.y)));
            i == 0 ? walls.moveTo(corner) : walls.lineTo(corner);
        }
        walls.closeSubpath();
    } else {
        walls.addRect(at(QRectF(0, -millimetres(m_plan.hall().depth), millimetres(m_plan.hall().width),
                                millimetres(m_plan.hall().depth))));
    }
    QPainterPath window;
    window.addRect(m_room);
    part.path(walls.intersected(window), outlined(kInk, 0.8));
}

void KeyPlan::drawTrays(PartBuilder& part)
{
    std::set<Id<Tray>> used;
    for (const Reach& reach : m_reaches) {
        for (const auto& way : reach.ways)
            used.insert(way.begin(), way.end());
    }
    struct Tag {
        QRectF place;
        QString name;
        Type type;
    };
    std::vector<Tag> tags;
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
            if (shown.width() + shown.height() > longest.width() + longest.height())
                longest = shown;
        });
        // Its name is a tag at the end that is farther from the middle of the plan, where fewer racks are.
        if (!isUsed || longest.isEmpty())
            return;
        const Type type = sheetType(7, QFont::Bold, Qt::AlignHCenter);
        const QSizeF tag(widthOf(tray.name, type) + 1.6, 3.4);
        const QPointF middle = m_room.center();
        QPointF centre = longest.center();
        if (longest.width() > longest.height())
            centre.rx() = middle.x() - longest.left() > longest.right() - middle.x()
                ? longest.left() + tag.width() / 2 + 4
                : longest.right() - tag.width() / 2 - 4;
        tags.push_back({QRectF(centre - QPointF(tag.width(), tag.height()) / 2, tag), tray.name, type});
    };
    m_plan.trays.forEach([&](const Tray& tray) {
        if (!used.contains(tray.id) && tray.kind == TrayKind::Fiber)
            drawTray(tray, false);
    });
    m_plan.trays.forEach([&](const Tray& tray) {
        if (used.contains(tray.id))
            drawTray(tray, true);
    });
    for (const Tag& tag : tags) {
        if (!takes(tag.place))
            continue;
        part.rect(tag.place, {kPaperWhite, kInk, kPartLine, false}, 0.5);
        part.text(tag.place.center(), tag.name, tag.type);
    }
}

void KeyPlan::drawNames(PartBuilder& part)
{
    m_plan.cdus.forEach([&](const Cdu& cdu) {
        const auto place = footprintOf(m_plan, cdu);
        if (place && m_room.contains(at(onPlan(*place))))
            addName(part, at(onPlan(*place)), cdu.name, kInk, {});
    });
    m_plan.racks.forEach([&](const Rack& rack) {
        const QRectF shown = at(rectOf(rack));
        if (!m_room.contains(shown))
            return;
        addName(part, shown, rack.name, rack.id == m_rack ? kPaperWhite : kInk, towards(rack.facing));
    });
}

void KeyPlan::addName(PartBuilder& part, const QRectF& shown, const QString& name, const QColor& ink, QPointF front)
{
    constexpr double kNarrowest = 5;
    if (shown.width() < kNarrowest)
        return;
    // Nearer to the front: trays pass over the rear.
    const QPointF middle = shown.center() + QPointF(front.x() * shown.width(), front.y() * shown.height()) * 0.28;
    const Type type = sheetType(std::clamp(shown.width() / 0.9, 4.5, 11.0), QFont::Bold, Qt::AlignHCenter, ink);
    part.text(middle, name, fitted(name, type, shown.width() - 0.6));
}

void KeyPlan::drawRacks(PartBuilder& part)
{
    m_plan.cdus.forEach([&](const Cdu& cdu) {
        if (const auto place = footprintOf(m_plan, cdu)) {
            const QRectF shown = at(onPlan(*place));
            if (!m_room.contains(shown))
                return;
            part.rect(shown, {kPaperWhite, kInk, kPartLine, false}, 0.3);
        }
    });
    m_plan.racks.forEach([&](const Rack& rack) {
        const QRectF shown = at(rectOf(rack));
        if (!m_room.contains(shown))
            return;
        const bool isThis = rack.id == m_rack;
        const bool hasSwitches = !m_book.devicesWithPages(rack.id).empty() && !m_book.hasTrayPorts(rack.id);
        part.rect(shown,
                  {isThis            ? kInk
                       : hasSwitches ? kShelf
                                     : kPaperWhite,
                   kInk, reachTo(rack.id) || isThis ? kBlockLine : kRowLine, false},
                  0.3);
    });
}

/// An arrow at this rack's front: where one stands before it.
void KeyPlan::drawFoot(PartBuilder& part)
{
    const Rack& rack = m_plan.racks.at(m_rack);
    const QRectF shown = at(rectOf(rack));
    const QPointF way = towards(rack.facing);
    const QPointF front =
        shown.center() + QPointF(way.x() * shown.width() / 2, way.y() * shown.height() / 2) + way * 0.8;
    const QPointF side(-way.y(), way.x());
    constexpr double kArrow = 5.5;
    QPainterPath arrow;
    arrow.moveTo(front);
    arrow.lineTo(front + way * kArrow + side * 3.6);
    arrow.lineTo(front + way * kArrow - side * 3.6);
    arrow.closeSubpath();
    part.path(arrow, filled(kInk));
    const QString name = rack.name;
    const Type type = sheetType(11, QFont::Bold, Qt::AlignHCenter, kPaperWhite);
    const double width = widthOf(name, type) + 3;
    const QString stand = Words::tr("front: stand here");
    const Type standType = sheetType(8, QFont::Bold, Qt::AlignHCenter);
    const bool isNamed = shown.width() < 8;
    const double aside = std::abs(way.x()) * ((isNamed ? width : widthOf(stand, standType)) / 2 - 2.5);
    const QPointF sign = front + way * (kArrow + 4.2 + aside);
    if (isNamed) {
        part.rect({sign.x() - width / 2, sign.y() - 3, width, 6}, filled(kInk), 0.6);
        part.text(sign, name, type);
    } else {
        part.text(sign, stand, standType);
    }
}

void KeyPlan::drawCounts(PartBuilder& part)
{
    for (const Reach& reach : m_reaches) {
        if (reach.to == m_rack)
            continue;
        const Rack& rack = m_plan.racks.at(reach.to);
        const QRectF shown = at(rectOf(rack));
        const QString count = QString::number(reach.cables);
        const bool small = shown.width() < 7;
        const Type type = sheetType(small ? 6 : 9, QFont::Bold, Qt::AlignHCenter);
        const double radius = std::max(small ? 1.6 : 3.0, widthOf(count, type) / 2 + 0.7);
        // At the rear, where the cables come down, so that the name stays free.
        const QPointF rear = -towards(rack.facing);
        QPointF centre = shown.center()
            + QPointF(rear.x() * (shown.width() / 2 - radius * 0.2), rear.y() * (shown.height() / 2 - radius * 0.2));
        if (small)
            centre = shown.center();
        // Where racks are too small for numbers beside each other a dot says that cables go there; the table says how many.
        if (takes(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)))) {
            part.circle(centre, radius, {kPaperWhite, kInk, kBlockLine, false});
            part.text(centre, count, type);
        } else {
            part.circle(shown.center(), std::min(0.7, shown.width() / 2), filled(kInk));
        }
    }
}

void KeyPlan::drawNorthAndScale(PartBuilder& part)
{
    const QPointF centre(m_room.right() - 9, m_room.top() + 12);
    part.circle(centre, 6, {kPaperWhite, kInk, kTickLine, false});
    QPainterPath needle;
    needle.moveTo(centre + QPointF(0, -5));
    needle.lineTo(centre + QPointF(2.2, 4));
    needle.lineTo(centre + QPointF(0, 2.4));
    needle.lineTo(centre + QPointF(-2.2, 4));
    needle.closeSubpath();
    part.path(needle, filled(kInk));
    part.text(centre + QPointF(0, -8), Words::tr("N"), sheetType(9, QFont::Bold, Qt::AlignHCenter));
    const double metre = 1000 / m_scale;
    double step = 1;
    for (const double each : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
        step = each;
        if (metre * each >= 9)
            break;
    }
    const double length = metre * step;
    const QPointF left(m_room.right() - 6 - 4 * length, m_room.bottom() + 5.4);
    for (int i = 0; i < 4; ++i) {
        part.rect({left.x() + length * i, left.y(), length, 1.5}, {i % 2 ? kPaperWhite : kInk, kInk, 0.2, false});
        part.text({left.x() + length * i, left.y() - 2.4}, QString::number(step * i),
                  sheetType(7, QFont::Bold, Qt::AlignHCenter));
    }
    part.text({left.x() + length * 4, left.y() - 2.4}, Words::tr("%1 m").arg(step * 4),
              sheetType(7, QFont::Bold, Qt::AlignHCenter));
}

void KeyPlan::draw(Drawing& sheet)
{
    PartBuilder part(Words::tr("The hall from above, rack %1 marked").arg(m_plan.racks.at(m_rack).name), m_room,
                     ReadAs::Picture);
    drawGround(part);
    drawRacks(part);
    takes(at(rectOf(m_plan.racks.at(m_rack))));  // nothing is written over this one
    drawTrays(part);
    drawNames(part);
    drawCounts(part);
    drawFoot(part);
    drawNorthAndScale(part);
    part.rect(m_room.adjusted(0, 0, 0, kStrip), outlined(kInk, kFrameLine));
    part.lines({{m_room.bottomLeft(), m_room.bottomRight()}}, outlined(kInk, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
