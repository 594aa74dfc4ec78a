// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/device_type.h"
#include "views/drawing/drawing.h"
#include "views/fiber/port_key.h"

namespace views {

/// What the colours of a face mean: a swatch with its letter, what is at the far end and which ports lead there; capped,
/// and then it says how many are left out. Drawn from the upper edge of `place`; returns its height, mm.
double drawFaceLegend(Drawing& drawing, const Theme& theme, const PortKey& key, const model::DeviceType& type,
                      const QRectF& place);

}  // namespace views
