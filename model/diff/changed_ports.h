// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"

#include <set>

namespace model {

/// The ports of `b` of which a crew's list says something else than it said of `a`: both ends of each cable that is new,
/// other or called otherwise, the ports where one was, and those that lead to a device with another name. A way a little longer or shorter that takes the same length of
/// cable is none. `diff` is that of the two designs.
std::set<PortRef> changedPorts(const Tables& a, const Tables& b, const PlanDiff& diff);

}  // namespace model
