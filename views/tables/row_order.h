// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tables/table_column.h"

#include <QHash>

#include <unordered_map>

namespace views {

/// Sorts rows by one column in small pieces, so that a window can go on in between: first one key a row, then numbers
/// alone are compared. Rows without a figure, or whose figure nobody knows, come last either way; equal ones stay in the
/// order they came in.
class RowOrder {
public:
    RowOrder(const TableColumn& column, Qt::SortOrder order) : m_column(column), m_order(order) {}

    /// Takes in one more row.
    void add(TableRow row);
    /// All rows in order; nothing is left.
    std::vector<TableRow> take();

private:
    struct Entry {
        std::uint64_t group;  ///< an index into m_texts, then its rank; of figures whether there is one
        std::int64_t minor;
        TableRow row;
    };
    std::uint32_t textIndex(TableRow row, const CellKey& key);
    std::uint32_t textIndex(const QString& text);
    void rankTexts();

    const TableColumn& m_column;
    Qt::SortOrder m_order;
    std::vector<Entry> m_entries;
    std::vector<QString> m_texts;
    QHash<QString, std::uint32_t> m_indexOfText;
    std::unordered_map<std::uint64_t, std::uint32_t> m_indexOfGroup;
    std::uint64_t m_lastGroup = 0;
    std::uint32_t m_lastIndex = 0;
    bool m_any = false;
};

/// Whether `a` comes before `b` in a column; for putting one row in its place.
bool comesBefore(const TableColumn& column, Qt::SortOrder order, TableRow a, TableRow b);

}  // namespace views
