// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/sum.h"

namespace model {

/// What a mated pair of a coupling type takes: dP[psi] = (Q[gpm] / Cv)^2. `cvMilli` is above zero.
Pressure couplingDrop(std::int64_t cvMilli, Flow flow);

/// What a fluid runs by, in base units of its figures.
struct Fluid {
    std::int64_t milligramsPerLitre;
    std::int64_t microPascalSeconds;
};
/// What a smooth pipe takes (Darcy-Weisbach): f = 64 / Re up to Re = 2,300, above it f = 0.316 / Re^0.25 (Blasius).
Pressure pipeDrop(Length length, Length bore, Flow flow, const Fluid& fluid);

/// The drop of a rack of this type at a supply temperature, between the rows of its table; nothing beyond its ends.
std::optional<Pressure> rackDrop(const RackType& type, Temperature supply);

/// The most that any way through a loop takes: from the risers of its manifold over supply coupling, hose, device, hose
/// and return coupling back. A rack with a table takes what that says. `flow` is the whole loop's. What is missing is a
/// gap.
Sum<Pascals> loopDrop(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold, Flow flow);

/// Adds the assumptions that the drop of a loop rests on.
void noteDropAssumptions(const Tables& plan, const PlanIndex& index, Id<Manifold> manifold, QStringList& assumes);

}  // namespace model
