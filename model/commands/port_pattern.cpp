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

Error noSuchPort(const Tables& plan, const Device& device, const QString& port)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    return Error{Text::tr("%1 has no port \"%2\"; its ports are %3.").arg(device.name, port, portsOf(type))};
}

/// The ports that the items of one list name, by type of device; every item must be a port of one of the types at least.
class ListedPorts {
public:
    explicit ListedPorts(const QString& list) : m_items(listItems(list)), m_meantFor(m_items.size()) {}

    Result<std::vector<int>> of(const DeviceType& type)
    {
        const auto known = m_known.find(type.id);
        if (known != m_known.end())
            return known->second;
        std::vector<int> ports;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const auto some = portsOfItem(type, m_items[i]);
            if (!some)
                return some.error();
            m_meantFor[i] |= !some.value().empty();
            ports.insert(ports.end(), some.value().begin(), some.value().end());
        }
        return m_known.emplace(type.id, std::move(ports)).first->second;
    }

    /// The place of the first item that no type looked at has a port for.
    std::optional<qsizetype> stray() const
    {
        const qsizetype at = m_meantFor.indexOf(false);
        return at < 0 ? std::nullopt : std::optional(at);
    }

    const QStringList& items() const { return m_items; }

private:
    QStringList m_items;
    QList<bool> m_meantFor;
    std::map<Id<DeviceType>, std::vector<int>> m_known;
};

/// " Write pm-3: ..", where a member before it begins with a prefix that `items[at]` lacks.
QString prefixHint(const DeviceType& type, const QStringList& items, qsizetype at)
{
    for (const PortGroup& group : type.ports) {
        const QString whole = group.prefix + items[at];
        const bool begunSo = std::any_of(items.begin(), items.begin() + at, [&](const QString& before) {
            return !group.prefix.isEmpty() && before.startsWith(group.prefix);
        });
        const auto meant = begunSo ? portsOfItem(type, whole) : std::vector<int>();
        if (meant && !meant.value().empty())
            return Text::tr(" Write %1: each member of a list has its whole name.").arg(whole);
    }
    return {};
}

Error strayItem(const Tables& plan, const std::vector<Id<Device>>& devices, const QString& devicePart,
                const QStringList& items, qsizetype at)
{
    const Device& first = plan.devices.at(devices.front());
    const DeviceType& type = plan.deviceTypes.at(first.type);
    const QString& item = items[at];
    if (item.isEmpty() && items.size() > 1)
        return Error{Text::tr("\"%1\" has a comma without a port beside it.").arg(items.join(u','))};
    if (item.contains(u':')) {
        return Error{
            Text::tr("\"%1\" is no port of %2: commas part the ports of one device, semicolons one device from the "
                     "next, as in %2:%3;%1.")
                .arg(item, devicePart, items.mid(0, at).join(u','))};
    }
    Error error = devices.size() == 1 ? noSuchPort(plan, first, item)
                                      : Error{Text::tr("None of the %1 devices \"%2\" has a port \"%3\"; the ports of "
                                                       "%4 are %5.")
                                                  .arg(devices.size())
                                                  .arg(devicePart, item, first.name, portsOf(type))};
    error.message += prefixHint(type, items, at);
    return error;
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
    ListedPorts listed(part.mid(colon + 1).trimmed());
    std::vector<PortRef> ports;
    for (const Id<Device> id : devices.value()) {
        const auto numbers = listed.of(plan.deviceTypes.at(plan.devices.at(id).type));
        if (!numbers)
            return numbers.error();
        for (const int number : numbers.value())
            ports.push_back({id, number});
    }
    if (const auto at = listed.stray())
        return strayItem(plan, devices.value(), devicePart, listed.items(), *at);
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
