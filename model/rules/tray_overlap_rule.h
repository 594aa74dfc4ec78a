// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// No two trays run within each other. Trays that cross, or meet at a corner, do not: they are built so.
class TrayOverlapRule final : public RuleOn<Tray> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const override;
};

}  // namespace model
