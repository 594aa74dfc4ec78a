// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/failure.h"

namespace model {

/// What no longer brings coolant: loops, or single couplings.
struct DeadCoolant {
    std::set<Id<Manifold>> manifolds;
    std::set<std::pair<Id<Device>, int>> couplings;
};

/// Takes down every device whose loops are all without supply or return, and says which others run on what is left.
void loseCoolant(const Tables& plan, const PlanIndex& index, const DeadCoolant& dead, Failure& failure);

}  // namespace model
