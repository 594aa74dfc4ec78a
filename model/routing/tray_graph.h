// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <vector>

namespace model {

/// The trays of a design as a graph: junctions where ends meet, and for each rack the place its waterfall hangs from:
/// the nearest point of any tray above its centre. Distances are exact micrometres along the axes.
class TrayGraph {
public:
    explicit TrayGraph(const Tables& plan);

    /// The waterfall of one rack: `along` is the distance from the tray's `from` end, `aside` from the rack's centre line.
    struct Waterfall {
        std::size_t tray;
        Length along;
        Length aside;
        Point top;
    };
    /// None where the design has no tray.
    std::optional<Waterfall> waterfallOf(const Rack& rack) const;

    /// One way between two waterfalls.
    struct Way {
        std::vector<Id<Tray>> trays;
        Length length;
    };

    /// The shortest ways from one waterfall to everywhere; ties go to the tray with the lower id.
    class Search {
    public:
        Search(const TrayGraph& graph, const Waterfall& start);
        /// None where no trays lead there.
        std::optional<Way> wayTo(const Waterfall& end) const;

    private:
        struct Reached {
            Length distance;
            std::size_t viaTray;
            std::size_t fromNode;
            bool done = false;
            bool seen = false;
        };
        const TrayGraph& m_graph;
        Waterfall m_start;
        std::vector<Reached> m_reached;
    };

private:
    struct Edge {
        std::size_t tray;
        std::size_t node;
    };
    struct Span {
        Id<Tray> id;
        Point from;
        Point to;
        std::size_t fromNode;
        std::size_t toNode;
        Length length;
    };
    std::vector<Span> m_spans;               // by tray, in id order
    std::vector<std::vector<Edge>> m_edges;  // by node
};

}  // namespace model
