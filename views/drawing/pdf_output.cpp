// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/pdf_output.h"

#include "views/drawing/painter_output.h"
#include "views/drawing/part_builder.h"
#include "views/drawing/text_width.h"
#include "views/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>

namespace views {

namespace {

constexpr int kTypeUnits = 100;  ///< the size a font is made in, then scaled: one font serves all sizes
constexpr double kMargin = 8;    ///< mm round the drawing on a page
constexpr int kDotsPerInch = 1200;

/// Draws shapes with a painter whose units are the drawing's millimetres.
class PaperBrush {
public:
    PaperBrush(QPainter& painter, double hairline) : m_painter(painter), m_hairline(hairline) {}

    void operator()(const Rects& shape) const
    {
        QPainterPath path;
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
        const QString text = shape.room > 0 ? elidedText(shape.text, shape.room / shape.size) : shape.text;
        QFont font = uiFont(kTypeUnits, shape.weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        // Inter sets a hyphen or colon between capitals higher, as a glyph of no character: nobody could search for it.
        font.setStyleStrategy(QFont::PreferNoShaping);
        const double width = shape.align == Qt::AlignLeft ? 0 : QFontMetricsF(font).horizontalAdvance(text);
        const double left = shape.align == Qt::AlignLeft ? 0 : shape.align == Qt::AlignRight ? -width : -width / 2;
        m_painter.save();
        m_painter.translate(shape.anchor + QPointF(0, kCapitalHalf * shape.size));
        m_painter.scale(shape.size / kTypeUnits, shape.size / kTypeUnits);
        m_painter.setFont(font);
        m_painter.setPen(shape.colour);
        m_painter.drawText(QPointF(left, 0), text);
        m_painter.restore();
    }

    void operator()(const Image& shape) const
    {
        m_painter.save();
        m_painter.setOpacity(shape.opacity);
        m_painter.setTransform(shape.place, true);
        m_painter.drawImage(QPointF(), shape.image);
        m_painter.restore();
    }

private:
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

/// Without the moment it was made, which says nothing about the design. The table of places at the end of the file counts
/// from its beginning, so it moves along.
QByteArray timeless(QByteArray pdf)
{
    const qsizetype date = pdf.indexOf("/CreationDate (");
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype end = pdf.lastIndexOf("startxref\n");
    const qsizetype length = pdf.indexOf('\n', date) + 1 - date;
    if (date < 0 || table <= date || end < table)
        return pdf;
    static const QRegularExpression entry(QStringLiteral("^(\\d{10}) (\\d{5}) n $"));
    QList<QByteArray> lines = pdf.mid(table, end - table).split('\n');
    for (QByteArray& line : lines) {
        const auto match = entry.match(QString::fromLatin1(line));
        const qlonglong place = match.captured(1).toLongLong();
        if (match.hasMatch() && place > date)
            line = QByteArray::number(place - length).rightJustified(10, '0') + line.mid(10);
    }
    return pdf.left(date) + pdf.mid(date + length, table - date - length) + lines.join('\n') + "startxref\n"
        + QByteArray::number(table - length) + "\n%%EOF\n";
}

}  // namespace

Theme paperTheme()
{
    Theme theme = lightTheme();
    theme.canvas = Qt::white;
    return theme;
}

void drawOnPaper(QPainter& painter, const Drawing& drawing, const QRectF& room)
{
    const Camera camera = fittingCamera(drawing.bounds, room);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(camera.origin);
    painter.scale(camera.scale, camera.scale);
    painter.setClipRect(drawing.bounds);
    const PaperBrush brush(painter, drawing.hairline);
    if (drawing.background.isValid())
        brush(Rects{filled(drawing.background), 0, {drawing.bounds}});
    for (const Part& part : drawing.parts) {
        for (const Shape& shape : part.shapes)
            std::visit(brush, shape);
    }
    painter.restore();
}

QByteArray pdfOf(const Drawing& drawing, QPageSize::PageSizeId paper) { return pdfOf(std::vector{drawing}, paper); }

QByteArray pdfOf(const std::vector<Drawing>& drawings, QPageSize::PageSizeId paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const Drawing& first = drawings.front();
        QPdfWriter writer(&buffer);
        writer.setTitle(first.title);
        writer.setCreator(QStringLiteral("Rackloom"));
        writer.setResolution(kDotsPerInch);
        const bool across = first.bounds.width() > first.bounds.height();
        writer.setPageLayout({QPageSize(paper), across ? QPageLayout::Landscape : QPageLayout::Portrait,
                              QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter});
        QPainter painter(&writer);
        for (const Drawing& drawing : drawings) {
            if (&drawing != &first)
                writer.newPage();
            drawOnPaper(painter, drawing, QRectF(0, 0, writer.width(), writer.height()));
        }
    }
    return timeless(std::move(bytes));
}

}  // namespace views
