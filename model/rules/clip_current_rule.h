// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// What each device of a rack draws over its clip stays within the clip's rating; a shelf gives its even part of the rack's load with
/// one shelf lost.
class ClipCurrentRule final : public RuleOn<Rack> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const override;
};

}  // namespace model
