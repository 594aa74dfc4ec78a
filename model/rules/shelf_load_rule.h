// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A device is not heavier than the rails or the shelf that it stands on bear.
class ShelfLoadRule final : public RuleOn<Device> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const override;
};

}  // namespace model
