// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/long_work.h"
#include "model/core/result.h"
#include "views/paper/sheet_set.h"

class QPrinter;

namespace app {

/// Prints the pages `first` to `last`, counted from 1, each on a sheet of its size. Error: it was stopped, or the printer took
/// none.
model::Result<model::Done> printPages(QPrinter& printer, const views::SheetSet& set, int first, int last,
                                      const GoesOn& goesOn);

}  // namespace app
