// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/label_layer.h"

#include "views/drawing/text_width.h"

#include <algorithm>

namespace views {

double LabelLayer::widthOf(const QString& text, double pixels) const { return textWidth(text) * pixels * m_pixel; }

bool LabelLayer::add(QPointF anchor, const QString& text, double pixels, const QColor& colour, Qt::AlignmentFlag align,
                     QFont::Weight weight, const QColor& halo)
{
    if (text.isEmpty() || m_labels.size() >= m_most)
        return false;
    const double width = widthOf(text, pixels);
    const double height = pixels * m_pixel;
    const double left = align == Qt::AlignLeft ? 0 : align == Qt::AlignRight ? -width : -width / 2;
    const QRectF box(anchor.x() + left, anchor.y() - height / 2, width, height);
    const auto meets = [&](const QRectF& taken) { return taken.intersects(box); };
    if (std::any_of(m_taken.begin(), m_taken.end(), meets))
        return false;
    m_taken.push_back(box.adjusted(-2 * m_pixel, -m_pixel, 2 * m_pixel, m_pixel));
    const double around = 3 * m_pixel;
    m_labels.push_back({anchor,
                        text,
                        {height, colour, align, weight, 0, 1, pixels},
                        halo.isValid() ? box.adjusted(-around, -around / 2, around, around / 2) : QRectF(),
                        halo});
    return true;
}

Part LabelLayer::take(const QRectF& bounds) &&
{
    PartBuilder part({}, bounds);
    for (const Label& label : m_labels) {
        if (label.ground.isValid())
            part.rect(label.halo, filled(label.ground));
    }
    for (const Label& label : m_labels)
        part.text(label.anchor, label.text, label.type);
    return std::move(part).take();
}

}  // namespace views
