// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/quantities.h"
#include "model/fabric/rack_line.h"

namespace model {

/// Which CDU feeds each rack, and beside which rack each CDU stands; all counted from 0.
struct CoolantShares {
    std::vector<std::size_t> cduOf;  ///< by rack of the line
    std::vector<std::size_t> cdus;   ///< the rack of the line that the unit stands in the row of
};

/// Heat to liquid of the racks of a line and what one CDU carries.
struct CoolantLoads {
    Power computeRack;
    Power networkRack;
    Power capacity;
};

/// One CDU for each eight compute racks and an even share of the network racks in their order along the line, so that no
/// unit carries a whole clump; where that is more than a unit carries, network racks get units of their own.
CoolantShares shareCoolant(const std::vector<LineRack>& line, const CoolantLoads& loads);

}  // namespace model
