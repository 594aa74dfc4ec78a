// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/sheets/sheet_style.h"

namespace views {

/// A name as it fits on a label.
struct EndLines {
    QStringList lines;
    Type type;
    bool isCut = false;   ///< letters at its front gave way to an ellipsis
    bool isTorn = false;  ///< a line ends within a word

    /// From one line to the next, mm.
    double step() const { return type.size * 1.02; }
    double height() const { return step() * double(lines.size()); }
};

/// A text that must not lose a letter while there is any way: in one line, in smaller and narrower letters down to `least`
/// points, in as many lines as `room` (mm) has height for. Lines end before `tail` (from where on the text stays in one
/// piece if it can) and behind separators, anywhere only where it does not fit otherwise. What still has no room loses its front, because ends tell names apart.
EndLines endLines(const QString& text, qsizetype tail, const Type& type, const QSizeF& room, double least);

/// The lines one under the other round the height of `middle`, from there on to the side that the type is aligned to.
void drawEndLines(PartBuilder& part, QPointF middle, const EndLines& shown);

}  // namespace views
