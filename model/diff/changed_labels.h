// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/cable_labels.h"

namespace model {

/// What of the labels of `b` is to be printed by whoever has stuck on those of `a`: all of a new cable and of one in another's
/// place, and each that says something else than before, in its text or as `printedBeside`. It is what the steps of the change
/// order print. Of the bundles of these cables the tags that differ. `labels` are some or all of `b`, and keep their order.
LabelSet changedLabels(const Tables& a, const Tables& b, LabelSet labels);

}  // namespace model
