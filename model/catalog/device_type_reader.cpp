// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/type_readers.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::DeviceType)
};

constexpr int kMostPorts = 100000;

PortGrid readGrid(EntryReader grid)
{
    PortGrid result;
    result.columns = grid.whole("columns", 1, kMostPorts);
    result.rows = grid.whole("rows", 1, kMostPorts);
    result.columnMajor = grid.choice<bool>("order", {{"column-major", true}, {"row-major", false}}, true);
    result.x = grid.millimetres("x_mm");
    result.top = grid.millimetres("top_mm");
    result.pitchX = grid.millimetres("pitch_x_mm");
    result.pitchY = grid.millimetres("pitch_y_mm");
    result.width = grid.millimetres("width_mm");
    result.height = grid.millimetres("height_mm");
    grid.text("source");
    grid.refuseOthers();
    return result;
}

PortGroup readPortGroup(EntryReader& entry)
{
    PortGroup group;
    group.prefix = entry.text("prefix");
    group.count = entry.whole("count", 1, kMostPorts);
    group.use = entry.choice<PortUse>("use",
                                      {{"data", PortUse::Data},
                                       {"nic", PortUse::Nic},
                                       {"management", PortUse::Management},
                                       {"laser-feed", PortUse::LaserFeed}},
                                      true);
    group.face = entry.choice<Face>("face", {{"front", Face::Front}, {"rear", Face::Rear}}, false);
    group.connector = entry.requiredText("connector");
    group.polish = entry.text("polish");
    group.gender = entry.text("gender");
    group.fibers = entry.whole("fibers", 0, 1024, 0);
    group.lit = entry.whole("lit", 0, 1024, 0);
    group.medium = readMedium(entry);
    group.laneRate = entry.figure<DataRate>("lane_rate");
    group.lanes = entry.whole("lanes", 0, 64, 0);
    readLanes(entry, group);
    group.grid = readGrid(entry.requiredObject("grid"));
    group.source = entry.text("source");
    if (group.lit > group.fibers)
        entry.note("lit", Text::tr("%1 lit of %2 fibers").arg(group.lit).arg(group.fibers));
    if (std::int64_t{group.grid.columns} * group.grid.rows < group.count)
        entry.note("grid",
                   Text::tr("%1 x %2 places are too few for %3 connectors")
                       .arg(group.grid.columns)
                       .arg(group.grid.rows)
                       .arg(group.count));
    entry.refuseOthers();
    return group;
}

void readPorts(EntryReader& entry, DeviceType& type)
{
    int total = 0;
    for (EntryReader& group : entry.objects("ports")) {
        type.ports.push_back(readPortGroup(group));
        total = std::min(total + type.ports.back().count, kMostPorts + 1);
        for (std::size_t i = 0; i + 1 < type.ports.size(); ++i) {
            if (type.ports[i].prefix == type.ports.back().prefix)
                group.note("prefix", Text::tr("two groups of ports share the prefix \"%1\"").arg(type.ports[i].prefix));
        }
    }
    if (total > kMostPorts)
        entry.note("ports", Text::tr("more than %1 ports").arg(kMostPorts));
}

void readPower(EntryReader power, DeviceType& type)
{
    type.feed = power.choice<PowerFeed>(
        "feed", {{"none", PowerFeed::None}, {"busbar", PowerFeed::Busbar}, {"ac", PowerFeed::Ac}}, true);
    type.draw = power.figure<Power>("draw");
    type.voltageMin = power.figure<Voltage>("voltage_min");
    type.voltageMax = power.figure<Voltage>("voltage_max");
    type.liquidShare = power.figure<Share>("liquid_share");
    if (std::optional<EntryReader> clip = power.object("clip")) {
        type.hasClip = true;
        type.clipRating = clip->figure<Current>("rating");
        type.clipOffset = clip->figure<Length>("offset", Dimension::Offset);
        type.clipFloat = clip->figure<Length>("float");
        clip->refuseOthers();
    }
    type.shelfCapacity = power.figure<Power>("capacity");
    type.shelfPsuN1 = power.figure<Power>("capacity_psu_n1");
    type.drawCountedElsewhere = !power.text("draw_counted_in").isEmpty() && !type.draw.known();
    power.refuseOthers();
}

Coupling readCoupling(EntryReader& entry)
{
    Coupling coupling;
    coupling.name = entry.requiredText("name");
    coupling.loop = entry.requiredText("loop");
    coupling.direction = entry.choice<FlowDirection>(
        "direction", {{"supply", FlowDirection::Supply}, {"return", FlowDirection::Return}}, true);
    coupling.type = entry.requiredKey("type");
    coupling.blindMate = entry.flag("blind_mate");
    coupling.x = entry.millimetres("x_mm");
    coupling.top = entry.millimetres("top_mm");
    entry.refuseOthers();
    return coupling;
}

void readCoolant(EntryReader coolant, DeviceType& type)
{
    for (EntryReader& entry : coolant.objects("couplings"))
        type.couplings.push_back(readCoupling(entry));
    coolant.text("position_source");
    type.coolantRise = coolant.figure<Temperature>("rise", Dimension::Kelvin);
    type.maxInlet = coolant.figure<Temperature>("max_inlet");
    type.maxReturn = coolant.figure<Temperature>("max_return");
    type.pressureDrop = coolant.figure<Pressure>("pressure_drop");
    coolant.refuseOthers();
}

Inside readInside(EntryReader& inside)
{
    Inside result;
    result.asics = inside.figure<std::int64_t>("asics");
    result.engines = inside.figure<std::int64_t>("engines");
    result.subAssemblies = inside.figure<std::int64_t>("sub_assemblies");
    result.laserModules = inside.figure<std::int64_t>("laser_modules");
    result.lasersPerModule = inside.figure<std::int64_t>("lasers_per_module");
    result.pmConnectors = inside.figure<std::int64_t>("pm_connectors");
    result.pmFibers = inside.figure<std::int64_t>("pm_fibers");
    result.dataFibers = inside.figure<std::int64_t>("data_fibers");
    result.pmLocation = inside.choice<PmLocation>(
        "pm_location", {{"inside", PmLocation::Inside}, {"front", PmLocation::Front}, {"remote", PmLocation::Remote}},
        false);
    result.pmRunLength = inside.figure<Length>("pm_run_length");
    result.pmRunLoss = inside.figure<Loss>("pm_run_loss");
    result.laserBudget = inside.figure<Loss>("laser_budget");
    inside.refuseOthers();
    return result;
}

void readBody(EntryReader& entry, DeviceType& type)
{
    EntryReader mounting = entry.requiredObject("mounting");
    type.mounting = readMounting(mounting);
    type.heightUnits = mounting.figure<std::int64_t>("height_units");
    mounting.refuseOthers();
    if (std::optional<EntryReader> size = entry.object("size")) {
        type.width = size->figure<Length>("width");
        type.height = size->figure<Length>("height");
        type.depth = size->figure<Length>("depth");
        size->refuseOthers();
    }
    type.mass = entry.figure<Mass>("mass");
    if (type.heightUnits.known() && (*type.heightUnits.value < 1 || *type.heightUnits.value > 100))
        entry.note("mounting.height_units", Text::tr("%1 units; a device has 1 to 100").arg(*type.heightUnits.value));
}

}  // namespace

Mounting readMounting(EntryReader& mounting)
{
    return mounting.choice<Mounting>(
        "system", {{"eia-19", Mounting::Eia19}, {"orv3-21", Mounting::OpenRack21}, {"mgx", Mounting::Mgx}}, true);
}

Medium readMedium(EntryReader& entry)
{
    return entry.choice<Medium>("medium",
                                {{"single-mode", Medium::SingleMode},
                                 {"pm", Medium::PolarizationMaintaining},
                                 {"copper-passive", Medium::CopperPassive},
                                 {"copper-active", Medium::CopperActive}},
                                true);
}

DeviceType readDeviceType(EntryReader& entry)
{
    DeviceType type = blankType<DeviceType>();
    type.maker = entry.text("maker");
    type.partNumber = entry.text("part_number");
    type.description = entry.text("description");
    type.planning = entry.flag("planning");
    type.deviceClass = entry.choice<DeviceClass>("class",
                                                 {{"switch", DeviceClass::Switch},
                                                  {"compute-tray", DeviceClass::ComputeTray},
                                                  {"nvlink-tray", DeviceClass::NvlinkTray},
                                                  {"power-shelf", DeviceClass::PowerShelf},
                                                  {"management-switch", DeviceClass::ManagementSwitch},
                                                  {"panel", DeviceClass::Panel},
                                                  {"shuffle-box", DeviceClass::ShuffleBox},
                                                  {"laser-shelf", DeviceClass::LaserShelf},
                                                  {"other", DeviceClass::Other}},
                                                 true);
    readBody(entry, type);
    if (std::optional<EntryReader> power = entry.object("power"))
        readPower(*power, type);
    if (std::optional<EntryReader> coolant = entry.object("coolant"))
        readCoolant(*coolant, type);
    readPorts(entry, type);
    readThrough(entry, type);
    if (std::optional<EntryReader> inside = entry.object("inside"))
        type.inside = readInside(*inside);
    if (std::optional<EntryReader> grid = entry.object("laser_grid"))
        type.laserGrid = readGrid(*grid);
    return type;
}

}  // namespace model
