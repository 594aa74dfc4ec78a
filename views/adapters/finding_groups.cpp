// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/finding_groups.h"

#include "model/rules/rule_table.h"
#include "views/rack_around.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::FindingGroups)
};

constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();

/// Errors first, then warnings, unknowns, notes, and what was waived.
int rankOf(const Finding& finding)
{
    if (finding.waived)
        return 4;
    switch (finding.severity) {
    case Severity::Error:
        return 0;
    case Severity::Warning:
        return 1;
    case Severity::Unknown:
        return 2;
    case Severity::Note:
        break;
    }
    return 3;
}

QString severitiesWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("Errors");
    case Severity::Warning:
        return Text::tr("Warnings");
    case Severity::Note:
        return Text::tr("Notes");
    case Severity::Unknown:
        break;
    }
    return Text::tr("Not known");
}

/// Of a built-in rule; of any other its id.
QString ruleTitle(const QString& rule)
{
    static const QHash<QString, QString> titles = [] {
        QHash<QString, QString> all;
        for (const RuleInfo& info : ruleInfos())
            all.insert(info.id, info.title);
        return all;
    }();
    return titles.value(rule, rule);
}

/// Tells findings apart by what they are grouped by, as a number that is quick to compare.
class Keys {
public:
    Keys(const Tables& plan, FindingGrouping grouping) : m_plan(plan), m_grouping(grouping) {}

    std::uint32_t of(const Finding& finding)
    {
        switch (m_grouping) {
        case FindingGrouping::Severity:
            return static_cast<std::uint32_t>(finding.severity);
        case FindingGrouping::Rule:
            // Neighbours are mostly of one rule.
            if (m_rule == 0 || finding.rule != m_lastRule) {
                m_lastRule = finding.rule;
                m_rule = m_rules.try_emplace(finding.rule, std::uint32_t(m_rules.size() + 1)).first->second;
            }
            return m_rule;
        case FindingGrouping::Rack:
            break;
        }
        // A figure that many places lack is missing from their type, and no fault of the first of them.
        const auto rack =
            finding.place && finding.count == 1 ? rackAround(m_plan, *finding.place) : std::optional<Id<Rack>>();
        return rack ? rack->value() : 0;
    }

    void name(FindingGroup& group, std::uint32_t key, int worst) const
    {
        const Finding& first = *group.rows.front();
        switch (m_grouping) {
        case FindingGrouping::Severity: {
            Finding shown = first;
            shown.waived = false;
            group.id = severityKey(first.severity);
            group.title = severitiesWord(first.severity);
            group.order = {rankOf(shown), 0, 0, {}};
            return;
        }
        case FindingGrouping::Rule:
            group.id = first.rule;
            group.title = ruleTitle(first.rule);
            group.order = {worst, 0, 0, group.title + u'\n' + first.rule};
            return;
        case FindingGrouping::Rack:
            break;
        }
        group.id = QStringLiteral("rack-%1").arg(key);
        if (const Rack* rack = m_plan.racks.find(Id<Rack>(key))) {
            group.title = rack->name;
            group.order = {rack->row.value(), rack->x.base(), key, {}};
        } else {
            group.title = Text::tr("In no rack");
            group.order = {kLast, 0, 0, {}};
        }
    }

private:
    const Tables& m_plan;
    FindingGrouping m_grouping;
    std::unordered_map<QString, std::uint32_t> m_rules;
    QString m_lastRule;
    std::uint32_t m_rule = 0;
};

void count(FindingCounts& counts, const Finding& finding)
{
    int* const kinds[] = {&counts.errors, &counts.warnings, &counts.unknowns, &counts.notes, &counts.waived};
    ++*kinds[rankOf(finding)];
}

}  // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("Error");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Note:
        return Text::tr("Note");
    case Severity::Unknown:
        break;
    }
    return Text::tr("Unknown");
}

void FindingFilter::setText(const QString& text)
{
    words.clear();
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        words.emplace_back(word, Qt::CaseInsensitive);
}

bool FindingFilter::admits(const Finding& finding) const
{
    if (finding.waived && !waived)
        return false;
    if (!severities.empty() && !severities.count(finding.severity))
        return false;
    return std::all_of(words.begin(), words.end(), [&](const QStringMatcher& word) {
        // The short texts first.
        return word.indexIn(finding.where) >= 0 || word.indexIn(finding.title) >= 0 || word.indexIn(finding.rule) >= 0
            || word.indexIn(finding.message) >= 0;
    });
}

std::vector<std::unique_ptr<FindingGroup>> groupsOf(const std::vector<Finding>& findings, const Tables& plan,
                                                    FindingGrouping grouping, const FindingFilter& filter)
{
    struct Draft {
        std::unique_ptr<FindingGroup> group = std::make_unique<FindingGroup>();
        int worst = 4;
    };
    Keys keys(plan, grouping);
    std::unordered_map<std::uint32_t, Draft> drafts;
    Draft* draft = nullptr;
    std::uint32_t last = 0;
    for (const Finding& finding : findings) {
        if (finding.waived && !filter.waived)
            continue;
        const std::uint32_t key = keys.of(finding);
        if (!draft || key != last)
            draft = &drafts[last = key];
        ++draft->group->total;
        draft->worst = std::min(draft->worst, rankOf(finding));
        if (!filter.admits(finding))
            continue;
        draft->group->rows.push_back(&finding);
        count(draft->group->counts, finding);
    }
    std::vector<std::unique_ptr<FindingGroup>> groups;
    for (auto& [key, each] : drafts) {
        if (each.group->rows.empty())
            continue;
        keys.name(*each.group, key, each.worst);
        groups.push_back(std::move(each.group));
    }
    std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a->order < b->order; });
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i]->place = static_cast<int>(i);
    return groups;
}

bool isSameFinding(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.where == b.where && a.place == b.place && a.figure == b.figure
        && a.subject == b.subject;
}

std::size_t hashOf(const Finding& finding) { return qHashMulti(0, finding.where, finding.rule, finding.figure); }

}  // namespace views
