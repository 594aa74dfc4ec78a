// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/sliced_work.h"
#include "views/tables/row_filter.h"
#include "views/tables/row_order.h"
#include "views/tables/table_source.h"

#include <QAbstractTableModel>

namespace views {

/// One table of the design for a view: rows as ids, sorted and filtered on them, cells worked out when they are shown.
/// After an edit rows come and go one by one and those that stay keep their places, whatever their cells read now.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `design`, which `source` is about, must outlive this.
    TableModel(const LiveDesign& design, std::unique_ptr<TableSource> source, QObject* parent = nullptr);

    const TableSource& source() const { return *m_source; }
    const std::vector<TableColumn>& columns() const { return m_source->columns; }
    const std::vector<TableRow>& rows() const { return m_rows; }
    TableRow rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Where these stand, ascending; those that are not shown are left out. `rows` ascend.
    std::vector<int> placesOf(const std::vector<TableRow>& rows) const;
    /// How many rows there are without the filter.
    std::size_t allRows() const { return m_all.size(); }

    /// Shows the rows that match; `shown` says of each column whether plain words are looked for in it.
    void setFilter(const QString& text, const std::vector<bool>& shown);
    void setFilter(const QString& text) { setFilter(text, std::vector<bool>(columns().size(), true)); }
    const QString& filter() const { return m_filterText; }
    /// Filtering and sorting, while it goes on; cancelled, all rows are shown in the design's order.
    SlicedWork& work() { return m_work; }
    /// Without filter and order.
    void giveUp();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Asks for the edit by `editRequested`; the cell changes when the design does.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void editRequested(const QModelIndex& index, const QString& text);
    /// How many rows are shown, or there are, may be another number.
    void counted();

private:
    void follow(const model::ChangeSet& changes);
    void startOver();
    void arrange(std::vector<TableRow> rows, bool sameRows);
    void show(std::vector<TableRow> rows, bool sameRows);
    bool comesFirst(TableRow a, TableRow b) const;
    void insert(std::vector<TableRow> rows);
    void remove(const std::vector<TableRow>& rows);

    std::unique_ptr<TableSource> m_source;
    std::vector<TableRow> m_all;   ///< ascending
    std::vector<TableRow> m_rows;  ///< as shown
    QString m_filterText;
    RowFilter m_filter;       ///< what is wanted
    RowFilter m_shownFilter;  ///< what `m_rows` were chosen by
    int m_sortColumn = -1;    ///< -1: the design's own order
    Qt::SortOrder m_order = Qt::AscendingOrder;
    SlicedWork m_work;
};

/// What a cell carries beside its text.
enum TableRole { SeverityRole = Qt::UserRole + 200, ChoicesRole };

}  // namespace views
