// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/way_search.h"

#include <map>

namespace model {

/// One place a rack may hang from, and what it costs to come there from the ports, in micrometres.
struct Drop {
    const TrayGraph::Waterfall* waterfall;
    std::int64_t cost;
};

/// Finds the cheapest ways between racks over a graph of trays. Costs are micrometres: of the drops, of the pieces walked.
class WayFinder {
public:
    explicit WayFinder(const TrayGraph& graph) : m_graph(graph) {}

    /// Joins pieces that follow each other on one tray, and leaves out those that are but a point on the way.
    static TrayGraph::Way tidied(TrayGraph::Way way);

    struct Found {
        TrayGraph::Way way;
        std::int64_t cost = 0;
    };

    /// The shortest way. Searches are kept, so many ways under the same wish cost little; `wishKey` tells wishes apart.
    std::optional<Found> shortest(const std::vector<Drop>& from, const std::vector<Drop>& to, const WayWish& wish,
                                  std::size_t wishKey);
    /// The cheapest way where `cost(from, to)` is what the sections between two places of a tray cost.
    template <class Cost>
    std::optional<Found> cheapest(const std::vector<Drop>& from, const std::vector<Drop>& to, const WayWish& wish,
                                  const Cost& cost) const;

private:
    /// From a waterfall to one end of its span.
    struct Leg {
        TrayGraph::Piece piece;
        std::size_t node;
        std::int64_t cost;
    };
    template <class Cost>
    std::vector<Leg> legsFrom(const std::vector<Drop>& drops, const WayWish& wish, const Cost& cost) const;
    /// The best way that stays on the span both ends hang from.
    template <class Cost>
    std::optional<Found> direct(const std::vector<Drop>& from, const std::vector<Drop>& to, const WayWish& wish,
                                const Cost& cost) const;
    static TrayGraph::Piece turned(const TrayGraph::Piece& piece) { return {piece.tray, piece.to, piece.from}; }
    const WaySearch& treeFrom(std::size_t node, const WayWish& wish, std::size_t wishKey);

    const TrayGraph& m_graph;
    std::map<std::pair<std::size_t, std::size_t>, WaySearch> m_trees;  ///< by wish and joint
};

template <class Cost>
std::vector<WayFinder::Leg> WayFinder::legsFrom(const std::vector<Drop>& drops, const WayWish& wish,
                                                const Cost& cost) const
{
    std::vector<Leg> legs;
    for (const Drop& drop : drops) {
        const TrayGraph::Span& span = m_graph.spans()[drop.waterfall->span];
        if (wish.isClosed(span.tray))
            continue;
        const TrayGraph::Place at = drop.waterfall->at;
        legs.push_back({{span.tray, at, span.from}, span.fromNode, drop.cost + cost(at, span.from)});
        legs.push_back({{span.tray, at, span.to}, span.toNode, drop.cost + cost(at, span.to)});
    }
    return legs;
}

template <class Cost>
std::optional<WayFinder::Found> WayFinder::direct(const std::vector<Drop>& from, const std::vector<Drop>& to,
                                                  const WayWish& wish, const Cost& cost) const
{
    std::optional<Found> best;
    for (const Drop& a : from) {
        for (const Drop& b : to) {
            const std::size_t tray = m_graph.spans()[a.waterfall->span].tray;
            if (a.waterfall->span != b.waterfall->span || wish.isClosed(tray)
                || wish.after(0, tray) != wish.pass.size())
                continue;
            const std::int64_t total = a.cost + cost(a.waterfall->at, b.waterfall->at) + b.cost;
            if (!best || total < best->cost)
                best = Found{{{tray, a.waterfall->at, b.waterfall->at}}, total};
        }
    }
    return best;
}

template <class Cost>
std::optional<WayFinder::Found> WayFinder::cheapest(const std::vector<Drop>& from, const std::vector<Drop>& to,
                                                    const WayWish& wish, const Cost& cost) const
{
    const auto spanCost = [&](std::size_t span) { return cost(m_graph.spans()[span].from, m_graph.spans()[span].to); };
    const std::vector<Leg> out = legsFrom(from, wish, cost);
    std::vector<WaySearch::Start> starts;
    for (const Leg& leg : out)
        starts.push_back({leg.node, leg.cost, wish.after(0, leg.piece.tray)});
    const WaySearch search(m_graph, wish, spanCost, starts);
    std::optional<Found> best = direct(from, to, wish, cost);
    const std::size_t all = wish.pass.size();
    for (const Leg& leg : legsFrom(to, wish, cost)) {
        for (const std::size_t done : {all, all > 0 && wish.pass.back() == leg.piece.tray ? all - 1 : all}) {
            const auto there = search.costTo(leg.node, done);
            if (!there || (best && *there + leg.cost >= best->cost))
                continue;
            TrayGraph::Way middle;
            const std::size_t begin = search.spansTo(leg.node, done, middle);
            const Leg* first = nullptr;
            for (const Leg& each : out) {
                if (each.node == begin && (!first || each.cost < first->cost))
                    first = &each;
            }
            middle.insert(middle.begin(), first->piece);
            middle.push_back(turned(leg.piece));
            best = Found{tidied(std::move(middle)), *there + leg.cost};
        }
    }
    return best;
}

}  // namespace model
