// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/feed_rule.h"

namespace model {

/// Where the profile asks for a spare, the CDUs of the hall take all heat with any one of them lost.
class CduSpareRule final : public FeedRule {
public:
    RuleInfo info() const override;
    void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const override;
};

}  // namespace model
