// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/length.h"

namespace model {

/// A place in the hall: right-handed, origin at the plan's lower left on the slab, x right, y up the page, z up.
struct Point {
    Length x;
    Length y;
    Length z;

    friend constexpr bool operator==(const Point&, const Point&) = default;
    friend constexpr auto operator<=>(const Point&, const Point&) = default;
};

/// A place on the plan.
struct Spot {
    Length x;
    Length y;

    friend constexpr bool operator==(const Spot&, const Spot&) = default;
    friend constexpr auto operator<=>(const Spot&, const Spot&) = default;
};

/// The way along the axes from one place to another: cables run square to the room.
constexpr Length walk(const Point& a, const Point& b) { return abs(a.x - b.x) + abs(a.y - b.y) + abs(a.z - b.z); }

}  // namespace model
