// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/way_finder.h"

namespace model {

class CableFlow;

/// Cables that want one way: of one type, between the same two racks, under the same wish.
struct WayDemand {
    std::vector<Drop> from;
    std::vector<Drop> to;
    WayWish wish;
    Area section;  ///< of one cable
    int cables = 1;
    std::optional<std::size_t> apart;  ///< the demand it must share no tray with
};

/// Some of the cables of one demand, and the way they take.
struct WayPart {
    std::size_t demand;
    int cables;
    TrayGraph::Way way;
    bool kept = false;  ///< lies already, and is moved only where there is no other help
};

/// Trays that together divide the hall and hold less than must pass them.
struct FullCut {
    std::vector<Id<Tray>> trays;
    Area room;    ///< of the trays, at the router's limit
    Area demand;  ///< of the cables whose ends lie on both sides
    int cables = 0;
    bool proven = false;  ///< demand exceeds room; else no assignment was found, but none is ruled out

    friend bool operator==(const FullCut&, const FullCut&) = default;
};

/// Moves cables until no section of a tray holds more than its limit, by negotiation: what is too full grows dear, and
/// only what passes there looks for another way; where that is not enough, demands are split, and in the end each one
/// that is left over takes the cheapest flow through what is free. Deterministic.
class FillNegotiation {
public:
    FillNegotiation(const TrayGraph& graph, const WayFinder& finder, Share limit,
                    const std::vector<WayDemand>& demands);

    /// The first ways, before any is moved.
    void place(WayPart part);
    /// Moves parts until all fits. What does not fit is left on its way; the cuts that are full are returned.
    std::vector<FullCut> settle();
    const std::vector<WayPart>& parts() const { return m_parts; }

private:
    struct CostOf {
        const FillNegotiation& state;
        Area load;
        std::int64_t operator()(TrayGraph::Place from, TrayGraph::Place to) const
        {
            return state.cost(std::min(from, to), std::max(from, to), load);
        }
    };
    std::int64_t cost(TrayGraph::Place from, TrayGraph::Place to, Area load) const;
    Area areaOf(const WayPart& part) const { return m_demands[part.demand].section * part.cables; }
    void lay(const WayPart& part, std::int64_t times);
    bool isOverfull(const TrayGraph::Way& way) const;
    void negotiate(bool moveKept, int rounds);
    std::vector<FullCut> reflowFull(std::size_t most);
    bool moveOne(std::size_t part);
    void remember();
    void split(bool moveKept);
    std::int64_t lengthOf(const WayDemand& demand, const TrayGraph::Way& way) const;
    int roomFor(const WayDemand& demand, const TrayGraph::Way& way) const;
    bool shorten();
    WayWish wishOf(const WayPart& part) const;
    std::vector<std::size_t> overfullDemands() const;
    std::optional<FullCut> reflow(std::size_t demand);
    std::optional<FullCut> fullestOn(const std::vector<WayPart>& parts) const;
    FullCut cutFrom(const CableFlow& flow, const WayDemand& demand) const;

    const TrayGraph& m_graph;
    const WayFinder& m_finder;
    const std::vector<WayDemand>& m_demands;
    std::vector<std::vector<std::size_t>> m_apart;        ///< by demand: what it must share no tray with
    std::vector<std::optional<std::int64_t>> m_shortest;  ///< by demand: its first way, micrometres
    std::vector<WayPart> m_parts;
    std::vector<Area> m_limits;           ///< by section
    std::vector<Area> m_loads;            ///< by section
    std::vector<std::int64_t> m_history;  ///< by section, micrometres
    std::int64_t m_pressure = 0;          ///< what being full twice over costs, micrometres
    std::size_t m_overfull = 0;           ///< sections
    bool m_anyKept = false;
};

}  // namespace model
