// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/port_colours.h"

#include "views/colouring.h"

namespace views {

namespace {

constexpr int kRails = 4;

}  // namespace

int railOf(const model::Device& device)
{
    return device.role == model::FabricRole::Leaf && device.index > 0 ? (device.index - 1) % kRails + 1 : 0;
}

int railOfPort(const model::DeviceType& type, int port)
{
    if (port < 1 || port > portCount(type))
        return 0;
    const model::PortPlace place = portPlace(type, port);
    return place.group->use == model::PortUse::Nic ? (place.index - 1) % kRails + 1 : 0;
}

int railOf(const model::Tables& plan, const model::Cable& cable)
{
    int rail = 0;
    for (const model::PortRef& end : {cable.a, cable.b}) {
        const model::Device* device = plan.devices.find(end.device);
        if (!device)
            continue;
        if (const int nic = railOfPort(plan.deviceTypes.at(device->type), end.number))
            return nic;
        if (rail == 0)
            rail = railOf(*device);
    }
    return rail;
}

std::vector<PortUseColour> portColours(const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                                       const model::Device& device, const Colouring* colouring)
{
    const bool byRail = !colouring || colouring->by() == ColourBy::Rail;
    std::vector<PortUseColour> ports(std::size_t(portCount(plan.deviceTypes.at(device.type))));
    for (const model::PlanIndex::Plugged& plugged : index.cablesOf(device.id)) {
        if (plugged.port < 1 || std::size_t(plugged.port) > ports.size())
            continue;
        const model::Cable& cable = plan.cables.at(plugged.cable);
        PortUseColour& port = ports[std::size_t(plugged.port) - 1];
        const model::PortRef here{device.id, plugged.port};
        port.farEnd = cable.a == here ? cable.b : cable.a;
        port.rail = railOf(plan, cable);
        const bool up = device.role == model::FabricRole::Leaf && cable.role == model::CableRole::LeafSpine;
        if (const QColor said = byRail ? QColor() : colouring->of(cable).colour; said.isValid())
            port.colour = said;
        else if (port.rail == 0 || !byRail)
            port.colour = theme.portFabric;
        else
            port.colour = mixed(theme.rails[std::size_t(port.rail) - 1], QColor(Qt::white), up ? 0.45 : 0);
    }
    return ports;
}

}  // namespace views
