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
enum class PortUse { Data, Nic, Management, LaserFeed };
enum class Face { Front, Rear };
enum class PowerFeed { Busbar, Ac, None };
enum class FlowDirection { Supply, Return };
/// How an adapter lets two plugs face each other: keys opposed (position i meets i) or aligned (i meets n + 1 - i).
enum class Adapter { Opposed, Aligned };
/// Where the connectors of the laser feed are: within the chassis, on its front, or at a laser shelf elsewhere.
enum class PmLocation { Inside, Front, Remote };

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
    std::vector<int> tx;  ///< the position that lane i + 1 sends on; positions count from 1
    std::vector<int> rx;  ///< the position that lane i + 1 listens on
    QString cage;         ///< what the connector's optic sits in, "osfp"; empty where the port has none
    int perCage = 1;      ///< connectors of one optic: a twin-port cage has two
    QString axis;         ///< of PM: "slow-on-key", "fast-on-key", "free" (no key), or empty where not known
    Figure<Loss> budget;  ///< what a link from or to the port may lose
    PortGrid grid;
    QString source;

    friend bool operator==(const PortGroup&, const PortGroup&) = default;
};

/// One fiber through a panel or shuffle box; ports count within their group, and both from 1.
struct ThroughFiber {
    int front = 1;
    int frontPosition = 1;
    int rear = 1;
    int rearPosition = 1;

    friend constexpr auto operator<=>(const ThroughFiber&, const ThroughFiber&) noexcept = default;
};

/// Two groups of ports that light passes between. Without a map they are the two sides of adapters: port n meets port n.
struct Through {
    QString front;  ///< prefix of a group
    QString rear;
    Adapter adapter = Adapter::Opposed;
    std::vector<ThroughFiber> map;  ///< of a shuffle box or cassette
    Figure<Loss> loss;              ///< from plug to plug, low-loss parts: one mated pair for an adapter
    Figure<Loss> lossStandard;

    friend bool operator==(const Through&, const Through&) = default;
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
    PmLocation pmLocation = PmLocation::Inside;
    Figure<Length> pmRunLength;  ///< of one PM run within this chassis
    Figure<Loss> pmRunLoss;      ///< of one PM run within this chassis, its connector with it unless that is a port
    Figure<Loss> laserBudget;    ///< what the feed from laser to engine may lose

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
    Figure<Length> clipOffset;          ///< its middle, right of the device's, seen from the rear
    Figure<Length> clipFloat;           ///< how far out of line with the busbar it still mates
    Figure<Power> shelfCapacity;        ///< power shelves: what the whole shelf can give
    Figure<Power> shelfPsuN1;           ///< power shelves: with one of its power supplies lost
    bool drawCountedElsewhere = false;  ///< `draw` unknown here, but contained in another type's figure (see its note)

    std::vector<PortGroup> ports;
    std::vector<Through> through;  ///< of panels and shuffle boxes
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

/// Whether laser modules stand in a device of this type; those of a switch fed from elsewhere do not.
bool hasOwnLasers(const DeviceType& type);
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
