// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pdf_fonts.h"

#include <hb-subset.h>

#include <memory>

namespace views {

namespace {

struct Destroyer {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
template <class Thing>
using Owned = std::unique_ptr<Thing, Destroyer>;

/// The font's file with only these glyphs, under the numbers they have; the whole file where that cannot be done.
QByteArray subsetOf(const Typeface& typeface, const std::map<quint16, QString>& used)
{
    const QByteArray& file = typeface.file();
    const Owned<hb_blob_t> blob(
        hb_blob_create(file.constData(), unsigned(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Owned<hb_face_t> face(hb_face_create(blob.get(), 0));
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    if (!input)
        return file;
    hb_subset_input_set_flags(
        input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const auto& [glyph, text] : used)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    const Owned<hb_face_t> smaller(hb_subset_or_fail(face.get(), input.get()));
    if (!smaller)
        return file;
    const Owned<hb_blob_t> result(hb_face_reference_blob(smaller.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(result.get(), &length);
    return {data, qsizetype(length)};
}

QByteArray hex(uint number) { return QByteArray::number(number, 16).rightJustified(4, '0'); }

/// Which letters the glyphs stand for.
QByteArray unicodeMap(const std::map<quint16, QString>& used)
{
    constexpr int kMostInBlock = 100;  // the format's own
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Rackloom def\n"
                     "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (auto next = used.begin(); next != used.end();) {
        QByteArray block;
        int count = 0;
        for (; next != used.end() && count < kMostInBlock; ++next, ++count) {
            block += '<' + hex(next->first) + "> <";
            for (const QChar unit : next->second)
                block += hex(unit.unicode());
            block += ">\n";
        }
        map += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// A name that differs from that of another part of the same font (9.6.4): six capitals before it.
QByteArray subsetName(const Typeface& typeface, const std::map<quint16, QString>& used)
{
    quint32 mark = 2166136261U;  // FNV-1a
    for (const auto& [glyph, text] : used)
        mark = (mark ^ glyph) * 16777619U;
    QByteArray name;
    for (int i = 0; i < 6; ++i, mark /= 26)
        name += char('A' + mark % 26);
    return name + '+' + typeface.name().toLatin1();
}

QByteArray thousandths(double share) { return QByteArray::number(qRound(share * 1000)); }

}  // namespace

void putFont(PdfObjects& objects, int object, const Typeface& typeface, const std::map<quint16, QString>& used)
{
    constexpr int kFixedPitch = 1;
    constexpr int kNotSymbolic = 32;
    const QByteArray name = subsetName(typeface, used);
    const QByteArray subset = subsetOf(typeface, used);
    const int file = objects.putStream("/Length1 " + QByteArray::number(subset.size()), PdfObjects::compressed(subset));
    const QByteArray capitals = thousandths(typeface.capitalHalf() * 2);
    const QByteArray ascent = thousandths(typeface.ascent());
    const QByteArray descent = thousandths(-typeface.descent());
    const int descriptor =
        objects.put("<</Type/FontDescriptor/FontName/" + name + "/Flags "
                    + QByteArray::number(kNotSymbolic + (typeface.isMono() ? kFixedPitch : 0)) + "/FontBBox[-500 "
                    + descent + " 2000 " + ascent + "]/ItalicAngle 0/Ascent " + ascent + "/Descent " + descent
                    + "/CapHeight " + capitals + "/StemV 80/FontFile2 " + PdfObjects::reference(file) + ">>");
    QByteArray widths;
    for (const auto& [glyph, text] : used)
        widths += QByteArray::number(glyph) + '[' + thousandths(typeface.advanceOf(glyph)) + ']';
    const int glyphs =
        objects.put("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/W[" + widths
                    + "]/CIDToGIDMap/Identity/FontDescriptor " + PdfObjects::reference(descriptor) + ">>");
    const int letters = objects.putStream({}, PdfObjects::compressed(unicodeMap(used)));
    objects.put(object,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                    + PdfObjects::reference(glyphs) + "]/ToUnicode " + PdfObjects::reference(letters) + ">>");
}

}  // namespace views
