// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/page_content.h"

#include "views/paper/pdf_objects.h"
#include "views/paper/typeface.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace views {

namespace {

constexpr double kCurve = 0.5523;  ///< of a quarter circle's handles
constexpr int kOpaque = 255;

/// To a thousandth, without trailing zeros.
void appendNumber(QByteArray& out, double value)
{
    constexpr int kMost = 24;
    char text[kMost];
    char* at = text;
    const qint64 thousandths = std::llround(value * 1000);
    if (thousandths < 0)
        *at++ = '-';
    const qint64 amount = std::abs(thousandths);
    at = std::to_chars(at, text + kMost, amount / 1000).ptr;
    if (const int rest = int(amount % 1000)) {
        *at++ = '.';
        *at++ = char('0' + rest / 100);
        if (rest % 100)
            *at++ = char('0' + rest / 10 % 10);
        if (rest % 10)
            *at++ = char('0' + rest % 10);
    }
    *at++ = ' ';
    out.append(text, at - text);
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

/// Writes the operators of a page (ISO 32000-1, 8 and 9), each only where it changes something.
class PageScribe {
public:
    PageScribe(PageContent& content, double hairline) : m_content(content), m_hairline(hairline) {}

    void raw(const char* text) { m_out += text; }
    void raw(const QByteArray& text) { m_out += text; }
    void number(double value) { appendNumber(m_out, value); }
    void point(QPointF at)
    {
        number(at.x());
        number(at.y());
    }

    void begin(const Part& part)
    {
        if (part.readAs == ReadAs::Nothing) {
            raw("/Artifact BMC\n");
            return;
        }
        raw(part.readAs == ReadAs::Picture ? "/Figure" : part.readAs == ReadAs::Heading ? "/H1" : "/P");
        m_out += "<</MCID " + QByteArray::number(qsizetype(m_content.read.size())) + ">>BDC\n";
        m_content.read.push_back({part.readAs, part.title});
    }
    void end()
    {
        endText();
        raw("EMC\n");
    }

    void operator()(const Rects& shape)
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
    void operator()(const Lines& shape)
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
    void operator()(const Circles& shape)
    {
        endText();
        for (const QPointF& centre : shape.centres) {
            const QPointF reach(shape.radius, shape.radius);
            rounded({centre - reach, centre + reach}, shape.radius, shape.style);
        }
    }
    void operator()(const PathShape& shape)
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
    void operator()(const Image& shape)
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
    void operator()(const Text& shape);

    QByteArray take()
    {
        endText();
        return std::move(m_out);
    }

private:
    /// A picture of black and nothing, as a code for scanners is: a few bytes within the page.
    void stencil(const Image& shape)
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
            m_out += QByteArray::fromRawData(reinterpret_cast<const char*>(shape.image.constScanLine(row)), (w + 7) / 8)
                         .toHex();
        raw(">EI Q\n");
    }

    /// Boxes to tick are many and alike: each is the same text at another place, which packs well.
    void rounded(const QRectF& rect, double radius, const Style& style)
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

    void colour(const QColor& colour, QRgb& last, const char* name)
    {
        if (colour.rgb() == last)
            return;
        last = colour.rgb();
        number(colour.redF());
        number(colour.greenF());
        number(colour.blueF());
        raw(name);
    }
    void setOpacity(const char* prefix, int opacity)
    {
        if (opacity == m_opacity)
            return;
        m_opacity = opacity;
        m_content.opacities.insert(opacity);
        m_out += '/';
        m_out += prefix + QByteArray::number(opacity) + " gs\n";
    }
    /// Sets colours and line; gives the operator that paints a path with them.
    const char* prepare(const Style& style)
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
    /// One glyph within a string, two bytes.
    void show(int typeface, quint16 glyph, char32_t character)
    {
        auto& used = m_content.glyphs[typeface];
        const auto known = used.lower_bound(glyph);
        if (known == used.end() || known->first != glyph)
            used.emplace_hint(known, glyph, QString::fromUcs4(&character, 1));
        for (const char byte : {char(glyph >> 8), char(glyph & 0xff)}) {
            if (byte == '(' || byte == ')' || byte == '\\')
                m_out += '\\';
            if (byte == '\r')
                m_out += "\\r";
            else
                m_out += byte;
        }
    }

    void endText()
    {
        if (m_inText)
            raw("ET\n");
        m_inText = false;
    }

    PageContent& m_content;
    double m_hairline;
    QByteArray m_out;
    bool m_inText = false;
    int m_typeface = -1;
    double m_size = 0;
    double m_stretch = 1;
    bool m_isSilent = false;
    QRgb m_fill = 0;  // black, opaque: what a page begins with is written all the same
    QRgb m_stroke = 0;
    int m_opacity = kOpaque;
    double m_width = -1;
    bool m_dashed = false;
    QSizeF m_roundedSize;  ///< of the last box with round corners
    double m_roundedRadius = 0;
    QByteArray m_rounded;
};

void PageScribe::operator()(const Text& shape)
{
    const PaperLine line = paperLine(shape);
    QPointF at = line.start;
    if (!m_inText)
        raw("BT\n");
    m_inText = true;
    colour(shape.colour, m_fill, "rg\n");
    setOpacity("A", shape.colour.alpha());
    if (shape.isSilent != m_isSilent) {
        m_isSilent = shape.isSilent;
        raw(m_isSilent ? "3 Tr\n" : "0 Tr\n");
    }
    if (shape.stretch != m_stretch) {
        m_stretch = shape.stretch;
        number(m_stretch * 100);
        raw("Tz\n");
    }
    for (const TypeRun& run : line.runs) {
        const double size = shape.size * run.scale;
        if (run.typeface != m_typeface || size != m_size) {
            m_typeface = run.typeface;
            m_size = size;
            m_out += "/F" + QByteArray::number(run.typeface) + ' ';
            number(size);
            raw("Tf\n");
        }
        const bool missing = std::find(run.glyphs.begin(), run.glyphs.end(), quint16(0)) != run.glyphs.end();
        if (missing)
            m_out += "/Span<</ActualText" + PdfObjects::textOf(run.text) + ">>BDC\n";
        raw("1 0 0 -1 ");
        point(at);
        raw("Tm(");
        const std::u32string characters = run.text.toStdU32String();
        for (std::size_t i = 0; i < run.glyphs.size(); ++i)
            show(run.typeface, run.glyphs[i], characters[i]);
        // A space after each text keeps it apart from the next one where a page is read aloud.
        if (&run == &line.runs.back())
            show(run.typeface, typefaces()[std::size_t(run.typeface)].glyphOf(U' '), U' ');
        raw(")Tj\n");
        if (missing)
            raw("EMC\n");
        at.rx() += run.width * shape.size;
    }
}

}  // namespace

PageContent pageContentOf(const Drawing& sheet, QSizeF size)
{
    constexpr double kPointsPerMm = 72 / 25.4;
    PageContent content;
    PageScribe scribe(content, sheet.hairline);
    // Millimetres from the upper left corner, y down.
    const QByteArray scale = QByteArray::number(kPointsPerMm, 'f', 6);
    scribe.raw(scale + " 0 0 -" + scale + " 0 " + QByteArray::number(size.height() * kPointsPerMm, 'f', 4) + " cm\n");
    if (sheet.background.isValid() && sheet.background != QColor(Qt::white)) {
        scribe.raw("/Artifact BMC\n");
        scribe(Rects{{sheet.background, {}, 0, false}, 0, {sheet.bounds}});
        scribe.end();
    }
    for (const Part& part : sheet.parts) {
        scribe.begin(part);
        for (const Shape& shape : part.shapes)
            std::visit(scribe, shape);
        scribe.end();
    }
    content.stream = PdfObjects::compressed(scribe.take());
    return content;
}

}  // namespace views
