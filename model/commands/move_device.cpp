// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/move_device.h"

#include "model/catalog/mounting.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::moveDevice)
};

int heightOf(const DeviceType& type)
{
    return type.heightUnits.known() ? std::max(1, int(*type.heightUnits.value)) : 1;
}

/// Who stands at each unit of a rack, from 1; the moving device leaves its place free.
std::vector<const Device*> standing(const Tables& plan, Id<Rack> rack, int units, Id<Device> moving)
{
    std::vector<const Device*> at(std::size_t(units) + 1, nullptr);
    plan.devices.forEach([&](const Device& device) {
        if (device.rack != rack || device.id == moving)
            return;
        const int top = std::min(device.unit + heightOf(plan.deviceTypes.at(device.type)) - 1, units);
        for (int unit = std::max(device.unit, 1); unit <= top; ++unit)
            at[std::size_t(unit)] = &device;
    });
    return at;
}

std::optional<Id<Manifold>> manifoldOf(const Tables& plan, Id<Rack> rack, const QString& loop)
{
    std::optional<Id<Manifold>> found;
    plan.manifolds.forEach([&](const Manifold& manifold) {
        if (!found && manifold.rack == rack && manifold.loop == loop)
            found = manifold.id;
    });
    return found;
}

void rejoinHoses(Edit& edit, Id<Device> device, Id<Rack> rack)
{
    std::vector<Hose> hoses;
    edit.plan().hoses.forEach([&](const Hose& hose) {
        if (hose.device == device)
            hoses.push_back(hose);
    });
    for (Hose& hose : hoses) {
        const Manifold* old = edit.plan().manifolds.find(hose.manifold);
        const auto manifold = old ? manifoldOf(edit.plan(), rack, old->loop) : std::nullopt;
        if (!manifold) {
            edit.erase(hose.id);
            continue;
        }
        hose.manifold = *manifold;
        edit.put(hose);
    }
}

}  // namespace

bool hasBusbar(const RackType& type) { return type.busVoltage.known() || type.busbarRating.known(); }

Result<Done> canMoveDevice(const Tables& plan, Id<Device> id, Id<Rack> rackId, int unit)
{
    const Device* found = plan.devices.find(id);
    if (!found || !plan.racks.contains(rackId))
        return Error{Text::tr("The device or the rack is no longer in the design.")};
    Device device = *found;
    device.rack = rackId;
    device.unit = unit;
    return canStand(plan, device);
}

Result<Done> canStand(const Tables& plan, const Device& device)
{
    const Rack& rack = plan.racks.at(device.rack);
    const int unit = device.unit;
    const DeviceType& type = plan.deviceTypes.at(device.type);
    const RackType& rackType = plan.rackTypes.at(rack.type);
    if (!mountingFits(type.mounting, rackType.mounting)) {
        return Error{Text::tr("%1 mounts in %2 racks; %3 is %4.")
                         .arg(device.name, mountingText(type.mounting), rack.name, mountingText(rackType.mounting))};
    }
    const int height = heightOf(type);
    const int highest = rackType.heightUnits - height + 1;
    if (highest < 1)
        return Error{Text::tr("%1 needs %2 units; %3 has %4.")
                         .arg(device.name)
                         .arg(height)
                         .arg(rack.name)
                         .arg(rackType.heightUnits)};
    if (unit < 1 || unit > highest)
        return Error{Text::tr("%1 fits in %2 from unit 1 to %3.").arg(device.name, rack.name).arg(highest)};
    const std::vector<const Device*> at = standing(plan, rack.id, rackType.heightUnits, device.id);
    for (int above = 0; above < height; ++above) {
        if (const Device* other = at[std::size_t(unit + above)])
            return Error{Text::tr("%1 stands at unit %2.").arg(other->name).arg(unit + above)};
    }
    return Done{};
}

std::vector<int> unitsFor(const Tables& plan, Id<Device> id, Id<Rack> rackId)
{
    std::vector<int> units;
    const Device* device = plan.devices.find(id);
    const Rack* rack = plan.racks.find(rackId);
    if (!device || !rack)
        return units;
    const DeviceType& type = plan.deviceTypes.at(device->type);
    const RackType& rackType = plan.rackTypes.at(rack->type);
    if (!mountingFits(type.mounting, rackType.mounting))
        return units;
    const std::vector<const Device*> at = standing(plan, rackId, rackType.heightUnits, id);
    const int height = heightOf(type);
    int free = 0;
    for (int unit = 1; unit <= rackType.heightUnits; ++unit) {
        free = at[std::size_t(unit)] ? 0 : free + 1;
        if (free >= height)
            units.push_back(unit - height + 1);
    }
    return units;
}

Result<ChangeSet> moveDevice(const Tables& plan, Id<Device> id, Id<Rack> rack, int unit)
{
    if (const Result<Done> can = canMoveDevice(plan, id, rack, unit); !can)
        return can.error();
    Device device = plan.devices.at(id);
    Edit edit(plan, Text::tr("Move %1").arg(device.name));
    if (device.rack == rack && device.unit == unit)
        return std::move(edit).take();
    const bool newRack = device.rack != rack;
    device.rack = rack;
    device.unit = unit;
    device.clipped = device.clipped && hasBusbar(plan.rackTypes.at(plan.racks.at(rack).type));
    edit.put(device);
    if (newRack)
        rejoinHoses(edit, id, rack);
    rerouteCablesOf(edit, {id});
    return std::move(edit).take();
}

}  // namespace model
