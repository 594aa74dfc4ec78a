// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/pull_sheets/pull_book.h"

namespace views {

/// How many sheets the cover of a pull schedule takes: shifts that do not fit on the first go on on further ones.
std::size_t pullCovers(const PullBook& book, const SheetFrame& frame);

/// Draws one of them, from 0, into the room of a sheet: sums, how the order was made, what to bring, and each shift with its
/// page and a box.
void drawPullCover(Drawing& sheet, const PullBook& book, std::size_t cover, const SheetFrame& frame);

}  // namespace views
