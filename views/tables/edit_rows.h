// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tables/table_column.h"

namespace views {

/// What came of giving one text to a column of many rows.
struct RowsEdited {
    model::ChangeSet step;    ///< all that could be changed, as one step
    std::size_t changed = 0;  ///< rows that took the text
    std::size_t refused = 0;
    QString reason;  ///< why the first of the refused did not
};

/// Gives `text` to the cells of `column` in all `rows`, one after the other, each on what those before have left.
RowsEdited editRows(const model::Tables& plan, const TableColumn& column, const std::vector<TableRow>& rows,
                    const QString& text);

}  // namespace views
