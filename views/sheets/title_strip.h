// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

namespace views {

/// What a drawing on paper says of itself, over the foot of its sheet.
struct SheetTitle {
    QString title;  ///< "Row A, A01 to A04"
    QString note;   ///< in a smaller type under it
    QString paper;  ///< "A3"
    int scale = 0;  ///< 1 : this; 0: a diagram
};

/// How high it is, mm.
inline constexpr double kTitleStripHeight = 9.5;

/// How much of its right end the scale takes, and before that a key of several sheets, mm.
inline constexpr double kScaleRoom = 57;
inline constexpr double kTileKeyRoom = 26;

/// Title and note at the left end of `strip`, mm of paper, the scale and a bar of a round length at its right.
Part titleStrip(const SheetTitle& title, const QRectF& strip);

}  // namespace views
