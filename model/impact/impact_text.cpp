// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/impact_text.h"

#include "model/impact/name_runs.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Impact)
};

constexpr int kMostRuns = 4;
constexpr int kMostRacks = 8;

QString counted(std::size_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

template <class Ids, class TableOf>
QStringList namesOf(const Ids& ids, const TableOf& table)
{
    QStringList names;
    for (const auto id : ids)
        names << table.at(id).name;
    return names;
}

/// "racks A01 to A03, B01" of devices.
QString racksText(const Tables& plan, const std::set<Id<Rack>>& racks)
{
    const QStringList names = namesOf(racks, plan.racks);
    if (names.size() == 1)
        return Text::tr("rack %1").arg(names.first());
    return Text::tr("racks %1").arg(nameRuns(names, kMostRacks));
}

/// NICs by their trays where these are few, else by rack: "nic-3 of A01-T01 to A01-T18".
QString nicsText(const Tables& plan, const std::vector<PortRef>& nics)
{
    std::map<QString, QStringList> traysOf;
    std::set<Id<Rack>> racks;
    for (const PortRef& nic : nics) {
        const Device& device = plan.devices.at(nic.device);
        traysOf[portName(plan.deviceTypes.at(device.type), nic.number)] << device.name;
        racks.insert(device.rack);
    }
    std::vector<std::pair<QStringList, QStringList>> groups;  // trays, and the ports that all of them have lost
    for (const auto& [port, trays] : traysOf) {
        const auto same =
            std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.first == trays; });
        if (same == groups.end())
            groups.push_back({trays, {port}});
        else
            same->second << port;
    }
    int runs = 0;
    QStringList parts;
    for (const auto& [trays, ports] : groups) {
        runs += countRuns(trays);
        parts << Text::tr("%1 of %2").arg(nameRuns(ports, kMostRuns), nameRuns(trays, kMostRuns));
    }
    return runs <= kMostRuns ? parts.join(QStringLiteral("; ")) : Text::tr("in %1").arg(racksText(plan, racks));
}

/// Ports of switches by number, NICs by tray.
QString portsText(const Tables& plan, const std::vector<PortRef>& ports)
{
    std::vector<PortRef> nics;
    QStringList others;
    for (const PortRef& port : ports) {
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(port.device).type);
        if (portPlace(type, port.number).group->use == PortUse::Nic)
            nics.push_back(port);
        else
            others << portText(plan, port);
    }
    QStringList parts;
    if (!nics.empty())
        parts << nicsText(plan, nics);
    if (!others.empty())
        parts << nameRuns(others, kMostRuns);
    return parts.join(QStringLiteral("; "));
}

/// The affected GPUs by how much is left to them, the worst first.
std::map<double, std::vector<PortRef>> gpusByShare(const Impact& impact)
{
    std::map<double, std::vector<PortRef>> groups;
    for (const HurtGpu& gpu : impact.gpus)
        groups[std::round(gpu.left * 1e6) / 1e6].push_back(gpu.nic);
    return groups;
}

QString verdictOf(const Impact& impact)
{
    if (impact.gpus.empty()) {
        if (impact.isHarmless() && !impact.unknown.isEmpty())
            return Text::tr("Nothing is lost, as far as the design knows.");
        if (impact.isHarmless())
            return impact.portsLost.empty() && impact.portsDegraded.empty()
                ? Text::tr("Nothing is lost.")
                : Text::tr("Nothing that is in use is lost.");
        if (!impact.devicesLost.empty() || impact.links.empty())
            return Text::tr("No GPU loses anything of its rail.");
        return Text::tr("Links are lost; no GPU loses anything of its rail.");
    }
    const auto cut = static_cast<std::size_t>(impact.gpusCut());
    const QString lost = counted(cut, Text::tr("1 GPU loses its rail"), Text::tr("%1 GPUs lose their rail"));
    if (cut == impact.gpus.size())
        return lost + u'.';
    const std::size_t less = impact.gpus.size() - cut;
    double left = 0;
    for (const HurtGpu& gpu : impact.gpus)
        left += gpu.left;
    const QString kept = less == 1
        ? Text::tr("1 GPU keeps %1 % of its rail").arg(percentText(left))
        : Text::tr("%1 GPUs keep %2 % of their rail").arg(less).arg(percentText(left / static_cast<double>(less)));
    return (cut == 0 ? kept : QString(lost + QStringLiteral("; ") + kept)) + u'.';
}

void addPorts(const Tables& plan, const Impact& impact, QStringList& lines)
{
    const auto add = [&](const std::vector<PortRef>& ports, const QString& one, const QString& many) {
        if (!ports.empty())
            lines << Text::tr("%1: %2").arg(counted(ports.size(), one, many), portsText(plan, ports));
    };
    add(impact.portsLost, Text::tr("1 port"), Text::tr("%1 ports"));
    add(impact.portsDegraded, Text::tr("1 port with lanes lost"), Text::tr("%1 ports with lanes lost"));
    if (impact.portsLost.empty() && impact.portsDegraded.empty())
        add(impact.portsDark, Text::tr("1 port goes dark"), Text::tr("%1 ports go dark"));
    else
        add(impact.portsDark, Text::tr("1 port goes dark at the other end"),
            Text::tr("%1 ports go dark at the other end"));
}

void addLinks(const Tables& plan, const Impact& impact, QStringList& lines)
{
    std::map<double, std::size_t> groups;
    for (const HurtLink& link : impact.links)
        ++groups[link.left];
    for (const auto& [left, count] : groups) {
        const QString links = counted(count, Text::tr("1 link"), Text::tr("%1 links"));
        lines << (left == 0 ? Text::tr("%1 lost").arg(links)
                            : Text::tr("%1 down to %2 %").arg(links, percentText(left)));
    }
    if (impact.links.size() == 1) {
        const HurtLink& link = impact.links.front();
        lines.last() += Text::tr(": %1 to %2").arg(portText(plan, link.a), portText(plan, link.b));
    }
    if (impact.managementLinksLost > 0)
        lines << counted(static_cast<std::size_t>(impact.managementLinksLost), Text::tr("1 management link"),
                         Text::tr("%1 management links"));
}

QStringList lostLines(const Tables& plan, const Impact& impact)
{
    QStringList lines = impact.causes;
    if (impact.devicesLost.size() > 1) {
        QStringList names = namesOf(impact.devicesLost, plan.devices);
        names.sort();
        lines << Text::tr("%1 devices: %2").arg(names.size()).arg(nameRuns(names, kMostRuns));
    }
    addPorts(plan, impact, lines);
    addLinks(plan, impact, lines);
    for (const auto& [left, nics] : gpusByShare(impact)) {
        const QString gpus = counted(nics.size(), Text::tr("1 GPU"), Text::tr("%1 GPUs"));
        lines << (left == 0
                      ? Text::tr("%1 cut off: %2").arg(gpus, nicsText(plan, nics))
                      : Text::tr("%1 with %2 % of the ways: %3").arg(gpus, percentText(left), nicsText(plan, nics)));
    }
    return lines;
}

int dataPorts(const DeviceType& type)
{
    int count = 0;
    for (const PortGroup& group : type.ports)
        count += carriesData(group) ? group.count : 0;
    return count;
}

/// A GPU for every NIC.
std::size_t gpusOf(const Tables& plan)
{
    std::size_t count = 0;
    plan.devices.forEach([&](const Device& device) {
        for (const PortGroup& group : plan.deviceTypes.at(device.type).ports)
            count += group.use == PortUse::Nic ? static_cast<std::size_t>(group.count) : 0;
    });
    return count;
}

/// What the same device, and what the same GPUs, still have.
QStringList staysLines(const Tables& plan, const Impact& impact)
{
    QStringList lines = impact.stays;
    const auto* device = std::get_if<Id<Device>>(&impact.lost.object);
    if (device && impact.lost.part) {
        const int hurt = static_cast<int>(impact.portsLost.size() + impact.portsDegraded.size());
        const int all = dataPorts(plan.deviceTypes.at(plan.devices.at(*device).type));
        if (all > hurt && hurt > 0)
            lines << Text::tr("The other %1 ports of %2.").arg(all - hurt).arg(plan.devices.at(*device).name);
    }
    if (impact.gpus.empty())
        return lines;
    if (const std::size_t all = gpusOf(plan); all > impact.gpus.size())
        lines << Text::tr("The rails of the other %1 GPUs.").arg(all - impact.gpus.size());
    bool anyTrayLost = false;
    for (const HurtGpu& gpu : impact.gpus)
        anyTrayLost =
            anyTrayLost || std::binary_search(impact.devicesLost.begin(), impact.devicesLost.end(), gpu.nic.device);
    if (!anyTrayLost)
        lines << Text::tr("NVLink within the racks of these GPUs, and their other rails.");
    if (impact.gpusCut() < static_cast<int>(impact.gpus.size()))
        lines << Text::tr(
            "Between GPUs on one leaf nothing changes; further off traffic shares the ways that are left.");
    return lines;
}

/// What of a device, "%1": the device.
QString kindText(const Lost& lost)
{
    if (lost.coupling)
        return Text::tr("coupling of %1");
    if (lost.clip)
        return Text::tr("busbar clip of %1");
    if (!lost.part)
        return QStringLiteral("%1");
    switch (lost.part->kind) {
    case PartKind::Asic:
        return Text::tr("ASIC of %1");
    case PartKind::SubAssembly:
        return Text::tr("optical sub-assembly of %1");
    case PartKind::Engine:
        return Text::tr("optical engine of %1");
    case PartKind::LaserModule:
        return Text::tr("laser module of %1");
    case PartKind::Laser:
        return Text::tr("laser of %1");
    case PartKind::PmConnector:
        break;
    }
    return Text::tr("PM connector of %1");
}

QString whatText(const Tables& plan, const Lost& lost)
{
    const auto inRack = [&](Id<Device> id) {
        const Device& device = plan.devices.at(id);
        return Text::tr("%1 in rack %2, unit %3")
            .arg(plan.deviceTypes.at(device.type).name, plan.racks.at(device.rack).name)
            .arg(device.unit);
    };
    if (const auto* device = std::get_if<Id<Device>>(&lost.object))
        return kindText(lost).arg(inRack(*device));
    if (const auto* port = std::get_if<PortRef>(&lost.object))
        return Text::tr("port of %1").arg(inRack(port->device));
    if (const auto* cable = std::get_if<Id<Cable>>(&lost.object)) {
        const Cable& found = plan.cables.at(*cable);
        return Text::tr("%1 from %2 to %3")
            .arg(plan.cableTypes.at(found.type).name, portText(plan, found.a), portText(plan, found.b));
    }
    if (std::holds_alternative<Id<Tray>>(lost.object))
        return Text::tr("every cable in the tray");
    if (const auto* rack = std::get_if<Id<Rack>>(&lost.object))
        return (lost.busbarEnd ? Text::tr("one end of the busbar of a rack %1") : QStringLiteral("%1"))
            .arg(plan.rackTypes.at(plan.racks.at(*rack).type).name);
    if (const auto* cdu = std::get_if<Id<Cdu>>(&lost.object))
        return plan.cduTypes.at(plan.cdus.at(*cdu).type).name;
    if (const auto* manifold = std::get_if<Id<Manifold>>(&lost.object))
        return Text::tr("manifold %1").arg(plan.manifolds.at(*manifold).name);
    return {};
}

QString whileOutText(const Tables& plan, const PlanIndex& index, const Lost& lost)
{
    const Lost replaced = replacedFor(plan, lost);
    if (replaced == lost)
        return {};
    const Impact out = impactOf(plan, index, replaced);
    return Text::tr("While %1 is out, %2 of its ports are dark. %3")
        .arg(lostName(plan, replaced))
        .arg(out.portsLost.size())
        .arg(verdictOf(out));
}

}  // namespace

QString percentText(double share)
{
    const double percent = share * 100;
    const bool isWhole = std::abs(percent - std::round(percent)) < 0.005;
    QString text = QString::number(percent, 'f', isWhole ? 0 : 2);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

std::vector<Id<Rack>> racksToVisit(const Tables& plan, const Impact& impact)
{
    std::set<Id<Rack>> racks;
    const auto addDevice = [&](Id<Device> device) { racks.insert(plan.devices.at(device).rack); };
    const auto addLegs = [&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { addDevice(port.device); });
    };
    const ObjectRef& object = impact.lost.object;
    if (const auto* device = std::get_if<Id<Device>>(&object))
        addDevice(*device);
    else if (const auto* port = std::get_if<PortRef>(&object))
        addDevice(port->device);
    else if (const auto* rack = std::get_if<Id<Rack>>(&object))
        racks.insert(*rack);
    else if (const auto* manifold = std::get_if<Id<Manifold>>(&object))
        racks.insert(plan.manifolds.at(*manifold).rack);
    else if (const auto* cable = std::get_if<Id<Cable>>(&object))
        addLegs(plan.cables.at(*cable));
    else {
        for (const Id<Device> lost : impact.devicesLost)
            addDevice(lost);
        for (const HurtLink& link : impact.links) {
            addDevice(link.a.device);
            addDevice(link.b.device);
        }
    }
    return {racks.begin(), racks.end()};
}

ImpactText impactText(const Tables& plan, const PlanIndex& index, const Impact& impact)
{
    ImpactText text;
    text.what = whatText(plan, impact.lost);
    text.verdict = verdictOf(impact);
    text.lost = lostLines(plan, impact);
    text.stays = staysLines(plan, impact);
    text.replace = replaceText(plan, index, impact);
    text.whileOut = whileOutText(plan, index, impact.lost);
    if (const auto racks = racksToVisit(plan, impact); !racks.empty())
        text.visit << racksText(plan, {racks.begin(), racks.end()});
    text.unknown = impact.unknown;
    text.assumes = impact.assumes;
    return text;
}

}  // namespace model
