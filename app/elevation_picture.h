// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/colouring.h"
#include "views/elevation/elevation_drawing.h"

namespace app {

/// The elevation of the rack, the row, or the rack of the device called `name`; of all racks where it is empty.
/// Error: nothing is called so.
model::Result<views::Drawing> elevationOf(const model::Tables& plan, const QString& name, views::ElevationFace face,
                                          views::ElevationDetail detail,
                                          const views::Theme& theme = views::lightTheme(),
                                          std::optional<views::ColourBy> colour = std::nullopt);

}  // namespace app
