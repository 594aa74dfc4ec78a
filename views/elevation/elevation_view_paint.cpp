// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_overlay.h"
#include "views/elevation/elevation_view_inner.h"
#include "views/elevation/hover_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double kBuildBudget = 5;  ///< ms a frame may spend on making drawings
constexpr double kMarkFrom = 0.04;  ///< pixels per mm from which findings are marked at devices, below at racks

/// A few words beside the pointer, kept inside `room`.
void paintBubble(QPainter& painter, const Theme& theme, QPointF at, const QRectF& room, const QString& title,
                 const QString& text, const QColor& edge)
{
    const QFont titleFont = uiFont(12, text.isEmpty() ? QFont::Normal : QFont::DemiBold);
    const QFont textFont = uiFont(12);
    const QFontMetricsF titleMetrics(titleFont);
    const QFontMetricsF textMetrics(textFont);
    const double width = std::max(titleMetrics.horizontalAdvance(title), textMetrics.horizontalAdvance(text)) + 20;
    const double height = text.isEmpty() ? 26 : 44;
    QPointF corner = at + QPointF(14, 16);
    if (corner.x() + width > room.right() - 4)
        corner.setX(std::max(room.left() + 4, room.right() - 4 - width));
    if (corner.y() + height > room.bottom() - 4)
        corner.setY(at.y() - height - 8);
    const QRectF box(std::round(corner.x()), std::round(corner.y()), std::ceil(width), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(titleFont);
    painter.setPen(text.isEmpty() ? theme.ink : edge);
    painter.drawText(QPointF(box.left() + 10, box.top() + 17.5), title);
    painter.setFont(textFont);
    painter.setPen(theme.inkSecond);
    painter.drawText(QPointF(box.left() + 10, box.top() + 35), text);
}

model::Severity worstOf(const std::vector<FindingMark>& marks)
{
    const auto worst = std::min_element(
        marks.begin(), marks.end(), [](const FindingMark& a, const FindingMark& b) { return a.severity < b.severity; });
    return worst->severity;
}

}  // namespace

void ElevationView::Inner::paint(QPainter& painter)
{
    const Theme& theme = cache.theme();
    painter.fillRect(view.rect(), theme.canvas);
    const QRectF visible = viewRect();
    const std::vector<const RackPlace*> shown = places.touching(camera.toMillimetres(visible));
    cache.beginFrame(kBuildBudget);
    for (const RackPlace* place : shown) {
        Camera local = camera;
        local.origin = camera.toPixels(place->corner);
        paintDrawing(painter, cache.face(plan(), index, place->rack, place->rear, detail()), local, visible);
    }
    cache.endFrame();
    if (cache.isBehind())
        view.update();

    const double pixel = 1 / camera.scale;
    Drawing overlay;
    PartBuilder part({}, camera.toMillimetres(visible));
    for (const RowHead& row : places.layout().rows)
        part.text(row.anchor, row.name, {300, theme.inkSecond, Qt::AlignRight, QFont::DemiBold, 0, 5, 22});
    if (drag && (detail() >= ElevationDetail::Devices || shown.size() < 40)) {
        QColor light = theme.good;
        light.setAlpha(theme.dark ? 70 : 55);
        for (const RackPlace* place : shown) {
            for (const QRectF& stretch : drag->legalStretches(plan(), *place))
                part.rect(stretch, {light, theme.good, 0, false}, 3);
        }
    }
    for (const model::ObjectRef& object : selection.objects()) {
        for (const QRectF& rect : shownAt(object))
            addOutline(part, theme, rect, pixel);
    }
    for (const RackPlace* place : shown) {
        const auto found = marks.find(place->rack);
        if (found == marks.end())
            continue;
        if (camera.scale < kMarkFrom) {
            addMark(part, theme, rectOf(plan(), *place, place->rack), worstOf(found->second), pixel * 0.8);
            continue;
        }
        for (const FindingMark& mark : found->second) {
            // A rack's own are counted at its head.
            if (std::holds_alternative<model::Id<model::Rack>>(mark.place))
                continue;
            if (const QRectF rect = rectOf(plan(), *place, mark.place); !rect.isNull())
                addMark(part, theme, rect, mark.severity, pixel);
        }
    }
    if (camera.scale >= kMarkFrom) {
        for (const RackPlace* place : shown) {
            if (const auto found = counts.find(place->rack); found != counts.end())
                addCounts(part, theme, rectOf(plan(), *place, place->rack), found->second, pixel);
        }
    }
    if (hint && !selection.contains(*hint)) {
        for (const QRectF& rect : shownAt(*hint))
            addHint(part, theme, rect, pixel);
    }
    if (drag) {
        const QColor edge = drag->isAllowed() ? theme.good : theme.error;
        QColor ghost = drag->isOverRack() ? edge : theme.inkSecond;
        ghost.setAlpha(205);
        const QRectF& where = drag->isOverRack() ? drag->landing() : drag->carried();
        part.rect(where, {ghost, ghost, 2 * pixel, false}, 3);
        part.text(where.center(), plan().devices.at(drag->device()).name,
                  {40, inkOn(ghost), Qt::AlignHCenter, QFont::DemiBold, 0, 1, 13});
    }
    overlay.parts.push_back(std::move(part).take());
    paintDrawing(painter, overlay, camera, visible);

    if (hand == Hand::Banding) {
        QColor fill = theme.accent;
        fill.setAlpha(35);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(pressedAt, pointer).normalized());
    }
    if (drag && drag->isOverRack()) {
        const QString where =
            plan().racks.at(*drag->rack()).name + QStringLiteral(" · ") + unitText(drag->unit(), drag->height());
        if (drag->isAllowed())
            paintBubble(painter, theme, pointer, visible, where, {}, theme.good);
        else
            paintBubble(painter, theme, pointer, visible, drag->reason(), ElevationView::tr("Free places are lit."),
                        theme.error);
    } else if (hovered && hand == Hand::Idle && pointerInside) {
        paintBubble(painter, theme, pointer, visible, hoverText(plan(), index, *hovered), {}, theme.line);
    }
    if (view.hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(theme.canvas, theme.accent, 0.6), 1));
        painter.drawRect(view.rect().adjusted(0, 0, -1, -1));
    }
}

}  // namespace views
