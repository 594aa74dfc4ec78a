// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/floor_map.h"

namespace model {

/// The subjects whose answers a step may change, each once, in id order; some may be gone.
struct Touched {
    /// A type or a single record changed, or the first route, spine or core came or the last one went; the lists are empty
    /// then.
    bool everything = false;
    bool allTrays = false;  ///< a tray or an obstacle changed, and trays are read beside each other
    bool allRacks = false;  ///< a tray changed, and racks read which trays pass them
    std::vector<Id<Rack>> racks;
    std::vector<Id<Rack>> racksBeside;  ///< racks beside which something changed: for floor rules alone
    std::vector<Id<Device>> devices;
    std::vector<Id<Cable>> cables;
    std::vector<Id<Tray>> trays;
    std::vector<Id<Manifold>> manifolds;
    std::vector<Id<Cdu>> cdus;
};

/// `plan`, `index` and `floor` are those after `changes`. A rule may read: of a rack its devices and their cables, the
/// hall, its obstacles, all trays, and what stands on the floor within `floor.reach()` of it; of a device its rack, its
/// hoses with their manifolds and those's racks, and its cables, but how these are led only where they are PM; of a cable
/// its devices and their racks, its route with its trays, its guides and the routes these name; of a device and a cable,
/// also every cable and device that light comes to from there through panels (of these devices not where they stand), the
/// chains beside that way in its panels, and what else is plugged into the same ports; of a tray all trays and obstacles,
/// and its load; of a manifold its rack, its CDU, its hoses and their devices; of a CDU its manifolds and all that these
/// may read.
Touched touchedBy(const Tables& plan, const PlanIndex& index, const FloorMap& floor, const ChangeSet& changes);

}  // namespace model
