// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/design.h"
#include "model/entities/device.h"

#include <vector>

namespace model {

enum class PartKind { Asic, SubAssembly, Engine, LaserModule, Laser, PmConnector };

/// A part inside a co-packaged switch or a laser shelf, numbered from 1; `laser` is the one within its module.
struct InnerPart {
    PartKind kind = PartKind::Engine;
    int number = 1;
    int laser = 0;

    friend constexpr auto operator<=>(const InnerPart&, const InnerPart&) noexcept = default;
};

/// "asic-2", "osa-7", "engine-21", "els-6", "els-6.3", "pm-12".
QString partName(const InnerPart& part);
/// The part of that name, if a device of this type has it. A laser shelf's modules count; a switch that is fed from one has none.
std::optional<InnerPart> partCalled(const DeviceType& type, const QString& name);

/// One direction of one lane of a data port: the port by its number in the device, the lane from 1.
struct PortLane {
    int port = 1;
    int lane = 1;

    friend constexpr auto operator<=>(const PortLane&, const PortLane&) noexcept = default;
};

/// What stands behind one lane. Each counts from 1; zero where the type's figures do not say.
struct LaneParts {
    int asic = 0;
    int subAssembly = 0;
    int engine = 0;
    int laserModule = 0;
    int laser = 0;  ///< within the module
    int pmConnector = 0;
    int pmPosition = 0;

    friend constexpr auto operator<=>(const LaneParts&, const LaneParts&) noexcept = default;
};

/// How lasers, PM fibers, engines and ASICs of a switch stand behind its data ports, under one of the two readings of
/// the sources. Where a type has not as many ASICs as lanes, lanes cannot be striped over them and both readings are one.
class SwitchInside {
public:
    SwitchInside(const DeviceType& type, OpticsProfile profile);

    /// Whether the type has engines in it.
    bool isCoPackaged() const { return m_engines > 0; }
    /// Lanes of a data port; zero where it has none.
    int lanes() const { return m_lanes; }
    /// Lasers of one module, PM fibers of one connector, PM connectors of one module; zero where not known.
    int lasers() const { return m_lasers; }
    int pmPositions() const;
    int pmConnectors() const { return m_pmConnectors; }

    /// All zero for a port without engine.
    LaneParts behind(PortLane lane) const;
    /// Every lane that fails with the part, in order.
    std::vector<PortLane> lanesOf(const InnerPart& part) const;
    /// The laser that lights a PM fiber; module zero where the figures do not say.
    InnerPart laserOf(int pmConnector, int pmPosition) const;
    /// The lanes that a PM fiber feeds, in order.
    std::vector<PortLane> lanesFedBy(int pmConnector, int pmPosition) const;

private:
    bool isDataPort(int port) const { return port >= m_firstPort && port < m_firstPort + m_ports; }
    LaneParts portAligned(int index, int lane) const;
    LaneParts laneStriped(int index, int lane) const;
    void light(LaneParts& parts, int laneOfModule, int lanesOfModule) const;
    template <class Holds>
    std::vector<PortLane> lanesWhere(Holds&& holds) const;

    bool m_striped = false;
    int m_firstPort = 1;
    int m_ports = 0;
    int m_lanes = 0;
    int m_asics = 0;
    int m_subAssemblies = 0;
    int m_engines = 0;
    int m_modules = 0;
    int m_lasers = 0;  ///< of one module
    int m_pmConnectors = 0;
    int m_pmFibers = 0;
};

}  // namespace model
