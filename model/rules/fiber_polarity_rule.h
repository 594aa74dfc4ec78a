// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// Every lane that sends comes out, over all cables and panels of its way, where a lane listens.
class FiberPolarityRule final : public RuleOn<Cable> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const override;
};

}  // namespace model
