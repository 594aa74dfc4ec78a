// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/colouring.h"
#include "views/elevation/elevation_drawing.h"
#include "views/sheets/drawing_sheets.h"

namespace app {

/// The elevation of the rack, the row, or the rack of the device called `name`; of all racks where it is empty.
/// A picture of so many pixels a millimetre names the racks whose heads would be too small in it. Error: nothing is called so.
model::Result<views::Drawing> elevationOf(const model::Tables& plan, const QString& name, views::ElevationFace face,
                                          views::ElevationDetail detail,
                                          const views::Theme& theme = views::lightTheme(),
                                          std::optional<views::ColourBy> colour = std::nullopt, double pixelsPerMm = 0);
/// The same on paper: front and rear of a few racks of one row on each sheet, all to one round scale; where the scale asked
/// for is 0, to the largest at which two racks fit a sheet. Error: as above, or the sheets would be too many.
model::Result<views::SheetSet> elevationSheets(const model::Tables& plan, const QString& name,
                                               const views::DrawingPaper& paper);

}  // namespace app
