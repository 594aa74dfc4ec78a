// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A rule on racks that reads what stands beside them in the hall; the others are not asked when that changes.
class FloorRule : public RuleOn<Rack> {};

}  // namespace model
