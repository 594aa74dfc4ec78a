// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"

namespace model {

/// The figures in which two catalog entries differ: "power.draw", 3950 W against 4100 W, with the source where that differs
/// too. `null` where an entry has no such member.
std::vector<FieldChange> typeChanges(const QByteArray& was, const QByteArray& now);

}  // namespace model
