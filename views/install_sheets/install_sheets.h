// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"
#include "views/paper/sheet_set.h"

#include <memory>

namespace views {

/// The installation of some racks, one after the other in the order given, on the design's paper: for each its steps with
/// lines to write on and boxes to tick, bars for two signatures, and a sign-off at the end. Pages are counted by rack: they are
/// the same whether a rack is printed alone or with others. Error: no rack has a step.
model::Result<SheetSet> installSheets(const std::shared_ptr<const model::Tables>& plan,
                                      const std::vector<model::Id<model::Rack>>& racks);

}  // namespace views
