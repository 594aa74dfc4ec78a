// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/way_finder.h"

#include <algorithm>
#include <iterator>

namespace model {

TrayGraph::Way WayFinder::tidied(TrayGraph::Way way)
{
    TrayGraph::Way tidy;
    for (const TrayGraph::Piece& piece : way) {
        if (!tidy.empty() && tidy.back().tray == piece.tray && tidy.back().to == piece.from)
            tidy.back().to = piece.to;
        else
            tidy.push_back(piece);
    }
    // The first and the last piece stay, were they but a point: they say which trays the racks hang from.
    const auto leadsNowhere = [&](const TrayGraph::Piece& piece) {
        return piece.from == piece.to && &piece != &tidy.front() && &piece != &tidy.back();
    };
    TrayGraph::Way kept;
    std::remove_copy_if(tidy.begin(), tidy.end(), std::back_inserter(kept), leadsNowhere);
    return kept;
}

std::optional<WayFinder::Found> WayFinder::shortest(const std::vector<Drop>& from, const std::vector<Drop>& to,
                                                    const WayWish& wish, std::size_t wishKey)
{
    const auto length = [&](TrayGraph::Place a, TrayGraph::Place b) {
        return abs(m_graph.along(b) - m_graph.along(a)).base();
    };
    if (!wish.pass.empty())
        return cheapest(from, to, wish, length);
    std::optional<Found> best = direct(from, to, wish, length);
    const std::vector<Leg> out = legsFrom(from, wish, length);
    const std::vector<Leg> in = legsFrom(to, wish, length);
    const Leg* first = nullptr;
    const Leg* last = nullptr;
    const WaySearch* middle = nullptr;
    for (const Leg& leg : out) {
        const WaySearch& tree = treeFrom(leg.node, wish, wishKey);
        for (const Leg& end : in) {
            const auto there = tree.costTo(end.node, 0);
            if (!there || (best && leg.cost + *there + end.cost >= best->cost))
                continue;
            best = Found{{}, leg.cost + *there + end.cost};
            first = &leg;
            last = &end;
            middle = &tree;
        }
    }
    if (first) {
        best->way.push_back(first->piece);
        middle->spansTo(last->node, 0, best->way);
        best->way.push_back(turned(last->piece));
        best->way = tidied(std::move(best->way));
    }
    return best;
}

const WaySearch& WayFinder::treeFrom(std::size_t node, const WayWish& wish, std::size_t wishKey)
{
    const auto found = m_trees.find({wishKey, node});
    if (found != m_trees.end())
        return found->second;
    const std::vector<WaySearch::Start> start{{node, 0, 0}};
    const auto length = [this](std::size_t span) { return m_graph.spans()[span].length.base(); };
    return m_trees.emplace(std::pair(wishKey, node), WaySearch(m_graph, wish, length, start)).first->second;
}

}  // namespace model
