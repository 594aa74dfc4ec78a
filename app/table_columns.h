// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/table_sheets/paper_table.h"

namespace views {
class TableView;
}

namespace app {

/// Gives the table's columns the widths, places and visibility they had when they were last remembered.
void recallColumns(views::TableView& view);
void rememberColumns(const views::TableView& view);
/// As they are at first.
void resetColumns(views::TableView& view);

/// What the table shows, as a print of it takes it: filter, order and columns.
views::TableWish shownRows(const views::TableView& view);

}  // namespace app
