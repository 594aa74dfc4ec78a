// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A switch has as many links up as down.
class OversubscribedRule final : public RuleOn<Device> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const override;
};

}  // namespace model
