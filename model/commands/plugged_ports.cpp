// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/plugged_ports.h"

#include <algorithm>

namespace model {

PluggedPorts::PluggedPorts(const Tables& plan)
{
    m_plugged.reserve(plan.cables.size() * 2);
    plan.cables.forEach([&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { m_plugged.emplace_back(port, cable.id); });
    });
    std::sort(m_plugged.begin(), m_plugged.end());
}

std::optional<Id<Cable>> PluggedPorts::cableIn(const PortRef& port) const
{
    const auto found = std::lower_bound(m_plugged.begin(), m_plugged.end(), std::pair(port, Id<Cable>(0)));
    return found != m_plugged.end() && found->first == port ? std::optional(found->second) : std::nullopt;
}

}  // namespace model
