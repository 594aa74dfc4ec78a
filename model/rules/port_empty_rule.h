// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// How many data ports of the switches nothing is plugged into.
class PortEmptyRule final : public Rule {
public:
    RuleInfo info() const override;
    void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const override;
};

}  // namespace model
