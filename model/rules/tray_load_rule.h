// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A tray bears the weight of its cables at its heaviest place.
class TrayLoadRule final : public RuleOn<Tray> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const override;
};

}  // namespace model
