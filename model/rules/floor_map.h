// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace model {

/// What something covers of the plan, square to the room.
struct Footprint {
    Spot least;
    Spot most;

    friend bool operator==(const Footprint&, const Footprint&) = default;
};

/// The outline of a rack or a unit on the slab at its real size; nothing where its type does not say that.
std::optional<Footprint> footprintOf(const Tables& plan, const Rack& rack);
std::optional<Footprint> footprintOf(const Tables& plan, const Cdu& cdu);
/// The rectangle around `outline`, which has corners.
Footprint footprintOf(const std::vector<Spot>& outline);
/// `place` with `margin` more on every side.
Footprint grown(const Footprint& place, Length margin);
/// Whether two footprints share more than a side.
bool overlap(const Footprint& a, const Footprint& b);

/// What stands where in the hall, kept by change sets: found from a place without looking at everything.
class FloorMap {
public:
    /// A rack or a coolant distribution unit.
    struct Thing {
        Footprint place;
        std::optional<Id<Rack>> rack;
        std::optional<Id<Cdu>> cdu;

        friend bool operator==(const Thing&, const Thing&) = default;
    };
    /// What ends the clear space beside a face; with no id it is a wall.
    struct Ahead {
        Length clear;
        std::variant<std::monostate, Id<Rack>, Id<Cdu>, Id<Obstacle>> what;
    };

    explicit FloorMap(const Tables& plan) { read(plan); }
    /// Follows `changes`; `plan` is the design after them.
    void update(const Tables& plan, const ChangeSet& changes);

    /// How far from a rack a rule looks at most.
    Length reach() const { return m_reach; }
    /// Calls `visit(thing)` for all that touches `place` or reaches into it, from left to right.
    template <class Visit>
    void forEachNear(const Footprint& place, Visit&& visit) const
    {
        const auto from = std::lower_bound(m_things.begin(), m_things.end(), place.least.x - m_widest,
                                           [](const Thing& thing, Length x) { return thing.place.least.x < x; });
        for (auto thing = from; thing != m_things.end() && thing->place.least.x <= place.most.x; ++thing) {
            if (thing->place.most.x >= place.least.x && thing->place.least.y <= place.most.y
                && thing->place.most.y >= place.least.y)
                visit(*thing);
        }
    }
    /// Whether nothing of `place` is outside the walls; a hall without walls is everywhere.
    bool isInside(const Footprint& place) const;
    /// The columns and keep-outs that something on the slab of this height stands in.
    std::vector<Id<Obstacle>> obstaclesAt(const Footprint& place, Length height) const;
    /// The nearest thing that stands less than `limit` before that face of `place`; what overlaps with `place` is none.
    std::optional<Ahead> ahead(const Footprint& place, Facing face, Length limit, Length height) const;

private:
    struct Prism {
        Id<Obstacle> id;
        Footprint around;
        std::vector<Spot> outline;
        Length bottom;
    };

    void read(const Tables& plan);

    std::vector<Thing> m_things;  ///< by their left sides
    std::vector<Prism> m_obstacles;
    std::vector<Spot> m_walls;
    Length m_widest;
    Length m_reach;
};

}  // namespace model
