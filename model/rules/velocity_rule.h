// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// The coolant is no faster in a manifold than the profile allows: flow over the bore.
class VelocityRule final : public RuleOn<Manifold> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Manifold& manifold, std::vector<Finding>& findings) const override;
};

}  // namespace model
