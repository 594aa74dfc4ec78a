// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/type_readers.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RackType)
};

constexpr int kMostUnits = 200;

void readBody(EntryReader& entry, RackType& type)
{
    EntryReader mounting = entry.requiredObject("mounting");
    type.mounting = readMounting(mounting);
    const Count units = mounting.figure<std::int64_t>("height_units");
    if (units.known() && *units.value >= 1 && *units.value <= kMostUnits)
        type.heightUnits = static_cast<int>(*units.value);
    else
        mounting.note("height_units", Text::tr("a rack needs a known height of 1 to %1 units").arg(kMostUnits));
    const Figure<Length> pitch = mounting.figure<Length>("unit_pitch");
    type.unitPitch = pitch.value.value_or(type.mounting == Mounting::OpenRack21 ? kOpenUnit : kRackUnit);
    if (type.unitPitch <= Length())
        mounting.note("unit_pitch", Text::tr("should be more than zero"));
    mounting.refuseOthers();
    if (std::optional<EntryReader> size = entry.object("size")) {
        type.width = size->figure<Length>("width");
        type.height = size->figure<Length>("height");
        type.depth = size->figure<Length>("depth");
        size->refuseOthers();
    }
    type.mass = entry.figure<Mass>("mass");
    type.payload = entry.figure<Mass>("payload");
    type.shelfLoad = entry.figure<Mass>("shelf_load");
    type.usableDepth = entry.figure<Length>("usable_depth");
    type.feet = entry.figure<std::int64_t>("feet");
    if (std::optional<EntryReader> brace = entry.object("cross_brace")) {
        type.braceAbove = brace->figure<Mass>("above");
        type.braceUnit = brace->figure<std::int64_t>("unit");
        brace->refuseOthers();
    }
    type.gpus = entry.figure<std::int64_t>("gpus");
}

void readPower(EntryReader power, RackType& type)
{
    type.nominalPower = power.figure<Power>("nominal");
    type.liquidShare = power.figure<Share>("liquid_share");
    type.busVoltage = power.figure<Voltage>("bus_voltage");
    type.busbarRating = power.figure<Current>("busbar_rating");
    type.fedFromBothEnds = power.flag("fed_from_both_ends");
    type.powerClass = power.figure<Power>("class");
    if (std::optional<EntryReader> span = power.object("busbar_span")) {
        type.busbarBottom = span->figure<std::int64_t>("bottom");
        type.busbarTop = span->figure<std::int64_t>("top");
        span->refuseOthers();
        if (type.busbarBottom.known() && type.busbarTop.known() && *type.busbarBottom.value > *type.busbarTop.value)
            span->note("top", Text::tr("should not be below the bottom"));
    }
    type.busbarOffset = power.figure<Length>("busbar_offset", Dimension::Offset);
    type.busbarNanoOhmsPerMetre = power.figure<std::int64_t>("busbar_resistance", Dimension::OhmPerMetre);
    power.refuseOthers();
}

void readFlowTable(EntryReader table, RackType& type)
{
    type.flowTableSource = table.requiredText("source");
    const auto supply = table.numbers("supply_degC", "degC", Dimension::Celsius);
    const auto flow = table.numbers("flow_lpm", "L/min", Dimension::LitrePerMinute);
    const auto drop = table.numbers("pressure_drop_psi", "psi", Dimension::Pascal);
    table.refuseOthers();
    if (supply.empty() || supply.size() != flow.size() || supply.size() != drop.size()) {
        table.note({}, Text::tr("supply_degC, flow_lpm and pressure_drop_psi should be lists of the same length"));
        return;
    }
    for (std::size_t i = 0; i < supply.size(); ++i) {
        if (i > 0 && supply[i] <= supply[i - 1])
            table.note("supply_degC", Text::tr("should rise from one row to the next"));
        type.flowTable.push_back(
            {Temperature::fromBase(supply[i]), Flow::fromBase(flow[i]), Pressure::fromBase(drop[i])});
    }
}

void readCoolant(EntryReader coolant, RackType& type)
{
    for (EntryReader& entry : coolant.objects("manifolds")) {
        ManifoldType manifold;
        manifold.loop = entry.requiredText("loop");
        manifold.ratedFlow = entry.figure<Flow>("rated_flow");
        manifold.bore = entry.figure<Length>("bore");
        manifold.pressureDrop = entry.figure<Pressure>("pressure_drop");
        entry.refuseOthers();
        type.manifolds.push_back(manifold);
    }
    if (std::optional<EntryReader> table = coolant.object("flow_table"))
        readFlowTable(*table, type);
    coolant.refuseOthers();
}

void readContents(EntryReader& entry, RackType& type)
{
    for (EntryReader& content : entry.objects("contents")) {
        type.contents.push_back({content.requiredKey("device"), content.whole("unit", 1, kMostUnits),
                                 content.whole("count", 1, kMostUnits, 1)});
        content.refuseOthers();
    }
    for (EntryReader& place : entry.objects("places")) {
        type.places.push_back(
            {place.whole("unit", 1, kMostUnits), place.whole("units", 1, kMostUnits, 1), place.requiredText("use")});
        place.refuseOthers();
    }
}

}  // namespace

RackType readRackType(EntryReader& entry)
{
    RackType type = blankType<RackType>();
    type.maker = entry.text("maker");
    type.partNumber = entry.text("part_number");
    type.description = entry.text("description");
    type.planning = entry.flag("planning");
    readBody(entry, type);
    if (std::optional<EntryReader> power = entry.object("power"))
        readPower(*power, type);
    if (std::optional<EntryReader> coolant = entry.object("coolant"))
        readCoolant(*coolant, type);
    if (std::optional<EntryReader> side = entry.object("side_manager")) {
        type.sideManagerWidth = side->figure<Length>("width");
        type.sideManagerDepth = side->figure<Length>("depth");
        side->refuseOthers();
    }
    readContents(entry, type);
    return type;
}

}  // namespace model
