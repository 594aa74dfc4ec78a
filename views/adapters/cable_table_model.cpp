// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/cable_table_model.h"

#include "views/adapters/plan_tree_model.h"
#include "views/unit_text.h"

#include <algorithm>

namespace views {

using namespace model;

namespace {
constexpr std::size_t kManyChanges = 500;  ///< beyond it one reset is cheaper than rows one by one
}

CableTableModel::CableTableModel(LiveDesign& design, QObject* parent) : QAbstractTableModel(parent), m_design(design)
{
    gather();
    connect(&m_design, &LiveDesign::changed, this, &CableTableModel::follow);
    connect(&m_design, &LiveDesign::replaced, this, &CableTableModel::startOver);
}

void CableTableModel::setRole(std::optional<CableRole> role)
{
    if (m_role == role)
        return;
    m_role = role;
    startOver();
}

int CableTableModel::rowOf(Id<Cable> cable) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), cable);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void CableTableModel::startOver()
{
    beginResetModel();
    gather();
    endResetModel();
}

void CableTableModel::gather()
{
    m_rows.clear();
    m_design.plan().cables.forEach([&](const Cable& cable) {
        if (isShown(cable))
            m_rows.push_back(cable.id);
    });
    sortRows();
}

void CableTableModel::follow(const ChangeSet& changes)
{
    const auto& cables = changes.of<Cable>();
    if (cables.size() > kManyChanges) {
        startOver();
        return;
    }
    for (const Change<Cable>& change : cables) {
        const bool was = change.before && isShown(*change.before);
        const bool is = change.after && isShown(*change.after);
        if (was && !is)
            remove(change.id());
        else if (is && !was)
            add(change.id());
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CableTableModel::add(Id<Cable> cable)
{
    const auto place = m_sortColumn == Name && m_order == Qt::AscendingOrder
        ? std::lower_bound(m_rows.begin(), m_rows.end(), cable)
        : m_rows.end();
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, cable);
    endInsertRows();
}

void CableTableModel::remove(Id<Cable> cable)
{
    const int row = rowOf(cable);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

int CableTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CableTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CableTableModel::text(const Cable& cable, int column) const
{
    const Tables& plan = m_design.plan();
    switch (column) {
    case Name:
        return cableName(plan.naming(), cable);
    case Role:
        return roleText(cable.role);
    case Type: {
        const CableType* type = plan.cableTypes.find(cable.type);
        return type ? type->name : QString();
    }
    case EndA:
        return portText(plan, cable.a);
    case EndB:
        return portText(plan, cable.b);
    default:
        return cable.length.base() > 0 ? distanceText(cable.length) : tr("not routed");
    }
}

QVariant CableTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cable* cable = m_design.plan().cables.find(cableAt(index.row()));
    if (!cable)
        return {};
    if (role == Qt::DisplayRole)
        return text(*cable, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Length)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CableTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Length)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Cable"), tr("Role"), tr("Type"), tr("End A"), tr("End B"), tr("Length")};
    return names.value(section);
}

void CableTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Id<Cable>> held;
    for (const QModelIndex& index : before)
        held.push_back(cableAt(index.row()));
    sortRows();
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rowOf(held[static_cast<std::size_t>(i)]), before[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// By numbers where a column has them and by text keys made once elsewhere; equal cables stay in order of id.
void CableTableModel::sortRows()
{
    const Tables& plan = m_design.plan();
    std::sort(m_rows.begin(), m_rows.end());
    const auto byKey = [&](auto&& keyOf) {
        using Key = std::decay_t<decltype(keyOf(plan.cables.at(m_rows.front())))>;
        std::vector<std::pair<Key, Id<Cable>>> keyed;
        keyed.reserve(m_rows.size());
        for (const Id<Cable> id : m_rows)
            keyed.emplace_back(keyOf(plan.cables.at(id)), id);
        const auto less = [](const auto& a, const auto& b) { return a.first < b.first; };
        std::stable_sort(keyed.begin(), keyed.end(), less);
        std::transform(keyed.begin(), keyed.end(), m_rows.begin(), [](const auto& entry) { return entry.second; });
    };
    if (!m_rows.empty() && m_sortColumn == Length)
        byKey([](const Cable& cable) { return cable.length.base(); });
    else if (!m_rows.empty() && m_sortColumn == Role)
        byKey([](const Cable& cable) { return static_cast<int>(cable.role); });
    else if (!m_rows.empty() && m_sortColumn == EndA)
        byKey([](const Cable& cable) { return cable.a; });
    else if (!m_rows.empty() && m_sortColumn == EndB)
        byKey([](const Cable& cable) { return cable.b; });
    else if (!m_rows.empty() && m_sortColumn == Type)
        byKey([](const Cable& cable) { return cable.type; });
    if (m_order == Qt::DescendingOrder)
        std::reverse(m_rows.begin(), m_rows.end());
}

}  // namespace views
