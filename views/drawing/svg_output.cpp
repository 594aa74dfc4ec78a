// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/svg_output.h"

#include "views/drawing/png_output.h"
#include "views/drawing/text_width.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double kHairOnPage = 0.15;  ///< mm: sets the scale of the page

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(std::round(value * 100) / 100, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray escaped(const QString& text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t' && c != u'\n'; });
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray attribute(const char* name, double value) { return QByteArray(" ") + name + "=\"" + number(value) + '"'; }

QByteArray attribute(const char* name, const QColor& colour)
{
    QByteArray text = QByteArray(" ") + name + "=\"" + (colour.isValid() ? colour.name().toLatin1() : "none") + '"';
    if (colour.isValid() && colour.alpha() < 255)
        text += QByteArray(" ") + name + "-opacity=\"" + number(colour.alphaF()) + '"';
    return text;
}

QByteArray paint(const Style& style, double hairline)
{
    QByteArray text = attribute("fill", style.fill);
    if (!style.stroke.isValid())
        return text;
    text += attribute("stroke", style.stroke) + attribute("stroke-width", style.width > 0 ? style.width : hairline);
    if (style.dashed)
        text += " stroke-dasharray=\"" + number(6 * hairline) + ' ' + number(4 * hairline) + '"';
    return text;
}

/// One rectangle as a path, drawn from its upper left corner.
QByteArray rectPath(const QRectF& rect, double radius)
{
    const double r = std::min({radius, rect.width() / 2, rect.height() / 2});
    const double w = rect.width();
    const double h = rect.height();
    if (r <= 0)
        return 'M' + number(rect.x()) + ' ' + number(rect.y()) + 'h' + number(w) + 'v' + number(h) + 'h' + number(-w)
            + 'z';
    const QByteArray plus = number(r);
    const QByteArray minus = number(-r);
    return 'M' + number(rect.x() + r) + ' ' + number(rect.y()) + 'h' + number(w - 2 * r) + 'q' + plus + " 0 " + plus
        + ' ' + plus + 'v' + number(h - 2 * r) + "q0 " + plus + ' ' + minus + ' ' + plus + 'h' + number(2 * r - w) + 'q'
        + minus + " 0 " + minus + ' ' + minus + 'v' + number(2 * r - h) + "q0 " + minus + ' ' + plus + ' ' + minus
        + 'z';
}

QByteArray pathData(const QPainterPath& path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            data += 'M';
        else if (element.isLineTo())
            data += 'L';
        else if (element.isCurveTo())
            data += 'C';
        else
            data += ' ';
        data += number(element.x) + ' ' + number(element.y);
    }
    return data;
}

struct ShapeWriter {
    QByteArray& out;
    double hairline;  ///< mm

    void operator()(const Rects& shape) const
    {
        if (shape.rects.size() == 1) {
            const QRectF& rect = shape.rects.front();
            out += "<rect" + attribute("x", rect.x()) + attribute("y", rect.y()) + attribute("width", rect.width())
                + attribute("height", rect.height());
            if (shape.radius > 0)
                out += attribute("rx", std::min({shape.radius, rect.width() / 2, rect.height() / 2}));
            out += paint(shape.style, hairline) + "/>\n";
            return;
        }
        out += "<path d=\"";
        for (const QRectF& rect : shape.rects)
            out += rectPath(rect, shape.radius);
        out += '"' + paint(shape.style, hairline) + "/>\n";
    }

    void operator()(const Lines& shape) const
    {
        out += "<path d=\"";
        for (const QLineF& line : shape.lines)
            out +=
                'M' + number(line.x1()) + ' ' + number(line.y1()) + 'L' + number(line.x2()) + ' ' + number(line.y2());
        out += '"' + paint(shape.style, hairline) + "/>\n";
    }

    void operator()(const Circles& shape) const
    {
        for (const QPointF& centre : shape.centres) {
            out += "<circle" + attribute("cx", centre.x()) + attribute("cy", centre.y()) + attribute("r", shape.radius)
                + paint(shape.style, hairline) + "/>\n";
        }
    }

    void operator()(const PathShape& shape) const
    {
        out +=
            "<path d=\"" + pathData(shape.path) + '"' + paint(shape.style, hairline) + " stroke-linecap=\"round\"/>\n";
    }

    void operator()(const Text& shape) const
    {
        if (shape.isSilent)
            return;
        out += "<text" + attribute("x", shape.anchor.x()) + attribute("y", shape.anchor.y() + kCapitalHalf * shape.size)
            + attribute("font-size", shape.size) + attribute("fill", shape.colour);
        if (shape.align != Qt::AlignLeft)
            out += shape.align == Qt::AlignRight ? " text-anchor=\"end\"" : " text-anchor=\"middle\"";
        if (shape.family != Family::Window)
            out += shape.family == Family::Mono ? " font-family=\"JetBrains Mono, monospace\""
                                                : " font-family=\"Roboto Condensed, sans-serif\"";
        if (shape.weight != QFont::Normal)
            out += " font-weight=\"" + QByteArray::number(int(shape.weight)) + '"';
        out +=
            '>' + escaped(shape.room > 0 ? elidedText(shape.text, shape.room / shape.size) : shape.text) + "</text>\n";
    }

    void operator()(const Image& shape) const
    {
        const QByteArray bytes = pngOf(shape.image);
        out += "<image" + attribute("width", shape.image.width()) + attribute("height", shape.image.height())
            + attribute("opacity", shape.opacity) + " transform=\"matrix(";
        const QTransform& place = shape.place;
        for (const double each : {place.m11(), place.m12(), place.m21(), place.m22(), place.dx(), place.dy()})
            out += QByteArray::number(each, 'g', 12) + ' ';
        out.chop(1);
        out += ")\" href=\"data:image/png;base64," + bytes.toBase64() + "\"/>\n";
    }
};

}  // namespace

QByteArray svgOf(const Drawing& drawing)
{
    const QRectF box = drawing.bounds;
    const double pageScale = kHairOnPage / drawing.hairline;
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + number(box.width() * pageScale) + "mm\" height=\"" + number(box.height() * pageScale) + "mm\" viewBox=\""
        + number(box.x()) + ' ' + number(box.y()) + ' ' + number(box.width()) + ' ' + number(box.height())
        + "\" role=\"img\" font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\">\n";
    out += "<title>" + escaped(drawing.title) + "</title>\n<desc>" + escaped(drawing.description) + "</desc>\n";
    if (drawing.background.isValid())
        ShapeWriter{out, drawing.hairline}(Rects{{drawing.background, {}, 0, false}, 0, {box}});
    for (const Part& part : drawing.parts) {
        out += "<g>\n";
        if (!part.title.isEmpty())
            out += "<title>" + escaped(part.title) + "</title>\n";
        for (const Shape& shape : part.shapes)
            std::visit(ShapeWriter{out, drawing.hairline}, shape);
        out += "</g>\n";
    }
    out += "</svg>\n";
    return out;
}

}  // namespace views
