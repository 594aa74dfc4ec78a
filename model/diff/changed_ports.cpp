// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/changed_ports.h"

#include "model/deliver/label_texts.h"
#include "model/diff/match_objects.h"

#include <algorithm>

namespace model {

namespace {

/// Whether a crew's list says something else at both ends. Where a device is called otherwise only its far ends do.
bool isSeen(const DiffItem& item)
{
    if (!item.was || !item.now)
        return true;
    const bool isRelabelled = item.change() == ChangeKind::Relabelled;
    return std::any_of(item.fields.begin(), item.fields.end(), [&](const FieldChange& field) {
        return isRelabelled ? field.key.startsWith("label_") : field.key != "length_m";
    });
}

std::set<Id<Device>> renamedDevices(const Tables& a, const Tables& b, const IdMaps& maps)
{
    std::set<Id<Device>> renamed;
    b.devices.forEach([&](const Device& device) {
        const auto was = maps.of<Device>().from(device.id);
        if (was && a.devices.at(*was).name != device.name)
            renamed.insert(device.id);
    });
    return renamed;
}

/// The ports from which a cable leads to one of the devices.
void addFarPorts(const Tables& plan, const std::set<Id<Device>>& devices, std::set<PortRef>& ports)
{
    if (devices.empty())
        return;
    plan.cables.forEach([&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef& port, CableEnd end, std::size_t leg) {
            const std::vector<PortRef> far = farLegs(plan, cable, end, leg);
            if (std::any_of(far.begin(), far.end(), [&](const PortRef& each) { return devices.contains(each.device); }))
                ports.insert(port);
        });
    });
}

}  // namespace

std::set<PortRef> changedPorts(const Tables& a, const Tables& b, const PlanDiff& diff)
{
    std::set<PortRef> ports;
    const IdMaps maps = matchObjects(a, b);
    addFarPorts(b, renamedDevices(a, b, maps), ports);
    for (const DiffItem& item : diff.items) {
        if (item.kind != "cable" || !isSeen(item))
            continue;
        if (item.now) {
            forEachLeg(b.cables.at(Id<Cable>(item.now->id)),
                       [&](const PortRef& port, CableEnd, std::size_t) { ports.insert(port); });
        }
        if (item.was) {
            forEachLeg(a.cables.at(Id<Cable>(item.was->id)), [&](const PortRef& port, CableEnd, std::size_t) {
                if (const auto device = maps.of<Device>().to(port.device))
                    ports.insert({*device, port.number});
            });
        }
    }
    return ports;
}

}  // namespace model
