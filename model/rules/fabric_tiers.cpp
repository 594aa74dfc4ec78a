// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fabric_tiers.h"

namespace model {

std::optional<TierLinks> tierLinks(const CheckContext& context, const Device& device)
{
    if (device.role == FabricRole::None)
        return std::nullopt;
    const FabricMap::Switch* links = context.fabric.of(device.id);
    if (!links)
        return std::nullopt;
    TierLinks tiers;
    tiers.down = links->nics;
    for (const FabricMap::Neighbour& neighbour : links->neighbours) {
        const FabricRole role = context.plan.devices.at(neighbour.device).role;
        if (role != FabricRole::None && role < device.role)
            tiers.down += neighbour.links;
        if (role <= device.role)
            continue;
        tiers.up += neighbour.links;
        if (!tiers.fewest || neighbour.links < tiers.fewest->links)
            tiers.fewest = neighbour;
        if (!tiers.most || neighbour.links > tiers.most->links)
            tiers.most = neighbour;
    }
    return tiers;
}

}  // namespace model
