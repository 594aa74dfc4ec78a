// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/compare/change_tree_model.h"

#include "model/diff/diff_words.h"
#include "views/adapters/tree_roles.h"
#include "views/compare/change_look.h"
#include "views/tables/natural_order.h"
#include "views/unit_text.h"

#include <algorithm>

namespace views {

using namespace model;

namespace {

/// Of an index that is a heading; a row has the number of its group.
constexpr quintptr kHeading = ~quintptr(0);

/// One side of the fields that differ: "unit 12; rack A03".
QString fieldsText(const DiffItem& item, QString FieldWords::*side)
{
    QStringList parts;
    for (const FieldChange& field : item.fields) {
        const FieldWords words = fieldWords(field);
        parts << words.name + u' ' + words.*side;
    }
    return parts.join(QStringLiteral("; "));
}

}  // namespace

ChangeTreeModel::~ChangeTreeModel() = default;

void ChangeTreeModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_groups.clear();
    m_comparison = std::move(comparison);
    endResetModel();
    startOver();
}

void ChangeTreeModel::setShown(ChangeKinds kinds)
{
    m_shown = kinds;
    startOver();
}

void ChangeTreeModel::setFilter(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    startOver();
}

void ChangeTreeModel::startOver()
{
    if (!m_comparison)
        return;
    beginResetModel();
    m_groups.clear();
    std::array<Group, kChangeKinds> groups;
    const std::vector<DiffItem>& items = m_comparison->diff().items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Group& group = groups[static_cast<std::size_t>(items[i].change())];
        ++group.total;
        if (m_shown.has(items[i].change()) && admits(i))
            group.items.push_back(i);
    }
    for (const ChangeKind kind : kChangesInOrder) {
        Group& group = groups[static_cast<std::size_t>(kind)];
        group.kind = kind;
        if (!group.items.empty())
            m_groups.push_back(std::move(group));
    }
    sortRows();
    endResetModel();
}

bool ChangeTreeModel::admits(std::size_t item) const
{
    if (m_words.isEmpty())
        return true;
    const DiffItem& change = m_comparison->diff().items[item];
    QString text = recordKindText(change.kind) + u' ' + change.name() + u' ' + m_comparison->whereText(item);
    for (const auto* side : {&change.was, &change.now}) {
        if (*side && change.fields.empty())
            text += u' ' + QString::fromUtf8((*side)->fields);
        else if (*side)
            text += u' ' + QString::fromUtf8((*side)->name);
    }
    for (const FieldChange& field : change.fields)
        text += u' ' + QString::fromUtf8(field.key) + u' ' + QString::fromUtf8(field.was) + u' '
            + QString::fromUtf8(field.now);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void ChangeTreeModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_order = order;
    startOver();
}

void ChangeTreeModel::sortRows()
{
    for (Group& group : m_groups) {
        if (m_sortedBy == Name || m_sortedBy == Where) {
            std::vector<std::pair<QString, std::size_t>> keyed;
            keyed.reserve(group.items.size());
            for (const std::size_t item : group.items)
                keyed.emplace_back(textOf(item, m_sortedBy), item);
            std::stable_sort(keyed.begin(), keyed.end(),
                             [](const auto& a, const auto& b) { return naturalOrder(a.first, b.first) < 0; });
            std::transform(keyed.begin(), keyed.end(), group.items.begin(),
                           [](const auto& each) { return each.second; });
        }
        if (m_order == Qt::DescendingOrder)
            std::reverse(group.items.begin(), group.items.end());
    }
}

std::optional<std::size_t> ChangeTreeModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kHeading)
        return {};
    return m_groups[index.internalId()].items[static_cast<std::size_t>(index.row())];
}

ChangeKind ChangeTreeModel::kindAt(const QModelIndex& index) const
{
    const bool isHeading = index.internalId() == kHeading;
    return m_groups[isHeading ? static_cast<std::size_t>(index.row()) : index.internalId()].kind;
}

QModelIndex ChangeTreeModel::indexOf(std::size_t item) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const std::vector<std::size_t>& items = m_groups[i].items;
        const auto found = std::find(items.begin(), items.end(), item);
        if (found != items.end())
            return createIndex(int(found - items.begin()), Mark, i);
    }
    return {};
}

int ChangeTreeModel::itemCount() const
{
    std::size_t count = 0;
    for (const Group& group : m_groups)
        count += group.items.size();
    return int(count);
}

QModelIndex ChangeTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kHeading);
}

QModelIndex ChangeTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kHeading)
        return {};
    return createIndex(int(index.internalId()), Mark, kHeading);
}

int ChangeTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isHeading = parent.internalId() == kHeading && parent.column() == Mark;
    return isHeading ? int(m_groups[static_cast<std::size_t>(parent.row())].items.size()) : 0;
}

int ChangeTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString ChangeTreeModel::textOf(std::size_t item, int column) const
{
    const DiffItem& change = m_comparison->diff().items[item];
    const bool inBoth = change.was && change.now;
    switch (column) {
    case Name:
        return recordKindText(change.kind) + u' ' + change.name();
    case Where:
        return m_comparison->whereText(item);
    case Was:
        return inBoth ? fieldsText(change, &FieldWords::was) : change.was ? wholeWords(change) : QString();
    case Now:
        return inBoth ? fieldsText(change, &FieldWords::now) : change.now ? wholeWords(change) : QString();
    default:
        return {};
    }
}

QVariant ChangeTreeModel::groupData(const Group& group, int column, int role) const
{
    const auto shown = int(group.items.size());
    const QString count =
        shown == group.total ? countText(shown) : tr("%1 of %2").arg(countText(shown), countText(group.total));
    switch (role) {
    case Qt::DisplayRole:
        return column == Mark ? changeHeading(group.kind) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Mark ? tr("%1: %2").arg(changeHeading(group.kind), count) : QVariant();
    case DetailRole:
        return count;
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant ChangeTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<std::size_t> item = itemAt(index);
    if (!item)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(*item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Mark ? changeHeading(kindAt(index)) : textOf(*item, index.column());
    default:
        return {};
    }
}

QVariant ChangeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{QString(), tr("What"), tr("Where"), tr("Was"), tr("Now")};
    return names.value(section);
}

}  // namespace views
