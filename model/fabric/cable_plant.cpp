// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/names.h"
#include "model/fabric/cluster_builder.h"
#include "model/fabric/hall_figures.h"
#include "model/routing/port_place.h"
#include "model/routing/router.h"
#include "model/routing/tray_fill.h"

#include <algorithm>

namespace model {

namespace {

/// The smallest tray, or parallel trays of the largest, that `load` fills to no more than `limit`.
void fit(Tray& tray, const TrayType& type, Area load, Share limit)
{
    struct Size {
        Length width;
        Length depth;
        Area section;
    };
    std::vector<Size> sizes;
    for (const Length width : type.widths) {
        for (const Length depth : type.depths) {
            Tray sized = tray;
            sized.width = width;
            sized.depth = depth;
            sized.layers = 1;
            sizes.push_back({width, depth, traySection(sized)});
        }
    }
    std::stable_sort(sizes.begin(), sizes.end(), [](const Size& a, const Size& b) { return a.section < b.section; });
    for (int layers = 1;; ++layers) {
        for (const Size& size : sizes) {
            if (load > part(size.section * layers, limit))
                continue;
            tray.width = size.width;
            tray.depth = size.depth;
            tray.layers = layers;
            return;
        }
    }
}

}  // namespace

Length ClusterBuilder::trayHeight(TrayKind kind) const
{
    const Length lowest = std::max(rackHeight(*m_types.compute), rackHeight(*m_types.network)) + kTrayAboveRack;
    return kind == TrayKind::Fiber && m_spec.management ? lowest + kFiberAboveCopper : lowest;
}

Tray ClusterBuilder::newTray(TrayKind kind, const QString& name, Point from, Point to) const
{
    const TrayType& type = kind == TrayKind::Copper ? *m_types.ladder : *m_types.tray;
    Tray tray{m_plan.trays.nextId(), name, type.id, from, to, type.widths.front(), type.depths.front()};
    tray.kind = kind;
    return tray;
}

void ClusterBuilder::addTrays(TrayKind kind)
{
    const Length height = trayHeight(kind);
    for (std::size_t row = 0; row < m_hall.rows.size(); ++row) {
        const RowPlace& place = m_hall.rows[row];
        const auto column = static_cast<std::size_t>(place.column);
        const QString& name = m_plan.rows.at(Id<Row>(static_cast<std::uint32_t>(row + 1))).name;
        m_plan.trays.put(newTray(kind, rowTrayName(m_spec.naming, name, kind),
                                 {m_hall.crossX[column], place.trayY, height},
                                 {m_hall.crossX[column + 1], place.trayY, height}));
    }
    for (std::size_t column = 0; column < m_hall.crossX.size(); ++column)
        addCrossTrays(column, kind);
}

void ClusterBuilder::addCrossTrays(std::size_t column, TrayKind kind)
{
    const Length height = trayHeight(kind);
    std::vector<Length> junctions;
    for (const RowPlace& row : m_hall.rows) {
        const auto at = static_cast<std::size_t>(row.column);
        if (at == column || at + 1 == column)
            junctions.push_back(row.trayY);
    }
    std::sort(junctions.begin(), junctions.end());
    junctions.erase(std::unique(junctions.begin(), junctions.end()), junctions.end());
    for (std::size_t i = 1; i < junctions.size(); ++i) {
        m_plan.trays.put(
            newTray(kind, crossTrayName(m_spec.naming, static_cast<int>(column) + 1, static_cast<int>(i), kind),
                    {m_hall.crossX[column], junctions[i - 1], height}, {m_hall.crossX[column], junctions[i], height}));
    }
}

void ClusterBuilder::addCable(CableRole role, const PortRef& a, const PortRef& b)
{
    m_plan.cables.put({m_plan.cables.nextId(), m_types.fiber->id, role, ++m_cableNumber, a, b, std::nullopt, {}});
}

void ClusterBuilder::addCables()
{
    const auto port = [](const std::vector<Id<Device>>& devices, const LinkEnd& end) {
        return PortRef{devices[static_cast<std::size_t>(end.device)], end.port + 1};
    };
    forEachNicLink(m_shape, [&](const LinkEnd& nic, const LinkEnd& leaf) {
        addCable(CableRole::NicLeaf, port(m_trays, nic), port(m_leaves, leaf));
    });
    forEachSpineLink(m_shape, [&](const LinkEnd& leaf, const LinkEnd& spine) {
        addCable(CableRole::LeafSpine, port(m_leaves, leaf), port(m_spines, spine));
    });
    forEachCoreLink(m_shape, [&](const LinkEnd& spine, const LinkEnd& core) {
        addCable(CableRole::SpineCore, port(m_spines, spine), port(m_cores, core));
    });
}

void ClusterBuilder::routeCables()
{
    const Routing routing = routeAllCables(m_plan, FillLimit::None);
    for (const Route& route : routing.routes)
        m_plan.routes.put(route);
    for (const RoutedCable& routed : routing.cables) {
        Cable cable = m_plan.cables.at(routed.cable);
        cable.route = routed.route ? std::optional(routing.routes[*routed.route].id) : std::nullopt;
        cable.length = routed.length;
        m_plan.cables.put(cable);
    }
}

void ClusterBuilder::sizeTrays()
{
    const TrayLoads loads(m_plan);
    const Tables before = m_plan;
    before.trays.forEach([&](Tray tray) {
        fit(tray, m_plan.trayTypes.at(tray.type), loads.most(tray.id), m_spec.profile.fillDayOne);
        m_plan.trays.put(tray);
    });
}

}  // namespace model
