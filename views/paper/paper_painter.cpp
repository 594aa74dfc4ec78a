// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/paper_painter.h"

#include "views/paper/typeface.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <array>

namespace views {

namespace {

constexpr double kTypeUnits = 100;  ///< the size a font is made in, then scaled: one font serves all sizes

/// A font belongs to the thread that made it.
const QRawFont& rawFontOf(int typeface)
{
    static thread_local std::array<QRawFont, kTypefaces> all;
    QRawFont& font = all[std::size_t(typeface)];
    if (!font.isValid())
        font.loadFromData(typefaceAt(typeface).file(), kTypeUnits, QFont::PreferNoHinting);
    return font;
}

/// Draws shapes with a painter whose units are the drawing's millimetres.
class PaperBrush {
public:
    PaperBrush(QPainter& painter, double hairline) : m_painter(painter), m_hairline(hairline) {}

    void operator()(const Rects& shape) const
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const QRectF& rect : shape.rects) {
            if (shape.radius > 0)
                path.addRoundedRect(rect, shape.radius, shape.radius);
            else
                path.addRect(rect);
        }
        draw(path, shape.style);
    }

    void operator()(const Lines& shape) const
    {
        QPainterPath path;
        for (const QLineF& line : shape.lines) {
            path.moveTo(line.p1());
            path.lineTo(line.p2());
        }
        draw(path, {{}, shape.style.stroke, shape.style.width, shape.style.dashed});
    }

    void operator()(const Circles& shape) const
    {
        QPainterPath path;
        for (const QPointF& centre : shape.centres)
            path.addEllipse(centre, shape.radius, shape.radius);
        draw(path, shape.style);
    }

    void operator()(const PathShape& shape) const { draw(shape.path, shape.style); }

    void operator()(const Text& shape) const
    {
        if (shape.isSilent)
            return;
        const PaperLine line = paperLine(shape);
        QPointF at = line.start;
        m_painter.setPen(shape.colour);
        for (const TypeRun& run : line.runs) {
            const double scale = shape.size * run.scale / kTypeUnits;
            m_painter.save();
            m_painter.translate(at);
            m_painter.scale(scale * shape.stretch, scale);
            m_painter.drawGlyphRun({}, glyphRunOf(run));
            m_painter.restore();
            at.rx() += run.width * shape.size;
        }
    }

    void operator()(const Image& shape) const
    {
        if (shape.image.format() == QImage::Format_Mono)
            return draw(shape.place.map(darkOf(shape.image)), {Qt::black, {}, 0, false});
        m_painter.save();
        m_painter.setOpacity(shape.opacity);
        m_painter.setTransform(shape.place, true);
        m_painter.drawImage(QPointF(), shape.image);
        m_painter.restore();
    }

private:
    /// The dark pixels of a code for scanners as one outline, which stays sharp at every size.
    static QPainterPath darkOf(const QImage& code)
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x) {
                const int first = x;
                while (x < code.width() && code.pixelIndex(x, y) == 1)
                    ++x;
                if (x > first)
                    path.addRect(first, y, x - first, 1);
            }
        }
        return path;
    }

    static QGlyphRun glyphRunOf(const TypeRun& run)
    {
        QList<quint32> glyphs;
        QList<QPointF> places;
        double x = 0;
        for (const quint16 glyph : run.glyphs) {
            glyphs << glyph;
            places << QPointF(x, 0);
            x += typefaceAt(run.typeface).advanceOf(glyph) * kTypeUnits;
        }
        QGlyphRun drawn;
        drawn.setRawFont(rawFontOf(run.typeface));
        drawn.setGlyphIndexes(glyphs);
        drawn.setPositions(places);
        return drawn;
    }

    void draw(const QPainterPath& path, const Style& style) const
    {
        QPen pen(Qt::NoPen);
        if (style.stroke.isValid()) {
            pen = QPen(style.stroke, style.width > 0 ? style.width : m_hairline);
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::MiterJoin);
            if (style.dashed)
                pen.setDashPattern({6 * m_hairline / pen.widthF(), 4 * m_hairline / pen.widthF()});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(style.fill.isValid() ? QBrush(style.fill) : QBrush(Qt::NoBrush));
        m_painter.drawPath(path);
    }

    QPainter& m_painter;
    double m_hairline;
};

}  // namespace

void paintSheet(QPainter& painter, const Drawing& sheet)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const PaperBrush brush(painter, sheet.hairline);
    if (sheet.background.isValid())
        brush(Rects{{sheet.background, {}, 0, false}, 0, {sheet.bounds}});
    for (const Part& part : sheet.parts) {
        for (const Shape& shape : part.shapes)
            std::visit(brush, shape);
    }
    painter.restore();
}

}  // namespace views
