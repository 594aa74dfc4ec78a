// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// Every coupling of a device is joined to the right riser, and its loops stay apart.
class CouplingOpenRule final : public RuleOn<Device> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const override;
};

}  // namespace model
