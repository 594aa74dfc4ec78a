// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/finding.h"

namespace model {

enum class Scope { Design, Rack, Device, Cable, Manifold, Cdu };

/// What a person reads about a rule in the manual and the findings panel.
struct RuleInfo {
    QString id;        ///< "area.what"
    QString title;     ///< "Units collide"
    QString source;    ///< where its limit comes from
    QString needs;     ///< the figures it has to know
    Scope scope = Scope::Design;
    Severity severity = Severity::Error;  ///< when broken
};

/// What a rule may look at: a snapshot and its reverse relations.
struct CheckContext {
    const Tables& plan;
    const PlanIndex& index;
};

/// One promise an installation must keep. A rule is a pure function of the snapshot, asked about one subject of its
/// scope at a time; it answers with findings (broken), unknown findings (a figure is missing), or nothing (holds).
class Rule {
public:
    virtual ~Rule() = default;
    virtual RuleInfo info() const = 0;
    virtual void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const = 0;
};

/// The built-in rules, by id.
const std::vector<std::unique_ptr<Rule>>& builtInRules();

}  // namespace model
