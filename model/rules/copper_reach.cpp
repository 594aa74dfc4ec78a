// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/copper_reach.h"

#include "model/routing/stock_length.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace model {

namespace {

/// NVLink trays are switches too: what joins two of them is a link between switches.
bool endsInSwitch(const Tables& plan, const PortRef& port)
{
    const DeviceClass deviceClass = plan.deviceTypes.at(plan.devices.at(port.device).type).deviceClass;
    return deviceClass == DeviceClass::Switch || deviceClass == DeviceClass::ManagementSwitch
        || deviceClass == DeviceClass::NvlinkTray;
}

void count(CopperPair& pair, const Tables& plan, const Cable& cable)
{
    const auto reaches = copperReaches(plan, cable);
    ++(!reaches ? pair.unknown : *reaches ? pair.copper : pair.optical);
    if (cable.length > Length()) {
        const bool first = pair.longest == Length();
        pair.shortest = first ? cable.length : std::min(pair.shortest, cable.length);
        pair.longest = std::max(pair.longest, cable.length);
    }
    ++pair.links;
}

}  // namespace

Reach reachOf(const Tables& plan, const Cable& cable)
{
    const CopperReach reach = plan.cableTypes.at(cable.type).reach.value_or(CopperReach());
    switch (plan.profile().copper) {
    case CopperProfile::TwoMetres:
        return {QLatin1String("reach.2m"), reach.twoMetres};
    case CopperProfile::ThreeMetres:
        return {QLatin1String("reach.3m"), reach.threeMetres};
    case CopperProfile::ByPart:
        break;
    }
    if (endsInSwitch(plan, cable.a) && endsInSwitch(plan, cable.b))
        return {QLatin1String("reach.switch_switch"), reach.switchToSwitch};
    return {QLatin1String("reach.nic_switch"), reach.nicToSwitch};
}

Length boughtLength(const Profile& profile, const CableType& type, Length length)
{
    return type.stockLengths.empty() ? length : stockLength(profile, type, length).length;
}

std::optional<bool> copperReaches(const Tables& plan, const Cable& cable)
{
    const Figure<Length> reach = reachOf(plan, cable).figure;
    const bool routed = cable.route || cable.length > Length();
    if (!reach.known() || !routed)
        return std::nullopt;
    return boughtLength(plan.profile(), plan.cableTypes.at(cable.type), cable.length) <= *reach.value;
}

std::vector<CopperPair> copperPairs(const Tables& plan)
{
    std::map<std::tuple<Id<Rack>, Id<Rack>, Id<CableType>>, CopperPair> pairs;
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.role == CableRole::Management || !isCopper(plan.cableTypes.at(cable.type)))
            return;
        const Id<Rack> from = plan.devices.at(cable.a.device).rack;
        const Id<Rack> to = plan.devices.at(cable.b.device).rack;
        const Id<Rack> a = std::min(from, to);
        const Id<Rack> b = std::max(from, to);
        CopperPair fresh{a, b, cable.type};
        const auto at = pairs.try_emplace({a, b, cable.type}, std::move(fresh)).first;
        if (at->second.links == 0)
            at->second.reach = reachOf(plan, cable).figure;
        count(at->second, plan, cable);
    });
    std::vector<CopperPair> list;
    for (auto& [key, pair] : pairs)
        list.push_back(std::move(pair));
    return list;
}

}  // namespace model
