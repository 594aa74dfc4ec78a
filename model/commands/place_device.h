// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/device_type.h"
#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// Stands a new device with its lowest unit at `unit`: on the busbar where it has a clip for it, its couplings at the
/// rack's risers of the same loops. Without a name it has the next one of its class in the rack. A type that the design
/// does not carry yet comes along. Error: no room or no fit, naming what is in the way, or the name is taken.
Result<ChangeSet> placeDevice(const Tables& plan, const DeviceType& type, Id<Rack> rack, int unit,
                              const QString& name = {});

}  // namespace model
