// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/note_lines.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::noteLines)
};

}  // namespace

void addNoteLines(Drawing& sheet, const QRectF& room)
{
    constexpr double kLeast = 24;  // mm
    constexpr double kLine = 8;    // for a hand in a glove
    if (room.height() < kLeast)
        return;
    PartBuilder part(Words::tr("notes"), room);
    part.text(room.topLeft() + QPointF(0, 2), Words::tr("Notes"), sheetType(11, QFont::Bold));
    std::vector<QLineF> lines;
    for (double y = room.top() + 5 + kLine; y <= room.bottom(); y += kLine)
        lines.emplace_back(room.left(), y, room.right(), y);
    part.lines(std::move(lines), outlined(kRowRule, kRowLine));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
