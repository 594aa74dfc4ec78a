// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// The current in every piece of a rack's busbar, all shelves sharing evenly, stays within the bar's rating; and whether it
/// would with the shelves of one end lost.
class BusbarCurrentRule final : public RuleOn<Rack> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const override;
};

}  // namespace model
