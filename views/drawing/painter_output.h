// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

#include <QImage>

class QPainter;

namespace views {

class LaidTexts;

/// From millimetres to the painter's logical pixels.
struct Camera {
    double scale = 1;  ///< pixels per mm
    QPointF origin;    ///< where the drawing's (0, 0) lies, in pixels

    QPointF toPixels(QPointF mm) const { return mm * scale + origin; }
    QRectF toPixels(const QRectF& mm) const { return {toPixels(mm.topLeft()), mm.size() * scale}; }
    QPointF toMillimetres(QPointF pixels) const { return (pixels - origin) / scale; }
    QRectF toMillimetres(const QRectF& pixels) const
    {
        return {toMillimetres(pixels.topLeft()), pixels.size() / scale};
    }

    friend bool operator==(const Camera&, const Camera&) = default;
};

/// Paints the parts that touch `visible` (pixels); the background is the caller's. Whoever paints again and again keeps
/// the texts that were laid out.
void paintDrawing(QPainter& painter, const Drawing& drawing, const Camera& camera, const QRectF& visible,
                  LaidTexts* kept = nullptr);

/// The camera that shows all of `bounds` in `view`, centred.
Camera fittingCamera(const QRectF& bounds, const QRectF& view);

/// The whole drawing on its background with margins; needs a QGuiApplication, but no display.
QImage renderDrawing(const Drawing& drawing, QSize size);

}  // namespace views
