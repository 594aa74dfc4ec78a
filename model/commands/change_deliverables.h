// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

inline constexpr int kMostRowsPerSheet = 200;

/// Replaces how the design is printed, labelled, pulled and bought; the defaults leave no record. Refused: a label's text
/// that cannot be read, a stock nobody knows, texts over 200 characters or of several lines, shifts over 50 mm or off the sheet, and
/// numbers that no crew and no sheet has.
Result<ChangeSet> changeDeliverables(const Tables& plan, const Deliverables& wanted);

}  // namespace model
