// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <optional>
#include <vector>

namespace model {

/// One reading of how far the copper of a cable reaches: the figure, and where it stands in the catalog entry.
struct Reach {
    QLatin1String path;
    Figure<Length> figure;
};

/// Under the design's copper profile.
Reach reachOf(const Tables& plan, const Cable& cable);

/// What is bought for a cable's length, where its copper comes in stock lengths.
Length boughtLength(const Profile& profile, const CableType& type, Length length);

/// Whether copper reaches; nothing where the cable is not routed or the reach not known.
std::optional<bool> copperReaches(const Tables& plan, const Cable& cable);

/// The copper links of one type between two racks (or within one), and whether copper will do.
struct CopperPair {
    Id<Rack> a;
    Id<Rack> b;
    Id<CableType> type;
    int links = 0;
    Length shortest;  ///< of the routed ones
    Length longest;
    Figure<Length> reach;  ///< of the first
    int copper = 0;        ///< how many copper reaches
    int optical = 0;       ///< how many it does not: they must be optical
    int unknown = 0;       ///< not routed, or the reach is not known

    friend bool operator==(const CopperPair&, const CopperPair&) = default;
};

/// All copper links but those for management, by racks in order of their ids and by type.
std::vector<CopperPair> copperPairs(const Tables& plan);

}  // namespace model
