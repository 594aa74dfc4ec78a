// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/cable_line.h"
#include "model/diff/id_maps.h"

#include <limits>
#include <set>

namespace model {

/// A device or rack of one of both designs, of the newer where it is in both; sorted as orders are: by rack, from the top.
struct OrderKey {
    QString rack;
    int fromTop = 0;  ///< the lowest unit, negated
    QString device;
    bool isNow = true;
    std::uint32_t id = 0;  ///< 0: the rack itself

    friend bool operator==(const OrderKey&, const OrderKey&) = default;
    friend bool operator<(const OrderKey& a, const OrderKey& b)
    {
        return std::tie(a.rack, a.fromTop, a.device, a.isNow, a.id)
            < std::tie(b.rack, b.fromTop, b.device, b.isNow, b.id);
    }
};

/// Before the devices of a rack.
inline constexpr int kRackFirst = std::numeric_limits<int>::min();
OrderKey orderKey(const Tables& plan, const Device& device, bool isNow);
/// The ports of all legs of a cable, end a first.
std::vector<PortRef> plugsOf(const Cable& cable);
/// Of a rack itself, of the newer design.
OrderKey rackOrder(const Tables& plan, Id<Rack> rack);

/// A plug that comes out before its device, or the rack of that, moves or goes.
struct LoosePlug {
    OrderKey mover;   ///< the device, or the rack
    OrderKey device;  ///< with the port
    int port = 0;
    StepPlace place;
};

/// A step before it has its place on an order.
struct StepDraft {
    OrderKey order;
    ChangeStep step;
    std::vector<PortRef> leaves;  ///< ports its cable goes out of for good, in the ids of the newer design
    std::vector<PortRef> takes;   ///< ports it comes to
    std::vector<std::pair<OrderKey, ChangeVisit>> visits;
    std::vector<LoosePlug> loose;
    std::vector<OrderKey> movers;  ///< others whose move comes first
};

/// What moves, or goes. A device that moves out of a rack which moves is among `devices` only.
struct Movers {
    std::set<Id<Device>> devices;  ///< of the newer design; they move by themselves
    std::set<Id<Rack>> racks;      ///< of the newer design
    std::set<Id<Device>> gone;     ///< of the older design
};

/// Makes steps of cables. Borrows all it is given.
class CableSteps {
public:
    CableSteps(const CableLines& a, const CableLines& b, const IdMaps& maps, const Movers& movers)
        : m_a(a), m_b(b), m_maps(maps), m_movers(movers)
    {
    }

    /// One of both may be null: a cable that comes, or goes. Nothing where there is nothing to do.
    std::optional<StepDraft> stepOf(const Cable* was, const Cable* now) const;

    /// The order of a device.
    OrderKey orderNow(Id<Device> device) const;
    OrderKey orderWas(Id<Device> device) const;
    /// Whether it must be out of a port while its device or rack moves. What begins and ends in a rack travels with it.
    bool touchesMoved(const Cable& was, const Cable& now) const;

private:
    /// Plugs of a cable at what moves or goes, beside those that its own step takes out before that.
    std::vector<LoosePlug> loosePlugs(const Cable& was, const StepDraft& draft) const;
    void fillMovers(StepDraft& draft, const Cable& was, const Cable* now) const;
    std::optional<StepDraft> draftAt(const Cable* was, const Cable* now, CableEnd home) const;
    bool onlyFarMoves(const Cable& now, CableEnd home) const;
    std::optional<OrderKey> moverOf(Id<Device> now) const;
    bool travels(const Cable& was, const Cable* now) const;
    StepVerb verbOf(const StepDraft& draft, const Cable* was, const Cable* now) const;
    static void fillLabels(ChangeStep& step, const Cable* now, CableEnd home);
    void fillBoxes(ChangeStep& step, const Cable* was, const Cable& now) const;
    bool takesAnother(const ChangeStep& step, const Cable& was, const Cable& now) const;
    bool comesToOtherRack(const ChangeStep& step, const Cable& was, const Cable& now) const;
    bool otherRacks(const Cable& was, const Cable& now) const;
    void fillPorts(StepDraft& draft, const Cable* was, const Cable* now, CableEnd home) const;
    void fillVisits(StepDraft& draft, const Cable* was, const Cable* now) const;
    std::vector<PortRef> portsThere(const Cable& was) const;

    const CableLines& m_a;
    const CableLines& m_b;
    const IdMaps& m_maps;
    const Movers& m_movers;
};

}  // namespace model
