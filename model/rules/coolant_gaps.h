// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/sum.h"

namespace model {

/// What the design's coolant flow lacks: figures of devices with couplings, and whether those without any would need them.
std::vector<Gap> coolantGaps(const Tables& plan, const PlanIndex& index);

}  // namespace model
