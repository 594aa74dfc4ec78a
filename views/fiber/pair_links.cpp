// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/links.h"
#include "views/fiber/pair_drawing.h"

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

/// Whether the device has ports for data or a NIC.
bool carriesData(const DeviceType& type)
{
    return std::any_of(type.ports.begin(), type.ports.end(), [](const PortGroup& group) {
        return group.count > 0 && (group.use == PortUse::Data || group.use == PortUse::Nic);
    });
}

const DeviceType& typeOf(const Tables& plan, Id<Device> device)
{
    return plan.deviceTypes.at(plan.devices.at(device).type);
}

bool holds(const FacedPair& pair, Id<Device> device)
{
    return std::find(pair.right.begin(), pair.right.end(), device) != pair.right.end();
}

}  // namespace

FacedPair pairOf(const Tables& plan, Id<Device> left, Id<Device> right)
{
    return {left, {right}, plan.devices.at(right).name};
}

FacedPair pairOf(const Tables& plan, const PlanIndex& index, Id<Device> left, Id<Rack> rack)
{
    FacedPair pair{left, {}, plan.racks.at(rack).name};
    for (const Id<Device> id : index.devicesOf(rack)) {
        const DeviceType& type = typeOf(plan, id);
        if (id != left && (carriesData(typeOf(plan, left)) ? carriesData(type) : portCount(type) > 0))
            pair.right.push_back(id);
    }
    std::stable_sort(pair.right.begin(), pair.right.end(),
                     [&](Id<Device> a, Id<Device> b) { return plan.devices.at(a).unit < plan.devices.at(b).unit; });
    return pair;
}

std::vector<PairLink> pairLinks(const Tables& plan, const PlanIndex& index, const FacedPair& pair)
{
    std::vector<PairLink> links;
    std::set<std::pair<int, PortRef>> seen;
    LightWalk walk(plan, index);
    const auto add = [&](int left, const PortRef& right, std::vector<Id<Cable>> cables) {
        if (holds(pair, right.device) && seen.emplace(left, right).second)
            links.push_back({left, right, std::move(cables)});
    };
    for (const PlanIndex::Plugged& plugged : index.cablesOf(pair.left)) {
        const PortRef here{pair.left, plugged.port};
        const Cable& cable = plan.cables.at(plugged.cable);
        const CableEnd own = pluggedEnd(cable, here).end;
        bool overPanel = false;
        forEachLeg(cable, [&](const PortRef& port, CableEnd end, std::size_t) {
            if (end == own)
                return;
            add(plugged.port, port, {cable.id});
            overPanel = overPanel || isPanelPort(plan, port);
        });
        if (!overPanel || isPanelPort(plan, here))
            continue;
        for (const Link& link : linksFrom(walk, plan, here)) {
            if (link.arrives())
                add(plugged.port, link.b, link.cables);
        }
    }
    std::stable_sort(links.begin(), links.end(), [](const PairLink& a, const PairLink& b) { return a.left < b.left; });
    return links;
}

}  // namespace views
