// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/routing/pathway.h"

namespace model {

/// What the two side managers of a rack hold, seen from its front: all cables of a side come together where it is fullest.
/// A cable within the rack lies in the manager at its end a, a trunk in that at its first leg.
struct ManagerFill {
    int cables = 0;  ///< in both
    Area left;
    Area right;
    std::optional<Area> section;  ///< of one manager; none where its size is not known
};
ManagerFill managerFill(const Tables& plan, const PlanIndex& index, const Rack& rack);

}  // namespace model
