// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/hover_text.h"

#include "views/elevation/rack_geometry.h"
#include "views/elevation/rack_text.h"
#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::hoverText)
};

const QString kDot = QStringLiteral(" · ");

QString portLine(const model::Tables& plan, const model::PlanIndex& index, const model::PortRef& port)
{
    QString line = portText(plan, port);
    bool used = false;
    for (const model::PlanIndex::Plugged& plugged : index.cablesOf(port.device)) {
        if (plugged.port != port.number)
            continue;
        used = true;
        const model::Cable& cable = plan.cables.at(plugged.cable);
        line += kDot
            + Words::tr("%1 to %2")
                  .arg(cableName(plan.naming(), cable), portText(plan, cable.a == port ? cable.b : cable.a));
        if (cable.route)
            line += kDot + distanceText(cable.length);
    }
    return used ? line : line + kDot + Words::tr("no cable");
}

QString deviceLine(const model::Tables& plan, const model::Device& device)
{
    const model::DeviceType& type = plan.deviceTypes.at(device.type);
    QString line = device.name + kDot + type.name;
    if (const QString role = roleText(device); !role.isEmpty())
        line += kDot + role;
    return line + kDot + plan.racks.at(device.rack).name + u' ' + unitText(device.unit, unitsOf(type));
}

}  // namespace

QString unitText(int unit, int height)
{
    const QString first = u'U' + QString::number(unit);
    return height <= 1 ? first : first + QStringLiteral("–U") + QString::number(unit + height - 1);
}

QString hoverText(const model::Tables& plan, const model::PlanIndex& index, const Hit& hit)
{
    QString line;
    if (const auto* port = std::get_if<model::PortRef>(&hit.object)) {
        line = portLine(plan, index, *port);
    } else if (const auto* id = std::get_if<model::Id<model::Device>>(&hit.object)) {
        line = hit.note.isEmpty() ? deviceLine(plan, plan.devices.at(*id)) : plan.devices.at(*id).name;
    } else if (const auto* rackId = std::get_if<model::Id<model::Rack>>(&hit.object)) {
        const model::Rack& rack = plan.racks.at(*rackId);
        line = rack.name + kDot + plan.rackTypes.at(rack.type).name + kDot + rackPowerText(plan, index, rack);
    } else {
        line = nameOf(plan, hit.object);
    }
    return hit.note.isEmpty() ? line : line + kDot + hit.note;
}

}  // namespace views
