// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A CDU's head is enough for the way of its coolant: couplings, hoses, device and manifold.
class PressureRule final : public RuleOn<Cdu> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cdu& cdu, std::vector<Finding>& findings) const override;
};

}  // namespace model
