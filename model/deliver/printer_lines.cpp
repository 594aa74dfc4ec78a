// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/printer_lines.h"

#include <algorithm>

namespace model {

namespace {

/// The text in `count` pieces or fewer of at most `longest` letters, each but the last up to behind a separator; none where it
/// has too few of them.
QStringList piecesOf(const QString& text, int count, qsizetype longest, const QString& separators)
{
    QStringList pieces;
    qsizetype from = 0;
    while (text.size() - from > longest && pieces.size() < count) {
        qsizetype end = from + longest;
        while (end > from && !separators.contains(text[end - 1]))
            --end;
        if (end == from)
            return {};
        pieces << text.mid(from, end - from);
        from = end;
    }
    return pieces.size() < count ? pieces << text.mid(from) : QStringList();
}

/// In pieces about as long as each other, rather between words or ends than within them.
QStringList piecesOf(const QString& text, int count)
{
    const qsizetype even = (text.size() + count - 1) / count;
    for (const QString& separators : {QStringLiteral("/ "), QStringLiteral("-_.,+/: ")}) {
        const qsizetype most = separators.size() == 2 ? even * 4 / 3 : text.size();
        for (qsizetype longest = even; longest <= most; ++longest) {
            const QStringList pieces = piecesOf(text, count, longest, separators);
            if (!pieces.isEmpty())
                return pieces;
        }
    }
    return {text};
}

}  // namespace

QStringList printerLines(const QString& text, const QSize& room, int leastHeight)
{
    constexpr int kMostLines = 4;
    QStringList best{text};
    qsizetype largest = 0;
    for (int count = 1; count <= kMostLines && (count == 1 || room.height() / count >= leastHeight); ++count) {
        const QStringList pieces = piecesOf(text, count);
        qsizetype longest = 1;
        for (const QString& piece : pieces)
            longest = std::max(longest, piece.size());
        // A letter is about 0.6 of its width parameter; one that is two thirds as wide as high reads as well as a wider one.
        const qsizetype letters =
            std::min<qsizetype>(2 * room.height() * 9 / 10 / pieces.size(), 3 * room.width() * 10 / (6 * longest));
        if (letters > largest) {
            largest = letters;
            best = pieces;
        }
    }
    return best;
}

}  // namespace model
