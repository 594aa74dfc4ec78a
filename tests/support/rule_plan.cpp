// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rule_plan.h"

namespace tests {

using namespace Qt::StringLiterals;

RulePlan::RulePlan()
{
    addDeviceTypes();
    addRackTypes();
    addParts();
    addCableTypes();
    add(Row{Id<Row>(1), u"A"_s});
}

void RulePlan::addDeviceTypes()
{
    DeviceType tray{Id<DeviceType>(1)};
    tray.key = u"tray"_s;
    tray.deviceClass = DeviceClass::ComputeTray;
    tray.heightUnits = known<std::int64_t>(1);
    tray.feed = PowerFeed::Busbar;
    tray.hasClip = true;
    tray.draw = known(6500_W);
    tray.liquidShare = known(90_percent);
    tray.couplings = {{u"supply"_s, u"a"_s, FlowDirection::Supply, u"uqd-04"_s, true, {}, {}},
                      {u"return"_s, u"a"_s, FlowDirection::Return, u"uqd-04"_s, true, {}, {}}};
    PortGroup nics;
    nics.prefix = u"nic-"_s;
    nics.count = 4;
    nics.use = PortUse::Nic;
    tray.ports = {nics};
    add(tray);

    DeviceType nvlink = tray;
    nvlink.key = u"nvlink"_s;
    nvlink.deviceClass = DeviceClass::NvlinkTray;
    nvlink.draw = known(2000_W);
    nvlink.ports = {};
    add(nvlink);

    DeviceType shelf{Id<DeviceType>(1)};
    shelf.key = u"shelf"_s;
    shelf.deviceClass = DeviceClass::PowerShelf;
    shelf.heightUnits = known<std::int64_t>(1);
    shelf.feed = PowerFeed::Ac;
    shelf.hasClip = true;
    shelf.shelfCapacity = known(33_kW);
    shelf.shelfPsuN1 = known(27500_W);
    add(shelf);

    DeviceType management{Id<DeviceType>(1)};
    management.key = u"management"_s;
    management.deviceClass = DeviceClass::ManagementSwitch;
    management.heightUnits = known<std::int64_t>(1);
    management.feed = PowerFeed::Busbar;
    management.hasClip = true;
    management.drawCountedElsewhere = true;
    add(management);

    DeviceType fabricSwitch{Id<DeviceType>(1)};
    fabricSwitch.key = u"switch"_s;
    fabricSwitch.deviceClass = DeviceClass::Switch;
    fabricSwitch.heightUnits = known<std::int64_t>(4);
    fabricSwitch.feed = PowerFeed::Busbar;
    fabricSwitch.hasClip = true;
    fabricSwitch.draw = known(3950_W);
    fabricSwitch.liquidShare = known(85_percent);
    fabricSwitch.coolantRise = known(10_degC, u"assumption"_s);
    fabricSwitch.couplings = {{u"a-supply"_s, u"a"_s, FlowDirection::Supply, u"uqd-04"_s, false, {}, {}},
                              {u"a-return"_s, u"a"_s, FlowDirection::Return, u"uqd-04"_s, false, {}, {}},
                              {u"b-supply"_s, u"b"_s, FlowDirection::Supply, u"uqd-04"_s, false, {}, {}},
                              {u"b-return"_s, u"b"_s, FlowDirection::Return, u"uqd-04"_s, false, {}, {}}};
    PortGroup ports;
    ports.count = 144;
    fabricSwitch.ports = {ports};
    add(fabricSwitch);
}

void RulePlan::addRackTypes()
{
    RackType nvl72{Id<RackType>(1)};
    nvl72.key = u"nvl72"_s;
    nvl72.heightUnits = 48;
    nvl72.nominalPower = known(135_kW);
    nvl72.liquidShare = known(90_percent);
    nvl72.busVoltage = known(50_V);
    nvl72.manifolds = {{u"a"_s, known(130_lpm)}};
    nvl72.flowTable = {{25_degC, 59_lpm, {}},
                       {30_degC, 71_lpm, {}},
                       {35_degC, 89_lpm, {}},
                       {40_degC, 119_lpm, {}},
                       {45_degC, 177_lpm, {}}};
    nvl72.contents = {{u"shelf"_s, 1, 4},  {u"tray"_s, 5, 8},   {u"nvlink"_s, 13, 9},
                      {u"tray"_s, 22, 10}, {u"shelf"_s, 32, 4}, {u"management"_s, 36, 2}};
    add(nvl72);

    RackType network{Id<RackType>(1)};
    network.key = u"network"_s;
    network.heightUnits = 48;
    network.busVoltage = known(50_V);
    network.manifolds = {{u"a"_s, {}}, {u"b"_s, {}}};
    add(network);
}

void RulePlan::addParts()
{
    CouplingType coupling{Id<CouplingType>(1)};
    coupling.key = u"uqd-04"_s;
    coupling.name = u"UQD04"_s;
    coupling.ratedFlow = known(6.4_lpm);
    add(coupling);
    HoseType hose{Id<HoseType>(1)};
    hose.key = u"hose"_s;
    hose.coupling = u"uqd-04"_s;
    add(hose);

    FluidType fluid{Id<FluidType>(1)};
    fluid.key = u"pg25"_s;
    fluid.densityMilligramsPerLitre = known<std::int64_t>(1'022'500);
    fluid.heatCapacity = known<std::int64_t>(3920);
    add(fluid);

    CduType cduType{Id<CduType>(1)};
    cduType.key = u"cdu"_s;
    cduType.capacity = known(1300_kW);
    add(cduType);
}

void RulePlan::addCableTypes()
{
    CableType fiber{Id<CableType>(1)};
    fiber.key = u"fiber"_s;
    add(fiber);

    CableType copper{Id<CableType>(1)};
    copper.key = u"copper"_s;
    copper.name = u"200G copper"_s;
    copper.medium = Medium::CopperActive;
    copper.laneRate = known(200_Gbps);
    copper.reach = CopperReach{known(2_m, u"assumption"_s), known(3_m), known(2_m), known(3_m)};
    add(copper);
}

Id<Rack> RulePlan::rack(const QString& rackType)
{
    Rack rack{Id<Rack>(1), {}, type<RackType>(rackType).id, Id<Row>(1), {}, {}, Facing::North};
    rack.name = u"A%1"_s.arg(plan.racks.nextId().value(), 2, 10, QChar(u'0'));
    return add(rack);
}

Id<Device> RulePlan::device(Id<Rack> rack, const QString& deviceType, int unit, bool clipped)
{
    Device device{Id<Device>(1), {}, type<DeviceType>(deviceType).id, rack, unit, clipped};
    device.name = u"D%1"_s.arg(plan.devices.nextId().value());
    return add(device);
}

Id<Cdu> RulePlan::cdu()
{
    return add(Cdu{Id<Cdu>(1), u"CDU-%1"_s.arg(plan.cdus.nextId().value()), type<CduType>(u"cdu"_s).id, {}, {}});
}

Id<Manifold> RulePlan::manifold(Id<Rack> rack, const QString& loop, std::optional<Id<Cdu>> cdu)
{
    return add(Manifold{Id<Manifold>(1), plan.racks.at(rack).name + u'-' + loop, rack, loop, cdu});
}

Id<Hose> RulePlan::hose(Id<Device> device, int coupling, Id<Manifold> manifold, FlowDirection riser)
{
    const auto& couplings = plan.deviceTypes.at(plan.devices.at(device).type).couplings;
    const auto place = static_cast<std::size_t>(coupling - 1);
    const bool blindMate = place < couplings.size() && couplings[place].blindMate;
    return add(Hose{Id<Hose>(1), device, coupling, manifold, riser,
                    blindMate ? std::nullopt : std::optional(type<HoseType>(u"hose"_s).id)});
}

void RulePlan::join(Id<Device> device, const std::vector<Id<Manifold>>& manifolds)
{
    const DeviceType& deviceType = plan.deviceTypes.at(plan.devices.at(device).type);
    for (std::size_t i = 0; i < deviceType.couplings.size(); ++i)
        hose(device, static_cast<int>(i) + 1, manifolds.at(deviceType.couplings[i].loop == u"b" ? 1 : 0),
             deviceType.couplings[i].direction);
}

Id<Cable> RulePlan::cable(const QString& cableType, PortRef a, PortRef b, Length length, CableRole role)
{
    const int number = static_cast<int>(plan.cables.nextId().value());
    return add(Cable{Id<Cable>(1), type<CableType>(cableType).id, role, number, a, b, {}, length});
}

Id<Rack> RulePlan::computeRack(std::optional<Id<Cdu>> cdu)
{
    const Id<Rack> made = rack();
    const Id<Manifold> loop = manifold(made, u"a"_s, cdu);
    for (const RackContent& content : type<RackType>(u"nvl72"_s).contents) {
        for (int i = 0; i < content.count; ++i)
            join(device(made, content.device, content.unit + i), {loop});
    }
    return made;
}

Id<Rack> RulePlan::networkRack(int switches, std::optional<Id<Cdu>> cdu)
{
    const Id<Rack> made = rack(u"network"_s);
    const std::vector<Id<Manifold>> loops{manifold(made, u"a"_s, cdu), manifold(made, u"b"_s, cdu)};
    device(made, u"shelf"_s, 1);
    device(made, u"shelf"_s, 2);
    for (int i = 0; i < switches; ++i)
        join(device(made, u"switch"_s, 3 + 6 * i), loops);
    return made;
}

void RulePlan::profile(const std::function<void(Profile&)>& change)
{
    Profile changed = plan.profile();
    change(changed);
    plan.profiles.put(changed);
}

}  // namespace tests
