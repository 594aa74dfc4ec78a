// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/cell_text.h"

namespace views {

QStringList brokenLines(const QString& text, const Type& type, double room)
{
    QStringList lines{QString()};
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.back().isEmpty() ? word : lines.back() + u' ' + word;
        if (widthOf(longer, type) <= room) {
            lines.back() = longer;
            continue;
        }
        if (!lines.back().isEmpty())
            lines << QString();
        while (word.size() > 1 && widthOf(word, type) > room) {
            qsizetype fits = 1;
            while (fits + 1 < word.size() && widthOf(word.left(fits + 1), type) <= room)
                ++fits;
            if (word[fits].isLowSurrogate())
                ++fits;
            lines.back() = word.left(fits);
            lines << QString();
            word = word.mid(fits);
        }
        lines.back() = word;
    }
    if (lines.size() > 1 && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

CellText cellText(const QString& text, const Type& type, double room)
{
    Type close = fitted(text, type, room);
    close.room = 0;
    if (widthOf(text, close) <= room + 1e-6)
        return {{text}, close};
    return {brokenLines(text, type, room), type};
}

void drawLines(PartBuilder& part, QPointF first, const CellText& text, double step, double bottom)
{
    for (qsizetype i = 0; i < text.lines.size() && first.y() + step * double(i) < bottom; ++i)
        part.text(first + QPointF(0, step * double(i)), text.lines[i], text.type);
}

}  // namespace views
