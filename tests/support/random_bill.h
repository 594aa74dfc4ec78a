// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/made_cluster.h"

#include <random>

namespace tests {

/// Small designs that were changed at random: devices moved to other racks, cables taken out or not routed, hoses taken off,
/// spares wanted or not. The same seed gives the same design.
inline model::Tables randomBill(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned most) { return random() % (most + 1); };
    model::Tables plan = madeCluster(72 * static_cast<int>(1 + upTo(5))).plan;
    const auto racks = static_cast<unsigned>(plan.racks.size());
    const model::Tables start = plan;
    start.devices.forEach([&](model::Device device) {
        if (upTo(9) > 0)
            return;
        device.rack = model::Id<model::Rack>(1 + upTo(racks - 1));
        plan.devices.put(device);
    });
    start.cables.forEach([&](model::Cable cable) {
        if (upTo(9) == 0)
            plan.cables.erase(cable.id);
        else if (upTo(9) == 0) {
            cable.route.reset();
            plan.cables.put(cable);
        }
    });
    start.hoses.forEach([&](const model::Hose& hose) {
        if (upTo(9) == 0)
            plan.hoses.erase(hose.id);
    });
    model::Deliverables policy;
    for (int* each : {&policy.spareCables, &policy.spareLasers, &policy.spareHoses, &policy.spareCouplings,
                      &policy.spareClips, &policy.spareShelves, &policy.spareLabels})
        *each = static_cast<int>(upTo(3) * upTo(60));
    plan.deliverables.put(policy);
    return plan;
}

}  // namespace tests
