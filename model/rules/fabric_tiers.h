// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/fabric_map.h"
#include "model/rules/rule.h"

namespace model {

/// The links of a leaf, spine or core by where they lead.
struct TierLinks {
    int down = 0;  ///< to NICs and switches below
    int up = 0;
    std::optional<FabricMap::Neighbour> fewest;  ///< of the switches above
    std::optional<FabricMap::Neighbour> most;
};
/// Nothing for what is no switch or has no role in the fabric.
std::optional<TierLinks> tierLinks(const CheckContext& context, const Device& device);

}  // namespace model
