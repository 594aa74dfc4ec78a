// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A rack's shelves carry what is clipped to its busbar, after the loss that the design's redundancy must bear.
class ShelfCapacityRule final : public RuleOn<Rack> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const override;
};

}  // namespace model
