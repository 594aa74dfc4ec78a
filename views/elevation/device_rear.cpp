// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/port_field.h"
#include "views/elevation/rack_scene.h"
#include "views/elevation/rack_text.h"

namespace views {

void drawDeviceRear(RackScene& scene, const model::Device& device)
{
    const model::DeviceType& type = scene.plan.deviceTypes.at(device.type);
    const QRectF body = bodyOf(scene.geometry, type, device.unit);
    const QColor colour = bodyColour(scene, device);
    const QColor ink = bodyInk(scene, device);
    const bool isSwitch = type.deviceClass == model::DeviceClass::Switch;
    PartBuilder part(device.name, body);
    part.rect(body,
              isSwitch ? Style{colour, scene.theme.chassisEdge, 0, false}
                       : filled(mixed(colour, scene.theme.chassis, 0.25)),
              3);
    drawPortField(scene, part, device, type, body, model::Face::Rear);
    const bool tall = body.height() > 80;
    const double left = scene.geometry.width / 2 + 42;
    const Type label{tall ? 34.0 : 27.0, ink, Qt::AlignLeft, tall ? QFont::DemiBold : QFont::Medium,
                     body.right() - left - (tall ? 56 : 90)};
    part.text({left, tall ? body.top() + 34 : body.center().y()}, nameWithinRack(scene.rack, device), label);
    if (tall && scene.shows(ElevationDetail::Numbers)) {
        const QColor quiet = mixed(colour, ink, 0.7);
        part.text({left, body.top() + 66}, type.partNumber.isEmpty() ? type.name : type.partNumber,
                  {13, quiet, Qt::AlignLeft, QFont::Normal, body.right() - left - 60, 7.5, 11});
    }
    scene.drawing.parts.push_back(std::move(part).take());
    scene.drawing.hits.push_back({body, device.id});
    if (!scene.shows(ElevationDetail::Ports))
        return;
    int number = 0;
    for (const model::PortGroup& group : type.ports) {
        for (int i = 1; i <= group.count; ++i) {
            ++number;
            if (group.face == model::Face::Rear)
                scene.drawing.hits.push_back(
                    {connectorRect(group.grid, i).translated(body.topLeft()), model::PortRef{device.id, number}});
        }
    }
}

}  // namespace views
