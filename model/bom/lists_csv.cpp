// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/lists_csv.h"

#include "model/bom/bill_of_materials.h"
#include "model/edit/object_ref.h"
#include "model/io/csv.h"
#include "model/optics/links.h"
#include "model/routing/stock_length.h"

#include <algorithm>

namespace model {

namespace {

QStringList endCells(const Tables& plan, const PortRef& port)
{
    const Device& device = plan.devices.at(port.device);
    return {plan.racks.at(device.rack).name, QString::number(device.unit), device.name,
            portName(plan.deviceTypes.at(device.type), port.number)};
}

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
        cells << (port ? endCells(plan, *port) : QStringList(4));
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

}  // namespace

QByteArray bomCsv(const Tables& plan)
{
    CsvText csv;
    csv.addRow(QStringLiteral("part_number,description,category,quantity,unit,spares,total").split(u','));
    for (const BomRow& row : billOfMaterials(plan)) {
        csv.addRow({row.partNumber, row.description, row.category, QString::number(row.quantity), row.unit,
                    QString::number(row.spares), QString::number(row.total())});
    }
    return csv.bytes();
}

QByteArray cablesCsv(const Tables& plan)
{
    CsvText csv;
    csv.addRow(QStringLiteral("id,label,type,role,a_rack,a_unit,a_device,a_port,b_rack,b_unit,b_device,b_port,length_m,"
                              "stock_length_m,route,slack_m,excess_a_m,excess_b_m,leg")
                   .split(u','));
    plan.cables.forEach([&](const Cable& cable) {
        const CableType& type = plan.cableTypes.at(cable.type);
        QStringList cells{cableName(plan.naming(), cable), labelText(plan, cable), type.key, roleKey(cable.role)};
        cells << endCells(plan, cable.a) << endCells(plan, cable.b);
        if (cable.route) {
            cells << metres(cable.length.base()) << stockMetres(stockLength(plan.profile(), type, cable.length).length)
                  << trayNames(plan, plan.routes.at(*cable.route));
            const Excess excess = excessOf(plan.profile(), type, cable.length);
            cells << stockMetres(plan.profile().slackPerEnd * 2) << metres(excess.atA.base())
                  << metres(excess.atB.base());
        } else {
            cells.resize(cells.size() + 6);
        }
        const std::size_t legs = std::max(cable.furtherA.size(), cable.furtherB.size()) + 1;
        csv.addRow(cells << (legs > 1 ? QStringLiteral("1") : QString()));
        for (std::size_t leg = 1; leg < legs; ++leg)
            csv.addRow(furtherLegCells(plan, cable, leg));
    });
    return csv.bytes();
}

QByteArray linksCsv(const Tables& plan)
{
    CsvText csv;
    csv.addRow(QStringLiteral("a_device,a_port,b_device,b_port").split(u','));
    for (const Link& link : linksOf(plan, PlanIndex(plan)))
        csv.addRow(endCells(plan, link.a).mid(2) + endCells(plan, link.b).mid(2));
    return csv.bytes();
}

}  // namespace model
