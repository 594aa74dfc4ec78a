// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/table_text.h"

#include "model/io/csv.h"

namespace views {

namespace {

/// A cell between tabs: breaks within it would tear the row.
QString tabbedCell(const QString& cell)
{
    QString safe = model::safeCell(cell);
    for (const char16_t breaking : {u'\t', u'\n', u'\r'})
        safe.replace(QChar(breaking), u' ');
    return safe;
}

}  // namespace

QStringList plainCells(const std::vector<const TableColumn*>& columns, TableRow row)
{
    QStringList cells;
    for (const TableColumn* column : columns)
        cells << plainText(*column, row);
    return cells;
}

QStringList headings(const std::vector<const TableColumn*>& columns)
{
    QStringList cells;
    for (const TableColumn* column : columns)
        cells << fileHeadingOf(*column);
    return cells;
}

TableText::TableText(std::vector<const TableColumn*> columns) : m_columns(std::move(columns))
{
    m_html = QStringLiteral("<table><tr>");
    QStringList cells;
    for (const TableColumn* column : m_columns) {
        const QString heading = headingOf(*column);
        m_html += QStringLiteral("<th>") + heading.toHtmlEscaped() + QStringLiteral("</th>");
        cells << tabbedCell(heading);
    }
    m_html += QStringLiteral("</tr>");
    m_tabbed = cells.join(u'\t') + u'\n';
}

void TableText::add(TableRow row)
{
    m_html += QStringLiteral("<tr>");
    bool first = true;
    for (const TableColumn* column : m_columns) {
        // A spreadsheet reads figures in the locale of the desktop, which is the one they are shown in.
        const QString cell = cellText(*column, row);
        m_html += (column->figure ? QStringLiteral("<td align=\"right\">") : QStringLiteral("<td>"))
            + model::safeCell(cell).toHtmlEscaped() + QStringLiteral("</td>");
        if (!first)
            m_tabbed += u'\t';
        first = false;
        m_tabbed += tabbedCell(cell);
    }
    m_html += QStringLiteral("</tr>");
    m_tabbed += u'\n';
}

}  // namespace views
