// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/failure.h"

#include "model/impact/coolant_loss.h"
#include "model/impact/dark_feeds.h"
#include "model/impact/power_loss.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Impact)
};

const DeviceType& typeOf(const Tables& plan, Id<Device> device)
{
    return plan.deviceTypes.at(plan.devices.at(device).type);
}

void cutWhatLiesIn(const Tables& plan, Id<Tray> tray, Failure& failure)
{
    std::set<Id<Route>> routes;
    plan.routes.forEach([&](const Route& route) {
        if (std::find(route.trays.begin(), route.trays.end(), tray) != route.trays.end())
            routes.insert(route.id);
    });
    bool anyRouted = false;
    plan.cables.forEach([&](const Cable& cable) {
        anyRouted = anyRouted || cable.route;
        if (cable.route && routes.count(*cable.route) > 0)
            failure.cables.push_back(cable.id);
    });
    if (!anyRouted)
        failure.unknown << Text::tr("No cable of the design is routed: which of them lie in the tray is not known.");
}

/// What is said once of a device that is down, beyond its ports.
void sayOfDevice(const Tables& plan, const Device& device, Failure& failure)
{
    switch (typeOf(plan, device.id).deviceClass) {
    case DeviceClass::NvlinkTray:
        failure.unknown << Text::tr(
                               "How much NVLink bandwidth the GPUs of rack %1 lose: the cartridge between its trays is "
                               "not in the design. Their rails are whole.")
                               .arg(plan.racks.at(device.rack).name);
        break;
    case DeviceClass::ComputeTray:
        failure.unknown << Text::tr(
                               "Whether a job that spans the NVLink domain of rack %1 goes on without the tray's GPUs.")
                               .arg(plan.racks.at(device.rack).name);
        break;
    default:
        break;
    }
}

void loseDevice(const Tables& plan, const PlanIndex& index, const Device& device, Failure& failure)
{
    failure.devices.insert(device.id);
    if (typeOf(plan, device.id).deviceClass == DeviceClass::PowerShelf && device.clipped)
        loseShelves(plan, index, device.rack, {device.id}, failure);
    sayOfDevice(plan, device, failure);
}

void loseClip(const Tables& plan, const PlanIndex& index, const Device& device, Failure& failure)
{
    if (!device.clipped) {
        failure.stays << Text::tr("%1 is not on the busbar.").arg(device.name);
        return;
    }
    failure.causes << Text::tr("%1 has no other hold on the busbar.").arg(device.name);
    loseDevice(plan, index, device, failure);
}

void loseInside(const Tables& plan, Id<Device> device, const InnerPart& part, Failure& failure)
{
    const DeviceType& type = typeOf(plan, device);
    const SwitchInside inside(type, plan.profile().optics);
    for (const PortLane& lane : inside.lanesOf(part))
        failure.lanes[{device, lane.port}] |= LaneSet(1) << (lane.lane - 1);
    if (inside.isCoPackaged())
        failure.assumes << (plan.profile().optics == OpticsProfile::LaneStriped
                                ? Text::tr("the lane-striped reading of which part stands behind which port")
                                : Text::tr("the port-aligned reading of which part stands behind which port"));
}

void losePort(const Tables& plan, const PortRef& port, Failure& failure)
{
    const PortGroup& group = *portPlace(typeOf(plan, port.device), port.number).group;
    failure.lanes[port] = allLanes(group);
}

struct Losing {
    const Tables& plan;
    const PlanIndex& index;
    const Lost& lost;
    Failure& failure;

    void operator()(Id<Row>) const {}
    void operator()(Id<Rack> rack) const
    {
        if (lost.busbarEnd) {
            loseBusbarEnd(plan, index, rack, *lost.busbarEnd, failure);
            return;
        }
        const auto& devices = index.devicesOf(rack);
        failure.devices.insert(devices.begin(), devices.end());
    }
    void operator()(Id<Device> id) const
    {
        const Device& device = plan.devices.at(id);
        if (lost.part)
            loseInside(plan, id, *lost.part, failure);
        else if (lost.coupling)
            loseCoolant(plan, index, {{}, {{id, *lost.coupling}}}, failure);
        else if (lost.clip)
            loseClip(plan, index, device, failure);
        else
            loseDevice(plan, index, device, failure);
    }
    void operator()(Id<Tray> tray) const { cutWhatLiesIn(plan, tray, failure); }
    void operator()(Id<Cable> cable) const { failure.cables.push_back(cable); }
    void operator()(Id<Cdu> cdu) const
    {
        const auto& manifolds = index.manifoldsOf(cdu);
        loseCoolant(plan, index, {{manifolds.begin(), manifolds.end()}, {}}, failure);
        failure.unknown << Text::tr(
            "Whether another CDU can take over its loops: the design has no pipes between CDUs.");
    }
    void operator()(Id<Manifold> manifold) const { loseCoolant(plan, index, {{manifold}, {}}, failure); }
    void operator()(const PortRef& port) const { losePort(plan, port, failure); }
};

}  // namespace

bool carriesData(const PortGroup& group) { return group.use == PortUse::Data || group.use == PortUse::Nic; }

int lanesOf(const PortGroup& group) { return std::clamp(group.lanes, 1, 64); }

LaneSet allLanes(const PortGroup& group) { return ~LaneSet(0) >> (64 - lanesOf(group)); }

Failure failureOf(const Tables& plan, const PlanIndex& index, const Lost& lost)
{
    Failure failure;
    std::visit(Losing{plan, index, lost, failure}, lost.object);
    darkenFeeds(plan, index, lost, failure);
    return failure;
}

}  // namespace model
