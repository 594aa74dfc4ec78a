// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/fill_negotiation.h"

namespace model {

/// The cheapest flow of all cables of one demand through trays with so much free in each section: whole cables, found
/// by shortest augmenting ways, so that it finds an assignment wherever one demand alone has any.
class CableFlow {
public:
    /// `free` by section; what is below zero is nothing. A demand that must pass certain trays flows as if it need not.
    CableFlow(const TrayGraph& graph, const WayDemand& demand, const WayWish& wish, const std::vector<Area>& free,
              int cables);

    bool fits() const { return m_flow == m_wanted; }
    /// The ways and how many cables take each; in order of their length.
    std::vector<std::pair<TrayGraph::Way, int>> ways() const;
    /// Where it does not fit: the sections that stop it, which part the demand's ends.
    std::vector<TrayGraph::Place> cut() const;
    /// Whether that cut also parts the ends of another demand.
    bool divides(const WayDemand& demand) const;

private:
    struct Arc {
        std::size_t to;
        int room;
        std::int64_t cost;
        TrayGraph::Place section;  ///< or, of a drop, its place
        bool drop;
        bool forwards;  ///< from place `section` to the next
    };

    void addArcs(std::size_t a, std::size_t b, int room, std::int64_t cost, TrayGraph::Place section, bool drop);
    /// The node of a place: joints are one node for all trays that meet there.
    std::size_t nodeOf(TrayGraph::Place place) const { return m_nodeOf[place]; }
    bool augment();

    const TrayGraph& m_graph;
    std::vector<std::size_t> m_nodeOf;
    std::vector<Arc> m_arcs;  ///< each followed by its reverse
    std::vector<std::vector<std::size_t>> m_out;
    std::size_t m_source;
    std::size_t m_sink;
    int m_wanted;
    int m_flow = 0;
    std::vector<int> m_roomAtFirst;  ///< by arc
    std::vector<bool> m_reached;     ///< by node, after the last search that found no way
    std::vector<bool> m_closed;      ///< by tray
};

}  // namespace model
