// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/floor/cable_ways.h"

#include "model/routing/stretches.h"
#include "views/elevation/rack_geometry.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr double kFilled = 0.9;      ///< of a tray's width that cables are spread over in a picture
constexpr double kDropSpread = 0.6;  ///< of a rack's front that its cables come down along
constexpr double kUsualWidth = 600;  ///< mm, of a rack that does not say its own
constexpr double kUsualDepth = 1200;

/// The middle of a rack's front edge, and the vector along it.
std::pair<QPointF, QPointF> frontOf(const Tables& plan, const FloorFrame& frame, Id<Rack> id)
{
    const Rack& rack = plan.racks.at(id);
    const RackType& type = plan.rackTypes.at(rack.type);
    const double width = type.width.known() ? millimetres(*type.width.value) : kUsualWidth;
    const double depth = type.depth.known() ? millimetres(*type.depth.value) : kUsualDepth;
    static constexpr QPointF kAhead[] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    const QPointF ahead = kAhead[static_cast<int>(rack.facing)];
    return {frame.at(rack.x, rack.y) + ahead * (depth / 2), QPointF(-ahead.y(), ahead.x()) * width};
}

/// A straight piece of a tray as it is taken: from one place to another, and the normal of the tray's own direction.
struct Straight {
    QPointF from;
    QPointF to;
    QPointF normal;
};

/// What lies between two places of a tray, given as distances from its first end, in the order taken.
std::vector<Straight> straightsBetween(const Tray& tray, Length from, Length to, const FloorFrame& frame)
{
    std::vector<Straight> straights;
    const Length low = std::min(from, to);
    const Length high = std::max(from, to);
    Length along;
    forEachStraight(tray, [&](const Point& a, const Point& b) {
        const Length length = distanceBetween(a, b);
        const Length begin = std::max(low, along);
        const Length end = std::min(high, along + length);
        const QPointF start = frame.at(a.x, a.y);
        const QPointF way = frame.at(b.x, b.y) - start;
        const double flat = std::hypot(way.x(), way.y());
        if (end > begin && flat > 0) {
            const double share = 1 / millimetres(length);
            straights.push_back({start + way * (millimetres(begin - along) * share),
                                 start + way * (millimetres(end - along) * share), QPointF(-way.y(), way.x()) / flat});
        }
        along += length;
    });
    if (from > to) {
        std::reverse(straights.begin(), straights.end());
        for (Straight& straight : straights)
            std::swap(straight.from, straight.to);
    }
    return straights;
}

}  // namespace

CableWays::CableWays(const Tables& plan, const FloorFrame& frame)
{
    gatherCables(plan);
    layWays(plan, frame);
    sumFlows(plan, frame);
}

void CableWays::gatherCables(const Tables& plan)
{
    m_ways.resize(plan.routes.nextId().value());
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.route && plan.routes.contains(*cable.route))
            m_ways[cable.route->value()].cables.push_back(cable.id);
    });
}

void CableWays::layWays(const Tables& plan, const FloorFrame& frame)
{
    struct Laid {
        std::size_t way;
        std::vector<Stretch> stretches;
    };
    StretchFinder finder(plan);
    std::vector<Laid> laid;
    std::map<Id<Tray>, int> totals;
    plan.routes.forEach([&](const Route& route) {
        Way& way = m_ways[route.id.value()];
        if (way.cables.empty())
            return;
        way.route = route.id;
        const int count = int(way.cables.size());
        laid.push_back({route.id.value(), finder.stretchesOf(route).value_or(std::vector<Stretch>())});
        for (const Stretch& stretch : laid.back().stretches) {
            totals[stretch.tray] += count;
            if (stretch.from == stretch.to)
                continue;
            m_profiles[stretch.tray][std::min(stretch.from, stretch.to)] += count;
            m_profiles[stretch.tray][std::max(stretch.from, stretch.to)] -= count;
        }
    });
    m_pieces.resize(m_ways.size());
    m_drops.resize(m_ways.size());
    std::map<Id<Tray>, int> placed;
    std::vector<QRectF> rects;
    for (const Laid& each : laid) {
        Way& way = m_ways[each.way];
        const Route& route = plan.routes.at(*way.route);
        const int count = int(way.cables.size());
        const auto drop = [&](Id<Rack> rack) {
            const auto [middle, along] = frontOf(plan, frame, rack);
            return Drop{middle, along};
        };
        m_drops[each.way] = {drop(route.from), drop(route.to)};
        way.width = 1e9;
        for (const Stretch& stretch : each.stretches) {
            const Tray& tray = plan.trays.at(stretch.tray);
            const double room = millimetres(tray.width) * kFilled;
            const double width = room * count / totals[stretch.tray];
            const double offset = room * placed[stretch.tray] / totals[stretch.tray] - room / 2;
            placed[stretch.tray] += count;
            way.width = std::min(way.width, width);
            for (const Straight& straight : straightsBetween(tray, stretch.from, stretch.to, frame))
                m_pieces[each.way].push_back({straight.from, straight.to, straight.normal, offset, width});
        }
        const QPolygonF middle = line(each.way, 0.5);
        for (int i = 0; i + 1 < middle.size(); ++i) {
            rects.push_back(QRectF(middle[i], middle[i + 1]).normalized().adjusted(-30, -30, 30, 30));
            m_owner.push_back(each.way);
        }
    }
    m_index = RectIndex(rects);
}

void CableWays::sumFlows(const Tables& plan, const FloorFrame& frame)
{
    for (const auto& [id, profile] : m_profiles) {
        const Tray& tray = plan.trays.at(id);
        int now = 0;
        std::optional<Length> from;
        for (const auto& [at, change] : profile) {
            if (from && now > 0) {
                for (const Straight& straight : straightsBetween(tray, *from, at, frame))
                    m_flows.push_back({{straight.from, straight.to}, id, now});
            }
            now += change;
            m_most = std::max(m_most, now);
            from = at;
        }
    }
}

const CableWays::Way* CableWays::wayOf(Id<Route> route) const
{
    return route.value() < m_ways.size() && m_ways[route.value()].route ? &m_ways[route.value()] : nullptr;
}

std::vector<std::size_t> CableWays::touching(const QRectF& rect) const
{
    std::vector<std::size_t> ways;
    for (const std::size_t i : m_index.touching(rect))
        ways.push_back(m_owner[i]);
    ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
    return ways;
}

std::size_t CableWays::countCables(const QRectF& rect) const
{
    std::size_t count = 0;
    for (const std::size_t i : m_index.touching(rect))
        count += m_ways[m_owner[i]].cables.size();
    return count;
}

QPolygonF CableWays::line(std::size_t way, double across) const
{
    QPolygonF line;
    const auto& [from, to] = m_drops[way];
    line.append(from.middle + from.along * ((across - 0.5) * kDropSpread));
    const Piece* last = nullptr;
    for (const Piece& piece : m_pieces[way]) {
        const QPointF aside = piece.normal * (piece.offset + piece.width * across);
        if (last) {
            // Around a corner both pieces' places count; straight on, or where trays run side by side, it steps over.
            const QPointF before = last->normal * (last->offset + last->width * across);
            if (std::abs(QPointF::dotProduct(last->normal, piece.normal)) < 0.5) {
                line.append(piece.from + before + aside);
            } else {
                line.append(last->to + before);
                line.append(piece.from + aside);
            }
        } else {
            line.append(piece.from + aside);
        }
        last = &piece;
    }
    if (last)
        line.append(last->to + last->normal * (last->offset + last->width * across));
    line.append(to.middle + to.along * ((across - 0.5) * kDropSpread));
    return line;
}

QPolygonF CableWays::cableLine(std::size_t way, std::size_t number) const
{
    return line(way, (double(number) + 0.5) / double(m_ways[way].cables.size()));
}

}  // namespace views
