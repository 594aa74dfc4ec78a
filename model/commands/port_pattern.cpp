// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/port_pattern.h"

#include "model/commands/device_pattern.h"
#include "model/core/name_glob.h"
#include "model/core/near_miss.h"
#include "model/edit/object_ref.h"
#include "model/fabric/fabric_shape.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::portsMatching)
};

/// "1 to 144, mgmt-1": the ports a device type has, in words.
QString portsOf(const DeviceType& type)
{
    QStringList words;
    for (const PortGroup& group : type.ports) {
        const QString first = group.prefix + QString::number(1);
        words << (group.count == 1 ? first
                                   : Text::tr("%1 to %2").arg(first, group.prefix + QString::number(group.count)));
    }
    return words.isEmpty() ? Text::tr("none") : words.join(QStringLiteral(", "));
}

/// Every port but those for management and laser feeds; of a device that has no others, all.
std::vector<int> mainPorts(const DeviceType& type)
{
    std::vector<int> main;
    std::vector<int> all;
    int number = 0;
    for (const PortGroup& group : type.ports) {
        for (int i = 0; i < group.count; ++i) {
            all.push_back(++number);
            if (group.use == PortUse::Data || group.use == PortUse::Nic)
                main.push_back(number);
        }
    }
    return main.empty() ? all : main;
}

/// Order counts where ports are paired, so a range is not turned silently.
Error runsBackwards(const QString& prefix, int first, int last)
{
    const auto written = [&](int number) -> QString { return prefix + QString::number(number); };
    return Error{
        Text::tr("%1-%2 runs backwards: write %3-%4, or, where that order is wanted, port by port: %1,%5, ...")
            .arg(written(first), QString::number(last), written(last), QString::number(first), written(first - 1))};
}

/// The ports of `type` that one item of a list names; empty: it has none of that name.
/// Error: it has ports of that sort, but not so many.
Result<std::vector<int>> portsOfItem(const DeviceType& type, const QString& item)
{
    static const QRegularExpression range(QStringLiteral("^(.*?)(\\d{1,6})-(\\d{1,6})$"));
    if (item == u'*')
        return mainPorts(type);
    if (const auto number = portNumber(type, item))
        return std::vector<int>{*number};
    std::vector<int> found;
    if (const auto match = range.match(item); match.hasMatch()) {
        int before = 0;
        for (const PortGroup& group : type.ports) {
            const int first = match.captured(2).toInt();
            const int last = match.captured(3).toInt();
            if (group.prefix == match.captured(1)) {
                if (last < first)
                    return runsBackwards(match.captured(1), first, last);
                if (first < 1 || last > group.count)
                    return Error{
                        Text::tr("%1 is out of range: %2 has the ports %3.").arg(item, type.name, portsOf(type))};
                for (int i = first; i <= last; ++i)
                    found.push_back(before + i);
            }
            before += group.count;
        }
        return found;
    }
    const auto glob = NameGlob::fromText(item);
    if (!glob)
        return glob.error();
    for (int number = 1; number <= portCount(type); ++number) {
        if (glob.value().matches(portName(type, number)))
            found.push_back(number);
    }
    return found;
}

/// Splits at commas that stand in no bracket.
QStringList listItems(const QString& text)
{
    QStringList items{QString()};
    int depth = 0;
    for (const QChar sign : text) {
        depth += sign == u'[' ? 1 : sign == u']' ? -1 : 0;
        if (sign == u',' && depth == 0)
            items << QString();
        else
            items.last() += sign;
    }
    for (QString& item : items)
        item = item.trimmed();
    return items;
}

Result<std::vector<int>> portsOfList(const DeviceType& type, const QString& list)
{
    std::vector<int> ports;
    for (const QString& item : listItems(list)) {
        const auto some = portsOfItem(type, item);
        if (!some)
            return some.error();
        ports.insert(ports.end(), some.value().begin(), some.value().end());
    }
    return ports;
}

Error noSuchPort(const Tables& plan, const Device& device, const QString& list)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    return Error{Text::tr("%1 has no port \"%2\"; its ports are %3.").arg(device.name, list, portsOf(type))};
}

Result<std::vector<PortRef>> portsOfPart(const Tables& plan, const QString& part)
{
    const qsizetype colon = part.indexOf(u':');
    const QString devicePart = part.left(colon).trimmed();
    const auto devices = devicesMatching(plan, devicePart);
    if (!devices)
        return devices.error();
    const Device& first = plan.devices.at(devices.value().front());
    if (colon < 0) {
        return Error{Text::tr("\"%1\" names no port: write %1:PORT; the ports of %2 are %3.")
                         .arg(part, first.name, portsOf(plan.deviceTypes.at(first.type)))};
    }
    const QString list = part.mid(colon + 1).trimmed();
    std::map<Id<DeviceType>, std::vector<int>> known;
    std::vector<PortRef> ports;
    for (const Id<Device> id : devices.value()) {
        const Id<DeviceType> type = plan.devices.at(id).type;
        auto at = known.find(type);
        if (at == known.end()) {
            auto some = portsOfList(plan.deviceTypes.at(type), list);
            if (!some)
                return some.error();
            at = known.emplace(type, std::move(some).value()).first;
        }
        for (const int number : at->second)
            ports.push_back({id, number});
    }
    if (ports.empty())
        return noSuchPort(plan, first, list);
    return ports;
}

/// All NICs, or those of one rail.
std::vector<PortRef> nics(const Tables& plan, std::optional<int> rail)
{
    std::vector<PortRef> found;
    for (const Id<Device> id : devicesInOrder(plan)) {
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(id).type);
        for (int number = 1; number <= portCount(type); ++number) {
            const PortPlace place = portPlace(type, number);
            if (place.group->use == PortUse::Nic && (!rail || place.index == *rail))
                found.push_back({id, number});
        }
    }
    return found;
}

Result<PortList> portsOfNicWords(const Tables& plan, const QString& part, const QString& rail)
{
    PortList list;
    list.ownRail = rail.compare(QLatin1String("r"), Qt::CaseInsensitive) == 0;
    const auto number = list.ownRail || rail.isEmpty() ? std::nullopt : std::optional(rail.toInt());
    list.ports = nics(plan, number);
    if (list.ports.empty())
        return Error{Text::tr("\"%1\" names no port: no device of the design has such a NIC.").arg(part)};
    return list;
}

}  // namespace

Result<PortList> portsMatching(const Tables& plan, const QString& pattern)
{
    static const QRegularExpression nicWords(QStringLiteral("^nics?(?:\\s+rail\\s+(\\d{1,3}|r))?$"),
                                             QRegularExpression::CaseInsensitiveOption);
    PortList list;
    const QStringList parts = pattern.split(u';', Qt::SkipEmptyParts);
    for (const QString& each : parts) {
        const QString part = each.trimmed();
        if (const auto match = nicWords.match(part); match.hasMatch()) {
            auto words = portsOfNicWords(plan, part, match.captured(1));
            if (!words)
                return words.error();
            if (words.value().ownRail && parts.size() > 1)
                return Error{Text::tr("\"%1\" must stand alone.").arg(part)};
            list.ownRail = words.value().ownRail;
            list.ports.insert(list.ports.end(), words.value().ports.begin(), words.value().ports.end());
            continue;
        }
        const auto some = portsOfPart(plan, part);
        if (!some)
            return some.error();
        list.ports.insert(list.ports.end(), some.value().begin(), some.value().end());
    }
    if (list.ports.empty())
        return Error{Text::tr("A pattern of ports is missing: write DEVICE:PORT, such as L1-01:1 or leaf-*:1-72.")};
    std::vector<PortRef> sorted = list.ports;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end())
        return Error{Text::tr("\"%1\" names %2 twice.").arg(pattern.trimmed(), portText(plan, *twice))};
    return list;
}

Result<PortRef> portCalled(const Tables& plan, const QString& name)
{
    const qsizetype colon = name.indexOf(u':');
    const QString deviceName = name.left(colon).trimmed();
    const Device* found = nullptr;
    std::vector<QString> names;
    plan.devices.forEach([&](const Device& device) {
        if (device.name == deviceName)
            found = &device;
        names.push_back(device.name);
    });
    if (!found)
        return Error{Text::tr("There is no device \"%1\".").arg(deviceName) + nearMissQuestion(deviceName, names)};
    const DeviceType& type = plan.deviceTypes.at(found->type);
    if (colon < 0)
        return Error{Text::tr("\"%1\" names no port: write %1:PORT; its ports are %2.").arg(deviceName, portsOf(type))};
    const QString port = name.mid(colon + 1).trimmed();
    if (const auto number = portNumber(type, port))
        return PortRef{found->id, *number};
    return noSuchPort(plan, *found, port);
}

Result<Id<Cable>> cableCalled(const Tables& plan, const QString& name)
{
    std::optional<Id<Cable>> found;
    int count = 0;
    std::vector<QString> names;
    plan.cables.forEach([&](const Cable& cable) {
        names.push_back(cableName(plan.naming(), cable));
        if (names.back() != name)
            return;
        ++count;
        found = cable.id;
    });
    if (count > 1)
        return Error{Text::tr("%1 cables are called %2: take one out by one of its ports, or give it a number of its "
                              "own in the file.")
                         .arg(count)
                         .arg(name)};
    if (found)
        return *found;
    return Error{Text::tr("There is no cable \"%1\".").arg(name) + nearMissQuestion(name, names)};
}

std::optional<int> railOf(const Tables& plan, const PortRef& port)
{
    const Device& device = plan.devices.at(port.device);
    if (device.role == FabricRole::Leaf)
        return (device.index - 1) % kRails + 1;
    const PortPlace place = portPlace(plan.deviceTypes.at(device.type), port.number);
    return place.group->use == PortUse::Nic ? std::optional(place.index) : std::nullopt;
}

}  // namespace model
