// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"
#include "views/fiber_map/rack_reach.h"

namespace views {

inline constexpr double kReachHead = 6.5;  ///< mm
inline constexpr double kReachRow = 5;

/// Where cables go: `count` racks from `first` on, a row each, with bundles, ways and how many of which stock length.
void addReachTable(Drawing& sheet, const model::PortBook& book, const std::vector<Reach>& reaches, std::size_t first,
                   std::size_t count, const QRectF& room);

}  // namespace views
