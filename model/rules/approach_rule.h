// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// The facility's water is cold enough: a CDU's supply is warmer than that by its approach.
class ApproachRule final : public RuleOn<Cdu> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cdu& cdu, std::vector<Finding>& findings) const override;
};

}  // namespace model
