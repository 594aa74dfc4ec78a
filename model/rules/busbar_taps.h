// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"

namespace model {

/// What hangs on a rack's busbar: shelves give, the rest takes.
struct Tap {
    Id<Device> device;
    int unit = 1;   ///< the lowest that its device fills
    Length height;  ///< of its middle, above the rack's lowest unit
    bool gives = false;
    Power draw;  ///< what it takes; what is not known counts as nothing

    friend bool operator==(const Tap&, const Tap&) = default;
};

/// From the bottom, by their middles.
std::vector<Tap> tapsOf(const Tables& plan, const PlanIndex& index, const Rack& rack);

/// What passes the bar between each tap and the next one above it while the shelves share the load evenly; upwards where
/// it is above zero. As many pieces as taps, less one; none where no shelf gives.
std::vector<Power> alongBar(const std::vector<Tap>& taps);

/// The most that passes any piece of the bar then.
Power mostAlong(const std::vector<Tap>& taps);

}  // namespace model
