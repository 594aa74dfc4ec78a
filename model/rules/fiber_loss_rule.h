// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// From port to port light loses no more than the smaller budget of the two.
class FiberLossRule final : public RuleOn<Cable> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const override;
};

}  // namespace model
