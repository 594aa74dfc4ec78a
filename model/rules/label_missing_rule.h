// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// Every rack and every device has a name.
class LabelMissingRule final : public Rule {
public:
    RuleInfo info() const override;
    void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const override;
};

}  // namespace model
