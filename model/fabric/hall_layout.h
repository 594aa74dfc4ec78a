// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/rack.h"
#include "model/fabric/rack_line.h"

#include <vector>

namespace model {

/// Where one rack of the line stands.
struct RackPlace {
    int row = 0;  ///< from 0
    int inRow = 0;
    Length x;
    Length y;
    Facing facing = Facing::North;
};

/// One row with the cable way above it.
struct RowPlace {
    int column = 0;  ///< of the hall's grid of rows, from 0
    Length trayY;
    Length left;  ///< ends of the racks
    Length right;
};

/// Where one CDU stands, at an end of a row.
struct CduPlace {
    Length x;
    Length y;
};

/// The hall set out: rows in columns, fronts facing over cold aisles, cross aisles beside every column.
struct HallLayout {
    std::vector<RackPlace> racks;  ///< as the line
    std::vector<RowPlace> rows;
    std::vector<CduPlace> cdus;  ///< as asked for
    std::vector<Length> crossX;  ///< cross aisles, one more than columns
    Length width;
    Length depth;
};

/// The outer sizes of the two sorts of racks.
struct RackSizes {
    Length computeWidth;
    Length computeDepth;
    Length networkWidth;
    Length networkDepth;
};

/// Breaks the line into rows of at most 20 and sets them out so that the hall is about square. `cdus` names for each CDU
/// a rack of the line: the unit stands at an end of that rack's row, clear of the cross aisles.
HallLayout layOutHall(const std::vector<LineRack>& line, const std::vector<std::size_t>& cdus, const RackSizes& sizes);

}  // namespace model
