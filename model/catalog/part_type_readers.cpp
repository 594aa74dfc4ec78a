// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/type_readers.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PartTypes)
};

std::vector<Length> readLengths(EntryReader& entry, std::string_view name, std::string_view unit)
{
    std::vector<Length> result;
    for (const std::int64_t base : entry.numbers(name, unit, Dimension::Metre))
        result.push_back(Length::fromBase(base));
    if (std::adjacent_find(result.begin(), result.end(), std::greater_equal<>()) != result.end())
        entry.note(name, Text::tr("should rise from one to the next"));
    if (!result.empty() && result.front() <= Length())
        entry.note(name, Text::tr("should be more than zero"));
    return result;
}

CopperReach readReach(EntryReader& reach)
{
    CopperReach result;
    result.twoMetres = reach.figure<Length>("2m");
    result.threeMetres = reach.figure<Length>("3m");
    result.nicToSwitch = reach.figure<Length>("nic_switch");
    result.switchToSwitch = reach.figure<Length>("switch_switch");
    reach.refuseOthers();
    return result;
}

/// What only some types say.
void readFurther(EntryReader& figures, CableType& type)
{
    if (figures.has("bend_radius_under_load"))
        type.bendRadiusUnderLoad = figures.figure<Length>("bend_radius_under_load");
    if (figures.has("mass"))
        type.milligramsPerMetre = figures.figure<std::int64_t>("mass", Dimension::GramPerMetre);
    if (figures.has("delay"))
        type.picosecondsPerMetre = figures.figure<std::int64_t>("delay", Dimension::SecondPerMetre);
    if (figures.has("pull_tension"))
        type.pullMillinewtons = figures.figure<std::int64_t>("pull_tension", Dimension::Newton);
}

}  // namespace

CableType readCableType(EntryReader& entry)
{
    CableType type = blankType<CableType>();
    type.maker = entry.text("maker");
    type.partNumber = entry.text("part_number");
    type.description = entry.text("description");
    type.planning = entry.flag("planning");
    type.medium = readMedium(entry);
    type.connector = entry.requiredText("connector");
    type.polish = entry.text("polish");
    type.gender = entry.text("gender");
    type.polarity = entry.text("polarity");
    if (!QStringLiteral(" A B C ").contains(u' ' + type.polarity + u' ') && !type.polarity.isEmpty())
        entry.note("polarity", Text::tr("\"%1\" is none of A, B and C").arg(type.polarity));
    type.fibers = entry.whole("fibers", 0, 10000, 0);
    type.lit = entry.whole("lit", 0, 10000, 0);
    type.wireClass = entry.text("wire_class");
    readEnds(entry, type);
    type.outsideDiameter = entry.figure<Length>("outside_diameter");
    type.bendRadius = entry.figure<Length>("bend_radius");
    if (std::optional<EntryReader> figures = entry.object("figures"))
        readFurther(*figures, type);
    type.attenuation = entry.figure<Loss>("attenuation", Dimension::DecibelPerKilometre);
    type.matedLoss = entry.figure<Loss>("mated_loss");
    type.matedLossStandard = entry.figure<Loss>("mated_loss_standard");
    type.laneRate = entry.figure<DataRate>("lane_rate");
    if (std::optional<EntryReader> reach = entry.object("reach"))
        type.reach = readReach(*reach);
    if (std::optional<EntryReader> stock = entry.object("stock_lengths")) {
        type.stockLengths = readLengths(*stock, "values_m", "m");
        type.stockSource = stock->requiredText("source");
        stock->refuseOthers();
    }
    if (type.lit > type.fibers)
        entry.note("lit", Text::tr("%1 lit of %2 fibers").arg(type.lit).arg(type.fibers));
    return type;
}

CouplingType readCouplingType(EntryReader& entry)
{
    CouplingType type = blankType<CouplingType>();
    entry.text("maker");
    type.partNumber = entry.text("part_number");
    entry.text("description");
    type.cvMilli = entry.figure<std::int64_t>("cv", Dimension::FlowCoefficient);
    type.ratedFlow = entry.figure<Flow>("rated_flow");
    return type;
}

HoseType readHoseType(EntryReader& entry)
{
    HoseType type = blankType<HoseType>();
    entry.text("maker");
    type.partNumber = entry.text("part_number");
    entry.text("description");
    type.coupling = entry.requiredKey("coupling");
    type.length = entry.figure<Length>("length");
    type.innerDiameter = entry.figure<Length>("inner_diameter");
    return type;
}

CduType readCduType(EntryReader& entry)
{
    CduType type = blankType<CduType>();
    type.maker = entry.text("maker");
    type.partNumber = entry.text("part_number");
    entry.text("description");
    type.inRow = entry.choice<bool>("form", {{"in-row", true}, {"in-rack", false}}, true);
    type.capacity = entry.figure<Power>("capacity");
    type.maxFlow = entry.figure<Flow>("max_flow");
    type.head = entry.figure<Pressure>("head");
    type.approach = entry.figure<Temperature>("approach", Dimension::Kelvin);
    if (std::optional<EntryReader> size = entry.object("size")) {
        type.width = size->figure<Length>("width");
        type.height = size->figure<Length>("height");
        type.depth = size->figure<Length>("depth");
        size->refuseOthers();
    }
    return type;
}

FluidType readFluidType(EntryReader& entry)
{
    FluidType type = blankType<FluidType>();
    entry.text("description");
    type.densityMilligramsPerLitre = entry.figure<std::int64_t>("density", Dimension::GramPerLitre);
    type.heatCapacity = entry.figure<std::int64_t>("heat_capacity", Dimension::JoulePerKilogramKelvin);
    type.microPascalSeconds = entry.figure<std::int64_t>("viscosity", Dimension::PascalSecond);
    return type;
}

TrayType readTrayType(EntryReader& entry)
{
    TrayType type = blankType<TrayType>();
    entry.text("maker");
    type.partNumber = entry.text("part_number");
    entry.text("description");
    type.widths = readLengths(entry, "widths_mm", "mm");
    type.depths = readLengths(entry, "depths_mm", "mm");
    type.source = entry.requiredText("source");
    type.ladder = entry.choice<bool>("form", {{"tray", false}, {"ladder", true}}, false);
    type.bendRadius = entry.figure<Length>("bend_radius");
    type.milligramsPerMetre = entry.figure<std::int64_t>("load", Dimension::GramPerMetre);
    if (type.widths.empty())
        entry.note("widths_mm", Text::tr("a tray type needs at least one width"));
    if (type.depths.empty())
        entry.note("depths_mm", Text::tr("a tray type needs at least one depth"));
    return type;
}

}  // namespace model
