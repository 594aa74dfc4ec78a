// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/rack_type.h"
#include "model/core/geometry.h"

namespace model {

/// Which way a front looks on the plan: north is up the page.
enum class Facing { North, East, South, West };

/// A line of racks along x, side by side.
struct Row {
    Id<Row> id;
    QString name;
    std::optional<Power> feed{};  ///< what its busway or whips can give; none: nobody has said

    friend bool operator==(const Row&, const Row&) = default;
};

struct Rack {
    Id<Rack> id;
    QString name;
    Id<RackType> type;
    Id<Row> row;
    Length x;  ///< centre of the footprint
    Length y;
    Facing facing = Facing::North;

    friend bool operator==(const Rack&, const Rack&) = default;
};

}  // namespace model
