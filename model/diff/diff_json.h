// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"

namespace model {

/// The form of changes this program writes and reads.
inline constexpr int kDiffVersion = 1;

/// The changes as JSON, an item a line. `added removed moved rerouted reterminated renamed changed relabelled` are lists of
/// {`kind`, `name`, `was`, `now`}: the object in each design or null, its fields with their units in the keys, and
/// `record`, the whole record as the file has it, where that differs; `also` names what else became of it and `fields`
/// what differs. `records` and `renumbered` hold what no person sees and `applyDiff` needs.
QByteArray diffJson(const PlanDiff& diff);

/// The changes for a person: one line an item, under headings with counts.
QString diffText(const PlanDiff& diff);

}  // namespace model
