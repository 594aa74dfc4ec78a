// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/legend.h"

#include "views/drawing/label_layer.h"
#include "views/unit_text.h"

#include <cmath>

namespace views {

namespace {

constexpr double kLegendRow = 18;      ///< pixels
constexpr double kScaleBarMost = 150;  ///< pixels

}  // namespace

double addLegend(PartBuilder& part, const Theme& theme, QPointF corner, double pixel, const QString& title,
                 const std::vector<LegendEntry>& entries)
{
    double x = corner.x();
    const double y = corner.y();
    part.text({x, y}, title, {11 * pixel, theme.inkSecond, Qt::AlignLeft, QFont::DemiBold, 0, 1, 11});
    LabelLayer measure(pixel, 0);
    x += measure.widthOf(title, 11) + 12 * pixel;
    for (const LegendEntry& entry : entries) {
        const QRectF box(x, y - 6.5 * pixel, 13 * pixel, 13 * pixel);
        part.rect(box, filled(entry.tint.colour), 2.5 * pixel);
        part.text(box.center(), entry.tint.mark,
                  {9 * pixel, inkOn(entry.tint.colour), Qt::AlignHCenter, QFont::Bold, 0, 1, 9});
        x += kLegendRow * pixel;
        part.text({x, y}, entry.text, {11 * pixel, theme.ink, Qt::AlignLeft, QFont::Normal, 0, 1, 11});
        x += measure.widthOf(entry.text, 11) + 12 * pixel;
    }
    return x - corner.x();
}

void addScaleBar(PartBuilder& part, const Theme& theme, QPointF at, double pixel)
{
    const bool metric = lengthUnits() == LengthUnits::Metric;
    double length = metric ? 100 : 304.8;  // mm
    for (const double step : {2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0}) {
        if (length * step / pixel > kScaleBarMost)
            break;
        length *= step;
    }
    const double tick = 4 * pixel;
    part.lines({{at, at + QPointF(length, 0)},
                {at - QPointF(0, tick), at + QPointF(0, tick)},
                {at + QPointF(length, -tick), at + QPointF(length, tick)}},
               outlined(theme.ink, 1.5 * pixel));
    const model::Length shown = model::Length::fromBase(std::llround(length * 1000));
    const QString text = metric && length < 1000 ? sizeText(shown) : distanceText(shown);
    part.text(at + QPointF(length + 8 * pixel, 0), text,
              {11 * pixel, theme.ink, Qt::AlignLeft, QFont::Medium, 0, 1, 11});
}

void paintLegendCard(QPainter& painter, const Theme& theme, const Camera& camera, const QRectF& view,
                     const QString& title, const std::vector<LegendEntry>& entries)
{
    constexpr QPointF kRoom(12, 40);  // pixels, left of the legend and above it
    const double pixel = 1 / camera.scale;
    const QPointF at = camera.toMillimetres(view.bottomLeft() + QPointF(24, -34));
    const QRectF shown = camera.toMillimetres(view);
    PartBuilder words({}, shown);
    const double width = addLegend(words, theme, at, pixel, title, entries);
    addScaleBar(words, theme, at - QPointF(0, 24 * pixel), pixel);
    QColor ground = theme.panel;
    ground.setAlpha(225);
    PartBuilder card({}, shown);
    card.rect(QRectF(at - kRoom * pixel, QSizeF(width + 12 * pixel, 58 * pixel)), {ground, theme.line, 0, false},
              5 * pixel);
    Drawing corner;
    corner.parts.push_back(std::move(card).take());
    corner.parts.push_back(std::move(words).take());
    paintDrawing(painter, corner, camera, view);
}

}  // namespace views
