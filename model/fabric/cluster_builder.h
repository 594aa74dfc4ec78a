// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/cluster_types.h"
#include "model/fabric/coolant_shares.h"
#include "model/fabric/hall_layout.h"
#include "model/fabric/wiring.h"

namespace model {

/// Sets one cluster out in a design, step by step; each step needs those before it.
class ClusterBuilder {
public:
    ClusterBuilder(Tables& plan, const ClusterSpec& spec, const FabricShape& shape, const ClusterTypes& types);

    void build();
    /// Switches of the fabric whose management port no patch cord fits.
    int unmanagedSwitches() const { return m_unmanaged; }

private:
    void addRowsAndRacks();
    void addDevices();
    void addComputeDevices(const Rack& rack, int number);
    void addNetworkDevices(const Rack& rack, int number);
    void addCoolant();
    void connectCoolant(const Rack& rack, const Cdu& cdu);
    void addTrays(TrayKind kind);
    void addCrossTrays(std::size_t column, TrayKind kind);
    Tray newTray(TrayKind kind, const QString& name, Point from, Point to) const;
    Length trayHeight(TrayKind kind) const;
    void addCables();
    void addCable(CableRole role, const PortRef& a, const PortRef& b);
    void addManagement();
    void routeCables();
    void sizeTrays();

    Id<Device> addDevice(Device device);

    Tables& m_plan;
    const ClusterSpec& m_spec;
    const FabricShape& m_shape;
    const ClusterTypes& m_types;

    std::vector<LineRack> m_line;
    CoolantShares m_coolant;
    HallLayout m_hall;
    std::vector<RackedSwitch> m_racking;
    std::vector<std::uint32_t> m_firstDevice;  ///< by rack, in id order: a rack's devices are numbered together
    std::vector<Id<Device>> m_trays;           ///< compute trays, 18 a rack, by rack and from the bottom
    std::vector<Id<Device>> m_leaves;
    std::vector<Id<Device>> m_spines;
    std::vector<Id<Device>> m_cores;
    int m_cableNumber = 0;
    int m_unmanaged = 0;
};

}  // namespace model
