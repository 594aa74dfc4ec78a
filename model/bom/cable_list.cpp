// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/cable_list.h"

#include "model/edit/object_ref.h"
#include "model/io/csv.h"
#include "model/routing/stock_length.h"

#include <algorithm>

namespace model {

namespace {

/// The row of leg `leg`, from 0, after the first.
QStringList furtherLegCells(const Tables& plan, const Cable& cable, std::size_t leg)
{
    const PortRef* a = legOf(cable, CableEnd::A, leg);
    const PortRef* b = legOf(cable, CableEnd::B, leg);
    QStringList label;
    for (const PortRef* port : {a, b}) {
        if (port)
            label << endText(plan, *port);
    }
    QStringList cells{cableName(plan.naming(), cable), label.join(u'/'), plan.cableTypes.at(cable.type).key,
                      roleKey(cable.role)};
    for (const PortRef* port : {a, b})
        cells << (port ? cableEndCells(plan, *port) : QStringList(4));
    return cells << QStringList(6) << QString::number(leg + 1);
}

/// "20", "7.5".
QString stockMetres(Length length) { return QString::number(static_cast<double>(length.base()) / 1e6, 'g', 9); }

QString trayNames(const Tables& plan, const Route& route)
{
    QStringList names;
    for (const Id<Tray> tray : route.trays)
        names << plan.trays.at(tray).name;
    return names.join(QStringLiteral(" > "));
}

/// The row of a cable without the number of its leg.
QStringList cableCells(const Tables& plan, const Cable& cable)
{
    const CableType& type = plan.cableTypes.at(cable.type);
    QStringList cells{cableName(plan.naming(), cable), labelText(plan, cable), type.key, roleKey(cable.role)};
    cells << cableEndCells(plan, cable.a) << cableEndCells(plan, cable.b);
    if (!cable.route)
        return cells << QStringList(6);
    const Excess excess = excessOf(plan.profile(), type, cable.length);
    return cells << metres(cable.length.base()) << stockMetres(stockLength(plan.profile(), type, cable.length).length)
                 << trayNames(plan, plan.routes.at(*cable.route)) << stockMetres(plan.profile().slackPerEnd * 2)
                 << metres(excess.atA.base()) << metres(excess.atB.base());
}

}  // namespace

QStringList cableListHeads()
{
    return QStringLiteral("id,label,type,role,a_rack,a_unit,a_device,a_port,b_rack,b_unit,b_device,b_port,length_m,"
                          "stock_length_m,route,slack_m,excess_a_m,excess_b_m,leg")
        .split(u',');
}

const std::vector<int>& cableListFigures()
{
    static const std::vector<int> figures{5, 9, 12, 13, 15, 16, 17, 18};
    return figures;
}

QStringList cableEndCells(const Tables& plan, const PortRef& port)
{
    const Device& device = plan.devices.at(port.device);
    return {plan.racks.at(device.rack).name, QString::number(device.unit), device.name,
            portName(plan.deviceTypes.at(device.type), port.number)};
}

void forEachCableRow(const Tables& plan, const std::function<bool(const QStringList& cells)>& visit)
{
    bool goesOn = true;
    plan.cables.forEach([&](const Cable& cable) {
        const std::size_t legs = std::max(cable.furtherA.size(), cable.furtherB.size()) + 1;
        goesOn = goesOn && visit(cableCells(plan, cable) << (legs > 1 ? QStringLiteral("1") : QString()));
        for (std::size_t leg = 1; leg < legs && goesOn; ++leg)
            goesOn = visit(furtherLegCells(plan, cable, leg));
    });
}

}  // namespace model
