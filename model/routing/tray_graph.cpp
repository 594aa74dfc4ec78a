// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/tray_graph.h"

#include <algorithm>
#include <map>
#include <queue>

namespace model {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

Length clampBetween(Length value, Length a, Length b) { return std::clamp(value, std::min(a, b), std::max(a, b)); }

}  // namespace

TrayGraph::TrayGraph(const Tables& plan)
{
    std::map<Point, std::size_t> nodes;
    const auto nodeAt = [&](const Point& point) {
        const auto [found, isNew] = nodes.try_emplace(point, nodes.size());
        if (isNew)
            m_edges.emplace_back();
        return found->second;
    };
    plan.trays.forEach([&](const Tray& tray) {
        const std::size_t index = m_spans.size();
        m_spans.push_back({tray.id, tray.from, tray.to, nodeAt(tray.from), nodeAt(tray.to), walk(tray.from, tray.to)});
        m_edges[m_spans.back().fromNode].push_back({index, m_spans.back().toNode});
        m_edges[m_spans.back().toNode].push_back({index, m_spans.back().fromNode});
    });
}

std::optional<TrayGraph::Waterfall> TrayGraph::waterfallOf(const Rack& rack) const
{
    std::optional<Waterfall> best;
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const Span& span = m_spans[i];
        const Point top{clampBetween(rack.x, span.from.x, span.to.x), clampBetween(rack.y, span.from.y, span.to.y),
                        span.from.z};
        const Length aside = abs(top.x - rack.x) + abs(top.y - rack.y);
        if (!best || aside < best->aside)
            best = Waterfall{i, walk(span.from, top), aside, top};
    }
    return best;
}

TrayGraph::Search::Search(const TrayGraph& graph, const Waterfall& start)
    : m_graph(graph), m_start(start), m_reached(graph.m_edges.size())
{
    using Item = std::tuple<Length, std::size_t, std::size_t>;  // distance, tray, node: ties go to the lower tray
    std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
    const auto reach = [&](std::size_t node, Length distance, std::size_t tray, std::size_t from) {
        Reached& there = m_reached[node];
        if (there.seen && (there.done || std::pair(there.distance, there.viaTray) <= std::pair(distance, tray)))
            return;
        there = {distance, tray, from, false, true};
        queue.emplace(distance, tray, node);
    };
    const Span& span = graph.m_spans[start.tray];
    reach(span.fromNode, start.along, start.tray, kNone);
    reach(span.toNode, span.length - start.along, start.tray, kNone);
    while (!queue.empty()) {
        const auto [distance, tray, node] = queue.top();
        queue.pop();
        if (m_reached[node].done)
            continue;
        m_reached[node].done = true;
        for (const Edge& edge : graph.m_edges[node])
            reach(edge.node, distance + graph.m_spans[edge.tray].length, edge.tray, node);
    }
}

std::optional<TrayGraph::Way> TrayGraph::Search::wayTo(const Waterfall& end) const
{
    const Span& span = m_graph.m_spans[end.tray];
    Way way;
    std::size_t last = kNone;
    if (end.tray == m_start.tray) {
        way.length = abs(end.along - m_start.along);
    } else {
        const Reached& from = m_reached[span.fromNode];
        const Reached& to = m_reached[span.toNode];
        if (!from.seen && !to.seen)
            return std::nullopt;
        const Length viaFrom = from.distance + end.along;
        const Length viaTo = to.distance + span.length - end.along;
        const bool useFrom = from.seen && (!to.seen || viaFrom <= viaTo);
        way.length = useFrom ? viaFrom : viaTo;
        last = useFrom ? span.fromNode : span.toNode;
    }
    way.trays.push_back(span.id);
    for (std::size_t node = last; node != kNone; node = m_reached[node].fromNode)
        way.trays.push_back(m_graph.m_spans[m_reached[node].viaTray].id);
    std::reverse(way.trays.begin(), way.trays.end());
    way.trays.erase(std::unique(way.trays.begin(), way.trays.end()), way.trays.end());
    return way;
}

}  // namespace model
