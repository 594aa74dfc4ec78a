// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// The side managers of a rack hold the cables that come up in them.
class ManagerFillRule final : public RuleOn<Rack> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Rack& record, std::vector<Finding>& findings) const override;
};

}  // namespace model
