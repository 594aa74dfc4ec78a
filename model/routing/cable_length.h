// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "model/routing/port_place.h"

namespace model {

/// The way of one cable end from its port to where its rack's waterfall meets a tray: across to a side manager of the
/// rack, along it to the tray's height, over to the rack's middle, and out from the front to the tray.
class CableEndWay {
public:
    CableEndWay(const Tables& plan, const PortRef& port);

    Length height() const { return m_spot.height; }
    /// To a waterfall whose top is there.
    Length to(const Point& top) const;
    /// Within one rack, on this end's side manager.
    Length to(const CableEndWay& other) const;

private:
    const Rack* m_rack;
    Point m_front;
    PortSpot m_spot;
    Length m_manager;
};

/// From the middle of a rack's front edge to a place above or below it, on the plan.
Length frontDistance(const Tables& plan, const Rack& rack, const Point& top);

/// Where the racks of a route hang from its first and its last tray.
struct RouteTops {
    Point a;
    Point b;
};
RouteTops topsOf(const Tables& plan, const Route& route);

/// The length of a cable on a route: the ways at both ends, the trays, and the profile's slack at each end. Of many legs
/// the longest counts.
Length cableLength(const Tables& plan, const Cable& cable, const Route& route);
/// The same, for many cables of one route.
Length cableLength(const Tables& plan, const Cable& cable, const Route& route, const RouteTops& tops);

}  // namespace model
