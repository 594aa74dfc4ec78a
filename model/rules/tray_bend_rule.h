// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// The corners and waterfalls of a tray are wide enough for every cable that lies in it.
class TrayBendRule final : public RuleOn<Tray> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const override;
};

}  // namespace model
