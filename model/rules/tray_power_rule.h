// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// Trays for fiber and copper keep the profile's distance from open power ways.
class TrayPowerRule final : public RuleOn<Tray> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Tray& record, std::vector<Finding>& findings) const override;
};

}  // namespace model
