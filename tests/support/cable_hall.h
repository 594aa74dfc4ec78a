// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/pathway.h"
#include "tests/support/plan_builder.h"

#include <map>
#include <queue>
#include <random>
#include <set>

namespace tests {

/// A small random hall on a grid of half metres: trays with corners, racks below them, each with one box of ports, and
/// cables between the boxes. Everything is told apart again by brute force, step by step along each tray.
class CableHall {
public:
    explicit CableHall(std::uint32_t seed) : m_random(seed)
    {
        m_builder.row(QStringLiteral("A"));
        for (int i = 3 + upTo(9); i > 0; --i)
            addTray();
        for (int i = 2 + upTo(4); i > 0; --i)
            addRack();
    }

    model::Tables& plan() { return m_builder.tables(); }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    model::Id<model::Cable> cable(std::size_t a, std::size_t b)
    {
        using namespace model;
        const QString type = QStringLiteral("mpo12-apc-smf");
        return m_builder.cable(type, CableRole::LeafSpine, {m_boxes[a], 1 + m_ports[a]++ % 144},
                               {m_boxes[b], 1 + m_ports[b]++ % 144});
    }
    std::size_t racks() const { return m_boxes.size(); }
    model::Id<model::Rack> rack(std::size_t i) const
    {
        return model::Id<model::Rack>(static_cast<std::uint32_t>(i + 1));
    }
    /// Room for so many jumpers at the day-one fill in every tray from now on.
    void holdsJumpers(model::Id<model::Tray> id, int jumpers)
    {
        model::Tray tray = plan().trays.at(id);
        // 100 mm wide: 40 % of a section are 400 / 100 mm2 for every 0.1 mm of depth, and a jumper takes 707 / 100 mm2.
        using model::operator""_mm;
        tray.width = 100_mm;
        tray.depth = model::Length::fromBase((std::int64_t{707} * jumpers + 399) / 400 * 100);
        plan().trays.put(tray);
    }

private:
    model::Length grid(int at) { return model::Length::fromBase(std::int64_t{at} * 500'000); }
    void addTray()
    {
        using namespace model;
        const Length height = upTo(5) ? 3_m : 2.5_m;
        Point at{grid(upTo(8)), grid(upTo(8)), height};
        const Id<Tray> id = m_builder.tray(QStringLiteral("T%1").arg(plan().trays.size() + 1),
                                           QStringLiteral("fiber-tray"), at, at, 300_mm, 100_mm);
        Tray tray = plan().trays.at(id);
        std::vector<Point> corners{at};
        bool alongX = upTo(1) == 0;
        for (int legs = 1 + upTo(2); legs > 0; --legs, alongX = !alongX) {
            (alongX ? at.x : at.y) = grid(upTo(8));
            if (at == corners.back())
                break;
            corners.push_back(at);
        }
        if (corners.size() < 2) {
            at.x += 1_m;
            corners.push_back(at);
        }
        tray.from = corners.front();
        tray.to = corners.back();
        tray.via.assign(corners.begin() + 1, corners.end() - 1);
        plan().trays.put(tray);
    }
    void addRack()
    {
        using namespace model;
        const Id<Rack> id =
            m_builder.rack(QStringLiteral("R%1").arg(m_boxes.size() + 1), QStringLiteral("network-48ru"), Id<Row>(1),
                           grid(upTo(8)), grid(upTo(8)), Facing(upTo(3)));
        m_boxes.push_back(m_builder.device(QStringLiteral("L%1").arg(m_boxes.size() + 1), QStringLiteral("q3450-ld"),
                                           id, 1 + upTo(40)));
        m_ports.push_back(0);
    }

    std::mt19937 m_random;
    PlanBuilder m_builder;
    std::vector<model::Id<model::Device>> m_boxes;
    std::vector<int> m_ports;
};

/// The same hall as its single steps of half a metre along each tray: what a router must agree with, found by brute force.
class HallSteps {
public:
    using Node = std::pair<model::Id<model::Tray>, int>;  // tray, steps from its first end

    explicit HallSteps(const model::Tables& plan) : m_plan(plan)
    {
        using namespace model;
        std::map<Point, std::vector<Node>> at;
        std::set<Point> corners;
        plan.trays.forEach([&](const Tray& tray) {
            int steps = 0;
            at[tray.from].push_back({tray.id, 0});
            forEachStraight(tray, [&](const Point& a, const Point& b) {
                const int count = static_cast<int>(walk(a, b).base() / 500'000);
                for (int i = 1; i <= count; ++i) {
                    const auto part = [&](Length from, Length to) { return from + (to - from) * i / count; };
                    at[{part(a.x, b.x), part(a.y, b.y), part(a.z, b.z)}].push_back({tray.id, ++steps});
                }
            });
            m_steps[tray.id] = steps;
            forEachCorner(tray, [&](const Point& corner) { corners.insert(corner); });
        });
        for (const auto& [point, nodes] : at) {
            for (const Node& node : nodes)
                m_points[node] = point;
            if (!corners.contains(point))
                continue;
            for (const Node& a : nodes) {
                for (const Node& b : nodes) {
                    if (a.first != b.first && (isCorner(a, point) || isCorner(b, point)))
                        m_joined[a].push_back(b);
                }
            }
        }
    }

    int steps(model::Id<model::Tray> tray) const { return m_steps.at(tray); }
    const model::Point& point(const Node& node) const { return m_points.at(node); }
    /// Calls `visit(next, is a step along a tray)` for all that lies beside a node.
    template <class Visit>
    void beside(const Node& node, Visit&& visit) const
    {
        for (const int next : {node.second - 1, node.second + 1}) {
            if (next >= 0 && next <= m_steps.at(node.first))
                visit(Node{node.first, next}, true);
        }
        const auto joined = m_joined.find(node);
        if (joined == m_joined.end())
            return;
        for (const Node& next : joined->second)
            visit(next, false);
    }
    /// The nodes below which a rack may hang: on every tray over its footprint, or else on the nearest.
    std::vector<Node> below(const model::Rack& rack) const
    {
        using namespace model;
        const bool turned = rack.facing == Facing::East || rack.facing == Facing::West;
        const Length halfX = turned ? 600_mm : 400_mm;  // 800 x 1,200 mm
        const Length halfY = turned ? 400_mm : 600_mm;
        std::vector<Node> over;
        std::optional<Node> nearest;
        for (const auto& [tray, steps] : m_steps) {
            std::optional<Node> best;
            for (int i = 0; i <= steps; ++i) {
                if (!best || aside({tray, i}, rack) < aside(*best, rack))
                    best = Node{tray, i};
            }
            if (abs(point(*best).x - rack.x) <= halfX && abs(point(*best).y - rack.y) <= halfY)
                over.push_back(*best);
            if (!nearest || aside(*best, rack) < aside(*nearest, rack))
                nearest = best;
        }
        return over.empty() && nearest ? std::vector<Node>{*nearest} : over;
    }
    /// Plain Dijkstra from some nodes with what each costs, in micrometres, over the steps that are open.
    template <class IsOpen>
    std::map<Node, std::int64_t> distances(const std::vector<std::pair<Node, std::int64_t>>& from,
                                           IsOpen&& isOpen) const
    {
        std::map<Node, std::int64_t> distance;
        std::priority_queue<std::pair<std::int64_t, Node>, std::vector<std::pair<std::int64_t, Node>>, std::greater<>>
            queue;
        for (const auto& [node, cost] : from)
            queue.emplace(cost, node);
        while (!queue.empty()) {
            const auto [cost, node] = queue.top();
            queue.pop();
            const auto found = distance.emplace(node, cost);
            if (!found.second)
                continue;
            const Node& here = found.first->first;
            const std::int64_t soFar = found.first->second;
            beside(here, [&](const Node& next, bool step) {
                if (!step || isOpen(here.first, std::min(here.second, next.second)))
                    queue.emplace(soFar + (step ? 500'000 : 0), next);
            });
        }
        return distance;
    }

private:
    bool isCorner(const Node& node, const model::Point& point) const
    {
        bool corner = false;
        forEachCorner(m_plan.trays.at(node.first), [&](const model::Point& each) { corner |= each == point; });
        return corner;
    }
    model::Length aside(const Node& node, const model::Rack& rack) const
    {
        return abs(point(node).x - rack.x) + abs(point(node).y - rack.y);
    }

    const model::Tables& m_plan;
    std::map<model::Id<model::Tray>, int> m_steps;
    std::map<Node, model::Point> m_points;
    std::map<Node, std::vector<Node>> m_joined;
};

}  // namespace tests
