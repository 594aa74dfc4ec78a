// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// Whether a device, of the design or not yet, may stand where it says; if not, why, naming what is in the way.
Result<Done> canStand(const Tables& plan, const Device& device);
bool hasBusbar(const RackType& type);

/// Whether the device may stand with its lowest unit at `unit` of the rack; if not, why, naming what is in the way.
Result<Done> canMoveDevice(const Tables& plan, Id<Device> device, Id<Rack> rack, int unit);

/// The lowest units of `rack` at which the device may stand, ascending; where it stands now is one of them.
std::vector<int> unitsFor(const Tables& plan, Id<Device> device, Id<Rack> rack);

/// Moves the device. In another rack it stays on a busbar only if there is one, its hoses join the risers of the same
/// loop or come off where there is none, and its cables find new ways.
Result<ChangeSet> moveDevice(const Tables& plan, Id<Device> device, Id<Rack> rack, int unit);

}  // namespace model
