// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/finding_groups.h"

#include <QAbstractItemModel>

namespace views {

/// The findings as rows a person reads, under the headings they are grouped by: mark, what, where, how much, against
/// what, the cure. After an edit only the rows that differ are touched, so that selection and open groups stay.
class FindingTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Mark, Title, Where, Value, Limit, Fix, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole, MessageRole };

    using QAbstractItemModel::QAbstractItemModel;
    ~FindingTreeModel() override;

    /// Shows these findings of `plan`.
    void setFindings(FindingList findings, const model::Tables& plan);
    void setGrouping(FindingGrouping grouping);
    FindingGrouping grouping() const { return m_grouping; }
    /// Shows only these severities; an empty set shows all.
    void setShown(std::set<model::Severity> severities);
    /// Shows the waived findings too, or not.
    void setWaivedShown(bool shown);
    /// Shows only findings of which rule, title, place or message holds every word of `text`.
    void setFilter(const QString& text);
    const FindingFilter& filter() const { return m_filter; }

    /// The finding of a row; null for a heading. Valid until the findings are set again.
    const model::Finding* findingAt(const QModelIndex& index) const;
    /// The group whose heading the row is; null for a finding.
    const FindingGroup* groupAt(const QModelIndex& index) const;
    /// The row of the same finding; invalid where it is not shown.
    QModelIndex indexOf(const model::Finding& finding) const;
    int groupCount() const { return static_cast<int>(m_groups.size()); }
    /// How many findings are shown.
    int findingCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Groups = std::vector<std::unique_ptr<FindingGroup>>;

    void startOver();
    void bringInLine(Groups wanted);
    void bringInLine(FindingGroup& group, const FindingGroup& wanted);
    void renumber();
    QModelIndex indexOfGroup(const FindingGroup& group, int column = 0) const;
    QVariant groupData(const FindingGroup& group, int column, int role) const;
    QVariant findingData(const model::Finding& finding, int column, int role) const;

    FindingList m_findings = std::make_shared<const std::vector<model::Finding>>();
    model::Tables m_plan;
    FindingGrouping m_grouping = FindingGrouping::Severity;
    FindingFilter m_filter;
    Groups m_groups;
};

}  // namespace views
