// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/cable_type.h"
#include "model/catalog/part_types.h"
#include "model/entities/device.h"

#include <vector>

namespace model {

/// What a cable way is for. Each cable keeps to the ways of its own kind; power ways only bound where others may lie.
enum class TrayKind { Fiber, Copper, PowerCable };

/// A cable way: a tray or ladder from `from` over the corners `via` to `to`, each leg along one axis, in `layers`
/// parallel ones. Heights count from the slab: below zero it lies under the raised floor, else overhead.
struct Tray {
    Id<Tray> id;
    QString name;
    Id<TrayType> type;
    Point from;
    Point to;
    Length width;
    Length depth;
    int layers = 1;
    TrayKind kind = TrayKind::Fiber;
    std::vector<Point> via;

    friend bool operator==(const Tray&, const Tray&) = default;
};

/// A way from one rack's waterfall to another's: trays in order from end a. Many cables share one, and where trays are
/// full two racks may be joined by several.
/// Two ends in one rack, or in neighbours over the same spot, need no trays.
struct Route {
    Id<Route> id;
    Id<Rack> from;
    Id<Rack> to;
    std::vector<Id<Tray>> trays;
    Length length;  ///< along the trays, waterfall to waterfall
    /// Where it leaves each tray and comes into the next, as distances from their first ends: leave, enter, leave,
    /// enter... Empty where it turns off so that the way is the shortest through these trays, which is the rule.
    std::vector<Length> turns;

    friend bool operator==(const Route&, const Route&) = default;
};

enum class CableRole { NicLeaf, LeafSpine, SpineCore, Management, Trunk, LaserFeed, Nvlink };
enum class CableEnd { A, B };

/// One sheath between two ports. Its name and label follow from role, number and ends.
struct Cable {
    Id<Cable> id;
    Id<CableType> type;
    CableRole role = CableRole::NicLeaf;
    int number = 1;  ///< counts within fabric, management or trunk cables
    PortRef a;
    PortRef b;
    std::optional<Id<Route>> route;
    Length length;                  ///< route + slack; zero until routed
    std::vector<PortRef> furtherA;  ///< the second leg of end a and those after it, of a trunk or a breakout
    std::vector<PortRef> furtherB;

    friend bool operator==(const Cable&, const Cable&) = default;
};

/// Leg `leg` (from 0) of one end; null where that end has fewer.
inline const PortRef* legOf(const Cable& cable, CableEnd end, std::size_t leg)
{
    if (leg == 0)
        return end == CableEnd::A ? &cable.a : &cable.b;
    const std::vector<PortRef>& further = end == CableEnd::A ? cable.furtherA : cable.furtherB;
    return leg <= further.size() ? &further[leg - 1] : nullptr;
}

/// Calls `visit(port, end, leg)` for every leg of both ends, those of end a first.
template <class Visit>
void forEachLeg(const Cable& cable, Visit&& visit)
{
    for (const CableEnd end : {CableEnd::A, CableEnd::B}) {
        for (std::size_t leg = 0; const PortRef* port = legOf(cable, end, leg); ++leg)
            visit(*port, end, leg);
    }
}

/// What a designer wants of one cable's way.
struct Guide {
    Id<Guide> id;
    Id<Cable> cable;
    std::vector<Id<Tray>> via;       ///< trays it must pass, in this order from end a
    std::vector<Id<Tray>> avoid;     ///< trays it must not use
    std::optional<Id<Cable>> apart;  ///< shares no tray with that cable, as the two of an A/B pair

    friend bool operator==(const Guide&, const Guide&) = default;
};

}  // namespace model
