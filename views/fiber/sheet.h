// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/part_builder.h"
#include "views/theme.h"

namespace views {

/// Measures that all parts of the fiber view share, in millimetres of a device's face; a page shows it at about two pixels a mm.
inline constexpr double kSheetWidth = 438;  ///< the least; a wider device makes its sheet wider
inline constexpr double kTitleSize = 7;
inline constexpr double kBodySize = 6;
inline constexpr double kNoteSize = 5.7;
inline constexpr double kTitleHeight = 16;
inline constexpr double kHair = 0.45;       ///< a line that stays thin on paper
inline constexpr double kPaperHair = 0.25;  ///< what stays a hairline in a file: a switch's face fills a landscape page

/// The type of a sheet's heading, body and notes in the theme's inks.
inline Type titleType(const Theme& theme) { return {kTitleSize, theme.ink, Qt::AlignLeft, QFont::DemiBold}; }
inline Type bodyType(const Theme& theme) { return {kBodySize, theme.ink, Qt::AlignLeft, QFont::Normal, 0, 5}; }
inline Type noteType(const Theme& theme)
{
    return {kNoteSize, theme.inkSecond, Qt::AlignLeft, QFont::Normal, 0, 5, 12};
}

/// The same, set otherwise.
inline Type aligned(Type type, Qt::AlignmentFlag align, double room = 0)
{
    type.align = align;
    type.room = room;
    return type;
}

/// An empty drawing on the theme's canvas.
inline Drawing emptySheet(const Theme& theme, const QString& title, const QRectF& bounds)
{
    Drawing drawing;
    drawing.title = title;
    drawing.bounds = bounds;
    drawing.background = theme.canvas;
    drawing.hairline = kPaperHair;
    return drawing;
}

/// Heading at the left and a note at the right of the line whose top is `top`.
inline void addHeading(PartBuilder& part, const Theme& theme, double width, const QString& title, const QString& note,
                       double top = 0)
{
    const double middle = top + kTitleHeight / 2 - 1;
    part.text({0, middle}, title, aligned(titleType(theme), Qt::AlignLeft, note.isEmpty() ? width : width * 0.56));
    part.text({width, middle}, note, aligned(noteType(theme), Qt::AlignRight, width * 0.42));
}

}  // namespace views
