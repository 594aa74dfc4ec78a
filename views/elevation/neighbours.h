// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "views/elevation/elevation_layout.h"

namespace views {

enum class Step { Up, Down, Left, Right };

/// The object next to `from` in that direction as the elevation shows it: the device above, the device at the same height
/// in the next rack, the next port of the grid. None at the end of the way.
std::optional<model::ObjectRef> neighbour(const model::Tables& plan, const model::PlanIndex& index,
                                          const ElevationLayout& layout, const model::ObjectRef& from, Step step);

}  // namespace views
