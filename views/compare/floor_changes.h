// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/compare/comparison.h"
#include "views/drawing/painter_output.h"
#include "views/theme.h"

class QPainter;

namespace views {

/// Paints one of two plans that are compared. Borrows all it is given.
class FloorChanges {
public:
    FloorChanges(const Comparison& comparison, Side side, ChangeKinds shown, const Theme& theme, const Camera& camera,
                 const QRectF& visible);

    void paint(QPainter& painter) const;
    /// Outlines these rectangles and draws the way, both in mm of this plan.
    void paintChosen(QPainter& painter, const std::vector<QRectF>& rects, const QPolygonF& way) const;

private:
    const ComparedSide& here() const { return m_comparison.side(m_side); }
    void paintHall(QPainter& painter) const;
    void paintThings(QPainter& painter) const;
    void paintThing(QPainter& painter, const FloorThing& thing, const QColor& plain) const;
    void paintStripes(QPainter& painter, const QRectF& pixels, ChangeKinds kinds, bool own) const;
    void paintName(QPainter& painter, const FloorThing& thing, const QRectF& pixels, const QColor& ground) const;
    void paintRowNames(QPainter& painter) const;
    void paintWays(QPainter& painter) const;
    void paintMoves(QPainter& painter) const;

    const Comparison& m_comparison;
    Side m_side;
    ChangeKinds m_shown;
    const Theme& m_theme;
    Camera m_camera;
    QRectF m_visible;      ///< pixels
    QRectF m_millimetres;  ///< the same, mm
};

}  // namespace views
