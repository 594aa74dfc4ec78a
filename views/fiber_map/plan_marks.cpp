// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/plan_panel.h"

#include "views/sheets/name_text.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::keyPlan)
};

QRectF around(QPointF centre, double width, double height)
{
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

}  // namespace

/// Over the trays: where these pass, the rack they are about is still black.
void PlanPanel::drawThisRack(PartBuilder& part) const
{
    constexpr double kLeast = 1.6;  // mm: what is smaller is not seen in a dim hall
    QRectF shown = rectOf(m_rack);
    if (m_detail != PlanDetail::Racks)
        shown = around(shown.center(), std::max(shown.width(), kLeast), std::max(shown.height(), kLeast));
    part.rect(shown, {kInk, kPaperWhite, kRowLine, false}, 0.3);
}

void PlanPanel::drawNames(PartBuilder& part) const
{
    m_plan.racks.forEach([&](const Rack& rack) {
        const QRectF shown = rectOf(rack);
        if (m_room.contains(shown))
            addName(part, shown, rack.name, rack.id == m_rack.id ? kPaperWhite : kInk, frontOf(rack));
    });
}

void PlanPanel::addName(PartBuilder& part, const QRectF& shown, const QString& name, const QColor& ink,
                        QPointF front) const
{
    constexpr double kNarrowest = 5;
    if (shown.width() < kNarrowest)
        return;
    const Type type = sheetType(std::clamp(shown.width() / 0.9, kLeastType, 11.0), QFont::Bold, Qt::AlignHCenter, ink);
    const NameText said = nameText(name, type, {shown.width() - 0.6, shown.height() * 0.6});
    const QSizeF size(std::min(said.width() + 0.6, shown.width() - 0.3),
                      said.step() * double(said.lines.size() - 1) + said.type.size);
    // Nearer to the front: trays pass over the rear.
    const QPointF most(std::min(shown.width() * 0.28, (shown.width() - size.width()) / 2),
                       std::min(shown.height() * 0.28, (shown.height() - size.height()) / 2 - 0.4));
    const QPointF middle = shown.center() + QPointF(front.x() * most.x(), front.y() * std::max(0.0, most.y()));
    // Where a tray's edge would cross the letters they stand on white.
    const QRectF place = around(middle, size.width(), size.height());
    const bool isUnderTray =
        std::any_of(m_ways.begin(), m_ways.end(), [&](const QRectF& way) { return way.intersects(place); });
    if (isUnderTray && ink != kPaperWhite)
        part.rect(place, filled(kPaperWhite), 0.4);
    drawName(part, middle, said);
}

/// A row's name at the end of the row that is free; this rack's row white on black.
void PlanPanel::drawRowNames(PartBuilder& part, bool ofReached)
{
    std::set<Id<Row>> reached;
    for (const Reach& reach : m_reaches)
        reached.insert(m_plan.racks.at(reach.to).row);
    reached.insert(m_rack.row);
    const auto addRowName = [&](const Row& row) {
        const std::vector<QRectF> blocks = blocksOf(row.id);
        if (blocks.empty())
            return;
        QRectF extent;
        for (const QRectF& block : blocks)
            extent |= block;
        const bool isThis = row.id == m_rack.row;
        const double size = isThis ? 9 : ofReached ? 7.5 : 6;
        const Type type = sheetType(size, isThis || ofReached ? QFont::Bold : QFont::Normal, Qt::AlignHCenter,
                                    isThis ? kPaperWhite : kInk);
        const double width = widthOf(row.name, type) + 1.6;
        const double height = type.size * 1.02;
        const bool isAcross = extent.width() >= extent.height();
        const QPointF first = isAcross ? QPointF(extent.left() - 0.5 - width / 2, extent.center().y())
                                       : QPointF(extent.center().x(), extent.top() - 0.5 - height / 2);
        const QPointF second = isAcross ? QPointF(extent.right() + 0.5 + width / 2, extent.center().y())
                                        : QPointF(extent.center().x(), extent.bottom() + 0.5 + height / 2);
        for (const QPointF& end : {first, second}) {
            const QRectF place = around(end, width, height);
            if (!m_room.contains(place) || !takes(place))
                continue;
            part.rect(place, filled(isThis ? kInk : kPaperWhite), 0.4);
            part.text(end, row.name, type);
            if (!isThis)
                break;
        }
    };
    if (ofReached)
        addRowName(m_plan.rows.at(m_rack.row));
    m_plan.rows.forEach([&](const Row& row) {
        if (row.id != m_rack.row && reached.contains(row.id) == ofReached)
            addRowName(row);
    });
}

/// An arrow at this rack's front, where one stands before it, and its name where the rack is too small for it.
void PlanPanel::drawFoot(PartBuilder& part)
{
    const QRectF shown = rectOf(m_rack);
    const QPointF way = frontOf(m_rack);
    const QPointF front =
        shown.center() + QPointF(way.x() * shown.width() / 2, way.y() * shown.height() / 2) + way * 0.8;
    const QPointF side(-way.y(), way.x());
    const double length = m_detail == PlanDetail::Locator ? 3.6 : 5.5;
    QPainterPath arrow;
    arrow.moveTo(front);
    arrow.lineTo(front + way * length + side * length * 0.65);
    arrow.lineTo(front + way * length - side * length * 0.65);
    arrow.closeSubpath();
    part.path(arrow, {kInk, kPaperWhite, kRowLine, false});
    const bool isNamed = shown.width() < 8;
    const QString said = isNamed ? m_rack.name : Words::tr("front: stand here");
    const Type type = sheetType(isNamed ? 11 : 8, QFont::Bold, Qt::AlignHCenter, isNamed ? kPaperWhite : kInk);
    const double width = widthOf(said, type) + 3;
    const double aside = std::abs(way.x()) * (width / 2 - 2.5);
    QRectF sign = around(front + way * (length + (isNamed ? 4.2 : 2.8) + aside), width, isNamed ? 6 : 3.4);
    // Beside the arrow where the hall ends before it.
    const QRectF room = m_room.adjusted(0.8, 0.8, -0.8, -0.8);
    if (sign.top() < room.top() || sign.bottom() > room.bottom())
        sign.moveCenter(front + way * length / 2 + side * (length * 0.65 + width / 2 + 0.8));
    sign.moveLeft(std::clamp(sign.left(), room.left(), std::max(room.left(), room.right() - width)));
    part.rect(sign, filled(isNamed ? kInk : kPaperWhite), 0.6);
    part.text(sign.center(), said, type);
    m_taken.push_back(arrow.boundingRect());
    m_taken.push_back(sign);
}

void PlanPanel::drawCounts(PartBuilder& part)
{
    for (const Reach& reach : m_reaches) {
        if (reach.to != m_rack.id && m_room.intersects(rectOf(m_plan.racks.at(reach.to))))
            addCount(part, reach);
    }
    if (m_detail != PlanDetail::Rows)
        return;
    // Racks without room for their names have them beside, above or below where nothing else stands.
    const Type type = sheetType(6.5, QFont::Bold, Qt::AlignHCenter);
    for (const Reach& reach : m_reaches) {
        const Rack& rack = m_plan.racks.at(reach.to);
        const QRectF shown = rectOf(rack);
        if (reach.to == m_rack.id || !m_room.contains(shown))
            continue;
        const QSizeF size(widthOf(rack.name, type) + 0.8, 2.5);
        const double aside = std::max(shown.width() / 2, 2.4) + size.width() / 2;
        const double above = std::max(shown.height() / 2, 1.9) + size.height() / 2;
        for (const QPointF& by : {QPointF(aside, 0), QPointF(-aside, 0), QPointF(0, -above), QPointF(0, above)}) {
            const QRectF tag = around(shown.center() + by, size.width(), size.height());
            if (!m_room.contains(tag) || !takes(tag))
                continue;
            part.rect(tag, filled(kPaperWhite), 0.3);
            part.text(tag.center(), rack.name, type);
            break;
        }
    }
}

/// How many cables go to a rack: in a circle on it, or where another stands there, beside it with a line to it.
void PlanPanel::addCount(PartBuilder& part, const Reach& reach)
{
    const Rack& rack = m_plan.racks.at(reach.to);
    const QRectF shown = rectOf(rack);
    const QString count = QString::number(reach.cables);
    const bool isSmall = std::min(shown.width(), shown.height()) < 7;
    const Type type = sheetType(isSmall ? 6 : 9, QFont::Bold, Qt::AlignHCenter);
    const double radius = std::max(isSmall ? 1.45 : 3.0, widthOf(count, type) / 2 + (isSmall ? 0.4 : 0.7));
    // At the rear, where the cables come down, so that the name stays free.
    const QPointF rear = -frontOf(rack);
    const QPointF side(-rear.y(), rear.x());
    const double reachOut = std::abs(rear.x()) * shown.width() / 2 + std::abs(rear.y()) * shown.height() / 2;
    const QPointF home = isSmall ? shown.center() : shown.center() + rear * (reachOut - radius * 0.2);
    const double step = 2 * radius + 0.3;
    std::vector<QPointF> places{home};
    for (const double out : {1.0, -1.0, 2.0, -2.0}) {
        for (const double along : {0.0, 1.0, -1.0})
            places.push_back(home + rear * out * step + side * along * step);
    }
    const QRectF room = m_room.adjusted(0.5, 0.5, -0.5, -0.5);
    for (const QPointF& centre : places) {
        const QRectF place = around(centre, 2 * radius, 2 * radius);
        if (!room.contains(place) || !takes(place))
            continue;
        if (centre != home)
            part.lines({{shown.center(), centre}}, outlined(kInk, 0.25));
        part.circle(centre, radius, {kPaperWhite, kInk, kBlockLine, false});
        part.text(centre, count, type);
        return;
    }
    // A dot says that cables go there; the table says how many.
    part.circle(shown.center(), std::min(0.7, shown.width() / 2), filled(kInk));
}

void PlanPanel::addFrame(PartBuilder& part, const QRectF& seen) const
{
    Style dashed = dashedOutline(kInk);
    dashed.width = kBlockLine;
    part.rect(at(seen).intersected(m_room).adjusted(0.4, 0.4, -0.4, -0.4), dashed);
}

void PlanPanel::drawNorth(PartBuilder& part) const
{
    const QPointF centre = north();
    part.rect(around(centre + QPointF(0, -8), 4, 3.4), filled(kPaperWhite));
    part.circle(centre, 6, {kPaperWhite, kInk, kTickLine, false});
    QPainterPath needle;
    needle.moveTo(centre + QPointF(0, -5));
    needle.lineTo(centre + QPointF(2.2, 4));
    needle.lineTo(centre + QPointF(0, 2.4));
    needle.lineTo(centre + QPointF(-2.2, 4));
    needle.closeSubpath();
    part.path(needle, filled(kInk));
    part.text(centre + QPointF(0, -8), Words::tr("N"), sheetType(9, QFont::Bold, Qt::AlignHCenter));
}

double PlanPanel::addScaleBar(PartBuilder& part, QPointF right) const
{
    constexpr double kLeastStep = 9;  // mm of paper
    const double metre = 1000 / m_window.scale;
    double step = 1;
    for (const double each : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0}) {
        step = each;
        if (metre * each >= kLeastStep)
            break;
    }
    const double length = metre * step;
    const QPointF left(right.x() - 4 * length, right.y());
    const Type type = sheetType(7, QFont::Bold, Qt::AlignHCenter);
    for (int i = 0; i < 4; ++i) {
        part.rect({left.x() + length * i, left.y(), length, 1.5}, {i % 2 ? kPaperWhite : kInk, kInk, 0.2, false});
        part.text({left.x() + length * i, left.y() - 2.4}, QString::number(step * i), type);
    }
    part.text({left.x() + length * 4, left.y() - 2.4}, Words::tr("%1 m").arg(step * 4), type);
    return left.x();
}

}  // namespace views
