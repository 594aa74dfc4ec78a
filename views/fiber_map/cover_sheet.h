// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/fiber_map.h"
#include "views/fiber_map/map_words.h"

namespace views {

/// What the folder of a rack is: which rack, of which design and revision, what is in it, what to bring, how to read it,
/// and what was issued before.
Drawing coverSheet(const model::PortBook& book, const RackMap& map, const SheetFrame& frame, SheetHead head);

}  // namespace views
