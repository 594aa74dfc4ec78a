// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/cable_flow.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace model {

CableFlow::CableFlow(const TrayGraph& graph, const WayDemand& demand, const WayWish& wish,
                     const std::vector<Area>& free, int cables)
    : m_graph(graph), m_nodeOf(graph.places()), m_wanted(cables), m_closed(wish.closed)
{
    std::size_t nodes = graph.nodes();
    for (std::size_t& node : m_nodeOf)
        node = nodes++;
    for (const TrayGraph::Span& span : graph.spans()) {
        m_nodeOf[span.from] = span.fromNode;
        m_nodeOf[span.to] = span.toNode;
    }
    m_source = nodes;
    m_sink = nodes + 1;
    m_out.resize(nodes + 2);
    for (const TrayGraph::Span& span : graph.spans()) {
        if (wish.isClosed(span.tray))
            continue;
        for (TrayGraph::Place section = span.from; section < span.to; ++section) {
            const std::int64_t room =
                std::max<std::int64_t>(free[section].base(), 0) / std::max<std::int64_t>(demand.section.base(), 1);
            addArcs(nodeOf(section), nodeOf(section + 1), static_cast<int>(std::min<std::int64_t>(room, cables)),
                    (graph.along(section + 1) - graph.along(section)).base(), section, false);
        }
    }
    const auto isOpen = [&](const Drop& drop) { return !wish.isClosed(graph.spans()[drop.waterfall->span].tray); };
    for (const Drop& drop : demand.from) {
        if (isOpen(drop))
            addArcs(m_source, nodeOf(drop.waterfall->at), cables, drop.cost, drop.waterfall->at, true);
    }
    for (const Drop& drop : demand.to) {
        if (isOpen(drop))
            addArcs(nodeOf(drop.waterfall->at), m_sink, cables, drop.cost, drop.waterfall->at, true);
    }
    for (const Arc& arc : m_arcs)
        m_roomAtFirst.push_back(arc.room);
    while (m_flow < m_wanted && augment()) {}
}

void CableFlow::addArcs(std::size_t a, std::size_t b, int room, std::int64_t cost, TrayGraph::Place section, bool drop)
{
    const auto add = [&](std::size_t from, std::size_t to, bool forwards) {
        m_out[from].push_back(m_arcs.size());
        m_arcs.push_back({to, room, cost, section, drop, forwards});
        m_out[to].push_back(m_arcs.size());
        m_arcs.push_back({from, 0, -cost, section, drop, !forwards});
    };
    add(a, b, true);
    if (!drop)
        add(b, a, false);
}

/// Sends as many cables as fit along the cheapest way that is left; false where none is.
bool CableFlow::augment()
{
    constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();
    constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::int64_t> cost(m_out.size(), kFar);
    std::vector<std::size_t> by(m_out.size(), kNone);
    std::vector<bool> queued(m_out.size());
    std::deque<std::size_t> queue{m_source};
    cost[m_source] = 0;
    while (!queue.empty()) {
        const std::size_t node = queue.front();
        queue.pop_front();
        queued[node] = false;
        for (const std::size_t index : m_out[node]) {
            const Arc& arc = m_arcs[index];
            if (arc.room == 0 || cost[node] + arc.cost >= cost[arc.to])
                continue;
            cost[arc.to] = cost[node] + arc.cost;
            by[arc.to] = index;
            if (!queued[arc.to])
                queue.push_back(arc.to);
            queued[arc.to] = true;
        }
    }
    if (cost[m_sink] == kFar) {
        m_reached.clear();
        for (const std::int64_t each : cost)
            m_reached.push_back(each != kFar);
        return false;
    }
    int most = m_wanted - m_flow;
    for (std::size_t node = m_sink; node != m_source; node = m_arcs[by[node] ^ 1].to)
        most = std::min(most, m_arcs[by[node]].room);
    for (std::size_t node = m_sink; node != m_source; node = m_arcs[by[node] ^ 1].to) {
        m_arcs[by[node]].room -= most;
        m_arcs[by[node] ^ 1].room += most;
    }
    m_flow += most;
    return true;
}

std::vector<std::pair<TrayGraph::Way, int>> CableFlow::ways() const
{
    // What flows along each arc; what flows both ways along one section cancels.
    std::vector<int> flow(m_arcs.size());
    for (std::size_t i = 0; i < m_arcs.size(); i += 2)
        flow[i] = m_roomAtFirst[i] - m_arcs[i].room;
    for (std::size_t i = 0; i + 2 < m_arcs.size(); i += 2) {
        if (m_arcs[i].drop || m_arcs[i + 2].drop || m_arcs[i + 2].section != m_arcs[i].section)
            continue;
        const int both = std::min(flow[i], flow[i + 2]);
        flow[i] -= both;
        flow[i + 2] -= both;
    }
    std::vector<std::pair<TrayGraph::Way, int>> ways;
    for (int left = m_flow; left > 0;) {
        TrayGraph::Way way;
        std::vector<std::size_t> taken;
        int count = left;
        for (std::size_t node = m_source; node != m_sink;) {
            const auto out = std::find_if(m_out[node].begin(), m_out[node].end(),
                                          [&](std::size_t arc) { return arc % 2 == 0 && flow[arc] > 0; });
            const Arc& arc = m_arcs[*out];
            taken.push_back(*out);
            count = std::min(count, flow[*out]);
            const TrayGraph::Place next = arc.drop ? arc.section : arc.section + 1;
            way.push_back(
                {m_graph.trayOf(arc.section), arc.forwards ? arc.section : next, arc.forwards ? next : arc.section});
            node = arc.to;
        }
        for (const std::size_t arc : taken)
            flow[arc] -= count;
        left -= count;
        ways.emplace_back(WayFinder::tidied(std::move(way)), count);
    }
    std::stable_sort(ways.begin(), ways.end(), [&](const auto& a, const auto& b) {
        return m_graph.lengthOf(a.first) < m_graph.lengthOf(b.first);
    });
    return ways;
}

std::vector<TrayGraph::Place> CableFlow::cut() const
{
    std::vector<TrayGraph::Place> sections;
    for (const TrayGraph::Span& span : m_graph.spans()) {
        if (!m_closed.empty() && m_closed[span.tray])
            continue;
        for (TrayGraph::Place section = span.from; section < span.to; ++section) {
            if (m_reached[nodeOf(section)] != m_reached[nodeOf(section + 1)])
                sections.push_back(section);
        }
    }
    return sections;
}

bool CableFlow::divides(const WayDemand& demand) const
{
    const auto within = [&](const Drop& drop) { return m_reached[nodeOf(drop.waterfall->at)]; };
    const auto all = [&](const std::vector<Drop>& drops) { return std::all_of(drops.begin(), drops.end(), within); };
    const auto none = [&](const std::vector<Drop>& drops) { return std::none_of(drops.begin(), drops.end(), within); };
    return (all(demand.from) && none(demand.to)) || (none(demand.from) && all(demand.to));
}

}  // namespace model
