// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <optional>
#include <vector>

namespace model {

/// Cables of one type that are pulled together: from rack to rack through the same trays.
struct Bundle {
    QString name;  ///< "B-0001"
    Id<CableType> type{1};
    Id<Rack> from{1};
    Id<Rack> to{1};
    std::vector<Id<Tray>> trays;    ///< from `from`; empty: within one rack, or between neighbours
    std::vector<Id<Cable>> cables;  ///< in id order
    Length shortest;
    Length longest;
    std::optional<Area> section;     ///< of the cables; nothing where their diameter is not known
    std::optional<Length> diameter;  ///< of the bundle, tied round
    std::optional<Mass> mass;        ///< nothing where the type has no mass

    friend bool operator==(const Bundle&, const Bundle&) = default;
};

/// So many cables a crew pulls at once: assumption.
inline constexpr int kCablesPerBundle = 24;

/// The routed cables of a design in bundles of at most `most`, those of one way as equal as can be; in order of racks,
/// ways and types. A round bundle of n cables counts as 1.2 x the square root of n cables across: assumption.
std::vector<Bundle> bundlesOf(const Tables& plan, int most = kCablesPerBundle);

/// What a length of cable weighs, if the type says so.
std::optional<Mass> massOf(const CableType& type, Length length);

}  // namespace model
