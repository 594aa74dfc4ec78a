// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/label_texts.h"
#include "model/edit/plan_index.h"
#include "model/routing/bundles.h"
#include "model/routing/stock_length.h"

#include <unordered_map>

namespace model {

/// Where cables of one device go: another device, or where many small ones stand in a rack, as compute trays do, the whole
/// rack.
struct FarEnd {
    QString name;  ///< "S2-01", or "A01"
    Id<Rack> rack{1};
    std::optional<Id<Device>> device;
    int order = 0;  ///< from 0, as ports come; it gives shape and colour

    friend bool operator==(const FarEnd&, const FarEnd&) = default;
};

/// One port as a crew finds it: what is plugged in and where that goes. Without cable the rest is empty.
struct PortLine {
    PortRef port{Id<Device>(1), 1};
    QString name;   ///< of the port on its device: "41", "nic-2"
    QString shown;  ///< what its row goes by: "41"; among compute trays the tray, "T07"
    std::optional<Id<Cable>> cable;
    CableEnd end = CableEnd::A;
    int leg = 0;                       ///< of that end
    PortRef far{Id<Device>(1), 1};     ///< of several the first
    std::vector<PortRef> moreFar;      ///< the others, at the single end of a breakout
    int farEnd = -1;                   ///< in `PortList::farEnds`
    QString shortFar;                  ///< what is to be looked for at the far end: "7", "T07"
    std::optional<StockLength> stock;  ///< none: not routed
    bool isOptical = false;
    bool isPassive = false;  ///< of a panel: what is lost is said where light begins and ends
};

/// The ports of a device, or those of a rack's trays.
struct PortList {
    std::vector<PortLine> lines;
    std::vector<FarEnd> farEnds;
};

/// What printed sheets say of ports, looked up in a design that stays as it is: any thread may ask.
class PortBook {
public:
    explicit PortBook(Tables plan);
    PortBook(const PortBook&) = delete;  // its parts know where the design lies
    PortBook& operator=(const PortBook&) = delete;

    const Tables& plan() const { return m_plan; }
    const PlanIndex& index() const { return m_index; }
    const std::vector<Bundle>& bundles() const { return m_bundles; }
    /// Of a cable that is routed, else null.
    const Bundle* bundleOf(Id<Cable> cable) const;

    /// What stands on the label at this end of the line's cable, which must be there.
    QString labelOf(const PortLine& line) const;

    /// Of the whole way of the line's light, the worst of its fibers, so of a breakout the worst of its legs; lanes for which
    /// a breakout has no fiber, or no leg here, are left out. None: a figure is not known, no light arrives or a fiber of it stops,
    /// copper, or a panel. Following the light takes longest of all that is asked here.
    std::optional<Loss> lossOf(const PortLine& line) const;

    /// Every port where a cable can be plugged in by hand, in order.
    PortList portsOf(Id<Device> device) const;
    /// The ports with a cable of a rack's trays and all else without pages of its own: network ports first, one rail after
    /// the other, then management; trays from the bottom up.
    PortList trayPortsOf(Id<Rack> rack) const;
    /// The devices of a rack that have pages of their own, from the top down: switches and, with a cable, panels and whatever
    /// has many ports.
    std::vector<Id<Device>> devicesWithPages(Id<Rack> rack) const;
    bool hasTrayPorts(Id<Rack> rack) const;
    /// Whether a device is told together with the others of its rack: a tray with a few ports.
    bool isTray(Id<Device> device) const;
    /// The rack that a cable and its labels are brought to.
    Id<Rack> firstRackOf(Id<Cable> cable) const { return m_firstRacks[cable.value()]; }

private:
    PortLine lineOf(PortRef port, std::vector<FarEnd>& farEnds) const;
    void addFarEnd(PortLine& line, std::vector<FarEnd>& farEnds) const;

    Tables m_plan;
    PlanIndex m_index;
    std::vector<Bundle> m_bundles;
    std::unordered_map<std::uint32_t, std::size_t> m_bundleOf;
    LabelTexts m_labels;
    std::vector<Id<Rack>> m_firstRacks;
};

/// Where a line's cable leads: "A04-05:1", of several far ends "A04-05+07:1" as on the label.
QString farEndText(const Tables& plan, const PortLine& line);

/// The trays of a cable from this end on, by name; empty within a rack.
QStringList trayNames(const Tables& plan, const Cable& cable, CableEnd from);

}  // namespace model
