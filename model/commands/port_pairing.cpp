// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/port_pairing.h"

#include "model/commands/cable_fit.h"
#include "model/commands/device_pattern.h"
#include "model/edit/object_ref.h"
#include "model/fabric/fabric_shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::matchPorts)
};

/// The ports of one device of a list, in its order.
struct DevicePorts {
    Id<Device> device;
    std::vector<PortRef> ports;
};

std::vector<DevicePorts> byDevice(const std::vector<PortRef>& ports)
{
    std::vector<DevicePorts> devices;
    std::map<Id<Device>, std::size_t> known;
    for (const PortRef& port : ports) {
        const auto [at, isNew] = known.try_emplace(port.device, devices.size());
        if (isNew)
            devices.push_back({port.device, {}});
        devices[at->second].ports.push_back(port);
    }
    return devices;
}

void note(Matching& matching, std::vector<PortRef> ports, const QString& why)
{
    if (!ports.empty())
        matching.unmatched.push_back({std::move(ports), why});
}

/// What of `all` is in no pair, in order.
std::vector<PortRef> unpaired(const std::vector<PortRef>& all, const std::vector<PortPair>& pairs,
                              PortRef PortPair::*side)
{
    std::set<PortRef> paired;
    for (const PortPair& pair : pairs)
        paired.insert(pair.*side);
    std::vector<PortRef> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&](const PortRef& port) { return !paired.contains(port); });
    return rest;
}

QString otherSideIsFull() { return Text::tr("the other side has no more ports"); }

Matching inOrder(const std::vector<PortRef>& from, const std::vector<PortRef>& to)
{
    Matching matching;
    const std::size_t count = std::min(from.size(), to.size());
    for (std::size_t i = 0; i < count; ++i)
        matching.pairs.push_back({from[i], to[i]});
    const auto after = static_cast<std::ptrdiff_t>(count);
    note(matching, {from.begin() + after, from.end()}, otherSideIsFull());
    note(matching, {to.begin() + after, to.end()}, otherSideIsFull());
    return matching;
}

/// How many ports of a left device go to each right device, one after the other: even shares, what is left over from them
/// beginning with device `start`.
std::vector<std::pair<std::size_t, std::size_t>> evenShares(std::size_t ports, std::size_t devices, std::size_t start)
{
    const std::size_t extra = ports % devices;
    std::vector<std::pair<std::size_t, std::size_t>> shares;
    for (std::size_t i = 0; i < devices; ++i) {
        const bool oneMore = (i + devices - start) % devices < extra;
        shares.emplace_back(i, ports / devices + (oneMore ? 1 : 0));
    }
    return shares;
}

/// The same in blocks of one size, beginning with device `start`.
std::vector<std::pair<std::size_t, std::size_t>> blocks(std::size_t ports, std::size_t devices, std::size_t start,
                                                        std::size_t block)
{
    std::vector<std::pair<std::size_t, std::size_t>> shares;
    for (std::size_t i = 0; i * block < ports; ++i)
        shares.emplace_back((start + i) % devices, std::min(block, ports - i * block));
    return shares;
}

/// What is left over from even shares, and the next block, go on where the last device stopped.
Matching roundRobin(const std::vector<PortRef>& from, const std::vector<PortRef>& to, int block)
{
    Matching matching;
    const std::vector<DevicePorts> right = byDevice(to);
    std::vector<std::size_t> used(right.size());
    std::vector<PortRef> without;
    std::size_t start = 0;
    for (const DevicePorts& left : byDevice(from)) {
        const std::size_t ports = left.ports.size();
        const auto shares = block > 0 ? blocks(ports, right.size(), start, static_cast<std::size_t>(block))
                                      : evenShares(ports, right.size(), start);
        auto next = left.ports.begin();
        for (const auto& [i, share] : shares) {
            for (const auto end = next + static_cast<std::ptrdiff_t>(share); next != end; ++next) {
                if (used[i] < right[i].ports.size())
                    matching.pairs.push_back({*next, right[i].ports[used[i]++]});
                else
                    without.push_back(*next);
            }
        }
        start = (start + (block > 0 ? shares.size() : ports)) % right.size();
    }
    note(matching, std::move(without), Text::tr("the device whose turn it is has no more ports"));
    note(matching, unpaired(to, matching.pairs, &PortPair::to), Text::tr("the other side is shared out"));
    return matching;
}

Result<Matching> byOffset(const Tables& plan, const std::vector<PortRef>& from, const std::vector<PortRef>& to,
                          int offset)
{
    Matching matching;
    const std::vector<DevicePorts> left = byDevice(from);
    const std::vector<DevicePorts> right = byDevice(to);
    std::vector<PortRef> alone;
    std::vector<PortRef> without;
    for (std::size_t i = 0; i < left.size(); ++i) {
        for (const PortRef& port : left[i].ports) {
            if (i >= right.size()) {
                alone.push_back(port);
                continue;
            }
            const int wanted =
                portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number).index + offset;
            const auto& ports = right[i].ports;
            const auto partner = std::find_if(ports.begin(), ports.end(), [&](const PortRef& other) {
                return portPlace(plan.deviceTypes.at(plan.devices.at(other.device).type), other.number).index == wanted;
            });
            if (partner == ports.end())
                without.push_back(port);
            else
                matching.pairs.push_back({port, *partner});
        }
    }
    note(matching, std::move(alone), Text::tr("the other side has no device for theirs"));
    note(matching, std::move(without), Text::tr("the other side's pattern has no port of that number"));
    note(matching, unpaired(to, matching.pairs, &PortPair::to), Text::tr("no port of the other side leads to them"));
    if (matching.pairs.empty())
        return Error{Text::tr("No port of the right side has the number of one on the left plus %1.").arg(offset)};
    return matching;
}

/// Where a leaf stands among all leaves, from 0; pods follow each other.
std::map<Id<Device>, int> leafPlaces(const Tables& plan)
{
    std::map<int, int> most;  // leaves by pod
    plan.devices.forEach([&](const Device& device) {
        if (device.role == FabricRole::Leaf)
            most[device.pod] = std::max(most[device.pod], device.index);
    });
    std::map<int, int> before;
    int sum = 0;
    for (const auto& [pod, leaves] : most) {
        before[pod] = sum;
        sum += leaves;
    }
    std::map<Id<Device>, int> places;
    plan.devices.forEach([&](const Device& device) {
        if (device.role == FabricRole::Leaf)
            places[device.id] = before[device.pod] + device.index - 1;
    });
    return places;
}

/// Port p of leaf l takes NIC p of the racks that group l / 4 stands for: as many NICs of its rail as a leaf has ports
/// that go down.
Result<Matching> byRail(const Tables& plan, const std::vector<PortRef>& leaves, const std::vector<PortRef>& nics,
                        bool leavesFirst)
{
    std::map<int, std::vector<PortRef>> ofRail;
    for (const PortRef& nic : nics)
        ofRail[*railOf(plan, nic)].push_back(nic);
    const std::map<Id<Device>, int> places = leafPlaces(plan);
    Matching matching;
    std::vector<PortRef> without;
    for (const PortRef& port : leaves) {
        const auto place = places.find(port.device);
        if (place == places.end()) {
            return Error{
                Text::tr("%1 belongs to no leaf: \"nic rail r\" pairs each leaf with the NICs of its own rail.")
                    .arg(portText(plan, port))};
        }
        const PortPlace at = portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number);
        const int down = std::max(at.group->count / 2, 1);
        const auto& rail = ofRail[*railOf(plan, port)];
        const auto wanted = static_cast<std::size_t>(place->second / kRails * down + at.index - 1);
        if (at.group->use != PortUse::Data || at.index > down || wanted >= rail.size())
            without.push_back(port);
        else
            matching.pairs.push_back(leavesFirst ? PortPair{port, rail[wanted]} : PortPair{rail[wanted], port});
    }
    note(matching, std::move(without), Text::tr("no rack stands in their place of the group of four"));
    note(matching, unpaired(nics, matching.pairs, leavesFirst ? &PortPair::to : &PortPair::from),
         Text::tr("the pattern of leaves has no port for them"));
    return matching;
}

}  // namespace

Result<Matching> matchPorts(const Tables& plan, const PortList& from, const PortList& to, const PairingRule& rule)
{
    if (from.ownRail && to.ownRail)
        return Error{
            Text::tr("\"nic rail r\" stands for the NICs of a leaf's own rail: the other side must be leaves.")};
    if (from.ownRail || to.ownRail) {
        if (rule.pairing != Pairing::InOrder)
            return Error{Text::tr("\"nic rail r\" has a pairing of its own: leave out round robin and offset.")};
        return from.ownRail ? byRail(plan, to.ports, from.ports, false) : byRail(plan, from.ports, to.ports, true);
    }
    switch (rule.pairing) {
    case Pairing::RoundRobin:
        return roundRobin(from.ports, to.ports, rule.block);
    case Pairing::Offset:
        return byOffset(plan, from.ports, to.ports, rule.offset);
    case Pairing::InOrder:
        break;
    }
    return inOrder(from.ports, to.ports);
}

}  // namespace model
