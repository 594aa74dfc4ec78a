// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_flow.h"
#include "views/panels/inspect_parts.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::inspectDevice)
};

QString roleOf(const Device& device)
{
    switch (device.role) {
    case FabricRole::Leaf:
        return Text::tr("leaf, rail %1, pod %2").arg((device.index - 1) % 4 + 1).arg(device.pod);
    case FabricRole::Spine:
        return Text::tr("spine %1, pod %2").arg(device.index).arg(device.pod);
    case FabricRole::Core:
        return Text::tr("core %1, plane %2").arg(device.index).arg(device.pod);
    case FabricRole::None:
        break;
    }
    return {};
}

InspectorSection placeSection(const LiveDesign& design, const Device& device, const DeviceType& type)
{
    InspectorSection section;
    section.fields.push_back(plainField(Text::tr("Name"), device.name));
    section.fields.back().edit = FieldEdit::Name;
    section.fields.push_back(plainField(Text::tr("Rack"), nameOf(design.plan(), device.rack)));
    InspectorField unit = plainField(Text::tr("Bottom unit"), QString::number(device.unit));
    unit.edit = FieldEdit::Unit;
    unit.note =
        type.heightUnits.known() ? Text::tr("%1 U high").arg(*type.heightUnits.value) : Text::tr("height not known");
    section.fields.push_back(unit);
    section.fields.push_back(figureField(Text::tr("Depth"), type.depth, sizeText));
    section.fields.push_back(figureField(Text::tr("Mass"), type.mass, massText));
    return section;
}

/// The current the device draws at the bus voltage, against what its clip carries.
InspectorField clipField(const RackType& rackType, const Device& device, const DeviceType& type)
{
    const QString label = Text::tr("At the clip");
    if (!device.clipped) {
        InspectorField field = plainField(label, Text::tr("not clipped"));
        field.state = FieldState::Wrong;
        return field;
    }
    if (!type.draw.known() || !rackType.busVoltage.known())
        return sourcedField(label, false, {}, {}, Text::tr("The draw or the bus voltage is not known."));
    const auto current = Current::fromBase(type.draw.value->base() * 1000 / rackType.busVoltage.value->base());
    const QString volts = voltageText(*rackType.busVoltage.value);
    InspectorField field = plainField(label, currentText(current), Text::tr("at %1").arg(volts));
    field.tooltip = rackType.busVoltage.source;
    if (!type.clipRating.known()) {
        field.value = Text::tr("%1, rating not known").arg(currentText(current));
        field.state = FieldState::Unknown;
        field.tooltip = type.clipRating.note;
        return field;
    }
    field.value = Text::tr("%1 of %2").arg(currentText(current), currentText(*type.clipRating.value));
    field.tooltip = type.clipRating.source;
    field.gauge = GaugeValue{current / *type.clipRating.value};
    return field;
}

InspectorSection powerSection(const LiveDesign& design, const Device& device, const DeviceType& type)
{
    InspectorSection section;
    section.title = Text::tr("Power");
    if (type.deviceClass == DeviceClass::PowerShelf) {
        section.fields.push_back(figureField(Text::tr("Gives"), type.shelfCapacity, wattText));
        section.fields.push_back(figureField(Text::tr("One PSU lost"), type.shelfPsuN1, wattText));
        return section;
    }
    InspectorField draw = figureField(Text::tr("Draw"), type.draw, wattText);
    if (!type.draw.known() && type.drawCountedElsewhere)
        draw.value = Text::tr("counted elsewhere");
    section.fields.push_back(std::move(draw));
    if (type.hasClip) {
        const Rack& rack = design.plan().racks.at(device.rack);
        section.fields.push_back(clipField(design.plan().rackTypes.at(rack.type), device, type));
    }
    return section;
}

bool isJoined(const Tables& plan, const std::vector<Id<Hose>>& hoses, int coupling)
{
    return std::any_of(hoses.begin(), hoses.end(), [&](Id<Hose> id) { return plan.hoses.at(id).coupling == coupling; });
}

QString amountText(Flow flow) { return figureText(static_cast<double>(flow.base()) / 1e6, {}, 1); }

/// One field a loop: which of its couplings are joined to a riser.
InspectorField loopField(const LiveDesign& design, const Device& device, const DeviceType& type, const QString& loop)
{
    QStringList parts;
    bool open = false;
    const auto& hoses = design.index().hosesOf(device.id);
    for (std::size_t i = 0; i < type.couplings.size(); ++i) {
        const Coupling& coupling = type.couplings[i];
        if (coupling.loop != loop)
            continue;
        const bool joined = isJoined(design.plan(), hoses, static_cast<int>(i) + 1);
        const QString name = coupling.direction == FlowDirection::Supply ? Text::tr("supply") : Text::tr("return");
        parts << name + u' ' + (joined ? QStringLiteral("✓") : Text::tr("open"));
        open = open || !joined;
    }
    InspectorField field = plainField(Text::tr("Loop %1").arg(loop.toUpper()), parts.join(QStringLiteral("  ")));
    if (open)
        field.state = FieldState::Wrong;
    return field;
}

QStringList loopsOf(const DeviceType& type)
{
    QStringList loops;
    for (const Coupling& coupling : type.couplings) {
        if (!loops.contains(coupling.loop))
            loops << coupling.loop;
    }
    return loops;
}

/// The busiest coupling against what it is rated for.
InspectorField couplingField(const LiveDesign& design, const Device& device, const DeviceType& type)
{
    const QString label = Text::tr("Coupling");
    const Tables& plan = design.plan();
    const Sum<MicrolitresPerMinute> flow = deviceFlow(plan, design.index(), device);
    if (!flow.whole())
        return sourcedField(label, false, {}, {}, gapText(flow.gaps));
    const Coupling& coupling = type.couplings.front();
    const Flow through = couplingFlow(type, coupling, flow.known);
    InspectorField field = plainField(label, flowText(through), Text::tr("derived"));
    QStringList assumes;
    noteFlowAssumptions(plan, design.index(), device, assumes);
    if (!assumes.isEmpty())
        field.tooltip = Text::tr("Rests on assumptions: %1").arg(assumes.join(QStringLiteral(", ")));
    const CouplingType* couplingType = findType<CouplingType>(plan, coupling.type);
    if (!couplingType || !couplingType->ratedFlow.known())
        return field;
    field.value = Text::tr("%1 of %2").arg(amountText(through), flowText(*couplingType->ratedFlow.value));
    field.note = couplingType->ratedFlow.assumed() ? Text::tr("assumption") : couplingType->name;
    field.tooltip = Text::tr("Rating: %1").arg(couplingType->ratedFlow.source) + u'\n' + field.tooltip;
    field.gauge = GaugeValue{through / *couplingType->ratedFlow.value, Gauge::Kind::Supply};
    return field;
}

InspectorSection coolantSection(const LiveDesign& design, const Device& device, const DeviceType& type)
{
    InspectorSection section;
    section.title = Text::tr("Coolant");
    if (type.draw.known() && type.liquidShare.known()) {
        const Power heat = part(*type.draw.value, *type.liquidShare.value);
        section.fields.push_back(figureField(Text::tr("To liquid"), type.liquidShare, [&](Share share) {
            return QStringLiteral("%1 (%2)").arg(wattText(heat), shareText(share));
        }));
    } else {
        section.fields.push_back(figureField(Text::tr("To liquid"), type.liquidShare, shareText));
    }
    const QStringList loops = loopsOf(type);
    for (const QString& loop : loops)
        section.fields.push_back(loopField(design, device, type, loop));
    section.fields.push_back(couplingField(design, device, type));
    section.fields.push_back(figureField(Text::tr("Largest inlet"), type.maxInlet, temperatureText));
    return section;
}

int firstPort(const DeviceType& type, const PortGroup& group)
{
    int first = 1;
    for (const PortGroup& each : type.ports) {
        if (&each == &group)
            break;
        first += each.count;
    }
    return first;
}

InspectorField portsField(const LiveDesign& design, const Device& device, const DeviceType& type,
                          const PortGroup& group)
{
    const int first = firstPort(type, group);
    int used = 0;
    int last = 0;
    for (const PlanIndex::Plugged& plugged : design.index().cablesOf(device.id)) {
        if (plugged.port >= first && plugged.port < first + group.count && plugged.port != last)
            ++used;
        last = plugged.port;
    }
    const QString label = group.use == PortUse::Data ? Text::tr("Data ports")
        : group.use == PortUse::Nic                  ? Text::tr("NIC ports")
        : group.use == PortUse::LaserFeed            ? Text::tr("PM ports")
                                                     : Text::tr("Management");
    InspectorField field =
        plainField(label, Text::tr("%1 of %2").arg(used).arg(group.count), group.connector.toUpper());
    field.tooltip = group.source;
    return field;
}

InspectorSection portsSection(const LiveDesign& design, const Device& device, const DeviceType& type)
{
    InspectorSection section;
    section.title = type.inside ? Text::tr("Optics") : Text::tr("Ports");
    for (const PortGroup& group : type.ports)
        section.fields.push_back(portsField(design, device, type, group));
    if (!type.inside)
        return section;
    const auto number = [](std::int64_t count) { return countText(count); };
    section.fields.push_back(figureField(Text::tr("Engines"), type.inside->engines, number));
    section.fields.push_back(figureField(Text::tr("Laser modules"), type.inside->laserModules, number));
    section.fields.push_back(figureField(Text::tr("PM MPO"), type.inside->pmConnectors, number));
    const bool striped = design.plan().profile().optics == OpticsProfile::LaneStriped;
    section.fields.push_back(plainField(
        Text::tr("Lasers"), striped ? Text::tr("lane-striped") : Text::tr("port-aligned"), Text::tr("profile")));
    return section;
}

}  // namespace

Inspection inspectDevice(const LiveDesign& design, const Device& device)
{
    const DeviceType& type = design.plan().deviceTypes.at(device.type);
    Inspection inspection;
    inspection.kind = classText(type.deviceClass);
    inspection.title = device.name;
    // Its words stay on one line.
    const QString role = roleOf(device).replace(u' ', QChar(QChar::Nbsp));
    inspection.subtitle = role.isEmpty() ? type.name : type.name + QStringLiteral(" · ") + role;
    inspection.object = device.id;
    inspection.sections.push_back(placeSection(design, device, type));
    if (type.feed != PowerFeed::None || type.deviceClass == DeviceClass::PowerShelf)
        inspection.sections.push_back(powerSection(design, device, type));
    if (!type.couplings.empty())
        inspection.sections.push_back(coolantSection(design, device, type));
    if (!type.ports.empty())
        inspection.sections.push_back(portsSection(design, device, type));
    return inspection;
}

}  // namespace views
