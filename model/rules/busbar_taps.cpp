// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/busbar_taps.h"

#include <algorithm>

namespace model {

std::vector<Tap> tapsOf(const Tables& plan, const PlanIndex& index, const Rack& rack)
{
    const Length pitch = plan.rackTypes.at(rack.type).unitPitch;
    std::vector<Tap> taps;
    for (const Id<Device> id : index.devicesOf(rack.id)) {
        const Device& device = plan.devices.at(id);
        if (!device.clipped)
            continue;
        const DeviceType& type = plan.deviceTypes.at(device.type);
        const std::int64_t units = type.heightUnits.value.value_or(1);
        taps.push_back({id, device.unit, pitch * (2 * (device.unit - 1) + units) / 2,
                        type.deviceClass == DeviceClass::PowerShelf, type.draw.value.value_or(Power())});
    }
    std::stable_sort(taps.begin(), taps.end(), [](const Tap& a, const Tap& b) { return a.height < b.height; });
    return taps;
}

std::vector<Power> alongBar(const std::vector<Tap>& taps)
{
    const auto shelves = std::count_if(taps.begin(), taps.end(), [](const Tap& tap) { return tap.gives; });
    if (shelves == 0)
        return {};
    Power load;
    for (const Tap& tap : taps)
        load += tap.gives ? Power() : tap.draw;
    // Counted in as many parts of a milliwatt as there are shelves, so that nothing is rounded on the way.
    Power passing;
    std::vector<Power> pieces;
    for (std::size_t i = 0; i + 1 < taps.size(); ++i) {
        passing += taps[i].gives ? load : taps[i].draw * -shelves;
        const std::int64_t whole = (abs(passing).base() + shelves / 2) / shelves;
        pieces.push_back(Power::fromBase(passing < Power() ? -whole : whole));
    }
    return pieces;
}

Power mostAlong(const std::vector<Tap>& taps)
{
    Power most;
    for (const Power piece : alongBar(taps))
        most = std::max(most, abs(piece));
    return most;
}

}  // namespace model
