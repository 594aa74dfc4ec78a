// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/bom_table_model.h"

#include "views/tables/natural_order.h"
#include "views/theme.h"
#include "views/unit_text.h"

#include <QFont>

#include <algorithm>
#include <numeric>

namespace views {

using namespace model;

namespace {

bool isFigure(int column)
{
    return column == BomTableModel::Quantity || column == BomTableModel::Spares || column == BomTableModel::Total
        || column == BomTableModel::Price || column == BomTableModel::Amount;
}

/// What a figure is sorted by; nothing where it is not known.
std::optional<std::int64_t> figureOf(const BomTableRow& row, int column)
{
    const auto base = [](const std::optional<Money>& money) {
        return money ? std::optional(money->base()) : std::nullopt;
    };
    switch (column) {
    case BomTableModel::Quantity:
        return row.quantity;
    case BomTableModel::Spares:
        return row.spares;
    case BomTableModel::Total:
        return row.total;
    case BomTableModel::Price:
        return base(row.price);
    default:
        return base(row.amount);
    }
}

QString counted(const std::optional<std::int64_t>& count) { return count ? countText(*count) : QString(); }

}  // namespace

void BomTableModel::setTable(BomTable table)
{
    beginResetModel();
    m_table = std::move(table);
    arrange();
    endResetModel();
}

void BomTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_direction = order;
    arrange();
    endResetModel();
}

void BomTableModel::arrange()
{
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    if (m_column < 0 || m_order.empty())
        return;
    std::erase_if(m_order, [&](std::size_t i) {
        const BomTableKind kind = m_table.rows[i].kind;
        return kind != BomTableKind::Part && kind != BomTableKind::Total;
    });
    const bool falls = m_direction == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end() - 1, [&](std::size_t a, std::size_t b) {
        const BomTableRow& first = m_table.rows[a];
        const BomTableRow& second = m_table.rows[b];
        if (!isFigure(m_column)) {
            const QString one = text(first, m_column);
            const QString other = text(second, m_column);
            return falls ? naturalOrder(other, one) < 0 : naturalOrder(one, other) < 0;
        }
        const auto one = figureOf(first, m_column);
        const auto other = figureOf(second, m_column);
        if (!one || !other)
            return one && !other;
        return falls ? *one > *other : *one < *other;
    });
}

int BomTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int BomTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BomTableModel::text(const BomTableRow& row, int column) const
{
    const bool isPart = row.kind == BomTableKind::Part;
    switch (column) {
    case PartNumber:
        return isPart ? shownPartNumber(row.part) : row.kind == BomTableKind::Head ? row.text : QString();
    case Description:
        return isPart ? row.part.description : row.kind == BomTableKind::Head ? QString() : row.text;
    case Group:
        return isPart ? row.group : QString();
    case Quantity:
        return counted(row.quantity);
    case Unit:
        return isPart ? row.part.unit : QString();
    case Spares:
        return counted(row.spares);
    case SpareRule:
        return isPart ? spareRuleText(row.part) : QString();
    case Total:
        return counted(row.total);
    case Price:
        return row.price ? moneyText(*row.price) : isPart && !m_table.prices.isEmpty() ? noPriceText() : QString();
    default:
        return row.amount ? moneyText(*row.amount) : QString();
    }
}

QVariant BomTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BomTableRow& row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && (index.column() == Description || index.column() == PartNumber))
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole && isFigure(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && row.kind != BomTableKind::Part)
        return uiFont(13, QFont::DemiBold);
    return {};
}

QVariant BomTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool isPriced = !m_table.currency.isEmpty();
    const QString group = m_table.grouping == BomGrouping::Kind ? tr("Kind")
        : m_table.grouping == BomGrouping::Rack                 ? tr("Rack")
                                                                : tr("Row");
    const QString names[] = {tr("Part number"),
                             tr("Description"),
                             group,
                             tr("Quantity"),
                             tr("Unit"),
                             tr("Spares"),
                             tr("Spares by rule"),
                             tr("Total"),
                             isPriced ? tr("Unit price, %1").arg(m_table.currency) : tr("Unit price"),
                             isPriced ? tr("Amount, %1").arg(m_table.currency) : tr("Amount")};
    return names[section];
}

}  // namespace views
