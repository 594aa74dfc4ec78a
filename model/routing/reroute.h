// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/edit.h"

namespace model {

/// Routes every cable of the design again; the same design gives the same routes, and a routed one an empty step.
ChangeSet routeDesign(const Tables& plan);

/// Within an edit: finds the ways of the cables of `devices` again, as when they moved. Cables of others stay.
void rerouteCablesOf(Edit& edit, const std::vector<Id<Device>>& devices);

}  // namespace model
