// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/pathway.h"

namespace model {

/// Whether an outline is a polygon that bounds something: three corners or more, and no side crosses another.
bool isOutline(const std::vector<Spot>& outline);

/// The hall's outline, or else the rectangle of its width and depth from the origin; empty where these are
/// not set.
std::vector<Spot> wallsOf(const Hall& hall);

/// What a tray runs into: obstacles in its way, and the walls where it leaves the hall.
struct TrayClashes {
    std::vector<Id<Obstacle>> obstacles;
    bool leavesHall = false;
};
TrayClashes clashesOf(const Tables& plan, const Tray& tray);

/// How near a tray comes to a power way: clear distance between their outsides, at their real widths and depths.
struct PowerGap {
    Id<Tray> power;
    Length clear;
};
/// The nearest power way; none where the design has no other, and for power ways themselves.
std::optional<PowerGap> nearestPower(const Tables& plan, const Tray& tray);

}  // namespace model
