// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/failure.h"

namespace model {

/// Adds what follows when these shelves of a rack no longer feed its busbar.
void loseShelves(const Tables& plan, const PlanIndex& index, Id<Rack> rack, const std::set<Id<Device>>& shelves,
                 Failure& failure);
/// The same for whatever feeds one end of the bar.
void loseBusbarEnd(const Tables& plan, const PlanIndex& index, Id<Rack> rack, BusbarEnd end, Failure& failure);

}  // namespace model
