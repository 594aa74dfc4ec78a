// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "model/rules/checker.h"
#include "views/finding_list.h"

#include <QStringMatcher>

#include <set>
#include <tuple>

namespace views {

enum class FindingGrouping { Severity, Rule, Rack };

/// Which findings are shown.
struct FindingFilter {
    std::set<model::Severity> severities;  ///< an empty set admits all
    bool waived = false;                   ///< whether waived ones are admitted
    std::vector<QStringMatcher> words;     ///< each must be in rule, title, place or message

    void setText(const QString& text);
    bool admits(const model::Finding& finding) const;
};

/// Findings under one heading, in the checker's order.
struct FindingGroup {
    QString id;  ///< "error", "copper.reach", "rack-12": the same after every edit
    std::tuple<std::int64_t, std::int64_t, std::int64_t, QString> order;
    QString title;
    model::FindingCounts counts;  ///< of the rows
    int total = 0;                ///< how many there are, those that the filter hides with them
    std::vector<const model::Finding*> rows;
    int place = 0;  ///< among the groups
};

/// The groups that have rows: severities from error to note, rules by their worst severity and title, racks as they stand
/// with what stands in none at the end. Rows point into `findings`.
std::vector<std::unique_ptr<FindingGroup>> groupsOf(const std::vector<model::Finding>& findings,
                                                    const model::Tables& plan, FindingGrouping grouping,
                                                    const FindingFilter& filter);

/// Whether both say the same of the same place, perhaps with another figure: one row, before and after an edit.
bool isSameFinding(const model::Finding& a, const model::Finding& b);
/// Equal for findings that are the same.
std::size_t hashOf(const model::Finding& finding);

/// "Error", "Warning", "Note", "Unknown".
QString severityWord(model::Severity severity);

}  // namespace views
