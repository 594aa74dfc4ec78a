// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"
#include "views/fiber/port_key.h"

namespace views {

/// What of a device's face is picked out, and how its ports are coloured.
struct FaceplateOptions {
    Theme theme = lightTheme();
    PortKey key;
    std::vector<model::ObjectRef> selected;  ///< ports of the device, and cables in them
};

/// One device's faces with ports to scale: numbers, laser modules, far ends, and below them what the colours mean. The
/// selected port is outlined with the laser modules that light it.
Drawing faceplateDrawing(const model::Tables& plan, const model::PlanIndex& index, model::Id<model::Device> device,
                         const FaceplateOptions& options);

/// How wide the sheet of a device is, mm.
double sheetWidthOf(const model::DeviceType& type);
/// The laser modules on the front, from the body's upper left corner; none where the type has none or gives no place.
std::vector<QRectF> laserModuleRects(const model::DeviceType& type);
/// The ports of `device` that a selection means: its own ones, and where its cables end.
std::vector<int> portsMeant(const model::Tables& plan, model::Id<model::Device> device,
                            const std::vector<model::ObjectRef>& selected);

}  // namespace views
