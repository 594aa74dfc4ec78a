// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/inside_map.h"

#include <map>

namespace views {

using namespace model;

namespace {

struct Sets {
    std::set<int> connectors;
    std::set<int> engines;
    std::set<int> ports;
    std::set<int> asics;
};

std::vector<int> listOf(const std::set<int>& numbers) { return {numbers.begin(), numbers.end()}; }

}  // namespace

std::vector<InsideRow> insideRows(const DeviceType& type, const SwitchInside& inside)
{
    std::map<int, Sets> modules;
    for (int port = 1; port <= portCount(type); ++port) {
        for (int lane = 1; lane <= inside.lanes(); ++lane) {
            const LaneParts parts = inside.behind({port, lane});
            if (parts.engine == 0 || parts.laserModule == 0)
                continue;
            Sets& sets = modules[parts.laserModule];
            sets.ports.insert(port);
            sets.engines.insert(parts.engine);
            if (parts.pmConnector > 0)
                sets.connectors.insert(parts.pmConnector);
            if (parts.asic > 0)
                sets.asics.insert(parts.asic);
        }
    }
    std::vector<InsideRow> rows;
    for (const auto& [module, sets] : modules)
        rows.push_back({module, listOf(sets.connectors), listOf(sets.engines), listOf(sets.ports), listOf(sets.asics)});
    return rows;
}

InsideLines linesBehind(const SwitchInside& inside, const std::vector<int>& ports)
{
    InsideLines lines;
    for (const int port : ports) {
        for (int lane = 1; lane <= inside.lanes(); ++lane) {
            const LaneParts parts = inside.behind({port, lane});
            if (parts.engine == 0)
                continue;
            lines.enginePort.emplace(parts.engine, port);
            if (parts.asic > 0)
                lines.engineAsic.emplace(parts.engine, parts.asic);
            if (parts.pmConnector == 0)
                continue;
            lines.connectorEngine.emplace(parts.pmConnector, parts.engine);
            if (parts.laser > 0)
                lines.laserConnector.emplace(parts.laser, parts.pmConnector);
        }
    }
    return lines;
}

}  // namespace views
