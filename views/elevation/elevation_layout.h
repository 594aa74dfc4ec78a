// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/elevation/elevation_drawing.h"

namespace views {

/// Between the foot of one line of racks and the heads of the next, mm.
inline constexpr double kLineGap = 140;

/// One rack face in the picture.
struct RackPlace {
    model::Id<model::Rack> rack;
    bool rear = false;
    QPointF corner;  ///< of the frame, upper left
    QRectF area;     ///< with head, foot, unit numbers and names
};

/// The name of a row, left of its first rack.
struct RowHead {
    QPointF anchor;
    QString name;
};

/// Where every rack face stands: rows from the top down, wrapped at twenty racks, in columns so that the whole comes
/// near the shape of a screen.
struct ElevationLayout {
    std::vector<RackPlace> places;
    std::vector<RowHead> rows;
    QRectF bounds;
};

ElevationLayout layoutOf(const model::Tables& plan, const model::PlanIndex& index,
                         const std::vector<model::Id<model::Rack>>& racks, ElevationFace face);

}  // namespace views
