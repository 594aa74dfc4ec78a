// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/page_scribe.h"
#include "views/paper/pdf_objects.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>

namespace views {

void PageScribe::show(const TypeRun& run, bool isLast)
{
    // Written in one go: a page has some ten thousand letters.
    QVarLengthArray<char, 512> bytes;
    std::vector<bool>& seen = m_seen[run.typeface];
    if (seen.empty())
        seen.resize(std::numeric_limits<quint16>::max() + std::size_t(1));
    std::u32string characters;
    const auto add = [&](quint16 glyph, const auto& characterOf) {
        if (!seen[glyph]) {
            seen[glyph] = true;
            const char32_t character = characterOf();
            m_content.glyphs[run.typeface].emplace(glyph, QString::fromUcs4(&character, 1));
        }
        for (const char byte : {char(glyph >> 8), char(glyph & 0xff)}) {
            if (byte == '(' || byte == ')' || byte == '\\' || byte == '\r')
                bytes.append('\\');
            bytes.append(byte == '\r' ? 'r' : byte);
        }
    };
    for (std::size_t i = 0; i < run.glyphs.size(); ++i)
        add(run.glyphs[i], [&] {
            if (characters.empty())
                characters = run.text.toStdU32String();
            return characters[i];
        });
    // A space after each text keeps it apart from the next one where a page is read aloud.
    if (isLast)
        add(typefaceAt(run.typeface).glyphOf(U' '), [] { return U' '; });
    m_out.append(bytes.constData(), bytes.size());
}

void PageScribe::endText()
{
    if (m_inText)
        raw("ET\n");
    m_inText = false;
}

QByteArray PageScribe::take()
{
    endText();
    return std::move(m_out);
}

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
        show(run, &run == &line.runs.back());
        raw(")Tj\n");
        if (missing)
            raw("EMC\n");
        at.rx() += run.width * shape.size;
    }
}

}  // namespace views
