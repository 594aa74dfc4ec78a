// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/manager_fill.h"
#include "model/rules/coolant_flow.h"
#include "model/rules/rack_power.h"
#include "views/panels/inspect_parts.h"
#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::inspectRack)
};

/// How many units the devices fill; those of unknown height count as one.
std::int64_t unitsFilled(const LiveDesign& design, Id<Rack> rack)
{
    std::int64_t units = 0;
    for (const Id<Device> id : design.index().devicesOf(rack))
        units += design.plan().deviceTypes.at(design.plan().devices.at(id).type).heightUnits.value.value_or(1);
    return units;
}

InspectorSection placeSection(const LiveDesign& design, const Rack& rack, const RackType& type)
{
    const QStringList facings{Text::tr("north"), Text::tr("east"), Text::tr("south"), Text::tr("west")};
    InspectorSection section;
    section.fields.push_back(plainField(Text::tr("Name"), rack.name));
    section.fields.back().edit = FieldEdit::Name;
    section.fields.push_back(plainField(Text::tr("Row"), nameOf(design.plan(), rack.row)));
    section.fields.push_back(
        plainField(Text::tr("Centre at"), QStringLiteral("%1, %2").arg(distanceText(rack.x), distanceText(rack.y))));
    section.fields.push_back(plainField(Text::tr("Front faces"), facings.value(static_cast<int>(rack.facing))));
    const std::int64_t filled = unitsFilled(design, rack.id);
    InspectorField units = plainField(Text::tr("Units filled"), Text::tr("%1 of %2").arg(filled).arg(type.heightUnits));
    units.gauge = GaugeValue{static_cast<double>(filled) / std::max(1, type.heightUnits), Gauge::Kind::Good};
    section.fields.push_back(units);
    section.fields.push_back(figureField(Text::tr("Width"), type.width, sizeText));
    section.fields.push_back(figureField(Text::tr("Depth"), type.depth, sizeText));
    section.fields.push_back(figureField(Text::tr("Mass"), type.mass, massText));
    return section;
}

/// How full the side managers are, seen from the front.
InspectorSection managerSection(const LiveDesign& design, const Rack& rack)
{
    const ManagerFill fill = managerFill(design.plan(), design.index(), rack);
    const double largest = static_cast<double>(design.plan().profile().fillMaximum.base()) / 1000;
    InspectorSection section;
    section.title = Text::tr("Side managers");
    for (const bool left : {true, false}) {
        const QString name = left ? Text::tr("Left") : Text::tr("Right");
        if (!fill.section) {
            section.fields.push_back(sourcedField(name, false, {}, {}, Text::tr("The managers' size is not known.")));
            continue;
        }
        const double share = (left ? fill.left : fill.right) / *fill.section;
        InspectorField field = plainField(name, figureText(share * 100, QStringLiteral("%"), 1), Text::tr("filled"));
        field.gauge = GaugeValue{share / largest};
        section.fields.push_back(field);
    }
    return section;
}

QString redundancyText(Redundancy redundancy)
{
    if (redundancy == Redundancy::FeedNN)
        return Text::tr("feed N+N");
    return redundancy == Redundancy::PsuN1 ? Text::tr("PSU N+1") : Text::tr("shelf N+1");
}

InspectorField shelvesField(const LiveDesign& design, Id<Rack> rack, Power load)
{
    const Redundancy redundancy = design.plan().profile().redundancy;
    const auto capacity = shelfCapacity(design.plan(), design.index(), rack, redundancy);
    InspectorField field = sumField(Text::tr("Shelves give"), capacity, powerText);
    field.note = redundancyText(redundancy);
    if (capacity.whole() && capacity.known > Power{}) {
        field.value = Text::tr("%1 of %2").arg(powerText(load), powerText(capacity.known));
        field.gauge = GaugeValue{load / capacity.known};
    }
    return field;
}

InspectorField busbarField(const RackType& type, Power load)
{
    const QString label = type.fedFromBothEnds ? Text::tr("Busbar, a half") : Text::tr("Busbar");
    InspectorField field = figureField(label, type.busbarRating, currentText);
    const auto current = busCurrent(load, type);
    if (!current || !type.busbarRating.known())
        return field;
    const Current carried = type.fedFromBothEnds ? *current / 2 : *current;
    field.value = Text::tr("%1 of %2").arg(currentText(carried), currentText(*type.busbarRating.value));
    field.gauge = GaugeValue{carried / *type.busbarRating.value};
    return field;
}

InspectorSection powerSection(const LiveDesign& design, const Rack& rack, const RackType& type)
{
    const auto load = busLoad(design.plan(), design.index(), rack.id);
    InspectorSection section;
    section.title = Text::tr("Power");
    section.fields.push_back(sumField(Text::tr("On the busbar"), load, powerText));
    if (feedingShelves(design.plan(), design.index(), rack.id) > 0)
        section.fields.push_back(shelvesField(design, rack.id, load.known));
    section.fields.push_back(busbarField(type, load.known));
    section.fields.push_back(figureField(Text::tr("Bus voltage"), type.busVoltage, voltageText));
    return section;
}

InspectorSection coolantSection(const LiveDesign& design, const Rack& rack, const RackType& type)
{
    InspectorSection section;
    section.title = Text::tr("Coolant");
    for (const Id<Manifold> id : design.index().manifoldsOf(rack.id)) {
        const Manifold& manifold = design.plan().manifolds.at(id);
        InspectorField field = sumField(Text::tr("Loop %1").arg(manifold.loop.toUpper()),
                                        loopFlow(design.plan(), design.index(), id), flowText);
        if (field.state == FieldState::Plain)
            field.note = manifold.cdu ? nameOf(design.plan(), *manifold.cdu) : Text::tr("no CDU");
        if (!manifold.cdu)
            field.state = FieldState::Wrong;
        section.fields.push_back(field);
    }
    section.fields.push_back(figureField(Text::tr("To liquid"), type.liquidShare, shareText));
    return section;
}

}  // namespace

Inspection inspectRack(const LiveDesign& design, const Rack& rack)
{
    const RackType& type = design.plan().rackTypes.at(rack.type);
    Inspection inspection;
    inspection.kind = Text::tr("rack");
    inspection.title = rack.name;
    inspection.subtitle = type.name;
    inspection.object = rack.id;
    inspection.sections.push_back(placeSection(design, rack, type));
    inspection.sections.push_back(managerSection(design, rack));
    inspection.sections.push_back(powerSection(design, rack, type));
    if (!design.index().manifoldsOf(rack.id).empty())
        inspection.sections.push_back(coolantSection(design, rack, type));
    return inspection;
}

Inspection inspectRow(const LiveDesign& design, const Row& row)
{
    Inspection inspection;
    inspection.kind = Text::tr("row");
    inspection.title = Text::tr("Row %1").arg(row.name);
    inspection.subtitle = rackCountText(static_cast<std::int64_t>(design.index().racksOf(row.id).size()));
    inspection.object = row.id;
    InspectorSection section;
    section.fields.push_back(plainField(Text::tr("Name"), row.name));
    section.fields.back().edit = FieldEdit::Name;
    Sum<Milliwatts> load;
    for (const Id<Rack> rack : design.index().racksOf(row.id))
        load.add(busLoad(design.plan(), design.index(), rack));
    section.fields.push_back(sumField(Text::tr("On busbars"), load, powerText));
    inspection.sections.push_back(std::move(section));
    return inspection;
}

}  // namespace views
