// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/port_book.h"

#include "model/deliver/cable_labels.h"
#include "model/edit/object_ref.h"
#include "model/optics/fiber_map.h"
#include "model/optics/fiber_trace.h"
#include "model/optics/light_path.h"

#include <algorithm>

namespace model {

namespace {

/// Whether a crew can plug something in: what lies within a chassis or at a shelf elsewhere cannot.
bool takesCables(const DeviceType& type, const PortGroup& group)
{
    return group.use != PortUse::LaserFeed || !type.inside || type.inside->pmLocation != PmLocation::Inside;
}

/// The worst loss of the light that comes from a port or goes to it; nothing where a figure is missing, or none arrives, or
/// a fiber begins and does not arrive. Lanes that a breakout has no fiber or no leg for are not lost: they carry nothing.
std::optional<Loss> worstLoss(LightWalk& walk, const PortGroup& group, PortRef port)
{
    std::optional<Loss> worst;
    for (int position = 1; position <= group.fibers; ++position) {
        if (laneAt(group, position).lane == 0)
            continue;
        const LightPath& path = walk.follow({port, position});
        if (path.stop == PathStop::NoFiber || path.stop == PathStop::NoLeg)
            continue;
        const std::optional<Loss> loss = path.loss.total();
        if (!path.arrives() || !loss)
            return std::nullopt;
        worst = worst ? std::max(*worst, *loss) : *loss;
    }
    return worst;
}

/// The design's own, or where it cannot be read the usual one.
LabelTemplate templateOf(const Tables& plan)
{
    const auto wanted = LabelTemplate::parse(plan.delivery().labelTemplate);
    return wanted ? wanted.value() : LabelTemplate::parse(Deliverables().labelTemplate).value();
}

}  // namespace

PortBook::PortBook(Tables plan)
    : m_plan(std::move(plan)), m_index(m_plan), m_labels(m_plan, templateOf(m_plan)), m_firstRacks(firstRacks(m_plan))
{
    m_bundles = bundlesOf(m_plan, m_plan.delivery().cablesPerPull);
    for (std::size_t i = 0; i < m_bundles.size(); ++i) {
        for (const Id<Cable> cable : m_bundles[i].cables)
            m_bundleOf.emplace(cable.value(), i);
    }
}

const Bundle* PortBook::bundleOf(Id<Cable> cable) const
{
    const auto found = m_bundleOf.find(cable.value());
    return found == m_bundleOf.end() ? nullptr : &m_bundles[found->second];
}

QString PortBook::labelOf(const PortLine& line) const
{
    return m_labels.at(m_plan.cables.at(*line.cable), line.end, std::size_t(line.leg));
}

void PortBook::addFarEnd(PortLine& line, std::vector<FarEnd>& farEnds) const
{
    const Device& device = m_plan.devices.at(line.far.device);
    FarEnd far{device.name, device.rack, device.id, 0};
    if (isTray(device.id))
        far = {m_plan.racks.at(device.rack).name, device.rack, std::nullopt, 0};
    const auto known = std::find_if(farEnds.begin(), farEnds.end(), [&](const FarEnd& each) {
        return each.rack == far.rack && each.device == far.device;
    });
    line.farEnd = int(known - farEnds.begin());
    if (known == farEnds.end()) {
        far.order = line.farEnd;
        farEnds.push_back(far);
    }
    line.shortFar =
        far.device ? portName(m_plan.deviceTypes.at(device.type), line.far.number) : device.name.section(u'-', -1);
}

PortLine PortBook::lineOf(PortRef port, std::vector<FarEnd>& farEnds) const
{
    const DeviceType& type = m_plan.deviceTypes.at(m_plan.devices.at(port.device).type);
    PortLine line;
    line.port = port;
    line.name = portName(type, port.number);
    line.shown = line.name;
    const std::optional<Id<Cable>> id = cableIn(m_index, port);
    if (!id)
        return line;
    const Cable& cable = m_plan.cables.at(*id);
    const PluggedEnd plugged = pluggedEnd(cable, port);
    line.cable = id;
    line.end = plugged.end;
    line.leg = plugged.leg;
    const std::vector<PortRef> far = farLegs(m_plan, cable, plugged.end, std::size_t(plugged.leg));
    line.far = !far.empty() ? far.front() : plugged.end == CableEnd::A ? cable.b : cable.a;
    if (far.size() > 1)
        line.moreFar.assign(far.begin() + 1, far.end());
    addFarEnd(line, farEnds);
    const CableType& cableType = m_plan.cableTypes.at(cable.type);
    if (cable.route)
        line.stock = stockLength(m_plan.profile(), cableType, cable.length);
    line.isOptical = !isCopper(cableType);
    line.isPassive = throughOf(type, port.number) != nullptr;
    return line;
}

std::optional<Loss> PortBook::lossOf(const PortLine& line) const
{
    if (!line.cable || !line.isOptical || line.isPassive)
        return std::nullopt;
    const DeviceType& type = m_plan.deviceTypes.at(m_plan.devices.at(line.port.device).type);
    LightWalk walk(m_plan, m_index);
    return worstLoss(walk, *portPlace(type, line.port.number).group, line.port);
}

PortList PortBook::portsOf(Id<Device> device) const
{
    const DeviceType& type = m_plan.deviceTypes.at(m_plan.devices.at(device).type);
    PortList list;
    int number = 1;
    for (const PortGroup& group : type.ports) {
        std::vector<PortLine> lines;
        for (int i = 0; i < group.count; ++i, ++number) {
            if (takesCables(type, group))
                lines.push_back(lineOf({device, number}, list.farEnds));
        }
        // Management is often not part of the design: ports that nothing is planned for are not asked about.
        const auto hasCable = [](const PortLine& line) { return line.cable.has_value(); };
        if (group.use != PortUse::Management || std::any_of(lines.begin(), lines.end(), hasCable))
            list.lines.insert(list.lines.end(), lines.begin(), lines.end());
    }
    return list;
}

PortList PortBook::trayPortsOf(Id<Rack> rack) const
{
    std::vector<PortRef> ports;
    for (const Id<Device> id : m_index.devicesOf(rack)) {
        if (!isTray(id))
            continue;
        for (const PlanIndex::Plugged& plugged : m_index.cablesOf(id))
            ports.push_back({id, plugged.port});
    }
    const auto place = [&](const PortRef& port) {
        const Device& device = m_plan.devices.at(port.device);
        const PortPlace at = portPlace(m_plan.deviceTypes.at(device.type), port.number);
        return std::tuple(at.group->use == PortUse::Management, at.group->prefix, at.index, device.unit, port);
    };
    std::sort(ports.begin(), ports.end(), [&](const PortRef& a, const PortRef& b) { return place(a) < place(b); });
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    PortList list;
    for (const PortRef& port : ports) {
        list.lines.push_back(lineOf(port, list.farEnds));
        list.lines.back().shown = m_plan.devices.at(port.device).name.section(u'-', -1);
    }
    return list;
}

bool PortBook::isTray(Id<Device> device) const
{
    constexpr int kFewPorts = 12;
    const DeviceType& type = m_plan.deviceTypes.at(m_plan.devices.at(device).type);
    const bool isOwn = type.deviceClass == DeviceClass::Switch || type.deviceClass == DeviceClass::Panel
        || type.deviceClass == DeviceClass::ShuffleBox || type.deviceClass == DeviceClass::LaserShelf;
    return !isOwn && portCount(type) <= kFewPorts;
}

bool PortBook::hasTrayPorts(Id<Rack> rack) const
{
    const auto& devices = m_index.devicesOf(rack);
    return std::any_of(devices.begin(), devices.end(),
                       [&](Id<Device> device) { return isTray(device) && !m_index.cablesOf(device).empty(); });
}

std::vector<Id<Device>> PortBook::devicesWithPages(Id<Rack> rack) const
{
    std::vector<Id<Device>> devices;
    for (const Id<Device> id : m_index.devicesOf(rack)) {
        const bool isSwitch = m_plan.deviceTypes.at(m_plan.devices.at(id).type).deviceClass == DeviceClass::Switch;
        if (!isTray(id) && (isSwitch || !m_index.cablesOf(id).empty()))
            devices.push_back(id);
    }
    std::sort(devices.begin(), devices.end(), [&](Id<Device> a, Id<Device> b) {
        return std::pair(-m_plan.devices.at(a).unit, a) < std::pair(-m_plan.devices.at(b).unit, b);
    });
    return devices;
}

QString farEndText(const Tables& plan, const PortLine& line)
{
    std::vector<LabelPort> ends{labelPort(plan, line.far)};
    for (const PortRef& port : line.moreFar)
        ends.push_back(labelPort(plan, port));
    return endsText(ends);
}

QStringList trayNames(const Tables& plan, const Cable& cable, CableEnd from)
{
    QStringList names;
    if (cable.route) {
        for (const Id<Tray> tray : plan.routes.at(*cable.route).trays)
            names << plan.trays.at(tray).name;
    }
    if (from == CableEnd::B)
        std::reverse(names.begin(), names.end());
    return names;
}

}  // namespace model
