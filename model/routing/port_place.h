// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

namespace model {

/// Where a port sits in its rack, seen from the rack's front: `across` from the rack's centre line (right is positive),
/// `height` above the slab.
struct PortSpot {
    Length across;
    Length height;
};

/// Unknown sizes count as a 19-inch device of one unit: an estimate, so that a cable has a length at all.
PortSpot portSpot(const RackType& rackType, const DeviceType& type, int unit, int port);

/// The height of the lower edge of unit `unit` above the slab: units are centred in the rack's height.
Length unitHeight(const RackType& rackType, int unit);
Length rackHeight(const RackType& rackType);
Length rackDepth(const RackType& rackType);
/// How far the side managers' centres lie from the rack's centre line.
Length managerOffset(const RackType& rackType);

}  // namespace model
