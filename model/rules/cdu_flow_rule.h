// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A CDU moves the coolant that its loops ask for.
class CduFlowRule final : public RuleOn<Cdu> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cdu& cdu, std::vector<Finding>& findings) const override;
};

}  // namespace model
