// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/failure.h"

namespace model {

/// Adds the lanes of switches whose lasers stand elsewhere and whose light no longer comes: the shelf, its module, a
/// panel or a PM cable on the way is lost.
void darkenFeeds(const Tables& plan, const PlanIndex& index, const Lost& lost, Failure& failure);

}  // namespace model
