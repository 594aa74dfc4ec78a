// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/sheet_set.h"
#include "views/table_sheets/paper_table.h"

namespace views {

/// The table on the design's paper, lying across: the columns' heads on each page, every row once and in its order, what is
/// shown of the table under the title. Pages keep what they are drawn from. Error: `goesOn` has stopped it.
model::Result<SheetSet> tableSheets(std::shared_ptr<const PaperTable> table,
                                    const std::function<bool(double done)>& goesOn = {});

}  // namespace views
