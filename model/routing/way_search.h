// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/tray_graph.h"

#include <queue>

namespace model {

/// What a way is asked for: trays that are closed to it, and trays it must pass in this order. By index in the graph.
struct WayWish {
    std::vector<bool> closed;       ///< empty: none
    std::vector<std::size_t> pass;  ///< usually empty

    bool isClosed(std::size_t tray) const { return !closed.empty() && closed[tray]; }
    /// How many of `pass` are done once a piece of `tray` is walked.
    std::size_t after(std::size_t done, std::size_t tray) const
    {
        return done < pass.size() && pass[done] == tray ? done + 1 : done;
    }
};

/// The cheapest ways over a graph of trays from some joints to every other. `cost(span)` is what a span costs in
/// micrometres, never less than nothing: its length, and more where it is to be spared.
class WaySearch {
public:
    struct Start {
        std::size_t node;
        std::int64_t cost;
        std::size_t done;  ///< trays to pass that are done already
    };

    template <class Cost>
    WaySearch(const TrayGraph& graph, const WayWish& wish, const Cost& cost, const std::vector<Start>& starts)
        : m_graph(graph), m_reached(graph.nodes() * (wish.pass.size() + 1))
    {
        std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
        const auto reach = [&](std::size_t state, std::int64_t at, std::size_t span, std::size_t from) {
            Reached& there = m_reached[state];
            if (there.done || (there.span != kNone && std::pair(there.cost, there.span) <= std::pair(at, span))
                || (there.isStart && there.cost <= at))
                return;
            there = {at, span, from, false, span == kNone};
            queue.emplace(at, span, state);
        };
        const std::size_t nodes = graph.nodes();
        for (const Start& start : starts)
            reach(start.done * nodes + start.node, start.cost, kNone, kNone);
        while (!queue.empty()) {
            const auto [at, span, state] = queue.top();
            queue.pop();
            if (m_reached[state].done)
                continue;
            m_reached[state].done = true;
            const std::size_t done = state / nodes;
            for (const TrayGraph::Edge& edge : graph.edgesOf(state % nodes)) {
                const TrayGraph::Span& along = graph.spans()[edge.span];
                if (!wish.isClosed(along.tray))
                    reach(wish.after(done, along.tray) * nodes + edge.node, at + cost(edge.span), edge.span, state);
            }
        }
    }

    /// None where no way leads there with `done` trays passed.
    std::optional<std::int64_t> costTo(std::size_t node, std::size_t done) const
    {
        const Reached& there = m_reached[done * m_graph.nodes() + node];
        return there.done ? std::optional(there.cost) : std::nullopt;
    }
    /// Adds the spans from the start to a reached joint, in order; returns the joint it started from.
    std::size_t spansTo(std::size_t node, std::size_t done, TrayGraph::Way& way) const
    {
        const std::size_t begin = way.size();
        std::size_t state = done * m_graph.nodes() + node;
        for (; m_reached[state].span != kNone; state = m_reached[state].from) {
            const TrayGraph::Span& span = m_graph.spans()[m_reached[state].span];
            // Walked towards `state`: a span whose ends are one node is a ring, and walked as drawn.
            const bool forwards = span.toNode == state % m_graph.nodes();
            way.push_back(forwards ? TrayGraph::Piece{span.tray, span.from, span.to}
                                   : TrayGraph::Piece{span.tray, span.to, span.from});
        }
        std::reverse(way.begin() + static_cast<std::ptrdiff_t>(begin), way.end());
        return state % m_graph.nodes();
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    using Item = std::tuple<std::int64_t, std::size_t, std::size_t>;  // cost, span, state: ties go to the first tray
    struct Reached {
        std::int64_t cost = 0;
        std::size_t span = kNone;
        std::size_t from = kNone;
        bool done = false;
        bool isStart = false;
    };
    const TrayGraph& m_graph;
    std::vector<Reached> m_reached;
};

}  // namespace model
