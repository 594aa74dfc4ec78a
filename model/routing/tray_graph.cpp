// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/tray_graph.h"

#include "model/routing/port_place.h"

#include <algorithm>
#include <map>

namespace model {

namespace {

/// Half the footprint, along x and y.
Spot halfFootprint(const Rack& rack, const RackType& type)
{
    const Length width = type.width.value.value_or(600_mm) / 2;
    const Length depth = rackDepth(type) / 2;
    const bool turned = rack.facing == Facing::East || rack.facing == Facing::West;
    return turned ? Spot{depth, width} : Spot{width, depth};
}

/// What a tray reaches, corner to corner.
struct Box {
    Point least;
    Point most;

    explicit Box(const Tray& tray) : least(tray.from), most(tray.from)
    {
        forEachCorner(tray, [&](const Point& corner) {
            least = {std::min(least.x, corner.x), std::min(least.y, corner.y), std::min(least.z, corner.z)};
            most = {std::max(most.x, corner.x), std::max(most.y, corner.y), std::max(most.z, corner.z)};
        });
    }
    bool holds(const Point& point) const
    {
        return least.x <= point.x && point.x <= most.x && least.y <= point.y && point.y <= most.y && least.z <= point.z
            && point.z <= most.z;
    }
};

}  // namespace

std::vector<std::pair<std::size_t, TrayPlace>> hangingPlaces(const Rack& rack, const RackType& type,
                                                             const std::vector<Tray>& trays)
{
    const Spot half = halfFootprint(rack, type);
    std::vector<std::pair<std::size_t, TrayPlace>> over;
    std::optional<std::pair<std::size_t, TrayPlace>> nearest;
    Length nearestAside;
    for (std::size_t i = 0; i < trays.size(); ++i) {
        const TrayPlace place = nearestPlace(trays[i], {rack.x, rack.y});
        const Length dx = abs(place.at.x - rack.x);
        const Length dy = abs(place.at.y - rack.y);
        if (dx <= half.x && dy <= half.y)
            over.emplace_back(i, place);
        if (!nearest || dx + dy < nearestAside) {
            nearest.emplace(i, place);
            nearestAside = dx + dy;
        }
    }
    if (over.empty() && nearest)
        over.push_back(*nearest);
    return over;
}

TrayGraph::TrayGraph(const Tables& plan, TrayKind kind, const std::vector<Id<Rack>>& racks)
    : m_waterfalls(plan.racks.nextId().value())
{
    plan.trays.forEach([&](const Tray& tray) {
        if (tray.kind == kind)
            m_trays.push_back(tray);
    });
    const std::vector<Joints> joints = findJoints();
    const std::vector<Hanging> hangings = findHangings(plan, racks);
    std::vector<std::vector<Length>> places(m_trays.size());
    for (const Hanging& hanging : hangings)
        places[hanging.tray].push_back(hanging.place.along);
    m_traySpans.resize(m_trays.size());
    for (std::size_t tray = 0; tray < m_trays.size(); ++tray)
        cut(tray, joints[tray], std::move(places[tray]));
    join(joints);
    hang(hangings);
}

std::vector<TrayGraph::Joints> TrayGraph::findJoints() const
{
    std::vector<std::pair<Point, std::size_t>> corners;
    std::vector<Box> boxes;
    for (std::size_t tray = 0; tray < m_trays.size(); ++tray) {
        forEachCorner(m_trays[tray], [&](const Point& corner) { corners.emplace_back(corner, tray); });
        boxes.emplace_back(m_trays[tray]);
    }
    std::vector<Joints> joints(m_trays.size());
    for (std::size_t tray = 0; tray < m_trays.size(); ++tray) {
        joints[tray].emplace(Length(), m_trays[tray].from);
        joints[tray].emplace(model::lengthOf(m_trays[tray]), m_trays[tray].to);
        for (const auto& [corner, owner] : corners) {
            if (owner == tray || !boxes[tray].holds(corner))
                continue;
            const std::vector<Length> places = placesOn(m_trays[tray], corner);
            for (const Length along : places)
                joints[tray].emplace(along, corner);
            for (const Length along : places.empty() ? places : placesOn(m_trays[owner], corner))
                joints[owner].emplace(along, corner);
        }
    }
    return joints;
}

std::vector<TrayGraph::Hanging> TrayGraph::findHangings(const Tables& plan, const std::vector<Id<Rack>>& racks) const
{
    std::vector<Hanging> hangings;
    for (const Id<Rack> id : racks) {
        const Rack& rack = plan.racks.at(id);
        for (const auto& [tray, place] : hangingPlaces(rack, plan.rackTypes.at(rack.type), m_trays))
            hangings.push_back({id, tray, place});
    }
    return hangings;
}

void TrayGraph::cut(std::size_t tray, const Joints& joints, std::vector<Length> places)
{
    for (const auto& [along, point] : joints)
        places.push_back(along);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());

    const Place first = m_along.size();
    m_along.insert(m_along.end(), places.begin(), places.end());
    m_trayOf.insert(m_trayOf.end(), places.size(), tray);
    const auto placeAt = [&](Length along) {
        return first + static_cast<Place>(std::lower_bound(places.begin(), places.end(), along) - places.begin());
    };
    for (auto joint = joints.begin(); std::next(joint) != joints.end(); ++joint) {
        const Length from = joint->first;
        const Length to = std::next(joint)->first;
        m_traySpans[tray].push_back(m_spans.size());
        m_spans.push_back({tray, 0, 0, placeAt(from), placeAt(to), to - from});
    }
}

/// Gives the joints their nodes: what lies at one point is one node.
void TrayGraph::join(const std::vector<Joints>& joints)
{
    std::map<Point, std::size_t> nodes;
    const auto nodeAt = [&](std::size_t tray, Place place) {
        const auto [found, isNew] = nodes.try_emplace(joints[tray].at(m_along[place]), nodes.size());
        if (isNew)
            m_edges.emplace_back();
        return found->second;
    };
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        Span& span = m_spans[i];
        span.fromNode = nodeAt(span.tray, span.from);
        span.toNode = nodeAt(span.tray, span.to);
        m_edges[span.fromNode].push_back({i, span.toNode});
        m_edges[span.toNode].push_back({i, span.fromNode});
    }
}

void TrayGraph::hang(const std::vector<Hanging>& hangings)
{
    for (const Hanging& hanging : hangings) {
        for (const std::size_t index : m_traySpans[hanging.tray]) {
            const Span& span = m_spans[index];
            if (hanging.place.along > m_along[span.to])
                continue;
            const auto first = m_along.begin() + static_cast<std::ptrdiff_t>(span.from);
            const auto last = m_along.begin() + static_cast<std::ptrdiff_t>(span.to) + 1;
            const auto at = static_cast<Place>(std::lower_bound(first, last, hanging.place.along) - m_along.begin());
            m_waterfalls[hanging.rack.value()].push_back({index, at, hanging.place.at});
            break;
        }
    }
}

const std::vector<TrayGraph::Waterfall>& TrayGraph::waterfallsOf(Id<Rack> rack) const
{
    return m_waterfalls[rack.value()];
}

Length TrayGraph::lengthOf(const Way& way) const
{
    Length length;
    for (const Piece& piece : way)
        length += abs(m_along[piece.to] - m_along[piece.from]);
    return length;
}

std::vector<Id<Tray>> TrayGraph::traysOf(const Way& way) const
{
    std::vector<Id<Tray>> trays;
    for (const Piece& piece : way)
        trays.push_back(m_trays[piece.tray].id);
    return trays;
}

std::vector<Stretch> TrayGraph::stretchesOf(const Way& way) const
{
    std::vector<Stretch> stretches;
    for (const Piece& piece : way)
        stretches.push_back({m_trays[piece.tray].id, m_along[piece.from], m_along[piece.to]});
    return stretches;
}

std::optional<TrayGraph::Way> TrayGraph::wayAlong(const std::vector<Stretch>& stretches) const
{
    Way way;
    for (const Stretch& stretch : stretches) {
        const auto tray = std::lower_bound(m_trays.begin(), m_trays.end(), stretch.tray,
                                           [](const Tray& known, Id<Tray> wanted) { return known.id < wanted; });
        if (tray == m_trays.end() || tray->id != stretch.tray)
            return std::nullopt;
        const auto index = static_cast<std::size_t>(tray - m_trays.begin());
        const auto first = std::lower_bound(m_trayOf.begin(), m_trayOf.end(), index) - m_trayOf.begin();
        const auto last = std::upper_bound(m_trayOf.begin(), m_trayOf.end(), index) - m_trayOf.begin();
        const auto placeAt = [&](Length along) {
            const auto place = std::lower_bound(m_along.begin() + first, m_along.begin() + last, along);
            return place != m_along.begin() + last && *place == along
                ? std::optional(static_cast<Place>(place - m_along.begin()))
                : std::nullopt;
        };
        const auto from = placeAt(stretch.from);
        const auto to = placeAt(stretch.to);
        if (!from || !to)
            return std::nullopt;
        way.push_back({index, *from, *to});
    }
    return way;
}

}  // namespace model
