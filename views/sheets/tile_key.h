// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

namespace views {

/// How much of a drawing two sheets beside each other share, mm of paper: they are glued there.
inline constexpr double kTileOverlap = 10;

/// A drawing on several sheets, numbered row by row from the upper left.
struct TileGrid {
    int columns = 1;
    int rows = 1;

    int count() const { return columns * rows; }
    /// "B3": the second row's third; 0-based.
    QString nameOf(int tile) const;
};

/// On the sheet of one tile: where its neighbours begin and how they are called, and in `key` which one of all this is.
Part tileMarks(const TileGrid& grid, int tile, const QRectF& area, const QRectF& page, const QRectF& key);

}  // namespace views
