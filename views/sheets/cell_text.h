// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/sheets/sheet_style.h"

namespace views {

/// Lines no wider than `room` mm, broken at spaces; a word too wide for a line goes on in the next. At least one.
QStringList brokenLines(const QString& text, const Type& type, double room);

/// What a cell of a table says, in as many lines as it takes: nothing is cut.
struct CellText {
    QStringList lines;  ///< at least one
    Type type;
};
/// One line where the text fits `room` mm as it is, a little narrower or smaller; else several, broken at spaces, and within
/// a word that is wider than the room.
CellText cellText(const QString& text, const Type& type, double room);
/// The lines `step` mm apart, the middle of the first at `first`; those below `bottom` are left out.
void drawLines(PartBuilder& part, QPointF first, const CellText& text, double step, double bottom);

}  // namespace views
