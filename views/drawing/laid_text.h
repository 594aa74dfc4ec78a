// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

#include <map>
#include <memory>

namespace views {

/// A line of text whose glyphs have been found and placed; all lengths in pixels.
struct LaidText {
    QStaticText glyphs;
    QFont font;
    double width = 0;
    double ascent = 0;     ///< from the top of `glyphs` to the base line
    double capHeight = 0;  ///< of the font
    bool isCut = false;    ///< an ellipsis stands for its end
};

/// Lines that were laid out before: finding glyphs takes most of the time of a frame full of text, and frames that follow
/// each other show the same texts. Fonts belong to a thread, and so does this.
class LaidTexts {
public:
    LaidTexts();
    ~LaidTexts();

    /// `text` in the interface's font of `pixels`, cut with an ellipsis to fit `room` pixels where that is above 0. The
    /// answer holds until the next question.
    const LaidText& laid(const QString& text, int pixels, QFont::Weight weight, double room);
    /// How many are kept.
    qsizetype size() const { return m_texts.size(); }

private:
    struct Face;
    using Key = std::pair<QString, quint64>;

    const Face& face(int pixels, QFont::Weight weight);
    const LaidText& keep(const Key& key, const QString& shown, const Face& face, bool isCut);

    std::map<std::pair<int, QFont::Weight>, std::unique_ptr<const Face>> m_faces;
    QHash<Key, LaidText> m_texts;
};

}  // namespace views
