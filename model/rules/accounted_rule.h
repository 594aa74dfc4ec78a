// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// Every device that takes power says how much; the design's watts are a lower bound where one does not.
class AccountedRule final : public RuleOn<Device> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const override;
};

}  // namespace model
