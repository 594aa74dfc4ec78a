// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// In a design that is routed every cable has a way. Where none is routed yet, the rules on lengths say so.
class CableUnroutedRule final : public RuleOn<Cable> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const override;
};

}  // namespace model
