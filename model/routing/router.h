// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/tray_graph.h"

namespace model {

/// The way and length of one cable; no route: no trays lead from one end's rack to the other's.
struct RoutedCable {
    Id<Cable> cable;
    std::optional<Id<Route>> route;
    Length length;
};

struct Routing {
    std::vector<Route> routes;        ///< one a pair of racks, numbered from 1 in order of the pairs
    std::vector<RoutedCable> cables;  ///< in id order
};

/// Finds the shortest way for cables: port to side manager, along it to the waterfall, trays, and the same at the far end.
/// A cable's length is that way plus the profile's slack at each end. Two ends in one rack stay on one side manager.
class Router {
public:
    explicit Router(const Tables& plan) : m_plan(plan), m_graph(plan), m_waterfalls(plan.racks.nextId().value()) {}

    Routing routeAll();
    /// The way between two racks; empty trays and zero length within one rack, none where no trays lead.
    std::optional<TrayGraph::Way> way(Id<Rack> from, Id<Rack> to);
    /// Way plus slack of a cable whose racks are `along` apart on the trays.
    Length cableLength(const Cable& cable, Length along);

private:
    struct End {
        const Rack* rack;
        Length manager;  ///< the side manager used, from the centre line
        Length across;
        Length height;
        Length reach;  ///< from the waterfall's top down to the port
    };
    End endAt(const PortRef& port);
    const std::optional<TrayGraph::Waterfall>& waterfall(const Rack& rack);

    const Tables& m_plan;
    TrayGraph m_graph;
    /// By rack id, as they are asked for.
    std::vector<std::optional<std::optional<TrayGraph::Waterfall>>> m_waterfalls;
    std::optional<std::pair<Id<Rack>, TrayGraph::Search>> m_search;  ///< the last one: callers ask source by source
};

}  // namespace model
