// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/part_builder.h"
#include "views/elevation/rack_geometry.h"
#include "views/fiber/port_key.h"

namespace views {

/// One face of a device while it is being drawn.
struct FacePainter {
    const model::Tables& plan;
    const Theme& theme;
    const PortKey& key;
    const model::Device& device;
    const model::DeviceType& type;
    model::Face side;
    QRectF body;
    PartBuilder part;
    std::vector<Hit> hits;

    void drawBody();
    /// The mark of what is selected, round `rect`.
    void outline(const QRectF& rect, double radius);
    /// Gives what was drawn to `drawing`.
    void finish(Drawing& drawing, const QRectF& bounds);
};

/// The connectors on the face, one field a colour, with numbers; above each run of whole columns, or else below each
/// connector, what they lead to. Those in `chosen` are outlined.
void drawFacePorts(FacePainter& face, const std::vector<int>& chosen);

}  // namespace views
