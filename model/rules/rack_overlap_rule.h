// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/floor_rule.h"

namespace model {

/// Racks and coolant distribution units do not stand on one another.
class RackOverlapRule final : public FloorRule {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const override;
};

}  // namespace model
