// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/device_label.h"
#include "views/elevation/port_field.h"
#include "views/elevation/rack_scene.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::deviceFront)
};

constexpr double kLaserPitch = 22.58;  ///< mm: OSFP width
constexpr double kLaserHeight = 22;
constexpr double kLaserFoot = 9.8;  ///< below the row of modules where the type gives no place; all three assumed

std::vector<QRectF> laserModules(const QRectF& body, const model::DeviceType& type)
{
    std::vector<QRectF> modules;
    const int count = int(*type.inside->laserModules.value);
    const double left = body.center().x() - count * kLaserPitch / 2;
    const double foot = type.laserGrid && type.height.known()
        ? millimetres(*type.height.value - type.laserGrid->top - type.laserGrid->height)
        : kLaserFoot;
    for (int i = 0; i < count; ++i) {
        modules.emplace_back(left + i * kLaserPitch + 1.2, body.bottom() - foot - kLaserHeight, kLaserPitch - 2.4,
                             kLaserHeight);
    }
    return modules;
}

void drawLasers(RackScene& scene, PartBuilder& part, const model::DeviceType& type, const QRectF& body)
{
    if (!hasOwnLasers(type) || !type.inside->laserModules.known())
        return;
    const std::vector<QRectF> modules = laserModules(body, type);
    if (modules.empty() || modules.front().left() < body.left())
        return;
    const QColor& colour = scene.theme.laserModule;
    if (!scene.shows(ElevationDetail::Ports)) {
        part.rect(modules.front().united(modules.back()), filled(colour));
        return;
    }
    part.field(modules, filled(colour), 1.6);
    if (!scene.shows(ElevationDetail::Numbers))
        return;
    std::vector<QRectF> latches;
    for (std::size_t i = 0; i < modules.size(); ++i) {
        const QRectF& module = modules[i];
        latches.emplace_back(module.center().x() - 5, module.bottom() - 4.4, 10, 1.6);
        part.text(module.center() - QPointF(0, 2), QString::number(i + 1),
                  {6.4, inkOn(colour), Qt::AlignHCenter, QFont::Medium, 0, 5.5, 12});
    }
    part.field(latches, filled(mixed(colour, QColor(Qt::black), 0.3)), 0.8);
}

/// The supplies of a shelf: as many as its figures say, each a bay with its lamp.
void drawBays(RackScene& scene, PartBuilder& part, const model::DeviceType& type, const QRectF& body)
{
    if (!scene.shows(ElevationDetail::Ports) || !type.shelfCapacity.known() || !type.shelfPsuN1.known()
        || *type.shelfCapacity.value <= *type.shelfPsuN1.value)
        return;
    const int bays = qRound(*type.shelfCapacity.value / (*type.shelfCapacity.value - *type.shelfPsuN1.value));
    const double width = body.width() * 0.62 / bays;
    std::vector<QRectF> faces;
    std::vector<QRectF> lamps;
    for (int i = 0; i < bays; ++i) {
        const QRectF bay(body.right() - (bays - i) * width - 4, body.top() + 5, width - 3, body.height() - 10);
        faces.push_back(bay);
        lamps.emplace_back(bay.right() - 7, bay.center().y() - 2, 4, 4);
    }
    part.field(faces, filled(mixed(scene.theme.powerShelf, QColor(Qt::black), 0.16)), 1.5);
    part.field(lamps, filled(mixed(scene.theme.good, QColor(Qt::white), 0.35)), 2);
}

void addHits(RackScene& scene, const model::Device& device, const model::DeviceType& type, const QRectF& body)
{
    scene.drawing.hits.push_back({body, device.id});
    if (!scene.shows(ElevationDetail::Ports))
        return;
    int number = 0;
    for (const model::PortGroup& group : type.ports) {
        for (int i = 1; i <= group.count; ++i) {
            ++number;
            if (group.face == model::Face::Front)
                scene.drawing.hits.push_back(
                    {connectorRect(group.grid, i).translated(body.topLeft()), model::PortRef{device.id, number}});
        }
    }
    if (!hasOwnLasers(type) || !type.inside->laserModules.known() || *type.inside->laserModules.value <= 0)
        return;
    const int count = int(*type.inside->laserModules.value);
    const bool feedsPorts = !type.ports.empty() && type.ports.front().use == model::PortUse::Data;
    const int lit = feedsPorts ? type.ports.front().count / count : 0;
    for (int i = 0; const QRectF& module : laserModules(body, type)) {
        ++i;
        const QString note = scene.plan.profile().optics == model::OpticsProfile::PortAligned && lit > 0
            ? Words::tr("laser module els-%1, lights ports %2-%3").arg(i).arg((i - 1) * lit + 1).arg(i * lit)
            : Words::tr("laser module els-%1").arg(i);
        scene.drawing.hits.push_back({module, device.id, note});
    }
}

}  // namespace

void drawDeviceFront(RackScene& scene, const model::Device& device)
{
    const model::DeviceType& type = scene.plan.deviceTypes.at(device.type);
    const QRectF body = bodyOf(scene.geometry, type, device.unit);
    const QColor colour = bodyColour(scene, device);
    PartBuilder part(device.name, body.adjusted(-60, 0, 200, 0));
    const double ear = (scene.geometry.opening.width() - body.width()) / 2;
    if (ear > 4 && type.mounting == model::Mounting::Eia19 && scene.shows(ElevationDetail::Ports)) {
        part.field({QRectF(body.left() - ear, body.top(), ear + 6, body.height()),
                    QRectF(body.right() - 6, body.top(), ear + 6, body.height())},
                   filled(mixed(colour, scene.theme.rackInside, scene.theme.dark ? 0.35 : 0.25)), 2);
    }
    const bool isSwitch = type.deviceClass == model::DeviceClass::Switch;
    part.rect(body, isSwitch ? Style{colour, scene.theme.chassisEdge, 0, false} : filled(colour), 3);
    if (type.deviceClass == model::DeviceClass::PowerShelf)
        drawBays(scene, part, type, body);
    drawPortField(scene, part, device, type, body, model::Face::Front);
    drawLasers(scene, part, type, body);
    drawFrontLabel(scene, part, device, type, body);
    scene.drawing.parts.push_back(std::move(part).take());
    addHits(scene, device, type, body);
}

}  // namespace views
