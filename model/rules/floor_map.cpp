// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/floor_map.h"

#include "model/routing/hall_geometry.h"

#include <tuple>

namespace model {

namespace {

__extension__ using Wide = __int128;

std::optional<Footprint> around(Length x, Length y, const Figure<Length>& across, const Figure<Length>& along)
{
    if (across.value.value_or(Length()) <= Length() || along.value.value_or(Length()) <= Length())
        return std::nullopt;
    const Spot least{x - *across.value / 2, y - *along.value / 2};
    return Footprint{least, {least.x + *across.value, least.y + *along.value}};
}

/// Calls `visit(a, b)` for every side of a closed outline.
template <class Visit>
void forEachSide(const std::vector<Spot>& outline, Visit&& visit)
{
    for (std::size_t i = 0; i < outline.size(); ++i)
        visit(outline[i], outline[(i + 1) % outline.size()]);
}

/// Which side of the line from a to b a spot is on, and zero on it.
Wide sideOf(const Spot& a, const Spot& b, const Spot& spot)
{
    return static_cast<Wide>((b.x - a.x).base()) * (spot.y - a.y).base()
        - static_cast<Wide>((b.y - a.y).base()) * (spot.x - a.x).base();
}

/// Whether a line passes through the inside of a footprint.
bool passesThrough(const Spot& a, const Spot& b, const Footprint& place)
{
    if (std::max(a.x, b.x) <= place.least.x || std::min(a.x, b.x) >= place.most.x || std::max(a.y, b.y) <= place.least.y
        || std::min(a.y, b.y) >= place.most.y)
        return false;
    bool left = false;
    bool right = false;
    for (const Spot& corner :
         {place.least, Spot{place.least.x, place.most.y}, place.most, Spot{place.most.x, place.least.y}}) {
        const Wide side = sideOf(a, b, corner);
        left |= side > 0;
        right |= side < 0;
    }
    return left && right;
}

/// Whether the middle of `place` is within `outline`; everything is doubled, so that the middle is exact.
bool holdsMiddle(const std::vector<Spot>& outline, const Footprint& place)
{
    const Spot middle{place.least.x + place.most.x, place.least.y + place.most.y};
    bool inside = false;
    forEachSide(outline, [&](const Spot& from, const Spot& to) {
        const Spot a{from.x * 2, from.y * 2};
        const Spot b{to.x * 2, to.y * 2};
        if ((a.y > middle.y) != (b.y > middle.y) && (sideOf(a, b, middle) > 0) == (b.y > a.y))
            inside = !inside;
    });
    return inside;
}

bool crosses(const std::vector<Spot>& outline, const Footprint& place)
{
    bool found = false;
    forEachSide(outline, [&](const Spot& a, const Spot& b) { found = found || passesThrough(a, b, place); });
    return found;
}

/// The room as it looks from a face: `along` is the distance before it, `across` runs beside it.
class FaceView {
public:
    FaceView(const Footprint& place, Facing face) : m_place(place), m_face(face) {}

    Length across(const Spot& spot) const { return alongY() ? spot.x : spot.y; }
    Length along(const Spot& spot) const
    {
        switch (m_face) {
        case Facing::North:
            return spot.y - m_place.most.y;
        case Facing::South:
            return m_place.least.y - spot.y;
        case Facing::East:
            return spot.x - m_place.most.x;
        case Facing::West:
            break;
        }
        return m_place.least.x - spot.x;
    }
    Length left() const { return across(m_place.least); }
    Length right() const { return across(m_place.most); }

    /// How far before the face a footprint begins; nothing where it is beside it or behind.
    std::optional<Length> clearTo(const Footprint& other) const
    {
        const Length least = std::min(along(other.least), along(other.most));
        const Length most = std::max(along(other.least), along(other.most));
        if (across(other.most) <= left() || across(other.least) >= right() || most <= Length())
            return std::nullopt;
        return std::max(least, Length());
    }
    /// The same for a line on the plan.
    std::optional<Length> clearTo(const Spot& a, const Spot& b) const
    {
        const Spot& first = across(a) <= across(b) ? a : b;
        const Spot& last = across(a) <= across(b) ? b : a;
        if (across(last) <= left() || across(first) >= right())
            return std::nullopt;
        const Length one = alongAt(first, last, std::max(across(first), left()));
        const Length other = alongAt(first, last, std::min(across(last), right()));
        const bool upright = across(first) == across(last);
        const Length least = upright ? std::min(along(first), along(last)) : std::min(one, other);
        const Length most = upright ? std::max(along(first), along(last)) : std::max(one, other);
        if (most < Length())
            return std::nullopt;
        return std::max(least, Length());
    }

private:
    bool alongY() const { return m_face == Facing::North || m_face == Facing::South; }
    Length alongAt(const Spot& first, const Spot& last, Length at) const
    {
        const Length width = across(last) - across(first);
        if (width == Length())
            return along(first);
        const Wide rise = static_cast<Wide>((along(last) - along(first)).base()) * (at - across(first)).base();
        return along(first) + Length::fromBase(static_cast<std::int64_t>(rise / width.base()));
    }

    const Footprint& m_place;
    Facing m_face;
};

template <class Record>
constexpr bool kOnTheFloor = std::is_same_v<Record, Rack> || std::is_same_v<Record, Cdu>;
template <class Record>
constexpr bool kShapesTheFloor =
    std::is_same_v<
        Record,
        Hall> || std::is_same_v<Record, Obstacle> || std::is_same_v<Record, RackType> || std::is_same_v<Record, DeviceType> || std::is_same_v<Record, CduType> || std::is_same_v<Record, Profile>;

/// Whether a rack or unit stands as it did.
template <class Record>
bool stays(const Change<Record>& change)
{
    if (!change.before || !change.after)
        return false;
    const Record& a = *change.before;
    const Record& b = *change.after;
    if (a.type != b.type || a.x != b.x || a.y != b.y)
        return false;
    if constexpr (std::is_same_v<Record, Rack>)
        return a.facing == b.facing;
    return true;
}

}  // namespace

std::optional<Footprint> footprintOf(const Tables& plan, const Rack& rack)
{
    const RackType& type = plan.rackTypes.at(rack.type);
    const bool turned = rack.facing == Facing::East || rack.facing == Facing::West;
    return around(rack.x, rack.y, turned ? type.depth : type.width, turned ? type.width : type.depth);
}

std::optional<Footprint> footprintOf(const Tables& plan, const Cdu& cdu)
{
    const CduType& type = plan.cduTypes.at(cdu.type);
    return type.inRow ? around(cdu.x, cdu.y, type.width, type.depth) : std::nullopt;
}

Footprint footprintOf(const std::vector<Spot>& outline)
{
    Footprint place{outline.front(), outline.front()};
    for (const Spot& spot : outline) {
        place.least = {std::min(place.least.x, spot.x), std::min(place.least.y, spot.y)};
        place.most = {std::max(place.most.x, spot.x), std::max(place.most.y, spot.y)};
    }
    return place;
}

Footprint grown(const Footprint& place, Length margin)
{
    return {{place.least.x - margin, place.least.y - margin}, {place.most.x + margin, place.most.y + margin}};
}

bool overlap(const Footprint& a, const Footprint& b)
{
    return a.least.x < b.most.x && b.least.x < a.most.x && a.least.y < b.most.y && b.least.y < a.most.y;
}

void FloorMap::read(const Tables& plan)
{
    m_things.clear();
    m_obstacles.clear();
    m_widest = {};
    plan.racks.forEach([&](const Rack& rack) {
        if (const auto place = footprintOf(plan, rack))
            m_things.push_back({*place, rack.id, {}});
    });
    plan.cdus.forEach([&](const Cdu& cdu) {
        if (const auto place = footprintOf(plan, cdu))
            m_things.push_back({*place, {}, cdu.id});
    });
    std::stable_sort(m_things.begin(), m_things.end(),
                     [](const Thing& a, const Thing& b) { return a.place.least.x < b.place.least.x; });
    for (const Thing& thing : m_things)
        m_widest = std::max(m_widest, thing.place.most.x - thing.place.least.x);
    plan.obstacles.forEach([&](const Obstacle& obstacle) {
        if (isOutline(obstacle.outline) && (!obstacle.top || *obstacle.top > Length()))
            m_obstacles.push_back({obstacle.id, footprintOf(obstacle.outline), obstacle.outline, obstacle.bottom});
    });
    m_walls = wallsOf(plan.hall());
    m_reach = std::max(plan.profile().aisleFront, plan.profile().aisleRear);
    plan.deviceTypes.forEach(
        [&](const DeviceType& type) { m_reach = std::max(m_reach, type.depth.value.value_or(Length())); });
    plan.rackTypes.forEach(
        [&](const RackType& type) { m_reach = std::max(m_reach, type.depth.value.value_or(Length())); });
}

void FloorMap::update(const Tables& plan, const ChangeSet& changes)
{
    bool other = false;
    changes.forEachTable([&]<class Record>(const std::vector<Change<Record>>& list) {
        if constexpr (kOnTheFloor<Record>)
            other |= !std::all_of(list.begin(), list.end(), stays<Record>);
        else if constexpr (kShapesTheFloor<Record>)
            other |= !list.empty();
    });
    if (other)
        read(plan);
}

bool FloorMap::isInside(const Footprint& place) const
{
    return m_walls.empty() || (holdsMiddle(m_walls, place) && !crosses(m_walls, place));
}

std::vector<Id<Obstacle>> FloorMap::obstaclesAt(const Footprint& place, Length height) const
{
    std::vector<Id<Obstacle>> found;
    for (const Prism& prism : m_obstacles) {
        if (prism.bottom < height && overlap(prism.around, place)
            && (crosses(prism.outline, place) || holdsMiddle(prism.outline, place)))
            found.push_back(prism.id);
    }
    return found;
}

std::optional<FloorMap::Ahead> FloorMap::ahead(const Footprint& place, Facing face, Length limit, Length height) const
{
    const FaceView view(place, face);
    std::optional<Ahead> nearest;
    const auto consider = [&](const std::optional<Length>& clear, const auto& what) {
        if (clear && *clear < limit && (!nearest || *clear < nearest->clear))
            nearest = Ahead{*clear, what};
    };
    const Footprint near = grown(place, limit);
    forEachNear(near, [&](const Thing& thing) {
        if (overlap(thing.place, place))
            return;
        if (thing.rack)
            consider(view.clearTo(thing.place), *thing.rack);
        else
            consider(view.clearTo(thing.place), *thing.cdu);
    });
    for (const Prism& prism : m_obstacles) {
        if (prism.bottom >= height || !overlap(prism.around, near) || crosses(prism.outline, place)
            || holdsMiddle(prism.outline, place))
            continue;
        forEachSide(prism.outline, [&](const Spot& a, const Spot& b) { consider(view.clearTo(a, b), prism.id); });
    }
    if (isInside(place))
        forEachSide(m_walls, [&](const Spot& a, const Spot& b) { consider(view.clearTo(a, b), std::monostate()); });
    return nearest;
}

}  // namespace model
