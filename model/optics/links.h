// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/light_path.h"

namespace model {

/// Two ports that light goes between: over one cable, or over cords, panels and trunks.
struct Link {
    PortRef a;
    PortRef b;
    std::vector<Id<Cable>> cables;   ///< from a to b
    PathStop stop = PathStop::Port;  ///< what ends it; `b` is then the last port it comes to

    bool arrives() const { return stop == PathStop::Port; }
    friend bool operator==(const Link&, const Link&) = default;
};

/// Whether a port is one side of a panel or shuffle box, so that light goes on behind it.
bool isPanelPort(const Tables& plan, const PortRef& port);

/// The links that leave a port where light begins or ends, one for each port that some lit fiber of it
/// comes out at.
std::vector<Link> linksFrom(LightWalk& walk, const Tables& plan, const PortRef& port);

/// Every link of a design once, in order of the cable at its end a; end a is the port that its cable has as end a. What
/// lies between panels is part of the links over it and no link of its own.
std::vector<Link> linksOf(const Tables& plan, const PlanIndex& index);

}  // namespace model
