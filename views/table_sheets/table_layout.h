// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/sheets/sheet_style.h"
#include "views/table_sheets/paper_table.h"

namespace views {

/// Columns that stand beside each other on a sheet.
struct TableSide {
    std::vector<std::size_t> columns;  ///< of the table's, the first always the first
    std::vector<double> edges;         ///< mm from the left of the room, one more than columns
};

/// Where a page of rows begins. Only a row that is higher than a page begins one within it.
struct TablePlace {
    std::size_t row = 0;
    int line = 0;  ///< of the row
};

/// How a table is set on sheets: in which size, which columns beside each other, and which rows on which page. Every cell is
/// whole: what does not fit its column takes more lines. Columns that do not fit one sheet stand on several, one after the
/// other for the same rows, each with the first column.
class TableLayout {
public:
    /// For pages with `room` mm for heads and rows. Reads every cell; `goesOn` answers false to stop: then no page is there.
    TableLayout(const PaperTable& table, QSizeF room, const std::function<bool(double done)>& goesOn = {});

    const std::vector<TableSide>& sides() const { return m_sides; }
    /// Where each page of rows begins; at least one, unless it was stopped.
    const std::vector<TablePlace>& starts() const { return m_starts; }

    Type cellType(std::size_t column) const;
    static Type headType() { return sheetType(7.5, QFont::DemiBold, Qt::AlignLeft, kPaperWhite); }
    double headHeight() const { return m_headHeight; }  ///< mm
    double lineHeight() const { return points(m_size) * 1.2; }
    /// The lines of a cell that is `width` mm wide between its column's edges.
    QStringList linesOf(std::size_t column, TableRow row, double width) const;
    QStringList headLines(std::size_t column, double width) const;
    /// In how many lines the row stands on all sides.
    int linesOf(TableRow row) const;
    double heightOf(int lines) const { return lineHeight() * lines + kAir; }

    static constexpr double kAir = 1.4;       ///< above and below a row's lines together
    static constexpr double kSideAir = 1.3;   ///< left and right in a cell
    static constexpr double kMark = 3;        ///< wide, of a severity before its words
    static constexpr double kHeadLine = 3.2;  ///< of a head of several lines

private:
    /// What a column's cells need in parts of the type's size.
    struct Need {
        double whole = 0;  ///< every cell in one line
        double word = 0;   ///< its longest word
    };

    bool measure(const std::function<bool(double)>& goesOn);
    void chooseSides(double room);
    bool breakPages(double room, const std::function<bool(double)>& goesOn);
    double wholeWidth(std::size_t column, double size) const;
    double leastWidth(std::size_t column, double size) const;
    TableSide sideOf(std::vector<std::size_t> columns, double room) const;

    const PaperTable& m_table;
    std::vector<Need> m_needs;
    double m_size = 8.5;  ///< of the cells' type, pt
    std::vector<TableSide> m_sides;
    double m_headHeight = 0;
    std::vector<TablePlace> m_starts;
};

}  // namespace views
