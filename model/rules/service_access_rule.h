// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/floor_rule.h"

namespace model {

/// What is plugged, clipped or coupled at a face of a rack can be reached there, and what stands in it drawn out.
class ServiceAccessRule final : public FloorRule {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const override;
};

}  // namespace model
