// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/fabric_map.h"
#include "model/rules/floor_map.h"
#include "model/rules/power_map.h"
#include "model/rules/waiver_book.h"

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
    /// Checks everything with `rules`, which must outlive the checker.
    Checker(const Tables& plan, const std::vector<const Rule*>& rules);

    /// Checks again what `changes` touched; `plan` is the design after them. The result equals a full check.
    void update(const Tables& plan, const ChangeSet& changes);

    /// In order: errors, warnings, unknowns, notes; within them by rule and place. Unknowns are merged: one finding a type
    /// and missing figure, with its count. Waived findings are among them and marked.
    std::vector<Finding> findings() const;
    FindingCounts counts() const;
    /// All places that depend on the figure missing in `unknown`, which is one of `findings()`.
    std::vector<ObjectRef> placesOf(const Finding& unknown) const;
    const PlanIndex& index() const { return m_index; }
    /// What the trays hold; none where no rule asks.
    const TrayLoads* trayLoads() const { return m_loads ? &*m_loads : nullptr; }
    const PowerMap& power() const { return m_power; }
    const FloorMap& floor() const { return m_floor; }

private:
    /// Where one subject misses a figure, in how many of its parts, and how much it would need.
    struct Place {
        std::optional<ObjectRef> place;
        int count = 0;
        std::optional<double> need;
        QString message;
    };
    /// All who miss one figure, by subject; `text` says it for them all.
    struct Missing {
        Finding text;
        std::map<std::uint32_t, Place> places;
    };
    /// What one rule has answered; subjects it had nothing to say about are not in it.
    struct Answers {
        const Rule* rule;
        RuleInfo info;
        bool onFeeds = false;                                 ///< see FeedRule
        bool onFloor = false;                                 ///< see FloorRule
        std::map<std::uint32_t, std::vector<Finding>> found;  ///< by subject
        std::map<QString, Missing> missing;                   ///< by figure
    };

    void checkAll(const Tables& plan);
    template <class Record>
    void checkAgain(const Tables& plan, const std::vector<Id<Record>>& touched, bool floorAlone = false);
    void forget(Answers& answers, std::uint32_t subject);
    static void askAbout(const CheckContext& context, Answers& answers);
    static void ask(const CheckContext& context, Answers& answers, std::uint32_t key, const Subject& subject,
                    std::vector<Finding>& scratch);
    void askAgain(const CheckContext& context, Answers& answers, std::uint32_t key, const Subject& subject);
    void takeUp(std::vector<Finding>& findings);
    void count(const Finding& finding, int step);
    void turnTo(WaiverBook waivers);
    std::vector<Finding> unmatchedWaivers() const;
    Finding merged(const Answers& answers, const Missing& missing) const;

    CheckContext contextOf(const Tables& plan) const
    {
        return {plan, m_index, trayLoads(), m_floor, m_fabric, m_power};
    }

    PlanIndex m_index;
    FloorMap m_floor;
    FabricMap m_fabric;
    PowerMap m_power;
    std::optional<TrayLoads> m_loads;
    std::vector<Answers> m_answers;
    FindingCounts m_counts;  ///< without unknowns
    WaiverBook m_waivers;
    std::vector<Finding> m_scratch;
};

}  // namespace model
