// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A device on the busbar sits where the bar passes, and its clip is in line with it. See HARDWARE 8: no maker states
/// where bars begin and end, so that the catalog assumes the whole frame.
class BusbarSpanRule final : public RuleOn<Device> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const override;
};

}  // namespace model
