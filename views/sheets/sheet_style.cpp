// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/sheet_style.h"

#include "views/paper/typeface.h"

#include <algorithm>

namespace views {

double widthOf(const QString& text, const Type& type)
{
    return paperWidth(text, type.family, type.weight) * type.size * type.stretch;
}

Type fitted(const QString& text, Type type, double room)
{
    constexpr double kNarrowest = 0.92;
    constexpr double kSmaller = 1.5;
    const double width = widthOf(text, type);
    if (width <= room || width <= 0)
        return type;
    type.stretch = std::max(kNarrowest, room / width);
    const double narrow = width * type.stretch;
    if (narrow <= room + 1e-9)
        return type;
    const double wanted = type.size * room / narrow;
    type.size = std::max({wanted, type.size - points(kSmaller), std::min(type.size, points(6))});
    type.room = room / type.stretch;  // cut by its natural width
    return type;
}

Type shrunk(const QString& text, Type type, double room, double least)
{
    const double width = widthOf(text, type);
    if (width > room && width > 0)
        type.size = std::max(points(least), type.size * room / width);
    return fitted(text, type, room + 1e-6);
}

QStringList wrapped(const QString& text, const Type& type, double room)
{
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (lines.isEmpty() || widthOf(longer, type) > room)
            lines << word;
        else
            lines.back() = longer;
    }
    return lines;
}

void tickBox(PartBuilder& part, QPointF centre, double side)
{
    part.rect({centre.x() - side / 2, centre.y() - side / 2, side, side}, {kPaperWhite, kInk, kTickLine, false}, 0.4);
}

double runOn(PartBuilder& part, QPointF at, const QString& text, const Type& type)
{
    part.text(at, text, type);
    return at.x() + widthOf(text, type);
}

}  // namespace views
