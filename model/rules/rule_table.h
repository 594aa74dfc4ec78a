// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// What every built-in rule says of itself, by id, with the one about waivers.
std::vector<RuleInfo> ruleInfos();

/// The same as the page of the manual: Markdown, one row a rule.
QString ruleTable();

}  // namespace model
