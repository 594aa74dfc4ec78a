// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tables/table_column.h"

#include <QByteArray>

namespace views {

/// Rows of a table as text for elsewhere, header first; rows are added one by one, so that much can be done in pieces.
/// Nothing in it runs in a spreadsheet.
class TableText {
public:
    explicit TableText(std::vector<const TableColumn*> columns);

    void add(TableRow row);
    /// Parted by tabs, for a spreadsheet to paste.
    const QString& tabbed() const { return m_tabbed; }
    /// A table of HTML, for a text to paste.
    QString html() const { return m_html + QStringLiteral("</table>"); }

private:
    std::vector<const TableColumn*> m_columns;
    QString m_tabbed;
    QString m_html;
};

/// The cells of a row as a file has them, and what stands over them.
QStringList plainCells(const std::vector<const TableColumn*>& columns, TableRow row);
QStringList headings(const std::vector<const TableColumn*>& columns);

}  // namespace views
