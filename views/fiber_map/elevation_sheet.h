// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/fiber_map.h"
#include "views/fiber_map/map_words.h"

namespace views {

/// The rack's front and rear side by side to scale, with units on both sides, the page of each device, and between them
/// three boxes for each device that is clipped or coupled.
Drawing elevationSheet(const model::PortBook& book, const RackMap& map, const SheetFrame& frame, SheetHead head);

/// The pages of a rack's map that a device has: first and last, from 1; nothing where it has none.
std::optional<std::pair<int, int>> pagesOf(const RackMap& map, std::optional<model::Id<model::Device>> device);

}  // namespace views
