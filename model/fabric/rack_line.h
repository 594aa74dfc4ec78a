// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/fabric_shape.h"

#include <vector>

namespace model {

/// One rack of the line all racks are set out in before it is broken into rows.
struct LineRack {
    bool compute = true;
    int number = 0;  ///< among compute racks, or among network racks, from 0

    friend bool operator==(const LineRack&, const LineRack&) = default;
};

/// A switch of the fabric: role 0 leaf, 1 spine, 2 core, and its number through all pods and planes, from 0.
struct RackedSwitch {
    int role = 0;
    int number = 0;

    friend bool operator==(const RackedSwitch&, const RackedSwitch&) = default;
};
/// The order in which switches fill the network racks: pod after pod its leaves then its spines, at last the cores.
std::vector<RackedSwitch> rackingOrder(const FabricShape& shape);

/// All racks in one line: compute racks in order, and every network rack beside the middle of what it serves.
std::vector<LineRack> rackLine(const FabricShape& shape, int switchesPerRack);

}  // namespace model
