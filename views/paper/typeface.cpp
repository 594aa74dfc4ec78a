// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/typeface.h"

#include <QFile>
#include <QFileInfo>

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>

namespace views {

namespace {

constexpr int kSheet = 0;        // regular, medium, bold
constexpr int kMono = 3;         // regular, bold
constexpr int kStandIn = 5;      // regular, bold
constexpr int kMonoStandIn = 7;  // regular, bold
constexpr int kEastAsian = 9;
constexpr char32_t kFirstEastAsian = 0x1100;  // Hangul Jamo; nothing below needs that typeface read
constexpr double kStandInScale = 0.9;

struct Destroyer {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_set_t* set) const { hb_set_destroy(set); }
};
template <class Thing>
using Owned = std::unique_ptr<Thing, Destroyer>;

int indexOf(Family family, QFont::Weight weight)
{
    if (family == Family::Mono)
        return weight >= QFont::DemiBold ? kMono + 1 : kMono;
    return weight >= QFont::DemiBold ? kSheet + 2 : weight >= QFont::Medium ? kSheet + 1 : kSheet;
}

int standInFor(int typeface)
{
    const bool bold = typeface == kSheet + 2 || typeface == kMono + 1;
    return (typeface >= kMono ? kMonoStandIn : kStandIn) + (bold ? 1 : 0);
}

/// Calls `visit(typeface, glyph, character)` for each letter of the line.
template <class Visit>
void forEachGlyph(const QString& text, Family family, QFont::Weight weight, Visit&& visit)
{
    const int first = indexOf(family, weight);
    const int second = standInFor(first);
    for (const char32_t character : text.toUcs4()) {
        if (character < 0x20)
            continue;
        int typeface = first;
        quint16 glyph = typefaceAt(first).glyphOf(character);
        for (const int other : {second, kEastAsian}) {
            if (glyph != 0 || (other == kEastAsian && character < kFirstEastAsian))
                break;
            glyph = typefaceAt(other).glyphOf(character);
            typeface = glyph != 0 ? other : first;
        }
        visit(typeface, glyph, character);
    }
}

}  // namespace

Typeface::Typeface(const QString& path) : m_name(QFileInfo(path).completeBaseName())
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_file = file.readAll();
    const Owned<hb_blob_t> blob(
        hb_blob_create(m_file.constData(), unsigned(m_file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Owned<hb_face_t> face(hb_face_create(blob.get(), 0));
    const Owned<hb_font_t> font(hb_font_create(face.get()));
    const double size = hb_face_get_upem(face.get());
    for (unsigned glyph = 0; glyph < hb_face_get_glyph_count(face.get()); ++glyph)
        m_advances.push_back(hb_font_get_glyph_h_advance(font.get(), glyph) / size);
    const Owned<hb_set_t> characters(hb_set_create());
    hb_face_collect_unicodes(face.get(), characters.get());
    m_glyphs.resize(0x10000);
    for (hb_codepoint_t each = HB_SET_VALUE_INVALID; hb_set_next(characters.get(), &each) && each < m_glyphs.size();) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font.get(), each, &glyph))
            m_glyphs[each] = quint16(glyph);
    }
    hb_position_t height = 0;
    if (hb_ot_metrics_get_position(font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &height) && height > 0)
        m_capitalHalf = height / size / 2;
    hb_font_extents_t extents;
    if (hb_font_get_h_extents(font.get(), &extents)) {
        m_ascent = extents.ascender / size;
        m_descent = -extents.descender / size;
    }
    m_isMono = m_name.contains(QLatin1String("Mono"));
}

const Typeface& typefaceAt(int index)
{
    static const std::vector<Typeface> all = [] {
        std::vector<Typeface> made;
        for (const char* name : {"RobotoCondensed-Regular", "RobotoCondensed-Medium", "RobotoCondensed-Bold",
                                 "JetBrainsMono-Regular", "JetBrainsMono-Bold", "DejaVuSansCondensed",
                                 "DejaVuSansCondensed-Bold", "DejaVuSansMono", "DejaVuSansMono-Bold"})
            made.emplace_back(QStringLiteral(":/typefaces/%1.ttf").arg(QLatin1String(name)));
        return made;
    }();
    if (index < kEastAsian)
        return all[std::size_t(index)];
    static const Typeface eastAsian(QStringLiteral(":/typefaces/wqy-microhei.ttc"));
    return eastAsian;
}

const Typeface& typefaceOf(Family family, QFont::Weight weight) { return typefaceAt(indexOf(family, weight)); }

std::vector<TypeRun> runsOf(const QString& text, Family family, QFont::Weight weight, double stretch)
{
    std::vector<TypeRun> runs;
    const int first = indexOf(family, weight);
    forEachGlyph(text, family, weight, [&](int typeface, quint16 glyph, char32_t character) {
        if (runs.empty() || runs.back().typeface != typeface)
            runs.push_back({typeface, typeface == first ? 1 : kStandInScale, {}, {}, 0});
        TypeRun& run = runs.back();
        run.glyphs.push_back(glyph);
        run.text += QString::fromUcs4(&character, 1);
        run.width += typefaceAt(typeface).advanceOf(glyph) * run.scale * stretch;
    });
    return runs;
}

PaperLine paperLine(const Text& text)
{
    const QString shown =
        text.room > 0 ? elidedOnPaper(text.text, text.family, text.weight, text.room / text.size) : text.text;
    PaperLine line{runsOf(shown, text.family, text.weight, text.stretch), text.anchor};
    double width = 0;
    for (const TypeRun& run : line.runs)
        width += run.width * text.size;
    line.start.ry() += typefaceOf(text.family, text.weight).capitalHalf() * text.size;
    line.start.rx() -= text.align == Qt::AlignRight ? width : text.align == Qt::AlignHCenter ? width / 2 : 0;
    return line;
}

double paperWidth(const QString& text, Family family, QFont::Weight weight)
{
    double width = 0;
    const int first = indexOf(family, weight);
    forEachGlyph(text, family, weight, [&](int typeface, quint16 glyph, char32_t) {
        width += typefaceAt(typeface).advanceOf(glyph) * (typeface == first ? 1 : kStandInScale);
    });
    return width;
}

QString elidedOnPaper(const QString& text, Family family, QFont::Weight weight, double room)
{
    if (paperWidth(text, family, weight) <= room)
        return text;
    const QChar ellipsis(0x2026);
    for (QString cut = text; !cut.isEmpty(); cut.chop(1)) {
        const QString shown = cut.trimmed() + ellipsis;
        if (paperWidth(shown, family, weight) <= room)
            return shown;
    }
    return ellipsis;
}

QString lettersWithoutGlyph(const QString& text)
{
    QString missing;
    forEachGlyph(text, Family::Sheet, QFont::Normal, [&](int, quint16 glyph, char32_t character) {
        if (glyph == 0)
            missing += QString::fromUcs4(&character, 1);
    });
    return missing;
}

}  // namespace views
