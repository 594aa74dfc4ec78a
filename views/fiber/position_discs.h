// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "views/drawing/drawing.h"
#include "views/theme.h"

namespace views {

/// The positions of a port's connector as discs in their fibers' colours, with what each carries; `chosen` (0 for none) is
/// outlined. Drawn below `top`; returns the height, mm: none for a port without fibers.
double drawPositionDiscs(Drawing& drawing, const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                         const model::PortRef& port, int chosen, double width, double top);

}  // namespace views
