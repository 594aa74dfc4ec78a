// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/page_content.h"
#include "views/paper/typeface.h"

namespace views {

/// Writes the operators of a page (ISO 32000-1, 8 and 9), each only where it changes something.
class PageScribe {
public:
    PageScribe(PageContent& content, double hairline) : m_content(content), m_hairline(hairline) {}

    void raw(const char* text) { m_out += text; }
    void raw(const QByteArray& text) { m_out += text; }

    void begin(const Part& part);
    void end();
    void operator()(const Rects& shape);
    void operator()(const Lines& shape);
    void operator()(const Circles& shape);
    void operator()(const PathShape& shape);
    void operator()(const Image& shape);
    void operator()(const Text& shape);

    QByteArray take();

private:
    void number(double value);
    void point(QPointF at);
    /// A picture of black and nothing, as a code for scanners is: a few bytes within the page.
    void stencil(const Image& shape);
    /// Boxes to tick are many and alike: each is the same text at another place, which packs well.
    void rounded(const QRectF& rect, double radius, const Style& style);
    void colour(const QColor& colour, QRgb& last, const char* name);
    void setOpacity(const char* prefix, int opacity);
    /// Sets colours and line; gives the operator that paints a path with them.
    const char* prepare(const Style& style);
    /// The glyphs of a run within a string, two bytes each, and after the last run of a line a space.
    void show(const TypeRun& run, bool isLast);
    void endText();

    PageContent& m_content;
    double m_hairline;
    QByteArray m_out;
    std::map<int, std::vector<bool>> m_seen;  ///< glyphs of a typeface that the page has used
    bool m_inText = false;
    int m_typeface = -1;
    double m_size = 0;
    double m_stretch = 1;
    bool m_isSilent = false;
    QRgb m_fill = 0;  // black, opaque: what a page begins with is written all the same
    QRgb m_stroke = 0;
    int m_opacity = 255;
    double m_width = -1;
    bool m_dashed = false;
    QSizeF m_roundedSize;  ///< of the last box with round corners
    double m_roundedRadius = 0;
    QByteArray m_rounded;
};

}  // namespace views
