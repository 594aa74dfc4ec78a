// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/routing/tray_fill.h"
#include "model/rules/finding.h"

#include <memory>

namespace model {

class FabricMap;
class FloorMap;
class PowerMap;

enum class Scope { Design, Rack, Device, Cable, Tray, Manifold, Cdu };

/// What a person reads about a rule in the manual and the findings panel.
struct RuleInfo {
    QString id;      ///< "area.what"
    QString title;   ///< "Units collide"
    QString source;  ///< where its limit comes from
    QString needs;   ///< the figures it has to know
    Scope scope = Scope::Design;
    Severity severity = Severity::Error;  ///< when broken
};

/// What a rule may look at: a snapshot and its reverse relations.
struct CheckContext {
    const Tables& plan;
    const PlanIndex& index;
    const TrayLoads* loads;  ///< there for rules on trays
    const FloorMap& floor;
    const FabricMap& fabric;  ///< of a device its entry; of a design what it says of the whole
    const PowerMap& power;    ///< of a rack its entry; of a design what it says of the whole
};

/// One promise an installation must keep. A rule is a pure function of the snapshot, asked about one subject of its
/// scope at a time; it answers with findings (broken), unknown findings (a figure is missing), or nothing (holds).
/// It leaves `rule`, `subject` and `waived` to the checker. What an answer for a subject reads must be within reach of
/// `touchedBy`; unknown findings of one `figure` must say the same whatever the subject, for they are merged. Only where
/// `value` says how much is needed may each have its own message: that of the largest need tells for them all.
class Rule {
public:
    virtual ~Rule() = default;
    virtual RuleInfo info() const = 0;
    virtual void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const = 0;
};

template <class Record>
inline constexpr Scope kScopeOf = Scope::Design;
template <>
inline constexpr Scope kScopeOf<Rack> = Scope::Rack;
template <>
inline constexpr Scope kScopeOf<Device> = Scope::Device;
template <>
inline constexpr Scope kScopeOf<Cable> = Scope::Cable;
template <>
inline constexpr Scope kScopeOf<Tray> = Scope::Tray;
template <>
inline constexpr Scope kScopeOf<Manifold> = Scope::Manifold;
template <>
inline constexpr Scope kScopeOf<Cdu> = Scope::Cdu;

/// A rule that is asked about each record of one table.
template <class Record>
class RuleOn : public Rule {
public:
    void check(const CheckContext& context, const Subject& subject, std::vector<Finding>& findings) const final
    {
        checkOne(context, context.plan.of<Record>().at(std::get<Id<Record>>(subject)), findings);
    }

protected:
    virtual void checkOne(const CheckContext& context, const Record& record, std::vector<Finding>& findings) const = 0;
};

/// The built-in rules, by id.
const std::vector<std::unique_ptr<Rule>>& builtInRules();

}  // namespace model
