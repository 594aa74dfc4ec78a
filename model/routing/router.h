// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/fill_negotiation.h"

namespace model {

/// The way and length of one cable; no route: no way was found.
struct RoutedCable {
    Id<Cable> cable;
    std::optional<std::size_t> route;  ///< which of `Routing::routes`
    Length length;
};

/// Why a cable has no way.
struct NoWay {
    enum class Reason { NoTray, NoJoin, Closed, BendRadius, NotApart };
    Id<Cable> cable;
    Reason reason;

    friend bool operator==(const NoWay&, const NoWay&) = default;
};

struct Routing {
    std::vector<Route> routes;        ///< each way once, numbered from 1 in order of its racks, then of its length
    std::vector<RoutedCable> cables;  ///< in id order
    std::vector<FullCut> fullCuts;    ///< where trays would have to hold more than the profile's day-one fill
    std::vector<NoWay> noWays;        ///< in id order
};

/// Whether trays are filled to the profile's day-one limit at most, or to whatever it takes (and sized afterwards).
enum class FillLimit { DayOne, None };

/// Finds for every cable the shortest way that is admissible: from its port over a side manager and the waterfall into
/// trays of its kind whose corners its bend radius allows, and the same at the far end; through the trays its guide
/// names, never through those it avoids nor those of the cable it must keep apart from; and so that no tray holds more
/// than the profile's day-one fill, if any assignment does that.
Routing routeAllCables(const Tables& plan, FillLimit limit = FillLimit::DayOne);

/// The same for `cables` alone, the others lying where they are. Only where trays would be too full are others moved:
/// they are then among the answer's cables too.
Routing routeSomeCables(const Tables& plan, const std::vector<Id<Cable>>& cables);

/// What a person reads about a full cut and about a cable without a way.
QString fullCutText(const Tables& plan, const FullCut& cut);
QString noWayText(const Tables& plan, const NoWay& noWay);

}  // namespace model
