// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/fiber_map.h"
#include "views/fiber_map/rack_reach.h"

namespace views {

/// What is in one rack, counted.
struct RackCounts {
    int ports = 0;
    int cables = 0;
    int within = 0;
    int lasers = 0;
    int pm = 0;
    int unrouted = 0;
    std::set<QString> bundles;
    std::map<Brought, int> brought;
    int cablesBrought = 0;
};
RackCounts countsOf(const model::PortBook& book, const RackMap& map);

}  // namespace views
