// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

#include <map>

namespace model {

/// How many findings of each severity, waived ones apart.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    int unknowns = 0;
    int waived = 0;

    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

/// Keeps the findings of one design: a full check once, then only what each step touched.
class Checker {
public:
    /// Checks everything with the built-in rules, or those of them named in `ruleIds`.
    explicit Checker(const Tables& plan, const QStringList& ruleIds = {});

    /// Checks again what `changes` touched; `plan` is the design after them. The result equals a full check.
    void update(const Tables& plan, const ChangeSet& changes);

    /// In order: severity, rule, place. Unknowns are merged: one finding a type and missing figure, with its count.
    std::vector<Finding> findings() const;
    FindingCounts counts() const;
    const PlanIndex& index() const { return m_index; }

private:
    PlanIndex m_index;
    std::vector<const Rule*> m_rules;
    std::map<std::pair<std::size_t, Subject>, std::vector<Finding>> m_found;  ///< by rule's place and subject; only what was found
};

}  // namespace model
