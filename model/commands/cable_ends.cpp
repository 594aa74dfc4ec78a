// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/cable_ends.h"

#include "model/commands/cable_fit.h"
#include "model/edit/object_ref.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::cableEnds)
};

/// What stands at one end of a link.
enum class Side { Nic, Leaf, Spine, Core, Switch, Panel, LaserShelf, ManagementSwitch, Nvlink, Other };

Side sideOf(const Tables& plan, const PortRef& port)
{
    const Device& device = plan.devices.at(port.device);
    switch (device.role) {
    case FabricRole::Leaf:
        return Side::Leaf;
    case FabricRole::Spine:
        return Side::Spine;
    case FabricRole::Core:
        return Side::Core;
    case FabricRole::None:
        break;
    }
    switch (plan.deviceTypes.at(device.type).deviceClass) {
    case DeviceClass::Switch:
        return Side::Switch;
    case DeviceClass::Panel:
    case DeviceClass::ShuffleBox:
        return Side::Panel;
    case DeviceClass::LaserShelf:
        return Side::LaserShelf;
    case DeviceClass::ManagementSwitch:
        return Side::ManagementSwitch;
    case DeviceClass::NvlinkTray:
        return Side::Nvlink;
    case DeviceClass::ComputeTray:
    case DeviceClass::PowerShelf:
    case DeviceClass::Other:
        break;
    }
    const PortGroup& group = portGroupOf(plan, port);
    if (group.use == PortUse::Nic)
        return Side::Nic;
    return group.medium == Medium::CopperPassive || group.medium == Medium::CopperActive ? Side::Nvlink : Side::Other;
}

/// Whether the port is in the upper half of its switch's data ports, from which links go up a tier.
bool goesUp(const Tables& plan, const PortRef& port)
{
    const PortPlace place = portPlace(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number);
    return place.index > place.group->count / 2;
}

bool hasCores(const Tables& plan)
{
    bool found = false;
    plan.devices.forEach([&](const Device& device) { found = found || device.role == FabricRole::Core; });
    return found;
}

/// A cord to a panel is one part of the link that the device at its other end belongs to.
std::optional<CableEnds> endsAtPanel(const Tables& plan, Side side, const PortRef& port, const PortRef& panel)
{
    switch (side) {
    case Side::Nic:
        return CableEnds{CableRole::NicLeaf, port, panel};
    case Side::Leaf:
        if (goesUp(plan, port))
            return CableEnds{CableRole::LeafSpine, port, panel};
        return CableEnds{CableRole::NicLeaf, panel, port};
    case Side::Spine:
        if (goesUp(plan, port) && hasCores(plan))
            return CableEnds{CableRole::SpineCore, port, panel};
        return CableEnds{CableRole::LeafSpine, panel, port};
    case Side::Core:
        return CableEnds{CableRole::SpineCore, panel, port};
    case Side::Switch:
        return CableEnds{CableRole::LeafSpine, port, panel};
    case Side::Panel:
        return CableEnds{CableRole::Trunk, port, panel};
    default:
        return std::nullopt;
    }
}

/// The link between two sides in that order, if the fabric has one.
std::optional<CableRole> roleBetween(Side a, Side b)
{
    if (a == Side::Nic && (b == Side::Leaf || b == Side::Switch))
        return CableRole::NicLeaf;
    if ((a == Side::Leaf && (b == Side::Spine || b == Side::Switch)) || (a == Side::Switch && b == Side::Spine)
        || (a == Side::Switch && b == Side::Switch))
        return CableRole::LeafSpine;
    if (a == Side::Spine && b == Side::Core)
        return CableRole::SpineCore;
    if (a == Side::Nvlink && b == Side::Nvlink)
        return CableRole::Nvlink;
    return std::nullopt;
}

QString sideText(Side side)
{
    switch (side) {
    case Side::Nic:
        return Text::tr("a NIC");
    case Side::Leaf:
        return Text::tr("a leaf");
    case Side::Spine:
        return Text::tr("a spine");
    case Side::Core:
        return Text::tr("a core");
    case Side::Switch:
        return Text::tr("a switch");
    case Side::Panel:
        return Text::tr("a panel");
    case Side::LaserShelf:
        return Text::tr("a laser shelf");
    case Side::ManagementSwitch:
        return Text::tr("a management switch");
    case Side::Nvlink:
        return Text::tr("an NVLink port");
    case Side::Other:
        break;
    }
    return Text::tr("another device");
}

Result<CableEnds> managementEnds(const Tables& plan, const PortRef& first, const PortRef& second)
{
    for (const PortRef& port : {first, second}) {
        if (portGroupOf(plan, port).use != PortUse::Management && sideOf(plan, port) != Side::Panel) {
            const PortRef& other = port == first ? second : first;
            return Error{
                Text::tr("%1 is a management port and %2 is none.").arg(portText(plan, other), portText(plan, port))};
        }
    }
    const bool turned = sideOf(plan, first) == Side::ManagementSwitch && sideOf(plan, second) != Side::ManagementSwitch;
    return turned ? CableEnds{CableRole::Management, second, first} : CableEnds{CableRole::Management, first, second};
}

std::size_t seriesOf(CableRole role)
{
    switch (role) {
    case CableRole::NicLeaf:
    case CableRole::LeafSpine:
    case CableRole::SpineCore:
        return 0;
    case CableRole::Management:
        return 1;
    case CableRole::Trunk:
        return 2;
    case CableRole::LaserFeed:
        return 3;
    case CableRole::Nvlink:
        break;
    }
    return 4;
}

}  // namespace

Result<CableEnds> cableEnds(const Tables& plan, const PortRef& first, const PortRef& second)
{
    const PortGroup& left = portGroupOf(plan, first);
    const PortGroup& right = portGroupOf(plan, second);
    if (left.use == PortUse::Management || right.use == PortUse::Management)
        return managementEnds(plan, first, second);
    const Side a = sideOf(plan, first);
    const Side b = sideOf(plan, second);
    const bool pm = left.medium == Medium::PolarizationMaintaining && right.medium == left.medium;
    if (pm || a == Side::LaserShelf || b == Side::LaserShelf) {
        const bool turned = b == Side::LaserShelf && a != Side::LaserShelf;
        return turned ? CableEnds{CableRole::LaserFeed, second, first} : CableEnds{CableRole::LaserFeed, first, second};
    }
    if (b == Side::Panel) {
        if (const auto ends = endsAtPanel(plan, a, first, second))
            return *ends;
    } else if (a == Side::Panel) {
        if (const auto ends = endsAtPanel(plan, b, second, first))
            return *ends;
    }
    if (const auto role = roleBetween(a, b))
        return CableEnds{*role, first, second};
    if (const auto role = roleBetween(b, a))
        return CableEnds{*role, second, first};
    return Error{
        Text::tr("%1 is %2 and %3 is %4: the fabric links NICs with leaves, leaves with spines and spines with "
                 "cores.")
            .arg(portText(plan, first), sideText(a), portText(plan, second), sideText(b))};
}

FreeNumbers::FreeNumbers(const Tables& plan)
{
    plan.cables.forEach([&](const Cable& cable) {
        auto& taken = m_taken[seriesOf(cable.role)];
        const auto number = static_cast<std::size_t>(std::max(cable.number, 0));
        if (number >= taken.size())
            taken.resize(std::max(number + 1, taken.size() * 2));
        taken[number] = true;
    });
}

int FreeNumbers::take(CableRole role)
{
    const auto& taken = m_taken[seriesOf(role)];
    std::size_t& next = m_next[seriesOf(role)];
    do
        ++next;
    while (next < taken.size() && taken[next]);
    return static_cast<int>(next);
}

bool shareNames(CableRole a, CableRole b) { return seriesOf(a) == seriesOf(b); }

}  // namespace model
