// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// Exchanges the ends `end` of two cables, all their legs: each keeps its id, number and other end, and is routed again.
/// Error: a cable would not fit its new port, or the fabric has no such link.
Result<ChangeSet> swapCables(const Tables& plan, Id<Cable> first, Id<Cable> second, CableEnd end = CableEnd::B);

/// Moves one end of a cable to another free port; id, number and the other end stay, and it is routed again.
/// Error: the port is used, the cable does not fit it, or it is an end of many legs.
Result<ChangeSet> reterminateCable(const Tables& plan, Id<Cable> cable, CableEnd end, const PortRef& port);

}  // namespace model
