// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// What mates is of one family and one polish, and exactly one of the two has pins.
class FiberConnectorRule final : public RuleOn<Cable> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const override;
};

}  // namespace model
