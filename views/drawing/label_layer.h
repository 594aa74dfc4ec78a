// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/part_builder.h"

namespace views {

/// Sets labels where there is room for them: none lies over another, and there are never more than a picture can bear.
/// First come, first served; what finds no room is left out.
class LabelLayer {
public:
    /// `pixel` is a screen pixel in millimetres.
    LabelLayer(double pixel, std::size_t most) : m_pixel(pixel), m_most(most) {}

    /// Keeps labels off a place.
    void reserve(const QRectF& place) { m_taken.push_back(place); }
    /// Whether the label, `pixels` high and aligned at `anchor`, was set. With `halo` its ground shines through behind it.
    bool add(QPointF anchor, const QString& text, double pixels, const QColor& colour,
             Qt::AlignmentFlag align = Qt::AlignHCenter, QFont::Weight weight = QFont::Medium, const QColor& halo = {});
    /// How wide such a label is, mm.
    double widthOf(const QString& text, double pixels) const;

    Part take(const QRectF& bounds) &&;

private:
    struct Label {
        QPointF anchor;
        QString text;
        Type type;
        QRectF halo;
        QColor ground;
    };

    double m_pixel;
    std::size_t m_most;
    std::vector<QRectF> m_taken;
    std::vector<Label> m_labels;
};

}  // namespace views
