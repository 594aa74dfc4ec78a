// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/device_type.h"

namespace model {

/// Whether a device made for one mounting system stands in a rack of another: an MGX rack has 19-inch posts, but the
/// blind-mate trays of MGX fit nowhere else.
bool mountingFits(Mounting device, Mounting rack);
/// "19-inch", "Open Rack 21-inch", "MGX".
QString mountingText(Mounting mounting);

}  // namespace model
