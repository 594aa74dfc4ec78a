// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/manager_fill.h"

#include "model/routing/port_place.h"

namespace model {

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
            if (plugged.port > ports)
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
