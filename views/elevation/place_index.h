// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/rect_index.h"
#include "views/elevation/elevation_layout.h"

namespace views {

/// Finds rack faces of a layout by place and by rack.
class PlaceIndex {
public:
    PlaceIndex() = default;
    explicit PlaceIndex(ElevationLayout layout);

    const ElevationLayout& layout() const { return m_layout; }
    /// The faces whose area touches `rect`, in the layout's order.
    std::vector<const RackPlace*> touching(const QRectF& rect) const;
    /// The face whose area holds `point`, or null.
    const RackPlace* at(QPointF point) const;
    std::vector<const RackPlace*> of(model::Id<model::Rack> rack) const;

private:
    ElevationLayout m_layout;
    RectIndex m_areas;
    std::vector<std::pair<model::Id<model::Rack>, std::size_t>> m_byRack;  ///< sorted
};

}  // namespace views
