// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A manifold that something hangs on is fed by a CDU.
class LoopUnfedRule final : public RuleOn<Manifold> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Manifold& manifold, std::vector<Finding>& findings) const override;
};

}  // namespace model
