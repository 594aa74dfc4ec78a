// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_overlay.h"
#include "views/elevation/elevation_view_inner.h"
#include "views/elevation/hover_text.h"
#include "views/legend.h"

#include <QPainter>

#include <algorithm>

namespace views {

namespace {

constexpr double kBuildBudget = 5;  ///< ms a frame may spend on making drawings
constexpr auto kMostNames = std::size_t(400);
constexpr double kMarkFrom = 0.04;  ///< pixels per mm from which findings are marked at devices, below at racks

model::Severity worstOf(const std::vector<FindingMark>& marks)
{
    const auto worst = std::min_element(
        marks.begin(), marks.end(), [](const FindingMark& a, const FindingMark& b) { return a.severity < b.severity; });
    return worst->severity;
}

}  // namespace

void ElevationView::paintPicture(QPainter& painter, const QRectF& visible)
{
    const Theme& theme = this->theme();
    const Camera& camera = this->camera();
    const std::vector<const RackPlace*> shown = m->places.touching(camera.toMillimetres(visible));
    m->cache.beginFrame(kBuildBudget);
    for (const RackPlace* place : shown) {
        Camera local = camera;
        local.origin = camera.toPixels(place->corner);
        paintDrawing(painter, m->cache.face(m->plan(), m->index, place->rack, place->rear, m->detail()), local, visible,
                     &texts());
    }
    m->cache.endFrame();
    if (m->cache.isBehind())
        update();

    const double pixel = 1 / camera.scale;
    Drawing overlay;
    PartBuilder part({}, camera.toMillimetres(visible));
    for (const RowHead& row : m->places.layout().rows)
        part.text(row.anchor, row.name, {300, theme.inkSecond, Qt::AlignRight, QFont::DemiBold, 0, 5, 22});
    LabelLayer names(pixel, kMostNames);
    addFarNames(names, m->plan(), shown, theme, pixel);
    overlay.parts.push_back(std::move(names).take(camera.toMillimetres(visible)));
    if (m->drag && (m->detail() >= ElevationDetail::Devices || shown.size() < 40)) {
        QColor light = theme.good;
        light.setAlpha(theme.dark ? 70 : 55);
        for (const RackPlace* place : shown) {
            for (const QRectF& stretch : m->drag->legalStretches(m->plan(), *place))
                part.rect(stretch, {light, theme.good, 0, false}, 3);
        }
    }
    for (const model::ObjectRef& object : m->selection.objects()) {
        for (const QRectF& rect : m->shownAt(object))
            addOutline(part, theme, rect, pixel);
    }
    for (const RackPlace* place : shown) {
        const auto found = m->marks.find(place->rack);
        if (found == m->marks.end())
            continue;
        if (camera.scale < kMarkFrom) {
            addMark(part, theme, rectOf(m->plan(), *place, place->rack), worstOf(found->second), pixel * 0.8);
            continue;
        }
        for (const FindingMark& mark : found->second) {
            // A rack's own are counted at its head.
            if (std::holds_alternative<model::Id<model::Rack>>(mark.place))
                continue;
            if (const QRectF rect = rectOf(m->plan(), *place, mark.place); !rect.isNull())
                addMark(part, theme, rect, mark.severity, pixel);
        }
    }
    if (camera.scale >= kMarkFrom) {
        for (const RackPlace* place : shown) {
            if (const auto found = m->counts.find(place->rack); found != m->counts.end())
                addCounts(part, theme, rectOf(m->plan(), *place, place->rack), found->second, pixel);
        }
    }
    if (m->hint && !m->selection.contains(*m->hint)) {
        for (const QRectF& rect : m->shownAt(*m->hint))
            addHint(part, theme, rect, pixel);
    }
    if (m->drag) {
        const QColor edge = m->drag->isAllowed() ? theme.good : theme.error;
        QColor ghost = m->drag->isOverRack() ? edge : theme.inkSecond;
        ghost.setAlpha(205);
        const QRectF& where = m->drag->isOverRack() ? m->drag->landing() : m->drag->carried();
        part.rect(where, {ghost, ghost, 2 * pixel, false}, 3);
        part.text(where.center(), m->plan().devices.at(m->drag->device()).name,
                  {40, inkOn(ghost), Qt::AlignHCenter, QFont::DemiBold, 0, 1, 13});
    }
    overlay.parts.push_back(std::move(part).take());
    paintDrawing(painter, overlay, camera, visible, &texts());
    if (m->colouring)
        paintLegendCard(painter, theme, camera, visible, colourText(m->colouring->by()), m->colouring->legend());

    if (m->drag && m->drag->isOverRack()) {
        const QString where = m->plan().racks.at(*m->drag->rack()).name + QStringLiteral(" · ")
            + unitText(m->drag->unit(), m->drag->height());
        if (m->drag->isAllowed())
            paintBubble(painter, pointer(), where, {}, theme.good);
        else
            paintBubble(painter, pointer(), m->drag->reason(), ElevationView::tr("Free places are lit."), theme.error);
    }
}

}  // namespace views
