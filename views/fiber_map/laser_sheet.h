// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"

namespace views {

/// Whether there is something to say of a device's fibers: co-packaged optics, or multi-fiber cables.
bool hasLaserSheet(const model::PortBook& book, model::Id<model::Device> device);

/// Both plugs of the device's cables, looked into with the key up, with where each fiber goes; and each laser module with
/// its PM connectors, the ports it feeds and room for a reading.
Drawing laserSheet(const model::PortBook& book, model::Id<model::Device> device, const SheetFrame& frame,
                   SheetHead head);

}  // namespace views
