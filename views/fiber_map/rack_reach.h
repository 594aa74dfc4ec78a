// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/port_book.h"

#include <map>
#include <set>

namespace views {

/// Cables of one type and one length; fiber comes before copper.
struct Brought {
    bool isCopper = false;
    model::Id<model::CableType> type{1};
    model::StockLength stock;

    friend auto operator<=>(const Brought&, const Brought&) = default;
};

/// All cables between one rack and another, or within it.
struct Reach {
    model::Id<model::Rack> to{1};
    std::set<QString> what;  ///< names of the devices here that they come from
    int cables = 0;
    int unrouted = 0;
    std::vector<QString> bundles;                           ///< in order
    std::vector<std::vector<model::Id<model::Tray>>> ways;  ///< from this rack on
    std::map<model::StockLength, int> stock;
    std::map<Brought, int> brought;  ///< to this rack
    int unknown = 0;                 ///< brought, but of no known length
};

/// Where the cables of a rack go: a line for each rack, by row and name as they stand in the design.
std::vector<Reach> reachOf(const model::PortBook& book, model::Id<model::Rack> rack);

/// All cables with an end in the rack, each once.
std::vector<model::Id<model::Cable>> cablesAt(const model::PortBook& book, model::Id<model::Rack> rack);

}  // namespace views
