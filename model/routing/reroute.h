// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/edit.h"

#include <set>
#include <vector>

namespace model {

/// Routes every cable of the design again; the same design gives the same routes, and a routed one an empty step.
ChangeSet routeDesign(const Tables& plan);

/// Within an edit: finds the ways of the cables of `devices` again, as when they moved. Cables of others stay.
void rerouteCablesOf(Edit& edit, const std::vector<Id<Device>>& devices);

/// Within an edit: finds the ways of these cables, as when they are new or their ends changed. Others stay.
void routeCables(Edit& edit, const std::vector<Id<Cable>>& cables);

/// Within an edit: erases those of the routes that no cable has any more.
void eraseUnusedRoutes(Edit& edit, const std::set<Id<Route>>& suspects);

}  // namespace model
