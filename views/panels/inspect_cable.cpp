// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/link_latency.h"
#include "model/routing/hall_geometry.h"
#include "model/routing/stock_length.h"
#include "model/routing/tray_fill.h"
#include "views/adapters/plan_tree_model.h"
#include "views/panels/inspect_parts.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::inspectCable)
};

QString connectorText(const QString& family, const QString& polish)
{
    return QString(polish.isEmpty() ? family : family + u' ' + polish).toUpper();
}

QString wayText(const Tables& plan, const Cable& cable)
{
    const Route* route = cable.route ? plan.routes.find(*cable.route) : nullptr;
    if (!route)
        return Text::tr("not routed");
    QStringList names;
    for (const Id<Tray> tray : route->trays)
        names << nameOf(plan, tray);
    return names.isEmpty() ? Text::tr("no tray needed") : names.join(QStringLiteral(" › "));
}

/// What the stock length has too much, and where it is stored.
InspectorField excessField(const Profile& profile, const CableType& type, Length length)
{
    const Excess excess = excessOf(profile, type, length);
    InspectorField field = plainField(Text::tr("Excess"), distanceText(excess.atA + excess.atB));
    field.note = profile.excess == ExcessAt::BothEnds ? Text::tr("half at each end")
        : profile.excess == ExcessAt::EndA            ? Text::tr("at end A")
                                                      : Text::tr("at end B");
    field.tooltip = Text::tr("Stored in the side manager of the rack, beside the slack.");
    return field;
}

/// What the cable and the optics at its own ends add to a signal's way.
InspectorField latencyField(const Tables& plan, const Cable& cable)
{
    const LinkLatency latency = latencyOf(plan, cable);
    if (!latency.missing.isEmpty())
        return sourcedField(Text::tr("Latency"), false, {}, {}, latency.missing);
    InspectorField field = plainField(Text::tr("Latency"), latencyText(latency));
    field.note = latency.optics > 0 ? Text::tr("pluggable optics: %1").arg(latency.optics) : QString();
    field.tooltip = Text::tr("The delay of its type along its length; a pluggable optic's DSP adds 150 to 200 ns "
                             "(SemiAnalysis on co-packaged optics), a co-packaged port none.");
    return field;
}

InspectorSection lengthSection(const LiveDesign& design, const Cable& cable, const CableType& type)
{
    InspectorSection section;
    section.title = Text::tr("Length");
    if (cable.length.base() <= 0) {
        section.fields.push_back(sourcedField(Text::tr("Needed"), false, {}, {}, Text::tr("The cable is not routed.")));
        return section;
    }
    InspectorField needed = plainField(Text::tr("Needed"), distanceText(cable.length), Text::tr("route + slack"));
    if (!isCopper(type))
        needed.gauge = GaugeValue{cable.length / design.plan().profile().reach};
    section.fields.push_back(needed);
    const StockLength stock = stockLength(design.plan().profile(), type, cable.length);
    InspectorField order = plainField(Text::tr("To order"), distanceText(stock.length));
    order.note = stock.cutToOrder ? Text::tr("cut to order") : Text::tr("stock");
    order.tooltip = type.stockSource;
    section.fields.push_back(order);
    const Profile& profile = design.plan().profile();
    section.fields.push_back(plainField(Text::tr("Slack"), distanceText(profile.slackPerEnd), Text::tr("at each end")));
    section.fields.push_back(excessField(profile, type, cable.length));
    section.fields.push_back(latencyField(design.plan(), cable));
    InspectorField way = plainField(Text::tr("Trays"), wayText(design.plan(), cable));
    way.tooltip = way.value;
    section.fields.push_back(way);
    return section;
}

InspectorSection typeSection(const CableType& type)
{
    InspectorSection section;
    section.title = Text::tr("Type");
    section.fields.push_back(plainField(Text::tr("Connector"), connectorText(type.connector, type.polish)));
    if (type.legsA > 1 || type.legsB > 1)
        section.fields.push_back(
            plainField(Text::tr("Legs"), Text::tr("%1 at A, %2 at B").arg(type.legsA).arg(type.legsB)));
    if (type.fibers > 0)
        section.fields.push_back(plainField(Text::tr("Fibers"), Text::tr("%1, %2 lit").arg(type.fibers).arg(type.lit)));
    if (!type.polarity.isEmpty())
        section.fields.push_back(plainField(Text::tr("Polarity"), Text::tr("Type %1").arg(type.polarity)));
    section.fields.push_back(figureField(Text::tr("Outside"), type.outsideDiameter, sizeText));
    section.fields.push_back(figureField(Text::tr("Bend radius"), type.bendRadius, sizeText));
    return section;
}

}  // namespace

Inspection inspectCable(const LiveDesign& design, const Cable& cable)
{
    const Tables& plan = design.plan();
    const CableType& type = plan.cableTypes.at(cable.type);
    Inspection inspection;
    inspection.kind = Text::tr("cable");
    inspection.title = cableName(plan.naming(), cable);
    inspection.subtitle = type.name + QStringLiteral(" · ") + roleText(cable.role);
    inspection.object = cable.id;
    InspectorSection ends;
    ends.fields.push_back(plainField(Text::tr("End A"), portText(plan, cable.a)));
    ends.fields.push_back(plainField(Text::tr("End B"), portText(plan, cable.b)));
    InspectorField label = plainField(Text::tr("Label"), labelText(plan, cable));
    label.tooltip = label.value;
    ends.fields.push_back(label);
    inspection.sections.push_back(std::move(ends));
    inspection.sections.push_back(lengthSection(design, cable, type));
    if (cable.furtherA.empty() && cable.furtherB.empty()) {
        if (auto light = lightSection(design, cable.a))
            inspection.sections.push_back(std::move(*light));
    }
    inspection.sections.push_back(typeSection(type));
    return inspection;
}

Inspection inspectPort(const LiveDesign& design, const PortRef& port)
{
    const Tables& plan = design.plan();
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
    Inspection inspection;
    inspection.kind = Text::tr("port");
    inspection.title = portText(plan, port);
    inspection.subtitle = type.name;
    inspection.object = port;
    InspectorSection section;
    if (port.number >= 1 && port.number <= portCount(type)) {
        const PortGroup& group = *portPlace(type, port.number).group;
        section.fields.push_back(plainField(Text::tr("Connector"), connectorText(group.connector, group.polish)));
        section.fields.back().tooltip = group.source;
        if (group.fibers > 0)
            section.fields.push_back(
                plainField(Text::tr("Fibers"), Text::tr("%1, %2 lit").arg(group.fibers).arg(group.lit)));
        section.fields.push_back(figureField(Text::tr("A lane"), group.laneRate, dataRateText));
    }
    inspection.sections.push_back(std::move(section));
    const auto& plugged = design.index().cablesOf(port.device);
    const auto found =
        std::find_if(plugged.begin(), plugged.end(), [&](const auto& each) { return each.port == port.number; });
    if (found == plugged.end()) {
        inspection.sections.back().fields.push_back(plainField(Text::tr("Cable"), Text::tr("none")));
        if (auto light = lightSection(design, port))
            inspection.sections.push_back(std::move(*light));
        return inspection;
    }
    const Cable& cable = plan.cables.at(found->cable);
    InspectorSection far;
    far.title = Text::tr("Cable");
    far.fields.push_back(plainField(Text::tr("Name"), cableName(plan.naming(), cable)));
    far.fields.push_back(plainField(Text::tr("Far end"), portText(plan, cable.a == port ? cable.b : cable.a)));
    inspection.sections.push_back(std::move(far));
    if (auto light = lightSection(design, port))
        inspection.sections.push_back(std::move(*light));
    inspection.sections.push_back(lengthSection(design, cable, plan.cableTypes.at(cable.type)));
    return inspection;
}

namespace {

/// How full the tray is of all cables routed through it, against the profile's largest fill.
InspectorField fillField(const Tables& plan, const Tray& tray)
{
    const Area load = TrayLoads(plan, {tray.id}).most(tray.id);
    const double fill = load / traySection(tray);
    const double largest = static_cast<double>(plan.profile().fillMaximum.base()) / 1000;
    InspectorField field =
        plainField(Text::tr("Filled"),
                   Text::tr("%1 of %2")
                       .arg(figureText(fill * 100, QStringLiteral("%"), 1), shareText(plan.profile().fillMaximum)));
    field.note = Text::tr("at the fullest place");
    field.gauge = GaugeValue{fill / largest};
    return field;
}

}  // namespace

Inspection inspectTray(const LiveDesign& design, const Tray& tray)
{
    Inspection inspection;
    const TrayType& type = design.plan().trayTypes.at(tray.type);
    inspection.kind = Text::tr("tray");
    inspection.title = tray.name;
    inspection.subtitle = type.name;
    inspection.object = tray.id;
    InspectorSection section;
    section.fields.push_back(plainField(Text::tr("Name"), tray.name));
    section.fields.back().edit = FieldEdit::Name;
    section.fields.push_back(plainField(Text::tr("Width"), sizeText(tray.width)));
    section.fields.push_back(plainField(Text::tr("Depth"), sizeText(tray.depth)));
    section.fields.push_back(plainField(Text::tr("Layers"), QString::number(tray.layers)));
    section.fields.push_back(plainField(Text::tr("Length"), distanceText(lengthOf(tray))));
    section.fields.push_back(fillField(design.plan(), tray));
    section.fields.push_back(tray.from.z < Length()
                                 ? plainField(Text::tr("Under the floor"), distanceText(Length() - tray.from.z))
                                 : plainField(Text::tr("Above slab"), distanceText(tray.from.z)));
    section.fields.push_back(figureField(Text::tr("Corners of"), type.bendRadius, sizeText));
    if (const auto power = nearestPower(design.plan(), tray)) {
        section.fields.push_back(
            plainField(Text::tr("Power at"), sizeText(power->clear), design.plan().trays.at(power->power).name));
    }
    inspection.sections.push_back(std::move(section));
    return inspection;
}

}  // namespace views
