// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/document.h"
#include "views/tables/table_source.h"

namespace views {

/// What is wanted of a table on paper, in the words of its columns.
struct TableWish {
    QString filter;       ///< as a RowFilter reads it; empty: all rows
    QString sort;         ///< a column, `-column` for the other way round; empty: the design's order
    QStringList columns;  ///< in order; empty: those that are shown at first

    friend bool operator==(const TableWish&, const TableWish&) = default;
};

/// Makes the table of a design.
using MakeTable = std::unique_ptr<TableSource> (*)(const LiveDesign& design);

/// A table as it stands on paper: the rows that are wanted in their order, of the columns that are wanted in theirs. It owns
/// all that it reads, a design that nobody edits: once every cell has been read, any number of threads may read them.
class PaperTable {
public:
    PaperTable(model::Tables plan, MakeTable make);

    /// Chooses rows and columns; `goesOn` is asked now and then, and its answer false stops it. Error: it was stopped, a
    /// column there is none of or that is named twice, a filter that is none or too long to be said on a page.
    model::Result<model::Done> choose(const TableWish& wish, const std::function<bool(double done)>& goesOn = {});

    const model::Tables& plan() const { return m_design.plan(); }
    const TableSource& source() const { return *m_source; }
    const std::vector<const TableColumn*>& columns() const { return m_columns; }
    const std::vector<TableRow>& rows() const { return m_rows; }
    /// How many rows there are without the filter.
    std::size_t allRows() const { return m_allRows; }
    const QString& filter() const { return m_filter; }
    const TableColumn* sortColumn() const { return m_sortColumn; }
    Qt::SortOrder order() const { return m_order; }

private:
    model::Result<std::size_t> columnCalled(const QString& word) const;
    /// Error: the filter compares with nothing, or names a column there is not and no row has the word as it stands.
    model::Result<model::Done> understood(const std::vector<bool>& shown) const;
    QString columnWords() const;

    model::Document m_document;
    LiveDesign m_design;
    std::unique_ptr<TableSource> m_source;
    std::vector<const TableColumn*> m_columns;
    std::vector<TableRow> m_rows;
    std::size_t m_allRows = 0;
    QString m_filter;
    const TableColumn* m_sortColumn = nullptr;  ///< null: in the design's order
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace views
