// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/cable_type.h"
#include "model/catalog/part_types.h"
#include "model/entities/device.h"

#include <vector>

namespace model {

/// A piece of cable way between two junctions, straight along x or y at one height, in `layers` parallel trays.
struct Tray {
    Id<Tray> id;
    QString name;
    Id<TrayType> type;
    Point from;
    Point to;
    Length width;
    Length depth;
    int layers = 1;

    friend bool operator==(const Tray&, const Tray&) = default;
};

/// The way from one rack's waterfall to another's: trays in order from end a. Many cables share one.
/// Two ends in one rack, or in neighbours over the same spot, need no trays.
struct Route {
    Id<Route> id;
    Id<Rack> from;
    Id<Rack> to;
    std::vector<Id<Tray>> trays;
    Length length;  ///< along the trays, waterfall to waterfall

    friend bool operator==(const Route&, const Route&) = default;
};

enum class CableRole { NicLeaf, LeafSpine, SpineCore, Management, Trunk };

/// One sheath between two ports. Its name and label follow from role, number and ends.
struct Cable {
    Id<Cable> id;
    Id<CableType> type;
    CableRole role = CableRole::NicLeaf;
    int number = 1;  ///< counts within fabric, management or trunk cables
    PortRef a;
    PortRef b;
    std::optional<Id<Route>> route;
    Length length;  ///< route + slack; zero until routed

    friend bool operator==(const Cable&, const Cable&) = default;
};

}  // namespace model
