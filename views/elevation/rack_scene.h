// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/colouring.h"
#include "views/drawing/part_builder.h"
#include "views/elevation/elevation_drawing.h"
#include "views/elevation/rack_geometry.h"

namespace views {

/// One rack seen from one side, while it is being drawn.
struct RackScene {
    const model::Tables& plan;
    const model::PlanIndex& index;
    const Theme& theme;
    ElevationDetail detail;
    const model::Rack& rack;
    const model::RackType& type;
    RackGeometry geometry;
    bool rear;
    const Colouring* colouring;  ///< null: bodies by kind, ports by rail
    Drawing drawing;

    bool shows(ElevationDetail level) const { return detail >= level; }
};

/// How far head, foot and unit numbers reach beyond a rack's frame, mm.
inline constexpr double kHeadHeight = 120;
/// Of the name at a rack's head, mm; on a screen where that is less than so many pixels, the view names racks itself.
inline constexpr double kHeadType = 52;
inline constexpr double kHeadPixels = 10;
inline constexpr double kFootHeight = 84;
inline constexpr double kNumberWidth = 52;
inline constexpr double kNameWidth = 96;

/// One rack seen from the front or the rear; its frame's upper left corner is at (0, 0).
Drawing rackDrawing(const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                    ElevationDetail detail, model::Id<model::Rack> rack, bool rear,
                    const Colouring* colouring = nullptr);

/// The colour of a device's body where it says what kind of device it is.
QColor bodyColour(const Theme& theme, model::DeviceClass deviceClass);
/// The colour of a device's body in this picture; quiet where the choice of colours says nothing about it.
QColor bodyColour(const RackScene& scene, const model::Device& device);
/// What can be read on it.
QColor bodyInk(const RackScene& scene, const model::Device& device);

/// The device's faceplate with its ports and its name.
void drawDeviceFront(RackScene& scene, const model::Device& device);
/// The device's back, without what the rack puts before it.
void drawDeviceRear(RackScene& scene, const model::Device& device);
/// Busbar, clips, risers, couplings and hoses: what lies before the devices when seen from the rear.
void drawRearPlant(RackScene& scene);

}  // namespace views
