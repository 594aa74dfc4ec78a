// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

namespace model {

/// A rack's outside on the plan, square to the room.
struct Footprint {
    Length left;
    Length right;
    Length lower;
    Length upper;
};
/// None where the type's size is not known.
std::optional<Footprint> footprintOf(const Rack& rack, const RackType& type);

/// How far the nearest line of a tray of that kind passes beside the footprint: nothing where it passes over or under it,
/// or where the design has no such tray.
struct NearestTray {
    Id<Tray> tray;
    Length beside;
};
std::optional<NearestTray> nearestTray(const Tables& plan, const Footprint& footprint, TrayKind kind);

/// The trays that pass through a rack's body, at their real widths and depths.
std::vector<Id<Tray>> traysThrough(const Tables& plan, const Footprint& footprint, Length height);

}  // namespace model
