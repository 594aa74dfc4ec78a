// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"

namespace app {

/// The floor plan on paper, over title and foot: to the scale wished for, or the largest round one that fits a sheet.
model::Result<Pages> floorPages(const model::Tables& plan, const ExportWish& wish);
/// The elevations, a few racks of a row on each sheet; see `elevationSheets`.
model::Result<Pages> elevationPages(const model::Tables& plan, const ExportWish& wish);
/// The fiber sheet of what is called so, a diagram as large as it fits.
model::Result<Pages> fiberPages(const model::Tables& plan, const ExportWish& wish);

}  // namespace app
