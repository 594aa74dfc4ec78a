// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/figure.h"
#include "model/core/id.h"
#include "model/core/quantities.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace model {

enum class DeviceClass {
    Switch,
    ComputeTray,
    NvlinkTray,
    PowerShelf,
    ManagementSwitch,
    Panel,
    ShuffleBox,
    LaserShelf,
    Other
};
enum class Mounting { Eia19, OpenRack21, Mgx };
enum class Medium { SingleMode, PolarizationMaintaining, CopperPassive, CopperActive };
enum class PortUse { Data, Nic, Management };
enum class Face { Front, Rear };
enum class PowerFeed { Busbar, Ac, None };
enum class FlowDirection { Supply, Return };

/// Where the connectors of one group sit on their face, seen from that side: from the device's upper left corner.
struct PortGrid {
    int columns = 1;
    int rows = 1;
    bool columnMajor = true;  ///< numbered down each column, then the next column right; else along each row
    Length x;                 ///< left edge of the first connector
    Length top;               ///< distance of the first connector's upper edge below the device's upper edge
    Length pitchX;
    Length pitchY;
    Length width;   ///< of one connector
    Length height;  ///< of one connector

    friend bool operator==(const PortGrid&, const PortGrid&) = default;
};

/// Connectors of one sort, numbered from 1: `prefix` + number is the port's name ("41", "nic-2").
struct PortGroup {
    QString prefix;
    int count = 0;
    PortUse use = PortUse::Data;
    Face face = Face::Front;
    QString connector;  ///< family: "mpo-12", "mmc-12", "osfp", "rj45"
    QString polish;     ///< "apc", "upc" or empty
    QString gender;     ///< "pinned", "unpinned" or empty
    int fibers = 0;
    int lit = 0;
    Medium medium = Medium::SingleMode;
    Figure<DataRate> laneRate;
    int lanes = 0;
    PortGrid grid;
    QString source;

    friend bool operator==(const PortGroup&, const PortGroup&) = default;
};

/// One quick disconnect of a device; `x` and `top` place it on the rear face, seen from the rear.
struct Coupling {
    QString name;  ///< "a-supply", "return"
    QString loop;  ///< "a" or "b"
    FlowDirection direction = FlowDirection::Supply;
    QString type;            ///< key of a coupling type: "uqd-04"
    bool blindMate = false;  ///< sits straight on the manifold, without a hose
    Length x;
    Length top;

    friend bool operator==(const Coupling&, const Coupling&) = default;
};

/// The optics inside a co-packaged switch.
struct Inside {
    Count asics;
    Count engines;
    Count subAssemblies;
    Count laserModules;
    Count lasersPerModule;
    Count pmConnectors;
    Count pmFibers;
    Count dataFibers;

    friend bool operator==(const Inside&, const Inside&) = default;
};

/// What stands in a rack: a switch, a tray, a shelf. Immutable; designs carry `json` as it is.
struct DeviceType {
    Id<DeviceType> id;
    QString key;  ///< catalog id: "q3450-ld"
    QString name;
    QString maker;
    QString partNumber;
    QString description;
    DeviceClass deviceClass = DeviceClass::Other;
    bool planning = false;  ///< announced, not shipping: every figure is for planning only

    Mounting mounting = Mounting::Eia19;
    Count heightUnits;
    Figure<Length> width;
    Figure<Length> height;
    Figure<Length> depth;
    Figure<Mass> mass;

    PowerFeed feed = PowerFeed::None;
    Figure<Power> draw;
    Figure<Voltage> voltageMin;
    Figure<Voltage> voltageMax;
    Figure<Share> liquidShare;
    bool hasClip = false;  ///< takes its power from, or gives it to, the rack's busbar
    Figure<Current> clipRating;
    Figure<Power> shelfCapacity;        ///< power shelves: what the whole shelf can give
    Figure<Power> shelfPsuN1;           ///< power shelves: with one of its power supplies lost
    bool drawCountedElsewhere = false;  ///< `draw` unknown here, but contained in another type's figure (see its note)

    std::vector<PortGroup> ports;
    std::vector<Coupling> couplings;
    Figure<Temperature> coolantRise;  ///< design rise over the device
    Figure<Temperature> maxInlet;
    Figure<Temperature> maxReturn;
    Figure<Pressure> pressureDrop;
    std::optional<Inside> inside;
    std::optional<PortGrid> laserGrid;  ///< the laser modules on the front, numbered as the grid runs

    QByteArray json;

    friend bool operator==(const DeviceType&, const DeviceType&) = default;
};

/// How many ports a device of this type has, over all groups; ports are numbered 1..n through the groups in order.
int portCount(const DeviceType& type);
/// The group and the 1-based place within it of port `number`; `number` must be in 1..portCount.
struct PortPlace {
    const PortGroup* group;
    int index;
};
PortPlace portPlace(const DeviceType& type, int number);
/// The port's name as a person reads it ("41", "nic-2").
QString portName(const DeviceType& type, int number);
/// The number of the port called `name`, if there is one.
std::optional<int> portNumber(const DeviceType& type, const QString& name);

}  // namespace model
