// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/switch_inside.h"

#include <array>

namespace model {

namespace {

constexpr std::array kPrefixes{
    std::pair(PartKind::Asic, "asic-"),      std::pair(PartKind::SubAssembly, "osa-"),
    std::pair(PartKind::Engine, "engine-"),  std::pair(PartKind::LaserModule, "els-"),
    std::pair(PartKind::PmConnector, "pm-"),
};

const char* prefixOf(PartKind kind)
{
    for (const auto& [each, prefix] : kPrefixes) {
        if (each == kind || (kind == PartKind::Laser && each == PartKind::LaserModule))
            return prefix;
    }
    return "";
}

int whole(const Count& count) { return count.known() ? static_cast<int>(*count.value) : 0; }

/// A number as names are written: no sign, no leading zero.
int numberIn(const QString& digits, int most)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most && digits == QString::number(number) ? number : 0;
}

/// The group of `each` that `index` (from 0) of `count` things in `groups` equal groups belongs to; zero where it does not divide.
int groupOf(int index, int count, int groups)
{
    return groups > 0 && count % groups == 0 ? index / (count / groups) + 1 : 0;
}

}  // namespace

QString partName(const InnerPart& part)
{
    QString name = QLatin1String(prefixOf(part.kind)) + QString::number(part.number);
    if (part.kind == PartKind::Laser)
        name += u'.' + QString::number(part.laser);
    return name;
}

std::optional<InnerPart> partCalled(const DeviceType& type, const QString& name)
{
    if (!type.inside)
        return std::nullopt;
    const Inside& inside = *type.inside;
    const auto numbered = [&](PartKind kind, const Count& count) -> std::optional<InnerPart> {
        const QLatin1String prefix(prefixOf(kind));
        const int number = name.startsWith(prefix) ? numberIn(name.mid(prefix.size()), whole(count)) : 0;
        return number > 0 ? std::optional(InnerPart{kind, number, 0}) : std::nullopt;
    };
    for (const auto& [kind, count] :
         {std::pair(PartKind::Asic, inside.asics), std::pair(PartKind::SubAssembly, inside.subAssemblies),
          std::pair(PartKind::Engine, inside.engines), std::pair(PartKind::PmConnector, inside.pmConnectors)}) {
        if (const auto part = numbered(kind, count))
            return part;
    }
    if (!hasOwnLasers(type))
        return std::nullopt;
    if (const auto module = numbered(PartKind::LaserModule, inside.laserModules))
        return module;
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0 || !name.startsWith(QLatin1String("els-")))
        return std::nullopt;
    const int module = numberIn(name.mid(4, dot - 4), whole(inside.laserModules));
    const int laser = numberIn(name.mid(dot + 1), whole(inside.lasersPerModule));
    return module > 0 && laser > 0 ? std::optional(InnerPart{PartKind::Laser, module, laser}) : std::nullopt;
}

SwitchInside::SwitchInside(const DeviceType& type, OpticsProfile profile)
{
    if (!type.inside)
        return;
    const Inside& inside = *type.inside;
    m_asics = whole(inside.asics);
    m_subAssemblies = whole(inside.subAssemblies);
    m_engines = whole(inside.engines);
    m_modules = whole(inside.laserModules);
    m_lasers = whole(inside.lasersPerModule);
    m_pmConnectors = whole(inside.pmConnectors);
    m_pmFibers = whole(inside.pmFibers);
    int first = 1;
    for (const PortGroup& group : type.ports) {
        if (group.use == PortUse::Data && m_ports == 0) {
            m_firstPort = first;
            m_ports = group.count;
            m_lanes = group.lanes;
        }
        first += group.count;
    }
    const bool canStripe = m_asics == m_lanes && m_asics > 0 && m_engines == m_asics * m_modules && m_modules > 0
        && m_ports % m_modules == 0;
    m_striped = profile == OpticsProfile::LaneStriped && canStripe;
}

int SwitchInside::pmPositions() const { return m_pmConnectors > 0 ? m_pmFibers / m_pmConnectors : 0; }

/// The laser and PM fiber of one of a module's lanes: lasers take equal runs of lanes, and so do a laser's PM fibers.
void SwitchInside::light(LaneParts& parts, int laneOfModule, int lanesOfModule) const
{
    if (parts.laserModule == 0 || m_lasers == 0 || lanesOfModule % m_lasers != 0)
        return;
    const int lanesOfLaser = lanesOfModule / m_lasers;
    parts.laser = laneOfModule / lanesOfLaser + 1;
    if (m_pmConnectors == 0 || m_pmConnectors % m_modules != 0 || m_pmFibers != m_pmConnectors * m_lasers)
        return;
    // Fiber i of each of the module's connectors comes from its laser i.
    const int connectorsOfModule = m_pmConnectors / m_modules;
    const int which = laneOfModule % lanesOfLaser * connectorsOfModule / lanesOfLaser;
    parts.pmConnector = (parts.laserModule - 1) * connectorsOfModule + which + 1;
    parts.pmPosition = parts.laser;
}

LaneParts SwitchInside::portAligned(int index, int lane) const
{
    LaneParts parts;
    parts.engine = groupOf(index, m_ports, m_engines);
    if (parts.engine == 0)
        return parts;
    parts.subAssembly = groupOf(parts.engine - 1, m_engines, m_subAssemblies);
    parts.asic = groupOf(parts.engine - 1, m_engines, m_asics);
    parts.laserModule = groupOf(parts.engine - 1, m_engines, m_modules);
    if (parts.laserModule > 0 && m_ports % m_modules == 0) {
        const int portsOfModule = m_ports / m_modules;
        light(parts, index % portsOfModule * m_lanes + lane - 1, portsOfModule * m_lanes);
    }
    return parts;
}

LaneParts SwitchInside::laneStriped(int index, int lane) const
{
    LaneParts parts;
    const int portsOfModule = m_ports / m_modules;
    const int module = index / portsOfModule + 1;
    parts.asic = lane;
    parts.engine = m_modules * (lane - 1) + module;
    parts.subAssembly = groupOf(parts.engine - 1, m_engines, m_subAssemblies);
    parts.laserModule = module;
    light(parts, (lane - 1) * portsOfModule + index % portsOfModule, portsOfModule * m_lanes);
    return parts;
}

LaneParts SwitchInside::behind(PortLane lane) const
{
    if (!isCoPackaged() || !isDataPort(lane.port) || lane.lane < 1 || lane.lane > m_lanes)
        return {};
    const int index = lane.port - m_firstPort;
    return m_striped ? laneStriped(index, lane.lane) : portAligned(index, lane.lane);
}

template <class Holds>
std::vector<PortLane> SwitchInside::lanesWhere(Holds&& holds) const
{
    std::vector<PortLane> lanes;
    for (int port = m_firstPort; port < m_firstPort + m_ports; ++port) {
        for (int lane = 1; lane <= m_lanes; ++lane) {
            if (holds(behind({port, lane})))
                lanes.push_back({port, lane});
        }
    }
    return lanes;
}

std::vector<PortLane> SwitchInside::lanesOf(const InnerPart& part) const
{
    return lanesWhere([&](const LaneParts& parts) {
        switch (part.kind) {
        case PartKind::Asic:
            return parts.asic == part.number;
        case PartKind::SubAssembly:
            return parts.subAssembly == part.number;
        case PartKind::Engine:
            return parts.engine == part.number;
        case PartKind::LaserModule:
            return parts.laserModule == part.number;
        case PartKind::Laser:
            return parts.laserModule == part.number && parts.laser == part.laser;
        case PartKind::PmConnector:
            return parts.pmConnector == part.number;
        }
        return false;
    });
}

InnerPart SwitchInside::laserOf(int pmConnector, int pmPosition) const
{
    const int module =
        pmConnector >= 1 && pmConnector <= m_pmConnectors ? groupOf(pmConnector - 1, m_pmConnectors, m_modules) : 0;
    if (module == 0 || pmPosition < 1 || pmPosition > m_lasers || m_pmFibers != m_pmConnectors * m_lasers)
        return {PartKind::Laser, 0, 0};
    return {PartKind::Laser, module, pmPosition};
}

std::vector<PortLane> SwitchInside::lanesFedBy(int pmConnector, int pmPosition) const
{
    return lanesWhere([&](const LaneParts& parts) {
        return parts.pmConnector == pmConnector && parts.pmPosition == pmPosition && pmConnector > 0;
    });
}

}  // namespace model
