// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/cable.h"
#include "model/entities/design.h"

namespace model {

/// The length to order for a cable.
struct StockLength {
    Length length;
    bool cutToOrder = false;

    friend constexpr auto operator<=>(const StockLength&, const StockLength&) = default;
};

/// The lengths a type comes in under a profile: the design's own ladder for fiber that is sold by the length, else the
/// type's.
const std::vector<Length>& ladderOf(const Profile& profile, const CableType& type);

/// The next length of the ladder, or beyond it cut to order, rounded up to a multiple of the profile's rounding. Never
/// shorter than `length`.
StockLength stockLength(const Profile& profile, const CableType& type, Length length);

/// What a cable has too much, and how much of it is stored at each end.
struct Excess {
    Length atA;
    Length atB;
};
Excess excessOf(const Profile& profile, const CableType& type, Length length);

}  // namespace model
