// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <string_view>

namespace model {

enum class DiffWay { Forth, Back };

/// The design the changes lead to: what `diffJson(diffPlans(a, b))` wrote makes `b` of `a`, byte for byte, and back again.
/// What the changes do not touch may be otherwise than it was. Error: it is no list of changes, or `plan` is not what
/// they were made from: the first thing that does not fit.
Result<Tables> applyDiff(const Tables& plan, std::string_view changes, DiffWay way = DiffWay::Forth);

}  // namespace model
