// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_steps.h"

namespace tests {

RandomSteps::RandomSteps(std::uint32_t seed) : m_random(seed) {}

ChangeSet RandomSteps::next(const Tables& plan)
{
    Edit edit(plan, QStringLiteral("Random step"));
    for (int i = upTo(3); i >= 0; --i)
        change(edit);
    return std::move(edit).take();
}

int RandomSteps::upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

void RandomSteps::changeRow(Edit& edit)
{
    const auto row = any<Row>(edit.plan());
    with<Rack>(edit, [&](Rack& rack) { rack.row = upTo(3) ? *row : edit.add(Row{Id<Row>(1), u"R"_s}); });
    with<Row>(edit, [&](Row& changed) { changed.feed = upTo(1) ? std::optional(50_kW) : std::nullopt; });
}

void RandomSteps::change(Edit& edit)
{
    switch (upTo(29)) {
    case 0:
    case 1:
        return moveDevice(edit);
    case 2:
        return with<Device>(edit, [&](Device& device) {
            device.clipped = !device.clipped;
            device.role = FabricRole(upTo(3));
        });
    case 3:
        return changeType(edit);
    case 4:
        return eraseDevice(edit);
    case 5:
        return with<Hose>(
            edit, [&](Hose& hose) { edit.erase(hose.id); }, false);
    case 6:
        return putHose(edit);
    case 7:
        return with<Hose>(edit, [&](Hose& hose) {
            hose.manifold = any<Manifold>(edit.plan()).value();
            hose.riser = upTo(3) ? hose.riser : FlowDirection::Return;
        });
    case 8:
        return putCable(edit);
    case 9:
        return changeCable(edit);
    case 10:
        return with<Manifold>(edit, [&](Manifold& manifold) {
            manifold.cdu = upTo(3) ? any<Cdu>(edit.plan()) : std::nullopt;
            if (upTo(2) == 0)
                manifold.rack = any<Rack>(edit.plan()).value();
        });
    case 11:
        return with<Rack>(edit, [&](Rack& rack) {
            if (upTo(1))
                rack.name += u'x';
            else
                rack.type = any<RackType>(edit.plan()).value();
            moveOnFloor(rack);
            rack.facing = Facing(upTo(3));
        });
    case 12:
        return changeRarely(edit);
    case 13:
        return eraseRack(edit);
    case 14:
        return addRack(edit);
    case 15:
        if (upTo(1))
            return with<Cdu>(edit, [&](Cdu& cdu) { moveOnFloor(cdu); });
        return eraseCdu(edit);
    case 23:
        return putCable(edit);
    case 24:
    case 25:
        return changeCable(edit);
    case 16:
        return with<Device>(
            edit,
            [&](Device& device) {
                device.name += u'z';
                edit.add(device);
            },
            false);
    case 17:
        return putTray(edit);
    case 18:
        return putRoute(edit);
    case 19:
        return putGuide(edit);
    case 20:
        return putObstacle(edit);
    case 26:
        return putWaiver(edit);
    case 27:
        return changeRow(edit);
    case 28:
        return putRevision(edit);
    case 29:
        return changeDeliverables(edit);
    case 21:
        return with<Cable>(edit, [&](Cable& cable) { cable.route = any<Route>(edit.plan()); });
    default:
        return with<Device>(edit, [&](Device& device) {
            device.name = upTo(2) ? device.name + u'y' : u"D%1"_s.arg(upTo(2)).mid(upTo(2));
        });
    }
}

void RandomSteps::changeType(Edit& edit)
{
    with<Device>(edit, [&](Device& device) {
        const Id<DeviceType> type = any<DeviceType>(edit.plan()).value();
        int highest = 0;
        edit.plan().cables.forEach([&](const Cable& cable) {
            forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) {
                highest = port.device == device.id ? std::max(highest, port.number) : highest;
            });
        });
        if (highest <= portCount(edit.plan().deviceTypes.at(type)))
            device.type = type;
    });
}

template <class Record>
std::optional<Id<Record>> RandomSteps::any(const Tables& plan)
{
    std::vector<Id<Record>> ids;
    plan.of<Record>().forEach([&](const Record& record) { ids.push_back(record.id); });
    if (ids.empty())
        return std::nullopt;
    return ids[static_cast<std::size_t>(upTo(static_cast<int>(ids.size()) - 1))];
}

template <class Record, class Function>
void RandomSteps::with(Edit& edit, Function&& function, bool put)
{
    const auto id = any<Record>(edit.plan());
    if (!id)
        return;
    Record record = edit.plan().of<Record>().at(*id);
    function(record);
    if (put)
        edit.put(record);
}

template <class Record>
void RandomSteps::moveOnFloor(Record& record)
{
    if (upTo(1))
        return;
    record.x = grid();
    record.y = grid();
}

Length RandomSteps::grid() { return Length::fromBase(std::int64_t{upTo(8)} * 500'000); }

void RandomSteps::putTray(Edit& edit)
{
    if (upTo(3) == 0)
        return eraseTray(edit);
    const auto type = any<TrayType>(edit.plan());
    if (!type)
        return static_cast<void>(edit.add(TrayType{Id<TrayType>(1)}));
    const Point from{grid(), grid(), 3_m};
    Point to = from;
    (upTo(1) ? to.x : to.y) = grid();
    Tray tray{Id<Tray>(1), QStringLiteral("T"), *type, from, to, 10_mm, 10_mm};
    tray.kind = TrayKind(upTo(2));
    if (const auto old = any<Tray>(edit.plan()); old && upTo(1)) {
        tray.id = *old;
        edit.put(tray);
    } else {
        edit.add(tray);
    }
}

void RandomSteps::eraseTray(Edit& edit)
{
    const auto tray = any<Tray>(edit.plan());
    if (!tray)
        return;
    const Tables plan = edit.plan();
    plan.routes.forEach([&](const Route& route) {
        if (std::find(route.trays.begin(), route.trays.end(), *tray) != route.trays.end())
            eraseRoute(edit, route.id);
    });
    plan.guides.forEach([&](const Guide& guide) { edit.erase(guide.id); });
    edit.erase(*tray);
}

void RandomSteps::eraseCable(Edit& edit, Id<Cable> id)
{
    const Tables plan = edit.plan();
    plan.guides.forEach([&](const Guide& guide) {
        if (guide.cable == id || guide.apart == id)
            edit.erase(guide.id);
    });
    if (plan.cables.contains(id))
        edit.erase(id);
}

void RandomSteps::eraseRoute(Edit& edit, Id<Route> id)
{
    const Tables plan = edit.plan();
    plan.cables.forEach([&](Cable cable) {
        if (cable.route != id)
            return;
        cable.route.reset();
        edit.put(cable);
    });
    edit.erase(id);
}

void RandomSteps::putRoute(Edit& edit)
{
    const auto from = any<Rack>(edit.plan());
    const auto to = any<Rack>(edit.plan());
    Route route{Id<Route>(1), from.value(), to.value(), {}, 1_m};
    for (int i = upTo(2); i > 0; --i) {
        if (const auto tray = any<Tray>(edit.plan()))
            route.trays.push_back(*tray);
    }
    if (const auto old = any<Route>(edit.plan()); old && upTo(1)) {
        route.id = *old;
        edit.put(route);
    } else {
        edit.add(route);
    }
}

void RandomSteps::putGuide(Edit& edit)
{
    const auto cable = any<Cable>(edit.plan());
    if (!cable)
        return;
    Guide guide{Id<Guide>(1), *cable};
    if (const auto tray = any<Tray>(edit.plan()))
        (upTo(1) ? guide.via : guide.avoid).push_back(*tray);
    if (upTo(1))
        guide.apart = any<Cable>(edit.plan());
    if (const auto old = any<Guide>(edit.plan()); old && upTo(2)) {
        guide.id = *old;
        upTo(1) ? edit.put(guide) : edit.erase(*old);
    } else {
        edit.add(guide);
    }
}

void RandomSteps::putWaiver(Edit& edit)
{
    if (const auto old = any<Waiver>(edit.plan()); old && upTo(3) == 0)
        return edit.erase(*old);
    Waiver waiver{Id<Waiver>(1), QStringLiteral("placement.collision")};
    waiver.of = WaivedKind::Device;
    waiver.object = 1 + upTo(30);
    edit.add(waiver);
}

void RandomSteps::putRevision(Edit& edit)
{
    if (const auto old = any<Revision>(edit.plan()); old && upTo(2) == 0)
        return edit.erase(*old);
    edit.add(Revision{Id<Revision>(1), QChar(u'A' + upTo(9)), u"M. Okafor"_s, {}, u"2026-03-14"_s, u"moved"_s});
}

void RandomSteps::changeDeliverables(Edit& edit)
{
    if (upTo(4) == 0 && edit.plan().deliverables.find(Id<Deliverables>(1)))
        return edit.erase(Id<Deliverables>(1));
    Deliverables delivery = edit.plan().delivery();
    delivery.paper = Paper(upTo(2));
    delivery.rowsPerSheet = upTo(3);
    delivery.spareHoses = upTo(100);
    edit.put(delivery);
}

void RandomSteps::putObstacle(Edit& edit)
{
    const Length x = grid();
    const Length y = grid();
    if (const auto old = any<Obstacle>(edit.plan()); old && upTo(1))
        return edit.erase(*old);
    edit.add(Obstacle{Id<Obstacle>(1),
                      QStringLiteral("O"),
                      ObstacleKind(upTo(1)),
                      {{x, y}, {x + 1_m, y}, {x + 1_m, y + 1_m}, {x, y + 1_m}},
                      {},
                      {}});
}

void RandomSteps::moveDevice(Edit& edit)
{
    with<Device>(edit, [&](Device& device) {
        device.unit = upTo(50);
        if (upTo(1))
            device.rack = any<Rack>(edit.plan()).value();
    });
}

void RandomSteps::eraseDevice(Edit& edit)
{
    const auto id = any<Device>(edit.plan());
    if (id && edit.plan().devices.size() > 30)
        eraseWhole(edit, PlanIndex(edit.plan()), *id);
}

void RandomSteps::eraseWhole(Edit& edit, const PlanIndex& index, Id<Device> device)
{
    for (const auto& plugged : index.cablesOf(device)) {
        if (edit.plan().cables.contains(plugged.cable))
            eraseCable(edit, plugged.cable);
    }
    for (const Id<Hose> hose : index.hosesOf(device))
        edit.erase(hose);
    edit.erase(device);
}

void RandomSteps::eraseRack(Edit& edit)
{
    const auto id = any<Rack>(edit.plan());
    const PlanIndex index(edit.plan());
    if (edit.plan().racks.size() < 4 || index.devicesOf(*id).size() > edit.plan().devices.size() / 2)
        return;
    if (index.manifoldsOf(*id).size() + 2 > edit.plan().manifolds.size())
        return;
    for (const Id<Device> device : index.devicesOf(*id))
        eraseWhole(edit, index, device);
    for (const Id<Manifold> manifold : index.manifoldsOf(*id)) {
        for (const Id<Hose> hose : index.hosesOf(manifold))
            edit.erase(hose);
        edit.erase(manifold);
    }
    const Tables plan = edit.plan();
    plan.routes.forEach([&](const Route& route) {
        if (route.from == *id || route.to == *id)
            eraseRoute(edit, route.id);
    });
    edit.erase(*id);
}

void RandomSteps::addRack(Edit& edit)
{
    const Id<Rack> rack = edit.add(Rack{
        Id<Rack>(1), QStringLiteral("new"), any<RackType>(edit.plan()).value(), Id<Row>(1), {}, {}, Facing::North});
    edit.add(Manifold{Id<Manifold>(1), QStringLiteral("new-a"), rack, QStringLiteral("a"), any<Cdu>(edit.plan())});
    moveDevice(edit);
}

void RandomSteps::eraseCdu(Edit& edit)
{
    const auto id = any<Cdu>(edit.plan());
    if (edit.plan().cdus.size() < 2) {
        Cdu another = edit.plan().cdus.at(*id);
        another.name += u'+';
        edit.add(another);
        return;
    }
    const PlanIndex index(edit.plan());
    for (const Id<Manifold> manifold : index.manifoldsOf(*id)) {
        Manifold left = edit.plan().manifolds.at(manifold);
        left.cdu.reset();
        edit.put(left);
    }
    edit.erase(*id);
}

void RandomSteps::putHose(Edit& edit)
{
    const auto device = any<Device>(edit.plan());
    const auto manifold = any<Manifold>(edit.plan());
    edit.add(Hose{
        Id<Hose>(1), *device, 1 + upTo(3), *manifold, upTo(1) ? FlowDirection::Supply : FlowDirection::Return, {}});
}

PortRef RandomSteps::anyPort(const Tables& plan) { return {any<Device>(plan).value(), 1 + upTo(8)}; }

void RandomSteps::putCable(Edit& edit)
{
    const int number = static_cast<int>(edit.plan().cables.nextId().value());
    Cable cable{Id<Cable>(1),
                any<CableType>(edit.plan()).value(),
                CableRole::NicLeaf,
                number,
                anyPort(edit.plan()),
                anyPort(edit.plan()),
                {},
                Length::fromBase(upTo(4000) * 1000)};
    if (upTo(1) == 0) {
        cable.furtherA = {anyPort(edit.plan())};
        cable.furtherB = {anyPort(edit.plan())};
    }
    edit.add(cable);
}

void RandomSteps::changeCable(Edit& edit)
{
    const auto id = any<Cable>(edit.plan());
    if (!id)
        return;
    Cable cable = edit.plan().cables.at(*id);
    switch (upTo(5)) {
    case 0:
        return eraseCable(edit, *id);
    case 3:
        cable.b = anyPort(edit.plan());
        break;
    case 4:
        cable.furtherB = cable.furtherB.empty() ? std::vector<PortRef>{anyPort(edit.plan())} : std::vector<PortRef>();
        break;
    case 1:
        cable.number = 1 + upTo(5);
        cable.length = Length::fromBase(upTo(4000) * 1000);
        break;
    case 2:
        cable.type = any<CableType>(edit.plan()).value();
        break;
    default:
        cable.a = anyPort(edit.plan());
    }
    edit.put(cable);
}

void RandomSteps::changeRarely(Edit& edit)
{
    if (upTo(1)) {
        Profile profile = edit.plan().profile();
        profile.water = Temperature::fromBase(20'000 + upTo(28) * 1000);
        profile.redundancy = static_cast<Redundancy>(upTo(2));
        profile.copper = static_cast<CopperProfile>(upTo(2));
        profile.cduRedundancy = static_cast<CduRedundancy>(upTo(1));
        profile.tiedLoops = upTo(1);
        profile.slackMost = upTo(1) ? 1_m : 30_m;
        profile.facilityWater = upTo(1) ? std::optional(1_degC * upTo(40)) : std::nullopt;
        edit.put(profile);
        Hall hall = edit.plan().hall();
        hall.width = hall.depth = upTo(1) ? 4_m : Length();
        hall.slabLoad = upTo(1) ? std::optional(FloorLoad::fromBase(1'000'000)) : std::nullopt;
        hall.feed = upTo(1) ? std::optional(100_kW) : std::nullopt;
        hall.airCooling = upTo(1) ? std::optional(10_kW) : std::nullopt;
        edit.put(hall);
        return;
    }
    with<DeviceType>(edit, [&](DeviceType& type) {
        type.draw = upTo(2) ? known(Power::fromBase(upTo(40'000) * 1000)) : Figure<Power>();
        type.heightUnits = upTo(2) ? known<std::int64_t>(1 + upTo(5)) : Count();
        type.mass = upTo(2) ? known(Mass::fromBase(upTo(200) * 1000)) : Figure<Mass>();
        type.depth = upTo(2) ? known(Length::fromBase(upTo(1500) * 1000)) : Figure<Length>();
    });
}

std::vector<PortGroup> stepsPorts(bool sendsLaserLight)
{
    PortGroup front;
    front.count = 3;
    front.connector = QStringLiteral("mpo-12");
    front.gender = QStringLiteral("pinned");
    front.fibers = 12;
    front.lanes = 4;
    front.tx = {1, 2, 3, 4};
    front.rx = {12, 11, 10, 9};
    front.budget = known(3.0_dB);
    PortGroup rear = front;
    rear.prefix = QStringLiteral("rear-");
    PortGroup pm = front;
    pm.prefix = QStringLiteral("pm-");
    pm.use = PortUse::LaserFeed;
    pm.medium = Medium::PolarizationMaintaining;
    pm.axis = QStringLiteral("slow-on-key");
    pm.fibers = 8;
    pm.tx = pm.rx = {};
    (sendsLaserLight ? pm.tx : pm.rx) = {1, 2, 3, 4, 5, 6, 7, 8};
    PortGroup rest;
    rest.prefix = QStringLiteral("x-");
    rest.count = 135;
    return {front, rear, pm, rest};
}

void stepsTypes(RulePlan& made)
{
    Inside fed;
    fed.engines = fed.laserModules = known<std::int64_t>(3);
    fed.lasersPerModule = known<std::int64_t>(8);
    fed.pmConnectors = known<std::int64_t>(3);
    fed.pmFibers = known<std::int64_t>(24);
    fed.pmLocation = PmLocation::Remote;
    fed.pmRunLoss = known(0.0_dB);
    fed.laserBudget = known(1.5_dB);
    const auto panel = [](Adapter adapter) {
        return Through{QString(), QStringLiteral("rear-"), adapter, {}, known(0.35_dB), known(0.75_dB)};
    };
    const auto change = [&](const char* key, auto&& what) {
        made.change<DeviceType>(QLatin1String(key), [&](DeviceType& type) {
            type.ports = stepsPorts(type.key == QLatin1String("shelf"));
            type.clipOffset = known(0_mm);
            type.pressureDrop = known(Pressure::fromBase(70'000));
            what(type);
        });
    };
    change("switch", [](DeviceType&) {});
    change("nvlink", [&](DeviceType& type) { type.through = {panel(Adapter::Opposed)}; });
    change("management", [&](DeviceType& type) { type.through = {panel(Adapter::Aligned)}; });
    change("tray", [&](DeviceType& type) {
        type.inside = fed;
        type.ports.front().use = PortUse::Nic;
    });
    change("shelf", [&](DeviceType& type) {
        type.inside = fed;
        type.inside->pmLocation = PmLocation::Front;
        type.inside->engines = known<std::int64_t>(0);
    });
    for (const QString& key : {QStringLiteral("nvl72"), QStringLiteral("network")}) {
        made.change<RackType>(key, [](RackType& type) {
            type.width = known(600_mm);
            type.depth = known(1200_mm);
            type.payload = known(500_kg);
            type.shelfLoad = known(80_kg);
            type.powerClass = known(20_kW);
            type.busbarBottom = known<std::int64_t>(1);
            type.busbarTop = known<std::int64_t>(40);
            type.busbarOffset = known(0_mm);
            type.busbarNanoOhmsPerMetre = known<std::int64_t>(1'400'000);
            type.sideManagerWidth = type.sideManagerDepth = known(50_mm);
            for (ManifoldType& manifold : type.manifolds) {
                manifold.bore = known(20_mm);
                manifold.ratedFlow = known(30_lpm);
                manifold.pressureDrop = known(Pressure::fromBase(10'000));
            }
        });
    }
    made.change<CduType>(QStringLiteral("cdu"), [](CduType& type) {
        type.width = known(600_mm);
        type.depth = known(1200_mm);
        type.head = known(Pressure::fromBase(80'000));
        type.approach = known(5_degC);
    });
    made.change<CouplingType>(QStringLiteral("uqd-04"),
                              [](CouplingType& type) { type.cvMilli = known<std::int64_t>(800); });
    made.change<HoseType>(QStringLiteral("hose"), [](HoseType& type) {
        type.length = known(1_m);
        type.innerDiameter = known(10_mm);
    });
    made.change<FluidType>(QStringLiteral("pg25"),
                           [](FluidType& type) { type.microPascalSeconds = known<std::int64_t>(1'580); });
    made.change<CableType>(QStringLiteral("fiber"), [](CableType& type) {
        type.connector = type.connectorB = QStringLiteral("mpo-12");
        type.gender = type.genderB = QStringLiteral("unpinned");
        type.polarity = QStringLiteral("B");
        type.fibers = type.positionsA = type.positionsB = 12;
        type.attenuation = known(0.4_dB);
        type.matedLoss = known(0.35_dB);
        type.matedLossStandard = known(0.75_dB);
        type.bendRadius = known(60_mm);
        type.milligramsPerMetre = known<std::int64_t>(1'000'000);
        type.pullMillinewtons = known<std::int64_t>(50'000);
        type.stockLengths = {1_m, 3_m};
    });
    CableType trunk = made.type<CableType>(QStringLiteral("fiber"));
    trunk.key = QStringLiteral("trunk");
    trunk.gender = trunk.genderB = QStringLiteral("pinned");
    trunk.legsA = trunk.legsB = 2;
    trunk.fibers = 24;
    made.add(trunk);
    CableType straight = made.type<CableType>(QStringLiteral("fiber"));
    straight.key = QStringLiteral("straight");
    straight.polarity = QStringLiteral("A");
    made.add(straight);
    CableType pm = straight;
    pm.key = QStringLiteral("pm");
    pm.medium = Medium::PolarizationMaintaining;
    pm.axis = QStringLiteral("slow-on-key");
    pm.positionsA = pm.positionsB = pm.fibers = 8;
    pm.matedLoss = known(0.7_dB);
    made.add(pm);
}

void stepsChains(RulePlan& made, const std::vector<Id<Device>>& trays)
{
    std::vector<Id<Device>> panels;
    std::vector<Id<Device>> shelves;
    made.plan.devices.forEach([&](const Device& device) {
        if (device.type == made.type<DeviceType>(QStringLiteral("nvlink")).id)
            panels.push_back(device.id);
        else if (device.type == made.type<DeviceType>(QStringLiteral("shelf")).id)
            shelves.push_back(device.id);
    });
    const QString fiber = QStringLiteral("fiber");
    for (std::size_t k = 0; 2 * k + 1 < panels.size(); ++k) {
        const Id<Device> near = panels[2 * k];
        const Id<Device> far = panels[2 * k + 1];
        const Id<Cable> id = made.cable(QStringLiteral("trunk"), {near, 4}, {far, 4}, 2_m);
        Cable trunk = made.plan.cables.at(id);
        trunk.furtherA = {{near, 5}};
        trunk.furtherB = {{far, 5}};
        made.plan.cables.put(trunk);
        for (int port = 1; port <= 2; ++port) {
            made.cable(fiber, {trays[4 * k], port + 1}, {near, port}, 2_m);
            made.cable(fiber, {far, port}, {trays[4 * k + 1], port + 1}, 2_m);
        }
    }
    for (std::size_t i = 0; i < shelves.size() && i < trays.size(); ++i)
        made.cable(QStringLiteral("pm"), {shelves[i], 7}, {trays[i], 7}, 2_m);
}

Tables stepsStart()
{
    RulePlan made;
    stepsTypes(made);
    const Id<Cdu> first = made.cdu();
    const Id<Cdu> second = made.cdu();
    made.computeRack(first);
    made.computeRack(second);
    made.networkRack(3, first);
    made.networkRack(2, second);
    std::vector<Id<Device>> trays;
    std::vector<Id<Device>> switches;
    made.plan.devices.forEach([&](const Device& device) {
        if (device.type == made.type<DeviceType>(QStringLiteral("tray")).id)
            trays.push_back(device.id);
        else if (device.type == made.type<DeviceType>(QStringLiteral("switch")).id)
            switches.push_back(device.id);
    });
    for (std::size_t i = 0; i < switches.size(); ++i) {
        Device leaf = made.plan.devices.at(switches[i]);
        leaf.role = i < 3 ? FabricRole::Leaf : FabricRole::Spine;
        made.plan.devices.put(leaf);
        made.cable(QStringLiteral("copper"), {switches[i], 20}, {switches[(i + 1) % switches.size()], 21}, 2_m);
    }
    for (std::size_t i = 0; i < trays.size(); ++i)
        made.cable(i % 2 ? QStringLiteral("copper") : QStringLiteral("fiber"), {trays[i], 1},
                   {switches[i % switches.size()], static_cast<int>(i / switches.size()) + 1}, 2_m);
    stepsChains(made, trays);
    return made.plan;
}

}  // namespace tests
