// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_ends.h"

#include <algorithm>

namespace views {

namespace {

constexpr double kNarrowest = 0.92;

/// How many letters of the text fit, rather up to behind a separator; at least one.
qsizetype fittingLetters(const QString& text, const Type& type, double width)
{
    qsizetype fits = 1;
    while (fits < text.size() && widthOf(text.left(fits + 1), type) <= width)
        ++fits;
    if (fits == text.size())
        return fits;
    if (text[fits].isLowSurrogate())
        fits = std::max<qsizetype>(fits - 1, 2);
    for (qsizetype i = fits; i > fits / 2; --i) {
        if (QStringLiteral("-_.,+/ ").contains(text[i - 1]))
            return i;
    }
    return fits;
}

void addBroken(QStringList& lines, QString text, const Type& type, double width)
{
    while (!text.isEmpty()) {
        const qsizetype fits = fittingLetters(text, type, width);
        lines << text.left(fits);
        text = text.mid(fits);
    }
}

/// In as few lines as it takes; its tail in the last of them, or in one of its own.
QStringList brokenName(const QString& text, qsizetype tail, const Type& type, double width)
{
    QStringList lines;
    addBroken(lines, text.left(tail), type, width);
    const QString rest = text.mid(tail);
    if (!lines.isEmpty() && widthOf(lines.back() + rest, type) <= width)
        lines.back() += rest;
    else
        addBroken(lines, rest, type, width);
    return lines;
}

}  // namespace

EndLines endLines(const QString& text, qsizetype tail, const Type& type, const QSizeF& room, double least)
{
    const double smallest = std::min(type.size, points(least));
    Type narrow = type;
    narrow.size = smallest;
    narrow.stretch = kNarrowest;
    if (widthOf(text, narrow) <= room.width()) {
        Type one = type;
        const double width = widthOf(text, type);
        one.size = std::clamp(type.size * room.width() / std::max(width, 1e-6), smallest, type.size);
        one.stretch = std::min(1.0, room.width() / std::max(widthOf(text, one), 1e-6));
        return {{text}, one};
    }
    const int most = std::max(1, int((room.height() + 1e-6) / EndLines{{}, narrow}.step()));
    for (int count = 2; count <= most; ++count) {
        Type tried = narrow;
        tried.size = std::min(type.size, room.height() / count / 1.02);
        for (; tried.size >= smallest - 1e-9; tried.size -= points(0.25)) {
            const QStringList lines = brokenName(text, tail, tried, room.width());
            if (lines.size() <= count)
                return {lines, tried};
        }
        const QStringList lines = brokenName(text, tail, narrow, room.width());
        if (lines.size() <= count)
            return {lines, narrow};
    }
    for (qsizetype from = 1; from < text.size(); ++from) {
        const QString rest = QChar(0x2026) + text.mid(text[from].isLowSurrogate() ? ++from : from);
        const QStringList lines = brokenName(rest, std::max<qsizetype>(tail - from + 1, 1), narrow, room.width());
        if (lines.size() <= most)
            return {lines, narrow, true};
    }
    return {{QString(QChar(0x2026))}, narrow, true};
}

void drawEndLines(PartBuilder& part, QPointF middle, const EndLines& shown)
{
    double y = middle.y() - shown.step() * double(shown.lines.size() - 1) / 2;
    for (const QString& line : shown.lines) {
        part.text({middle.x(), y}, line, shown.type);
        y += shown.step();
    }
}

}  // namespace views
