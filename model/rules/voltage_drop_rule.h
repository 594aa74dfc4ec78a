// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// The bus keeps its voltage along the bar: current times resistance of every piece, both poles, while the shelves share
/// the load evenly.
class VoltageDropRule final : public RuleOn<Rack> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const override;
};

}  // namespace model
