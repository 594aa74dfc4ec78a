// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A cable of unknown diameter counts as nothing in the fill of trays and managers; that is said, once a type.
class CableSizeRule final : public RuleOn<Cable> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cable& record, std::vector<Finding>& findings) const override;
};

}  // namespace model
