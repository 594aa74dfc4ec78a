// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/page_scribe.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace views {

namespace {

constexpr double kCurve = 0.5523;  ///< of a quarter circle's handles
constexpr int kOpaque = 255;

constexpr int kMostDigits = 24;  ///< of a number, with its sign, point and space

/// To a thousandth, without trailing zeros; gives where the next begins.
char* writeNumber(char* at, double value)
{
    const qint64 thousandths = std::llround(value * 1000);
    if (thousandths < 0)
        *at++ = '-';
    const qint64 amount = std::abs(thousandths);
    at = std::to_chars(at, at + kMostDigits - 6, amount / 1000).ptr;
    if (const int rest = int(amount % 1000)) {
        *at++ = '.';
        *at++ = char('0' + rest / 100);
        if (rest % 100)
            *at++ = char('0' + rest / 10 % 10);
        if (rest % 10)
            *at++ = char('0' + rest % 10);
    }
    *at++ = ' ';
    return at;
}

void appendNumber(QByteArray& out, double value)
{
    char text[kMostDigits];
    out.append(text, writeNumber(text, value) - text);
}

/// A rectangle with round corners, its upper left corner at the origin.
QByteArray roundedPath(QSizeF size, double wanted)
{
    QByteArray out;
    const double r = std::min({wanted, size.width() / 2, size.height() / 2});
    const double k = r * (1 - kCurve);
    const double w = size.width();
    const double h = size.height();
    const auto add = [&](std::initializer_list<double> numbers, const char* name) {
        for (const double each : numbers)
            appendNumber(out, each);
        out += name;
    };
    add({r, 0}, "m ");
    add({w - r, 0}, "l ");
    add({w - k, 0, w, k, w, r}, "c ");
    add({w, h - r}, "l ");
    add({w, h - k, w - k, h, w - r, h}, "c ");
    add({r, h}, "l ");
    add({k, h, 0, h - k, 0, h - r}, "c ");
    add({0, r}, "l ");
    add({0, k, k, 0, r, 0}, "c h ");
    return out;
}

}  // namespace

void PageScribe::number(double value) { appendNumber(m_out, value); }

void PageScribe::point(QPointF at)
{
    char text[2 * kMostDigits];
    m_out.append(text, writeNumber(writeNumber(text, at.x()), at.y()) - text);
}

void PageScribe::begin(const Part& part)
{
    if (part.readAs == ReadAs::Nothing) {
        raw("/Artifact BMC\n");
        return;
    }
    raw(part.readAs == ReadAs::Picture ? "/Figure" : part.readAs == ReadAs::Heading ? "/H1" : "/P");
    m_out += "<</MCID " + QByteArray::number(qsizetype(m_content.read.size())) + ">>BDC\n";
    m_content.read.push_back({part.readAs, part.title});
}

void PageScribe::end()
{
    endText();
    raw("EMC\n");
}

void PageScribe::operator()(const Rects& shape)
{
    endText();
    if (shape.radius > 0) {
        for (const QRectF& rect : shape.rects)
            rounded(rect, shape.radius, shape.style);
        return;
    }
    const char* name = prepare(shape.style);
    for (const QRectF& rect : shape.rects) {
        point(rect.topLeft());
        number(rect.width());
        number(rect.height());
        raw("re\n");
    }
    raw(name);
    raw("\n");
}

void PageScribe::operator()(const Lines& shape)
{
    endText();
    const char* name = prepare({{}, shape.style.stroke, shape.style.width, shape.style.dashed});
    for (const QLineF& line : shape.lines) {
        point(line.p1());
        raw("m ");
        point(line.p2());
        raw("l\n");
    }
    raw(name);
    raw("\n");
}

void PageScribe::operator()(const Circles& shape)
{
    endText();
    for (const QPointF& centre : shape.centres) {
        const QPointF reach(shape.radius, shape.radius);
        rounded({centre - reach, centre + reach}, shape.radius, shape.style);
    }
}

void PageScribe::operator()(const PathShape& shape)
{
    endText();
    const QPainterPath& path = shape.path;
    const char* name = prepare(shape.style);
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        point(element);
        if (element.isMoveTo())
            raw("m\n");
        else if (element.isLineTo())
            raw("l\n");
        else if (element.type == QPainterPath::CurveToDataElement && i > 0
                 && path.elementAt(i - 1).type == QPainterPath::CurveToDataElement)
            raw("c\n");
    }
    raw(name);
    raw(path.fillRule() == Qt::OddEvenFill && (*name == 'B' || *name == 'f') ? "*\n" : "\n");
}

void PageScribe::operator()(const Image& shape)
{
    endText();
    if (shape.image.format() == QImage::Format_Mono)
        return stencil(shape);
    raw("q ");
    setOpacity("A", int(std::lround(shape.opacity * kOpaque)));
    const double w = shape.image.width();
    const double h = shape.image.height();
    // An image is one unit wide and high, its first row on top where y goes up.
    const QTransform place = QTransform(w, 0, 0, -h, 0, h) * shape.place;
    for (const double each : {place.m11(), place.m12(), place.m21(), place.m22(), place.dx(), place.dy()})
        m_out += QByteArray::number(each, 'f', 6) + ' ';
    m_out += "cm /I" + QByteArray::number(qsizetype(m_content.images.size())) + " Do Q\n";
    m_opacity = -1;
    m_content.images.push_back(shape.image);
}

void PageScribe::stencil(const Image& shape)
{
    colour(Qt::black, m_fill, "rg\n");
    setOpacity("A", kOpaque);
    const int w = shape.image.width();
    const int h = shape.image.height();
    raw("q ");
    const QTransform place = QTransform(w, 0, 0, -h, 0, h) * shape.place;
    for (const double each : {place.m11(), place.m12(), place.m21(), place.m22(), place.dx(), place.dy()})
        number(each);
    m_out += "cm BI/W " + QByteArray::number(w) + "/H " + QByteArray::number(h) + "/IM true/BPC 1/D[1 0]/F/AHx ID ";
    for (int row = 0; row < h; ++row)
        m_out +=
            QByteArray::fromRawData(reinterpret_cast<const char*>(shape.image.constScanLine(row)), (w + 7) / 8).toHex();
    raw(">EI Q\n");
}

void PageScribe::rounded(const QRectF& rect, double radius, const Style& style)
{
    const char* name = prepare(style);
    if (rect.size() != m_roundedSize || radius != m_roundedRadius) {
        m_roundedSize = rect.size();
        m_roundedRadius = radius;
        m_rounded = roundedPath(rect.size(), radius);
    }
    raw("q 1 0 0 1 ");
    point(rect.topLeft());
    raw("cm ");
    m_out += m_rounded;
    raw(name);
    raw(" Q\n");
}

void PageScribe::colour(const QColor& colour, QRgb& last, const char* name)
{
    if (colour.rgb() == last)
        return;
    last = colour.rgb();
    number(colour.redF());
    number(colour.greenF());
    number(colour.blueF());
    raw(name);
}

void PageScribe::setOpacity(const char* prefix, int opacity)
{
    if (opacity == m_opacity)
        return;
    m_opacity = opacity;
    m_content.opacities.insert(opacity);
    m_out += '/';
    m_out += prefix + QByteArray::number(opacity) + " gs\n";
}

const char* PageScribe::prepare(const Style& style)
{
    const bool fills = style.fill.isValid() && style.fill.alpha() > 0;
    const bool strokes = style.stroke.isValid() && style.stroke.alpha() > 0;
    if (!fills && !strokes)
        return "n";
    if (fills)
        colour(style.fill, m_fill, "rg\n");
    setOpacity("A", fills ? style.fill.alpha() : style.stroke.alpha());
    if (!strokes)
        return "f";
    colour(style.stroke, m_stroke, "RG\n");
    const double width = style.width > 0 ? style.width : m_hairline;
    if (width != m_width) {
        m_width = width;
        number(width);
        raw("w\n");
    }
    if (style.dashed != m_dashed) {
        m_dashed = style.dashed;
        raw("[");
        if (m_dashed) {
            number(6 * m_hairline);
            number(4 * m_hairline);
        }
        raw("]0 d\n");
    }
    return fills ? "B" : "S";
}

}  // namespace views
