// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/manager_fill.h"

#include "model/routing/port_place.h"

namespace model {

namespace {

/// A sheath comes to a rack once, however many legs it has; one within the rack lies in the manager at its end a.
bool liesInManager(const Tables& plan, const Rack& rack, const Cable& cable, const PortRef& port)
{
    return port == cable.a || (port == cable.b && plan.devices.at(cable.a.device).rack != rack.id);
}

}  // namespace

ManagerFill managerFill(const Tables& plan, const PlanIndex& index, const Rack& rack)
{
    const RackType& type = plan.rackTypes.at(rack.type);
    ManagerFill fill;
    if (type.sideManagerWidth.value && type.sideManagerDepth.value) {
        fill.section =
            Area::fromBase(type.sideManagerWidth.value->base() / 100 * (type.sideManagerDepth.value->base() / 100));
    }
    for (const Id<Device> id : index.devicesOf(rack.id)) {
        const Device& device = plan.devices.at(id);
        const DeviceType& deviceType = plan.deviceTypes.at(device.type);
        const int ports = portCount(deviceType);
        for (const PlanIndex::Plugged& plugged : index.cablesOf(id)) {
            if (plugged.port > ports || !liesInManager(plan, rack, plan.cables.at(plugged.cable), {id, plugged.port}))
                continue;
            ++fill.cables;
            const Area section = sectionOf(plan.cableTypes.at(plan.cables.at(plugged.cable).type));
            const bool left = portSpot(type, deviceType, device.unit, plugged.port).across < Length();
            (left ? fill.left : fill.right) += section;
        }
    }
    return fill;
}

}  // namespace model
