// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_gaps.h"

#include "model/rules/coolant_flow.h"

#include <map>

namespace model {

namespace {

constexpr QLatin1String kLiquidShare("power.liquid_share");

std::vector<Gap> gapsOf(const Tables& plan, const PlanIndex& index, const Device& device)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    if (!type.couplings.empty())
        return deviceFlow(plan, index, device).gaps;
    // Nobody drew where its coolant goes in, and nobody knows whether it needs any.
    if (type.feed == PowerFeed::None || type.drawCountedElsewhere || type.liquidShare.known())
        return {};
    return {Gap{type.key, kLiquidShare, device.id}};
}

}  // namespace

std::vector<Gap> coolantGaps(const Tables& plan, const PlanIndex& index)
{
    // Devices of one type lack the same in racks of one type.
    std::map<std::pair<Id<RackType>, Id<DeviceType>>, std::vector<Gap>> known;
    Sum<MicrolitresPerMinute> sum;
    plan.devices.forEach([&](const Device& device) {
        const std::pair key(plan.racks.at(device.rack).type, device.type);
        auto found = known.find(key);
        if (found == known.end())
            found = known.emplace(key, gapsOf(plan, index, device)).first;
        for (const Gap& gap : found->second)
            sum.add(gap);
    });
    return sum.gaps;
}

}  // namespace model
