// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/compare/floor_changes.h"

#include "model/diff/diff_words.h"
#include "model/routing/hall_geometry.h"
#include "views/compare/change_look.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr double kEdgeFrom = 5;       ///< pixels of width from which a thing has an edge
constexpr double kMarkFrom = 12;      ///< pixels of a stripe from which it bears its sign
constexpr double kNameFrom = 26;      ///< pixels of a rack's width
constexpr double kArrow = 6;          ///< pixels
constexpr double kInsideShare = 0.5;  ///< of a kind's colour where only what is inside changes

/// With its corners on whole pixels, at least one of them wide.
QRectF crisp(const QRectF& rect)
{
    const QPointF corner(std::round(rect.left()), std::round(rect.top()));
    return {corner,
            QSizeF(std::max(1.0, std::round(rect.right()) - corner.x()),
                   std::max(1.0, std::round(rect.bottom()) - corner.y()))};
}

void drawArrow(QPainter& painter, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    painter.drawLine(from, to);
    if (length < kArrow)
        return;
    const QPointF ahead = way / length * kArrow;
    const QPointF aside(-ahead.y(), ahead.x());
    painter.drawPolyline(QPolygonF({to - ahead + aside * 0.6, to, to - ahead - aside * 0.6}));
}

}  // namespace

FloorChanges::FloorChanges(const Comparison& comparison, Side side, ChangeKinds shown, const Theme& theme,
                           const Camera& camera, const QRectF& visible)
    : m_comparison(comparison),
      m_side(side),
      m_shown(shown),
      m_theme(theme),
      m_camera(camera),
      m_visible(visible),
      m_millimetres(camera.toMillimetres(visible))
{
}

void FloorChanges::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintHall(painter);
    paintThings(painter);
    paintWays(painter);
    paintRowNames(painter);
    paintMoves(painter);
}

void FloorChanges::paintHall(QPainter& painter) const
{
    QPolygonF outline = here().floor.frame().of(wallsOf(here().plan.hall()));
    for (QPointF& corner : outline)
        corner = m_camera.toPixels(corner);
    painter.setPen(QPen(m_theme.inkThird, 1));
    painter.setBrush(m_theme.panel);
    painter.drawPolygon(outline);
}

void FloorChanges::paintThings(QPainter& painter) const
{
    const QColor rack = mixed(m_theme.panel, m_theme.ink, m_theme.dark ? 0.2 : 0.14);
    const QColor tray = mixed(m_theme.panel, m_theme.ink, 0.07);
    const std::vector<const FloorThing*> things = here().floor.touching(m_millimetres);
    for (const bool trays : {true, false}) {
        for (const FloorThing* thing : things) {
            if (std::holds_alternative<Id<Tray>>(thing->object) == trays)
                paintThing(painter, *thing, trays ? tray : rack);
        }
    }
}

void FloorChanges::paintThing(QPainter& painter, const FloorThing& thing, const QColor& plain) const
{
    const QRectF pixels = crisp(m_camera.toPixels(thing.rect));
    const auto found = here().places.find(thing.object);
    const PlaceChanges changes = found == here().places.end() ? PlaceChanges() : found->second;
    const ChangeKinds own = changes.own & m_shown;
    const ChangeKinds kinds = own.isEmpty() ? changes.inside & m_shown : own;
    painter.fillRect(pixels, plain);
    if (!kinds.isEmpty())
        paintStripes(painter, pixels, kinds, !own.isEmpty());
    if (std::min(pixels.width(), pixels.height()) >= kEdgeFrom) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(m_theme.panel, m_theme.ink, kinds.isEmpty() ? 0.3 : 0.6), 1));
        painter.drawRect(pixels.adjusted(0, 0, -1, -1));
    }
    if (std::holds_alternative<Id<Rack>>(thing.object))
        paintName(painter, thing, pixels, kinds.isEmpty() ? plain : m_theme.panel);
}

/// A stripe for each kind, with its pattern and, where there is room, its sign.
void FloorChanges::paintStripes(QPainter& painter, const QRectF& pixels, ChangeKinds kinds, bool own) const
{
    const double width = pixels.width() / double(kinds.bits.count());
    double left = pixels.left();
    for (const ChangeKind kind : kChangesInOrder) {
        if (!kinds.has(kind))
            continue;
        const QRectF stripe(left, pixels.top(), width, pixels.height());
        const QColor full = changeColour(kind, m_theme);
        const QColor ground = own ? full : mixed(m_theme.panel, full, kInsideShare);
        painter.fillRect(stripe, ground);
        painter.fillRect(stripe, changeHatch(kind, mixed(ground, inkOn(ground), 0.35)));
        if (width >= kMarkFrom && pixels.height() >= 2.5 * kMarkFrom) {
            const QRectF mark(stripe.center().x() - 7, pixels.bottom() - 18, 14, 14);
            painter.fillRect(mark, m_theme.panel);
            paintChangeMark(painter, mark, kind, full);
        }
        left += width;
    }
}

void FloorChanges::paintName(QPainter& painter, const FloorThing& thing, const QRectF& pixels,
                             const QColor& ground) const
{
    if (pixels.width() < kNameFrom || pixels.height() < 16)
        return;
    const QFont font = uiFont(11, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString name = metrics.elidedText(nameOf(here().plan, thing.object), Qt::ElideRight, pixels.width() - 4);
    const QRectF plate(pixels.center().x() - metrics.horizontalAdvance(name) / 2 - 2, pixels.top() + 2,
                       metrics.horizontalAdvance(name) + 4, 14);
    painter.fillRect(plate, ground);
    painter.setFont(font);
    painter.setPen(inkOn(ground));
    painter.drawText(plate, Qt::AlignCenter, name);
}

void FloorChanges::paintRowNames(QPainter& painter) const
{
    const QFont font = uiFont(12, QFont::Bold);
    painter.setFont(font);
    painter.setPen(m_theme.ink);
    here().plan.rows.forEach([&](const Row& row) {
        const QRectF place = m_camera.toPixels(here().floor.placeOf(row.id));
        if (place.height() < 9 || !place.intersects(m_visible))
            return;
        const double right = std::max(place.left() - 6, m_visible.left() + 30);
        painter.drawText(QRectF(right - 60, place.center().y() - 9, 60, 18), Qt::AlignRight | Qt::AlignVCenter,
                         row.name);
    });
}

/// The ways of cables that change, each once.
void FloorChanges::paintWays(QPainter& painter) const
{
    for (const ChangeKind kind : kChangesInOrder) {
        if (!m_shown.has(kind))
            continue;
        std::vector<QLineF> lines;
        for (const std::size_t way : here().cableWays[static_cast<std::size_t>(kind)]) {
            const QPolygonF line = here().ways.line(way, 0.5);
            for (int i = 0; i + 1 < line.size(); ++i) {
                if (QRectF(line[i], line[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(m_millimetres))
                    lines.emplace_back(m_camera.toPixels(line[i]), m_camera.toPixels(line[i + 1]));
            }
        }
        painter.setPen(QPen(changeColour(kind, m_theme), 1));
        painter.drawLines(lines.data(), int(lines.size()));
    }
}

/// What moved leads from where it was to where it is, on both plans.
void FloorChanges::paintMoves(QPainter& painter) const
{
    if (!m_shown.has(ChangeKind::Moved))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QColor colour = changeColour(ChangeKind::Moved, m_theme);
    const bool isOlder = m_side == Side::Older;
    for (const MovedThing& thing : m_comparison.moved()) {
        const QRectF was = m_camera.toPixels(isOlder ? thing.was : thing.was.translated(m_comparison.shift()));
        const QRectF now = m_camera.toPixels(isOlder ? thing.now.translated(-m_comparison.shift()) : thing.now);
        if (!was.united(now).intersects(m_visible))
            continue;
        painter.setPen(QPen(colour, 1.25, Qt::DashLine));
        painter.drawRect(crisp(isOlder ? now : was).adjusted(0.5, 0.5, -0.5, -0.5));
        for (const auto& [ink, width] : {std::pair(m_theme.panel, 4.5), std::pair(m_theme.ink, 1.75)}) {
            painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            drawArrow(painter, was.center(), now.center());
        }
    }
}

void FloorChanges::paintChosen(QPainter& painter, const std::vector<QRectF>& rects, const QPolygonF& way) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    for (const QPointF& place : way)
        line.append(m_camera.toPixels(place));
    if (line.size() < 2 && rects.size() == 2)
        line = {m_camera.toPixels(rects.front().center()), m_camera.toPixels(rects.back().center())};
    const bool isRouted = way.size() > 1;
    painter.setPen(QPen(m_theme.panel, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(m_theme.accent, 2.5, isRouted ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(m_theme.accent, 2));
    for (const QRectF& rect : rects)
        painter.drawRect(crisp(m_camera.toPixels(rect)).adjusted(-1, -1, 1, 1));
}

}  // namespace views
