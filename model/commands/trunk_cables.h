// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/trunk_effect.h"

namespace model {

/// Which jumpers become trunks, and of what.
struct TrunkOptions {
    std::vector<Id<Cable>> cables;
    QString trunkType;        ///< key; empty: as large as they fill, then the smallest that holds the rest
    QString panelType;        ///< key; empty: the smallest with room
    bool overBudget = false;  ///< even where links then lose more than their budget
};

/// Turns jumpers between racks into trunks between panels: a cord from each port to a panel in its rack, a trunk leg behind
/// it, and the same at the far end. The cord at end a keeps the jumper's id, number and role; the one at end b has the same
/// role and a new number. Cords are chosen so that every fiber comes out where it did. A trunk is led as
/// its jumpers were, and such as are led differently lie in trunks of their own. Cables that end in one rack, go over a panel
/// already or are kept apart from another are left as they are.
/// Error: none can be turned, a rack has no room for panels, nothing fits, or links would lose more than their budget.
Result<TrunkPlan> trunkCables(const Tables& plan, const TrunkOptions& options);

}  // namespace model
