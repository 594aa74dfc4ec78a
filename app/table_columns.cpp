// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/table_columns.h"

#include "app/settings.h"
#include "views/panels/table_view.h"

#include <QHeaderView>

namespace app {

namespace {

constexpr int kNarrowest = 24;
constexpr int kWidest = 2000;

QString keyOf(const views::TableView& view) { return QStringLiteral("tables/%1").arg(view.table().source().key); }

}  // namespace

void resetColumns(views::TableView& view)
{
    const auto& columns = view.table().columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(column), column);
        view.setColumnHidden(column, !columns[i].shown);
        view.setColumnWidth(column, columns[i].width);
    }
}

/// One entry a column, in order on the screen: "rack:76:1".
void rememberColumns(const views::TableView& view)
{
    QStringList entries;
    const QHeaderView& header = *view.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool hidden = view.isColumnHidden(column);
        const views::TableColumn& its = view.table().columns()[static_cast<std::size_t>(column)];
        entries << QStringLiteral("%1:%2:%3")
                       .arg(its.word)
                       .arg(hidden ? its.width : view.columnWidth(column))
                       .arg(hidden ? 0 : 1);
    }
    settings().setValue(keyOf(view), entries);
}

void recallColumns(views::TableView& view)
{
    resetColumns(view);
    QHeaderView& header = *view.horizontalHeader();
    const auto& columns = view.table().columns();
    int visual = 0;
    for (const QString& entry : settings().value(keyOf(view)).toStringList()) {
        const QStringList parts = entry.split(u':');
        const auto named = std::find_if(columns.begin(), columns.end(), [&](const views::TableColumn& column) {
            return column.word == parts.value(0);
        });
        if (named == columns.end())
            continue;
        const int column = static_cast<int>(named - columns.begin());
        header.moveSection(header.visualIndex(column), visual++);
        view.setColumnWidth(column, std::clamp(parts.value(1).toInt(), kNarrowest, kWidest));
        view.setColumnHidden(column, parts.value(2) == QStringLiteral("0"));
    }
}

views::TableWish shownRows(const views::TableView& view)
{
    views::TableWish wish{view.table().filter(), {}, {}};
    const QHeaderView& header = *view.horizontalHeader();
    if (const int sorted = header.sortIndicatorSection(); sorted >= 0) {
        const QString& word = view.table().columns()[static_cast<std::size_t>(sorted)].word;
        wish.sort = header.sortIndicatorOrder() == Qt::DescendingOrder ? QString(u'-' + word) : word;
    }
    for (const views::TableColumn* column : view.shownColumns())
        wish.columns << column->word;
    return wish;
}

}  // namespace app
