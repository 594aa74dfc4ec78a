// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace views {

/// One cut of a typeface, as much of it as sheets need: glyphs and their widths. It never changes, and any thread may ask it.
class Typeface {
public:
    /// Of a file in :/typefaces; one that is not there has no glyphs.
    explicit Typeface(const QString& file);

    const QByteArray& file() const { return m_file; }
    /// 0: there is none.
    quint16 glyphOf(char32_t character) const { return character < m_glyphs.size() ? m_glyphs[character] : quint16(0); }
    /// In parts of the size.
    double advanceOf(quint16 glyph) const { return glyph < m_advances.size() ? m_advances[glyph] : 0; }
    /// Half the height of a capital, in parts of the size.
    double capitalHalf() const { return m_capitalHalf; }
    double ascent() const { return m_ascent; }
    double descent() const { return m_descent; }
    bool isMono() const { return m_isMono; }
    /// "RobotoCondensed-Bold".
    const QString& name() const { return m_name; }

private:
    QString m_name;
    QByteArray m_file;
    std::vector<quint16> m_glyphs;  ///< by character, of the basic plane
    std::vector<double> m_advances;
    double m_capitalHalf = 0.36;
    double m_ascent = 0.9;
    double m_descent = 0.2;
    bool m_isMono = false;
};

/// A stretch of a line that is set in one cut.
struct TypeRun {
    int typeface = 0;  ///< as `typefaceAt` counts
    double scale = 1;  ///< of the size: what stands in for a missing letter is set smaller
    std::vector<quint16> glyphs;
    QString text;      ///< what they say, one character a glyph
    double width = 0;  ///< in parts of the line's size, stretched
};

/// How many cuts sheets are set in; those after the first few stand in where a letter is missing.
inline constexpr int kTypefaces = 10;
/// The cut of that number, from 0. The last one has Chinese, Japanese and Korean in one weight; it is large, and read when
/// it is first asked for.
const Typeface& typefaceAt(int index);
/// The one a line begins in.
const Typeface& typefaceOf(Family family, QFont::Weight weight);

/// The line without kerning or ligatures: what is read is what can be searched. Letters no typeface has become a box.
std::vector<TypeRun> runsOf(const QString& text, Family family, QFont::Weight weight, double stretch = 1);
/// A text of a sheet as it is set: cut to its room, and where its first letter stands on the base line, mm.
struct PaperLine {
    std::vector<TypeRun> runs;
    QPointF start;
};
PaperLine paperLine(const Text& text);

/// How wide a line is on paper, in parts of its size.
double paperWidth(const QString& text, Family family, QFont::Weight weight);
/// The text, or as much of it as fits `room` (parts of its size) with an ellipsis.
QString elidedOnPaper(const QString& text, Family family, QFont::Weight weight, double room);

/// The letters of a text that no typeface of sheets has; they are printed as boxes.
QString lettersWithoutGlyph(const QString& text);

}  // namespace views
