// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/finding_tree_model.h"

#include "views/adapters/tree_roles.h"
#include "views/unit_text.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr QChar kThinSpace(0x2009);

int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

QString amountText(double value, const QString& unit) { return figureText(value, unit, decimalsFor(value)); }

QString textOf(const Finding& finding, int column)
{
    switch (column) {
    case FindingTreeModel::Title:
        return finding.title;
    case FindingTreeModel::Where:
        return finding.count > 1 && finding.severity == Severity::Unknown
            ? finding.where + kThinSpace + u'×' + countText(finding.count)
            : finding.where;
    case FindingTreeModel::Value:
        if (finding.severity == Severity::Unknown && !finding.value)
            return FindingTreeModel::tr("no figure");
        return finding.value ? amountText(*finding.value, finding.unit) : QString();
    case FindingTreeModel::Limit:
        return finding.limit ? amountText(*finding.limit, finding.unit) : QString();
    case FindingTreeModel::Fix:
        if (finding.waived)
            return FindingTreeModel::tr("Waived: %1").arg(finding.waiver);
        return finding.fix.isEmpty() ? finding.message : finding.fix;
    default:
        return {};
    }
}

}  // namespace

FindingTreeModel::~FindingTreeModel() = default;

void FindingTreeModel::setFindings(FindingList findings, const Tables& plan)
{
    // The old list must stay until no row points into it.
    const FindingList before = std::exchange(m_findings, std::move(findings));
    m_plan = plan;
    bringInLine(groupsOf(*m_findings, m_plan, m_grouping, m_filter));
}

void FindingTreeModel::setGrouping(FindingGrouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    startOver();
}

void FindingTreeModel::setShown(std::set<Severity> severities)
{
    m_filter.severities = std::move(severities);
    startOver();
}

void FindingTreeModel::setWaivedShown(bool shown)
{
    m_filter.waived = shown;
    startOver();
}

void FindingTreeModel::setFilter(const QString& text)
{
    m_filter.setText(text);
    startOver();
}

void FindingTreeModel::startOver()
{
    beginResetModel();
    m_groups = groupsOf(*m_findings, m_plan, m_grouping, m_filter);
    endResetModel();
}

const Finding* FindingTreeModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || !index.internalPointer())
        return nullptr;
    const auto* group = static_cast<const FindingGroup*>(index.internalPointer());
    return group->rows[static_cast<std::size_t>(index.row())];
}

const FindingGroup* FindingTreeModel::groupAt(const QModelIndex& index) const
{
    return index.isValid() && !index.internalPointer() ? m_groups[static_cast<std::size_t>(index.row())].get()
                                                       : nullptr;
}

QModelIndex FindingTreeModel::indexOf(const Finding& finding) const
{
    for (const auto& group : m_groups) {
        const auto found = std::find_if(group->rows.begin(), group->rows.end(),
                                        [&](const Finding* row) { return isSameFinding(*row, finding); });
        if (found != group->rows.end())
            return createIndex(static_cast<int>(found - group->rows.begin()), Title, group.get());
    }
    return {};
}

int FindingTreeModel::findingCount() const
{
    int count = 0;
    for (const auto& group : m_groups)
        count += static_cast<int>(group->rows.size());
    return count;
}

QModelIndex FindingTreeModel::indexOfGroup(const FindingGroup& group, int column) const
{
    return createIndex(group.place, column);
}

QModelIndex FindingTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const FindingGroup* group = groupAt(parent);
    return group ? createIndex(row, column, group) : createIndex(row, column);
}

QModelIndex FindingTreeModel::parent(const QModelIndex& index) const
{
    const auto* group = static_cast<const FindingGroup*>(index.internalPointer());
    return index.isValid() && group ? indexOfGroup(*group) : QModelIndex();
}

int FindingTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return groupCount();
    const FindingGroup* group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? static_cast<int>(group->rows.size()) : 0;
}

int FindingTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

bool FindingTreeModel::hasChildren(const QModelIndex& parent) const { return rowCount(parent) > 0; }

QVariant FindingTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const FindingGroup* group = groupAt(index))
        return groupData(*group, index.column(), role);
    return findingData(*findingAt(index), index.column(), role);
}

QVariant FindingTreeModel::groupData(const FindingGroup& group, int column, int role) const
{
    const auto shown = static_cast<int>(group.rows.size());
    const QString count =
        shown == group.total ? countText(shown) : tr("%1 of %2").arg(countText(shown), countText(group.total));
    // Under a severity every finding is of that one: its sign says so once.
    if (m_grouping == FindingGrouping::Severity && role >= ErrorsRole && role <= NotesRole)
        return {};
    switch (role) {
    case SeverityRole:
        return m_grouping == FindingGrouping::Severity ? static_cast<int>(group.rows.front()->severity) : QVariant();
    case Qt::DisplayRole:
        return column == Mark ? group.title : QVariant();
    case Qt::AccessibleTextRole:
        return column == Mark ? tr("%1: %2").arg(group.title, count) : QVariant();
    case DetailRole:
        return count;
    case HeadingRole:
        return true;
    case ErrorsRole:
        return group.counts.errors;
    case WarningsRole:
        return group.counts.warnings;
    case UnknownsRole:
        return group.counts.unknowns;
    case NotesRole:
        return group.counts.notes;
    default:
        return {};
    }
}

QVariant FindingTreeModel::findingData(const Finding& finding, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(finding, column);
    case Qt::ToolTipRole:
    case MessageRole: {
        QString message = finding.message;
        if (!finding.assumes.isEmpty())
            message += u'\n' + tr("Rests on assumptions: %1").arg(finding.assumes.join(QStringLiteral("; ")));
        return message;
    }
    case Qt::AccessibleTextRole:
        return column == Mark ? severityWord(finding.severity) : textOf(finding, column);
    case Qt::TextAlignmentRole:
        return column == Value ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SeverityRole:
        return static_cast<int>(finding.severity);
    default:
        return {};
    }
}

QVariant FindingTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{QString(), tr("Finding"), tr("Where"), tr("Is"), tr("Limit"), tr("What would mend it")};
    return names.value(section);
}

}  // namespace views
