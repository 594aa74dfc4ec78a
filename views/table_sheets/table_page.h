// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/table_sheets/table_layout.h"

namespace views {

/// Draws a part of a table into a sheet's room; all in mm.
class TablePage {
public:
    TablePage(const PaperTable& table, const TableLayout& layout, const QRectF& room)
        : m_table(table), m_layout(layout), m_room(room)
    {
    }

    /// The rows from `from` to before `to`, under the heads of the columns of `side`.
    void draw(Drawing& sheet, const TableSide& side, TablePlace from, TablePlace to) const;

private:
    struct Strip {
        TableRow row;
        double top = 0;
        double height = 0;
        int first = 0;  ///< of its lines
        int lines = 0;  ///< so many
    };

    std::vector<Strip> strips(TablePlace from, TablePlace to) const;
    void drawHeads(Drawing& sheet, const TableSide& side) const;
    void drawGrid(Drawing& sheet, const TableSide& side, const std::vector<Strip>& strips) const;
    void drawRow(Drawing& sheet, const TableSide& side, const Strip& strip) const;
    void drawNothing(Drawing& sheet) const;

    const PaperTable& m_table;
    const TableLayout& m_layout;
    QRectF m_room;
};

}  // namespace views
