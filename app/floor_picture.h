// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/floor/floor_drawing.h"

#include <functional>

namespace app {

/// What a picture of a hall is asked to be.
struct FloorWish {
    /// A row, rack, device, unit, tray or cable to be near to and outlined, with all ways of its cables; empty: the whole hall.
    QString of;
    views::ColourBy colour = views::ColourBy::Fill;
    views::Theme theme = views::lightTheme();
    std::optional<QSize> size;  ///< pixels; none: a page on which every rack can be read
    const views::FloorUnderlay* underlay = nullptr;
    /// Pixels per millimetre by the size of what is shown, mm; none: as `size` asks.
    std::function<double(QSizeF shown)> scaleFor;
    bool ownTitle = true;  ///< title and scale bar under it; a sheet has them in its title block
};

/// The floor plan with title, scale and legend. Error: nothing is called so, or it is not on the plan.
model::Result<views::Drawing> floorOf(const model::Tables& plan, const FloorWish& wish);

}  // namespace app
