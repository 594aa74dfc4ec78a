// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace model {

/// A polarization-maintaining connector meets only its like, leads from a laser to an engine, and keeps the slow axis where
/// the key has it.
class PmMatingRule final : public RuleOn<Cable> {
public:
    RuleInfo info() const override;

protected:
    void checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const override;
};

}  // namespace model
