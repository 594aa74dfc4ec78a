// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/length.h"

namespace model {

/// How the generator spaces a hall. Sources: cold aisle 1.2 m (TIA-942-A, two tiles), rows of at most 20 racks
/// (data-centre directives); the rest are assumptions that a designer moves by hand.
inline constexpr int kRacksPerRow = 20;
inline constexpr Length kColdAisle = 1.2_m;
inline constexpr Length kHotAisle = 1.2_m;        // assumption: 0.9 m of service clearance and the hoses
inline constexpr Length kWallClearance = 1.8_m;   // assumption
inline constexpr Length kCrossAisle = 1.8_m;      // assumption: circulation of at least 1.2 m
inline constexpr Length kCduPlace = 1_m;          // assumption: the unit's size is not known
inline constexpr Length kRowDepth = 1.2_m;        // the deepest rack of the catalog's compute and network racks
inline constexpr Length kTrayAboveRack = 300_mm;  // assumption
inline constexpr Length kFiberAboveCopper =
    300_mm;  // fiber above copper (cabling guide); the distance is an assumption

}  // namespace model
