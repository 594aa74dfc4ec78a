// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/feed_rule.h"

namespace model {

/// The hall's air takes away what the coolant does not.
class RoomAirRule final : public FeedRule {
public:
    RuleInfo info() const override;
    void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const override;
};

}  // namespace model
