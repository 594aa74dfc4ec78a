// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/cluster_builder.h"

#include <algorithm>
#include <map>
#include <optional>

namespace model {

namespace {

/// The first management port of a device that a patch cord fits.
std::optional<PortRef> managementPort(const Device& device, const DeviceType& type, const CableType& patch)
{
    int number = 0;
    for (const PortGroup& group : type.ports) {
        if (group.use == PortUse::Management && group.connector == patch.connector && group.count > 0)
            return PortRef{device.id, number + 1};
        number += group.count;
    }
    return std::nullopt;
}

bool hasManagementPort(const DeviceType& type)
{
    return std::any_of(type.ports.begin(), type.ports.end(),
                       [](const PortGroup& group) { return group.use == PortUse::Management; });
}

/// The free ports of the management switches of one rack, one switch after the other in turn.
class FreePorts {
public:
    void add(const Device& device, const DeviceType& type, const CableType& patch)
    {
        int number = 0;
        std::vector<PortRef> ports;
        for (const PortGroup& group : type.ports) {
            for (int i = 1; i <= group.count; ++i) {
                if (group.use == PortUse::Management && group.connector == patch.connector)
                    ports.push_back({device.id, number + i});
            }
            number += group.count;
        }
        m_switches.push_back(std::move(ports));
        m_taken.push_back(0);
    }

    std::optional<PortRef> take()
    {
        for (std::size_t tried = 0; tried < m_switches.size(); ++tried) {
            const std::size_t at = m_turn++ % m_switches.size();
            if (m_taken[at] < m_switches[at].size())
                return m_switches[at][m_taken[at]++];
        }
        return std::nullopt;
    }

private:
    std::vector<std::vector<PortRef>> m_switches;
    std::vector<std::size_t> m_taken;
    std::size_t m_turn = 0;
};

Length between(const Rack& a, const Rack& b) { return abs(a.x - b.x) + abs(a.y - b.y); }

}  // namespace

void ClusterBuilder::addManagement()
{
    std::map<Id<Rack>, FreePorts> free;
    m_plan.devices.forEach([&](const Device& device) {
        const DeviceType& type = m_plan.deviceTypes.at(device.type);
        if (type.deviceClass == DeviceClass::ManagementSwitch)
            free[device.rack].add(device, type, *m_types.patch);
    });
    // The rack's own switches first, then those of the nearest rack; of racks as near the one made first.
    const auto portFor = [&](const Device& device) -> std::optional<PortRef> {
        if (const auto own = free.find(device.rack); own != free.end()) {
            if (const auto port = own->second.take())
                return port;
        }
        const Rack& rack = m_plan.racks.at(device.rack);
        std::map<std::pair<Length, Id<Rack>>, FreePorts*> near;
        for (auto& [id, ports] : free)
            near.emplace(std::pair(between(rack, m_plan.racks.at(id)), id), &ports);
        for (const auto& [place, ports] : near) {
            if (const auto port = ports->take())
                return port;
        }
        return std::nullopt;
    };
    int number = 0;
    const Tables before = m_plan;
    before.devices.forEach([&](const Device& device) {
        const DeviceType& type = m_plan.deviceTypes.at(device.type);
        if (type.deviceClass == DeviceClass::ManagementSwitch || !hasManagementPort(type))
            return;
        const auto port = managementPort(device, type, *m_types.patch);
        const auto at = port ? portFor(device) : std::nullopt;
        if (at) {
            m_plan.cables.put({m_plan.cables.nextId(),
                               m_types.patch->id,
                               CableRole::Management,
                               ++number,
                               *port,
                               *at,
                               std::nullopt,
                               {}});
        } else {
            ++m_unmanaged;
        }
    });
}

}  // namespace model
