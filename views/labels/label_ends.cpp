// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_ends.h"

#include <algorithm>

namespace views {

namespace {

constexpr double kNarrowest = 0.92;

/// Where a line may end.
enum class Break { BehindSeparator, Anywhere };

/// How many letters of the text fit, rather up to behind a separator; at least one. 0: none that ends where it may.
qsizetype fittingLetters(const QString& text, const Type& type, double width, Break at)
{
    qsizetype fits = 1;
    for (qsizetype tooMany = text.size() + 1; fits + 1 < tooMany;) {
        const qsizetype tried = (fits + tooMany) / 2;
        (widthOf(text.left(tried), type) <= width ? fits : tooMany) = tried;
    }
    if (fits == text.size())
        return at == Break::Anywhere || widthOf(text, type) <= width ? fits : 0;
    if (text[fits].isLowSurrogate())
        fits = std::max<qsizetype>(fits - 1, 2);
    for (qsizetype i = fits; i > (at == Break::Anywhere ? fits / 2 : 0); --i) {
        if (QStringLiteral("-_.,+/ ").contains(text[i - 1]))
            return i;
    }
    return at == Break::Anywhere ? fits : 0;
}

/// Whether the text could be broken so.
bool addBroken(QStringList& lines, QString text, const Type& type, double width, Break at)
{
    while (!text.isEmpty()) {
        const qsizetype fits = fittingLetters(text, type, width, at);
        if (fits == 0)
            return false;
        lines << text.left(fits);
        text = text.mid(fits);
    }
    return true;
}

/// In as few lines as it takes; its tail in the last of them, or in one of its own. None where it cannot be broken so.
QStringList brokenName(const QString& text, qsizetype tail, const Type& type, double width, Break at)
{
    QStringList lines;
    if (!addBroken(lines, text.left(tail), type, width, at))
        return {};
    const QString rest = text.mid(tail);
    if (!lines.isEmpty() && widthOf(lines.back() + rest, type) <= width)
        lines.back() += rest;
    else if (!addBroken(lines, rest, type, width, at))
        return {};
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
    for (const Break at : {Break::BehindSeparator, Break::Anywhere}) {
        for (int count = 2; count <= most; ++count) {
            const auto laidOut = [&](const Type& tried) {
                const QStringList lines = brokenName(text, tail, tried, room.width(), at);
                return lines.size() <= count ? lines : QStringList();
            };
            Type tried = narrow;
            tried.size = std::min(type.size, room.height() / count / 1.02);
            for (; tried.size >= smallest - 1e-9; tried.size -= points(0.25)) {
                if (const QStringList lines = laidOut(tried); !lines.isEmpty())
                    return {lines, tried, false, at == Break::Anywhere};
            }
            if (const QStringList lines = laidOut(narrow); !lines.isEmpty())
                return {lines, narrow, false, at == Break::Anywhere};
        }
    }
    for (qsizetype from = 1; from < text.size(); ++from) {
        const QString rest = QChar(0x2026) + text.mid(text[from].isLowSurrogate() ? ++from : from);
        const QStringList lines =
            brokenName(rest, std::max<qsizetype>(tail - from + 1, 1), narrow, room.width(), Break::Anywhere);
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
