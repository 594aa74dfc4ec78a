// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/sum.h"

namespace model {

/// What the devices clipped to a rack's busbar draw from it; shelves give and are not counted.
Sum<Milliwatts> busLoad(const Tables& plan, const PlanIndex& index, Id<Rack> rack);

/// How many shelves feed the rack's busbar: those clipped to it.
int feedingShelves(const Tables& plan, const PlanIndex& index, Id<Rack> rack);

/// What the shelves clipped in a rack still give after the loss that `redundancy` must bear: one whole shelf (the
/// largest), one power supply of each shelf, or half of the shelves (the weakest half, rounded down, is left).
Sum<Milliwatts> shelfCapacity(const Tables& plan, const PlanIndex& index, Id<Rack> rack, Redundancy redundancy);

/// The current of a load at the rack's bus voltage; nothing where that is not known.
std::optional<Current> busCurrent(Power load, const RackType& rack);

/// A current as people read it, in amperes.
double inAmperes(Current current);

/// Adds the assumptions that a rack's load, and what its shelves give, rest on.
void notePowerAssumptions(const Tables& plan, const PlanIndex& index, Id<Rack> rack, Redundancy redundancy,
                          QStringList& assumes);

}  // namespace model
