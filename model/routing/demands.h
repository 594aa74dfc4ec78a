// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/fill_negotiation.h"

namespace model {

/// Cables that want one way together: of one type, between the same two racks. A cable with a guide, and one that another
/// must keep apart from, stands alone.
struct CableGroup {
    Id<Rack> a;
    Id<Rack> b;
    Id<CableType> type;
    Length heightA;  ///< of the ports, where the rack hangs from trays above and below; else one height for all
    Length heightB;
    const Guide* guide = nullptr;
    std::vector<Id<Cable>> cables;  ///< in id order
};

/// Groups cables for one kind of trays, in order of their racks, types and ids.
std::vector<CableGroup> groupCables(const Tables& plan, const TrayGraph& graph, const std::vector<Id<Cable>>& cables);

/// The racks at the ends of cables, in order.
std::vector<Id<Rack>> racksOf(const Tables& plan, const std::vector<Id<Cable>>& cables);

/// What a group asks of the trays. `closed`: trays that no cable of its type may use (see `closedTo`).
WayDemand demandOf(const Tables& plan, const TrayGraph& graph, const CableGroup& group, std::vector<bool> closed);
/// The trays whose corners are too tight for a type, by index in the graph; empty: none.
std::vector<bool> closedTo(const Tables& plan, const TrayGraph& graph, const CableType& type);

}  // namespace model
