// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/laid_text.h"

#include "views/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace views {

namespace {

constexpr auto kMostTexts = qsizetype(8192);  ///< a frame has some hundreds; about 1 kB each

}  // namespace

struct LaidTexts::Face {
    explicit Face(const QFont& face) : font(face), metrics(face) {}

    QFont font;
    QFontMetricsF metrics;
};

LaidTexts::LaidTexts() = default;
LaidTexts::~LaidTexts() = default;

const LaidTexts::Face& LaidTexts::face(int pixels, QFont::Weight weight)
{
    auto& face = m_faces[{pixels, weight}];
    if (!face)
        face = std::make_unique<const Face>(uiFont(pixels, weight));
    return *face;
}

const LaidText& LaidTexts::keep(const Key& key, const QString& shown, const Face& face, bool isCut)
{
    if (m_texts.size() >= kMostTexts)
        m_texts.clear();
    LaidText& laid = m_texts[key];
    laid.glyphs.setText(shown);
    laid.glyphs.setTextFormat(Qt::PlainText);
    laid.glyphs.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.glyphs.prepare({}, face.font);
    laid.font = face.font;
    laid.width = laid.glyphs.size().width();
    laid.ascent = face.metrics.ascent();
    laid.capHeight = face.metrics.capHeight();
    laid.isCut = isCut;
    return laid;
}

const LaidText& LaidTexts::laid(const QString& text, int pixels, QFont::Weight weight, double room)
{
    const quint64 look = quint64(weight) << 32 | quint64(pixels);
    const auto found = m_texts.constFind({text, look});
    const LaidText& whole = found != m_texts.cend() ? *found : keep({text, look}, text, face(pixels, weight), false);
    if (room <= 0 || whole.width <= room)
        return whole;
    // Half pixels: while a view is zoomed every text has another room in each frame.
    const auto halves = std::max(quint64(1), static_cast<quint64>(room * 2));
    const Key key(text, look | halves << 42);
    if (const auto cut = m_texts.constFind(key); cut != m_texts.cend())
        return *cut;
    const Face& used = face(pixels, weight);
    return keep(key, used.metrics.elidedText(text, Qt::ElideRight, double(halves) / 2), used, true);
}

}  // namespace views
