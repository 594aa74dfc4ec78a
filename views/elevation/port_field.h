// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/elevation/rack_scene.h"

namespace views {

/// The connectors on one face of a device, coloured by rail: merged into areas of one colour from afar, single from
/// the ports' level on, numbered from the numbers' level on.
void drawPortField(RackScene& scene, PartBuilder& part, const model::Device& device, const model::DeviceType& type,
                   const QRectF& body, model::Face face);

}  // namespace views
