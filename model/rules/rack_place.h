// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/floor_map.h"
#include "model/rules/rule.h"

namespace model {

/// The rack's footprint, or "not known" for the side that its type does not state.
std::optional<Footprint> placeOf(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings);

enum class RackFace { Front, Rear };
/// Which way a face of the rack looks on the plan.
Facing lookOf(const Rack& rack, RackFace face);
/// What stands less than `limit` before a face of the rack.
std::optional<FloorMap::Ahead> aheadOf(const CheckContext& context, const Rack& rack, const Footprint& place,
                                       RackFace face, Length limit);
/// What ends the clear space, as a person says it: "rack A05", "a wall".
QString shown(const Tables& plan, const FloorMap::Ahead& ahead);

}  // namespace model
