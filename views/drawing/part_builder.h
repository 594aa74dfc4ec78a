// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

namespace views {

/// How a line of text is set, without where and what.
struct Type {
    double size = 0;  ///< mm
    QColor colour;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    QFont::Weight weight = QFont::Normal;
    double room = 0;  ///< mm
    double minPixels = 6.5;
    double maxPixels = 13;
    double leastPixels = 0;
    Family family = Family::Window;
    double stretch = 1;
    bool isSilent = false;
};

inline Style filled(const QColor& fill) { return {fill, {}, 0, false}; }
inline Style outlined(const QColor& stroke, double width = 0) { return {{}, stroke, width, false}; }
inline Style dashedOutline(const QColor& stroke) { return {{}, stroke, 0, true}; }

/// Collects the shapes of one part, back to front.
class PartBuilder {
public:
    PartBuilder(QString title, const QRectF& bounds, ReadAs readAs = ReadAs::Texts)
    {
        m_part = {std::move(title), bounds, {}, readAs};
    }

    void rect(const QRectF& rect, const Style& style, double radius = 0)
    {
        m_part.shapes.emplace_back(Rects{style, radius, {rect}});
    }
    void field(std::vector<QRectF> rects, const Style& style, double radius = 0)
    {
        if (!rects.empty())
            m_part.shapes.emplace_back(Rects{style, radius, std::move(rects)});
    }
    void lines(std::vector<QLineF> lines, const Style& style)
    {
        if (!lines.empty())
            m_part.shapes.emplace_back(Lines{style, std::move(lines)});
    }
    void circle(QPointF centre, double radius, const Style& style)
    {
        m_part.shapes.emplace_back(Circles{style, radius, {centre}});
    }
    void path(QPainterPath path, const Style& style) { m_part.shapes.emplace_back(PathShape{style, std::move(path)}); }
    void image(Image image) { m_part.shapes.emplace_back(std::move(image)); }
    void text(QPointF anchor, const QString& text, const Type& type)
    {
        if (!text.isEmpty())
            m_part.shapes.emplace_back(Text{anchor, text, type.colour, type.size, type.align, type.weight, type.room,
                                            type.minPixels, type.maxPixels, type.leastPixels, type.family, type.stretch,
                                            type.isSilent});
    }

    Part take() && { return std::move(m_part); }

private:
    Part m_part;
};

}  // namespace views
