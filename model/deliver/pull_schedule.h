// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/running_fill.h"
#include "model/routing/bundles.h"
#include "model/routing/stock_length.h"

namespace model {

/// How cables come to the hall. A trunk, with several connectors at both ends, comes on a drum; every other cable is cut and
/// boxed, by stock length: assumption.
enum class Packing { Box, Drum };

/// One end of a pull: the rack, and the lowest units of the lowest and the highest device its cables end at.
struct PullEnd {
    Id<Rack> rack{1};
    int lowest = 1;
    int highest = 1;

    friend bool operator==(const PullEnd&, const PullEnd&) = default;
};

/// So many cables of one length to order.
struct StockCount {
    StockLength stock;
    int cables = 0;

    friend bool operator==(const StockCount&, const StockCount&) = default;
};

/// One bundle as a crew pulls it.
struct Pull {
    int number = 1;  ///< in the order of pulling, from 1
    int shift = 1;
    int crew = 1;
    int slot = 0;  ///< pulls of one slot go in at the same time, by different crews; from 0 through all shifts
    Bundle bundle;
    PullEnd start;  ///< where box or drum stands: the end at which more of the design's cables end (assumption)
    PullEnd far;
    std::vector<Id<Tray>> trays;    ///< from the start
    Length along;                   ///< of the trays
    std::vector<StockCount> stock;  ///< ascending
    Packing packing = Packing::Box;
    std::optional<TrayShare>
        fullest;  ///< of its trays once it lies in them; none without trays, or where it is not known

    friend bool operator==(const Pull&, const Pull&) = default;
};

/// Every routed cable of a design, pull by pull.
struct PullSchedule {
    std::vector<Pull> pulls;
    int crews = 1;
    int shifts = 0;
    std::int64_t unrouted = 0;  ///< cables that have no way yet and are in no pull

    friend bool operator==(const PullSchedule&, const PullSchedule&) = default;
};

/// The pulls of a design in an order in which none is in the way of a later one (`blocks` in pull_order.h). Within that a
/// crew stays at its tray while there is something to pull in it, the longest first, and goes then to the tray with the
/// longest pull that is free. Crews that pull at the same time share no tray, and nobody waits within a slot for another.
/// A shift is `Deliverables::pullsPerShift` slots. What lies in no tray (within a rack, between neighbours) comes last.
PullSchedule pullSchedule(const Tables& plan, int crews = 1);

}  // namespace model
