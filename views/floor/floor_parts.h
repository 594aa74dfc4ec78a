// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/label_layer.h"
#include "views/floor/floor_drawing.h"

#include <map>

namespace views {

/// Rectangles by their colour, so that each colour is one shape.
using RectsByColour = std::map<QRgb, std::vector<QRectF>>;

/// A picture of the hall while it is being drawn.
struct FloorPicture {
    const FloorScene& scene;
    const FloorOptions& options;
    QRectF visible;  ///< mm
    double pixel;    ///< mm
    std::vector<const FloorThing*> things;
    LabelLayer labels;
    Drawing drawing;

    double pixels(double mm) const { return mm / pixel; }
};

void drawGround(FloorPicture& picture);
void drawUnderlay(FloorPicture& picture);
/// Why the underlay is not to be seen, in the corner.
void noteUnderlay(FloorPicture& picture);
void drawRacks(FloorPicture& picture);
void drawUnits(FloorPicture& picture);
void drawTrays(FloorPicture& picture);
void drawCables(FloorPicture& picture);
/// The ways of what is selected; names lie over them.
void drawSelectedWays(FloorPicture& picture);
/// What is selected and pointed at, and where findings are.
void drawFloorMarks(FloorPicture& picture);
void drawAisleNames(FloorPicture& picture);

}  // namespace views
