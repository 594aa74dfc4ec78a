// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/trunk_effect.h"

namespace model {

/// Takes trunks out: each link over them becomes one jumper again from port to port, which keeps id, number and role of
/// the cord at its end a; cords, trunks that no link needs any more and panels that are empty then go. Its jumpers
/// are led as the trunk was.
/// Error: a cord leads nowhere, no jumper brings the fibers to where they go now, a link's trunks are led differently, or
/// a cable is kept apart from a trunk that becomes many jumpers.
Result<TrunkPlan> untrunkCables(const Tables& plan, const std::vector<Id<Cable>>& trunks);

}  // namespace model
