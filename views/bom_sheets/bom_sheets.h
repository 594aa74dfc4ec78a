// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bom_table.h"
#include "views/paper/sheet_set.h"

#include <memory>

namespace views {

/// The bill of materials on sheets that lie across, of the design's paper: the columns' heads on each, groups with their sums,
/// the total last. Nothing is cut: what is too long takes more lines.
SheetSet bomSheets(const std::shared_ptr<const model::Tables>& plan, model::BomTable table);

}  // namespace views
