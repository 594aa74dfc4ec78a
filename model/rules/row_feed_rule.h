// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/feed_rule.h"

namespace model {

/// A row's feed gives what its racks draw.
class RowFeedRule final : public FeedRule {
public:
    RuleInfo info() const override;
    void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const override;
};

}  // namespace model
