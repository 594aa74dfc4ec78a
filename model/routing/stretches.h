// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/pathway.h"

#include <map>

namespace model {

/// A piece of one tray that a way takes: from and to are how far they lie from the tray's first end.
struct Stretch {
    Id<Tray> tray;
    Length from;
    Length to;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// Says which pieces of its trays a route takes: from below its racks, and each tray left where the next one joins it;
/// of several ways the shortest. Remembers where trays join, so ask one for many routes of one design.
class StretchFinder {
public:
    explicit StretchFinder(const Tables& plan) : m_plan(plan) {}
    /// None where the trays do not lead from rack to rack (any more).
    std::optional<std::vector<Stretch>> stretchesOf(const Route& route);

private:
    using Joints = std::vector<std::pair<Length, Length>>;
    const Joints& jointsOf(Id<Tray> a, Id<Tray> b);

    const Tables& m_plan;
    std::map<std::pair<Id<Tray>, Id<Tray>>, Joints> m_joints;
};

}  // namespace model
