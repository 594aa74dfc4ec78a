// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/row_order.h"

#include "views/tables/natural_order.h"

#include <algorithm>
#include <numeric>

namespace views {

namespace {

/// What has a number stands before what has none.
std::uint64_t rankOf(const CellFigure& figure)
{
    if (figure.state == CellFigure::Known || figure.state == CellFigure::AtLeast)
        return 0;
    return figure.state == CellFigure::None ? 2 : 1;
}

}  // namespace

void RowOrder::add(TableRow row)
{
    if (m_column.figure) {
        const CellFigure figure = m_column.figure(row);
        const std::uint64_t rank = rankOf(figure);
        m_entries.push_back({rank, rank == 0 ? figure.base : 0, row});
    } else if (m_column.key) {
        const CellKey key = m_column.key(row);
        m_entries.push_back({textIndex(row, key), key.minor, row});
    } else {
        m_entries.push_back({textIndex(m_column.text(row)), 0, row});
    }
}

std::uint32_t RowOrder::textIndex(TableRow row, const CellKey& key)
{
    if (m_any && key.group == m_lastGroup)
        return m_lastIndex;
    const auto [found, isNew] = m_indexOfGroup.try_emplace(key.group, static_cast<std::uint32_t>(m_texts.size()));
    if (isNew)
        m_texts.push_back(m_column.text(row));
    m_any = true;
    m_lastGroup = key.group;
    return m_lastIndex = found->second;
}

std::uint32_t RowOrder::textIndex(const QString& text)
{
    const auto found = m_indexOfText.constFind(text);
    if (found != m_indexOfText.constEnd())
        return *found;
    m_texts.push_back(text);
    return *m_indexOfText.insert(text, static_cast<std::uint32_t>(m_texts.size() - 1));
}

/// Groups whose first texts are equal have one rank.
void RowOrder::rankTexts()
{
    std::vector<std::uint32_t> inOrder(m_texts.size());
    std::iota(inOrder.begin(), inOrder.end(), 0);
    std::sort(inOrder.begin(), inOrder.end(),
              [this](std::uint32_t a, std::uint32_t b) { return naturalOrder(m_texts[a], m_texts[b]) < 0; });
    std::vector<std::uint64_t> ranks(m_texts.size());
    for (std::size_t i = 0; i < inOrder.size(); ++i) {
        const bool same = i > 0 && m_texts[inOrder[i]] == m_texts[inOrder[i - 1]];
        ranks[inOrder[i]] = same ? ranks[inOrder[i - 1]] : i;
    }
    for (Entry& entry : m_entries)
        entry.group = ranks[entry.group];
}

std::vector<TableRow> RowOrder::take()
{
    const bool figures = bool(m_column.figure);
    if (!figures)
        rankTexts();
    const bool up = m_order == Qt::AscendingOrder;
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.group != b.group)
            return up || figures ? a.group < b.group : a.group > b.group;
        return up ? a.minor < b.minor : a.minor > b.minor;
    });
    std::vector<TableRow> rows;
    rows.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        rows.push_back(entry.row);
    m_entries.clear();
    return rows;
}

bool comesBefore(const TableColumn& column, Qt::SortOrder order, TableRow a, TableRow b)
{
    const bool up = order == Qt::AscendingOrder;
    if (column.figure) {
        const CellFigure first = column.figure(a);
        const CellFigure second = column.figure(b);
        if (rankOf(first) != rankOf(second))
            return rankOf(first) < rankOf(second);
        if (rankOf(first) == 0 && first.base != second.base)
            return up ? first.base < second.base : first.base > second.base;
        return a < b;
    }
    if (column.key) {
        const CellKey first = column.key(a);
        const CellKey second = column.key(b);
        if (first.group == second.group) {
            if (first.minor != second.minor)
                return up ? first.minor < second.minor : first.minor > second.minor;
            return a < b;
        }
    }
    const auto texts = naturalOrder(column.text(a), column.text(b));
    return texts == 0 ? a < b : up ? texts < 0 : texts > 0;
}

}  // namespace views
