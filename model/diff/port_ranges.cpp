// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/port_ranges.h"

#include <QStringList>

namespace model {

namespace {

/// Where the number that a name ends in begins; its length where it ends in none, or in one too large to count on.
qsizetype numberAt(const QString& name)
{
    qsizetype at = name.size();
    while (at > 0 && name[at - 1] >= u'0' && name[at - 1] <= u'9')
        --at;
    bool isNumber = false;
    name.mid(at).toInt(&isNumber);
    return isNumber ? at : name.size();
}

bool countsOn(const QString& name, const QString& next)
{
    const qsizetype at = numberAt(name);
    return at < name.size() && at == numberAt(next) && name.left(at) == next.left(at)
        && next.mid(at).toInt() == name.mid(at).toInt() + 1;
}

QString nameOfPort(const Tables& plan, const PortRef& port)
{
    return portName(plan.deviceTypes.at(plan.devices.at(port.device).type), port.number);
}

/// "A05-42:", before the name of a port.
QString placeOf(const Tables& plan, Id<Device> id)
{
    const Device& device = plan.devices.at(id);
    return plan.racks.at(device.rack).name + u'-' + QString::number(device.unit).rightJustified(2, u'0') + u':';
}

}  // namespace

QString portRanges(const std::vector<QString>& names)
{
    QStringList ranges;
    for (std::size_t first = 0; first < names.size();) {
        std::size_t last = first;
        while (last + 1 < names.size() && countsOn(names[last], names[last + 1]))
            ++last;
        const QString& end = names[last];
        ranges << (last == first ? end : QString(names[first] + QChar(0x2013) + end.mid(numberAt(end))));
        first = last + 1;
    }
    return ranges.join(QStringLiteral(", "));
}

QString endRanges(const Tables& plan, const Cable& cable, CableEnd end)
{
    QStringList places;
    std::vector<QString> names;
    for (std::size_t leg = 0; const PortRef* port = legOf(cable, end, leg); ++leg) {
        names.push_back(nameOfPort(plan, *port));
        const PortRef* next = legOf(cable, end, leg + 1);
        if (next && next->device == port->device)
            continue;
        places << placeOf(plan, port->device) + portRanges(names);
        names.clear();
    }
    return places.join(u' ');
}

std::vector<QString> portNames(const Tables& plan, const Cable& cable, CableEnd end)
{
    std::vector<QString> names;
    const PortRef& first = *legOf(cable, end, 0);
    for (std::size_t leg = 0; const PortRef* port = legOf(cable, end, leg); ++leg) {
        if (port->device == first.device)
            names.push_back(nameOfPort(plan, *port));
    }
    return names;
}

}  // namespace model
