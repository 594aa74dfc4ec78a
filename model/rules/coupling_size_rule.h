// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A hose ends in the size of coupling that the device has.
class CouplingSizeRule final : public RuleOn<Device> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const override;
};

}  // namespace model
