// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"

namespace views {

/// How many sheets the plan and the table under it take: a rack may reach many others.
std::size_t keyPlanSheets(const model::PortBook& book, model::Id<model::Rack> rack, const SheetFrame& frame);

/// The hall from above to scale with this rack black, the trays its cables lie in, and at each rack they go to how many;
/// under it the way to each. Sheets after the first go on with the table.
Drawing keyPlanSheet(const model::PortBook& book, model::Id<model::Rack> rack, std::size_t part,
                     const SheetFrame& frame, SheetHead head);

}  // namespace views
