// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/page_content.h"

#include "views/paper/pdf_objects.h"
#include "views/paper/typeface.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double kCurve = 0.5523;  ///< of a quarter circle's handles
constexpr int kOpaque = 255;

/// Writes the operators of a page (ISO 32000-1, 8 and 9), each only where it changes something.
class PageScribe {
public:
    PageScribe(PageContent& content, double hairline) : m_content(content), m_hairline(hairline) {}

    void raw(const char* text) { m_out += text; }
    void raw(const QByteArray& text) { m_out += text; }
    void number(double value)
    {
        const qint64 thousandths = std::llround(value * 1000);
        if (thousandths < 0)
            m_out += '-';
        const qint64 amount = std::abs(thousandths);
        m_out += QByteArray::number(amount / 1000);
        if (const int rest = int(amount % 1000)) {
            const char digits[] = {char('0' + rest / 100), char('0' + rest / 10 % 10), char('0' + rest % 10)};
            m_out += '.';
            m_out.append(digits, rest % 10 ? 3 : rest % 100 ? 2 : 1);
        }
        m_out += ' ';
    }
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
        for (const QRectF& rect : shape.rects) {
            if (shape.radius > 0) {
                rounded(rect, shape.radius);
            } else {
                point(rect.topLeft());
                number(rect.width());
                number(rect.height());
                raw("re\n");
            }
        }
        paint(shape.style);
    }
    void operator()(const Lines& shape)
    {
        endText();
        for (const QLineF& line : shape.lines) {
            point(line.p1());
            raw("m ");
            point(line.p2());
            raw("l\n");
        }
        paint({{}, shape.style.stroke, shape.style.width, shape.style.dashed});
    }
    void operator()(const Circles& shape)
    {
        endText();
        for (const QPointF& centre : shape.centres) {
            const QPointF reach(shape.radius, shape.radius);
            rounded({centre - reach, centre + reach}, shape.radius);
        }
        paint(shape.style);
    }
    void operator()(const PathShape& shape)
    {
        endText();
        const QPainterPath& path = shape.path;
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
        paint(shape.style, path.fillRule() == Qt::OddEvenFill);
    }
    void operator()(const Image& shape)
    {
        endText();
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
    void rounded(const QRectF& rect, double wanted)
    {
        const double r = std::min({wanted, rect.width() / 2, rect.height() / 2});
        const double k = r * (1 - kCurve);
        const double x0 = rect.left(), y0 = rect.top(), x1 = rect.right(), y1 = rect.bottom();
        const auto curve = [&](QPointF a, QPointF b, QPointF c) {
            point(a);
            point(b);
            point(c);
            raw("c ");
        };
        const auto line = [&](QPointF to) {
            point(to);
            raw("l ");
        };
        point({x0 + r, y0});
        raw("m ");
        line({x1 - r, y0});
        curve({x1 - k, y0}, {x1, y0 + k}, {x1, y0 + r});
        line({x1, y1 - r});
        curve({x1, y1 - k}, {x1 - k, y1}, {x1 - r, y1});
        line({x0 + r, y1});
        curve({x0 + k, y1}, {x0, y1 - k}, {x0, y1 - r});
        line({x0, y0 + r});
        curve({x0, y0 + k}, {x0 + k, y0}, {x0 + r, y0});
        raw("h\n");
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
    void paint(const Style& style, bool oddEven = false)
    {
        const bool fills = style.fill.isValid() && style.fill.alpha() > 0;
        const bool strokes = style.stroke.isValid() && style.stroke.alpha() > 0;
        if (!fills && !strokes)
            return raw("n\n");
        if (fills)
            colour(style.fill, m_fill, "rg\n");
        setOpacity("A", fills ? style.fill.alpha() : style.stroke.alpha());
        if (strokes) {
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
        }
        raw(!fills ? "S\n" : strokes ? (oddEven ? "B*\n" : "B\n") : (oddEven ? "f*\n" : "f\n"));
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
};

void PageScribe::operator()(const Text& shape)
{
    const QString text =
        shape.room > 0 ? elidedOnPaper(shape.text, shape.family, shape.weight, shape.room / shape.size) : shape.text;
    const std::vector<TypeRun> runs = runsOf(text, shape.family, shape.weight, shape.stretch);
    double width = 0;
    for (const TypeRun& run : runs)
        width += run.width * shape.size;
    QPointF at = shape.anchor + QPointF(0, typefaceOf(shape.family, shape.weight).capitalHalf() * shape.size);
    at.rx() -= shape.align == Qt::AlignRight ? width : shape.align == Qt::AlignHCenter ? width / 2 : 0;
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
    for (const TypeRun& run : runs) {
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
        auto& used = m_content.glyphs[run.typeface];
        const std::u32string characters = run.text.toStdU32String();
        for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
            const quint16 glyph = run.glyphs[i];
            const auto known = used.lower_bound(glyph);
            if (known == used.end() || known->first != glyph)
                used.emplace_hint(known, glyph, QString::fromUcs4(&characters[i], 1));
            for (const char byte : {char(glyph >> 8), char(glyph & 0xff)}) {
                if (byte == '(' || byte == ')' || byte == '\\')
                    m_out += '\\';
                if (byte == '\r')
                    m_out += "\\r";
                else
                    m_out += byte;
            }
        }
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
