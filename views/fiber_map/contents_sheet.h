// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/fiber_map.h"
#include "views/fiber_map/map_words.h"

namespace views {

/// How many sheets the list of racks takes.
std::size_t contentsSheets(const std::vector<RackMap>& maps, const SheetFrame& frame);

/// One sheet of the list before several racks: each with what is in it and how many pages its folder has. The first also
/// says what the design is.
Drawing contentsSheet(const model::PortBook& book, const std::vector<RackMap>& maps, std::size_t part,
                      const SheetFrame& frame);

}  // namespace views
