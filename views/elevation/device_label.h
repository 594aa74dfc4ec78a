// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/elevation/rack_scene.h"

namespace views {

/// The device's name: on the body where it is free, else beside it within the rack, else right of the rack.
void drawFrontLabel(RackScene& scene, PartBuilder& part, const model::Device& device, const model::DeviceType& type,
                    const QRectF& body);

}  // namespace views
