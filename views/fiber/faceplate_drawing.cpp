// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/faceplate_drawing.h"

#include "views/elevation/rack_scene.h"
#include "views/fiber/faceplate_legend.h"
#include "views/fiber/faceplate_ports.h"
#include "views/fiber/port_light.h"
#include "views/fiber/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::faceplateDrawing)
};

constexpr double kGap = 10;

QString connectorText(const PortGroup& group)
{
    QString text = group.connector.toUpper();
    if (!group.polish.isEmpty())
        text += u'/' + group.polish.toUpper();
    return Words::tr("%1 %2").arg(group.count).arg(text);
}

/// "front · 144 MPO-12/APC, 1 OSFP, 18 ELS".
QString faceText(const DeviceType& type, Face face)
{
    QStringList parts;
    for (const PortGroup& group : type.ports) {
        if (group.face == face && group.count > 0)
            parts << connectorText(group);
    }
    const std::size_t modules = face == Face::Front ? laserModuleRects(type).size() : 0;
    if (modules > 0)
        parts << Words::tr("%1 ELS").arg(modules);
    return (face == Face::Front ? Words::tr("front") : Words::tr("rear"))
        + (parts.isEmpty() ? QString() : QStringLiteral(" · ") + parts.join(QStringLiteral(", ")));
}

bool hasPorts(const DeviceType& type, Face face)
{
    return std::any_of(type.ports.begin(), type.ports.end(),
                       [face](const PortGroup& group) { return group.face == face && group.count > 0; });
}

double bodyHeight(const DeviceType& type)
{
    constexpr double kUnit = 44.45;
    return type.height.known() ? millimetres(*type.height.value) : unitsOf(type) * kUnit;
}

void drawLasers(FacePainter& face, const std::vector<int>& lit)
{
    const std::vector<QRectF> places = laserModuleRects(face.type);
    if (places.empty())
        return;
    const QColor& colour = face.theme.laserModule;
    std::vector<QRectF> bodies;
    std::vector<QRectF> latches;
    for (const QRectF& place : places) {
        const QRectF module = place.adjusted(1.2, 0, -1.2, 0).translated(face.body.topLeft());
        bodies.push_back(module);
        latches.emplace_back(module.center().x() - 5, module.bottom() - 4.4, 10, 1.6);
    }
    face.part.field(bodies, filled(colour), 1.6);
    face.part.field(latches, filled(mixed(colour, QColor(Qt::black), 0.3)), 0.8);
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const QColor ink = inkOn(colour);
        face.part.text(bodies[i].center() - QPointF(0, 6.2), Words::tr("ELS"),
                       {4.6, ink, Qt::AlignHCenter, QFont::Normal, 0, 5, 10});
        face.part.text(bodies[i].center() + QPointF(0, 0.6), QString::number(number),
                       {6, ink, Qt::AlignHCenter, QFont::DemiBold, 0, 5.5, 13});
        face.hits.push_back({bodies[i], face.device.id, laserModuleText(face.plan, face.type, number)});
        if (std::find(lit.begin(), lit.end(), number) != lit.end())
            face.outline(bodies[i], 1.6);
    }
}

}  // namespace

double sheetWidthOf(const DeviceType& type)
{
    return std::max(kSheetWidth, type.width.known() ? millimetres(*type.width.value) : 0.0);
}

std::vector<QRectF> laserModuleRects(const DeviceType& type)
{
    std::vector<QRectF> rects;
    if (!hasOwnLasers(type) || !type.laserGrid || !type.inside->laserModules.known())
        return rects;
    for (int i = 1; i <= int(*type.inside->laserModules.value); ++i)
        rects.push_back(connectorRect(*type.laserGrid, i));
    return rects;
}

std::vector<int> portsMeant(const Tables& plan, Id<Device> device, const std::vector<ObjectRef>& selected)
{
    std::vector<int> ports;
    for (const ObjectRef& object : selected) {
        if (const auto* port = std::get_if<PortRef>(&object); port && port->device == device)
            ports.push_back(port->number);
        const auto* id = std::get_if<Id<Cable>>(&object);
        if (const Cable* cable = id ? plan.cables.find(*id) : nullptr) {
            forEachLeg(*cable, [&](const PortRef& leg, CableEnd, std::size_t) {
                if (leg.device == device)
                    ports.push_back(leg.number);
            });
        }
    }
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    return ports;
}

Drawing faceplateDrawing(const Tables& plan, const PlanIndex& index, Id<Device> id, const FaceplateOptions& options)
{
    const Device& device = plan.devices.at(id);
    const DeviceType& type = plan.deviceTypes.at(device.type);
    const Theme& theme = options.theme;
    const double width = sheetWidthOf(type);
    const double bodyWidth = type.width.known() ? millimetres(*type.width.value) : kSheetWidth;
    const std::vector<int> chosen = portsMeant(plan, id, options.selected);
    std::vector<int> modules;
    for (const int port : chosen) {
        const PortLight light = lightOf(plan, index, {id, port});
        if (light.shelf.isEmpty())
            modules.insert(modules.end(), light.modules.begin(), light.modules.end());
    }
    Drawing drawing = emptySheet(theme, Words::tr("Face of %1").arg(device.name), {0, 0, width, 0});
    double top = 0;
    for (const Face side : {Face::Front, Face::Rear}) {
        if (side == Face::Rear && !hasPorts(type, side))
            continue;
        const QRectF body((width - bodyWidth) / 2, top + kTitleHeight, bodyWidth, bodyHeight(type));
        FacePainter face{plan, theme, options.key, device, type, side, body, PartBuilder(device.name, {}), {}};
        const QString note = side == Face::Front && chosen.size() == 1 ? litByText(plan, index, {id, chosen.front()})
            : side == Face::Front && portCount(type) == 0              ? Words::tr("it has no ports")
                                                                       : QString();
        addHeading(face.part, theme, width, device.name + QStringLiteral(" · ") + faceText(type, side), note, top);
        face.drawBody();
        drawFacePorts(face, chosen);
        if (side == Face::Front)
            drawLasers(face, modules);
        face.finish(drawing, {0, top, width, body.bottom() - top});
        top = body.bottom() + kGap;
    }
    top += drawFaceLegend(drawing, theme, options.key, type, {0, top, width, 0});
    drawing.bounds.setHeight(top);
    return drawing;
}

}  // namespace views
