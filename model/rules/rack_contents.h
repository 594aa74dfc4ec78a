// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"
#include "model/rules/sum.h"

namespace model {

/// The devices of one type that stand in a rack.
struct Held {
    const DeviceType* type;
    const Device* first;  ///< the one with the lowest id
    int count;
};

/// What stands in a rack, by type, in the order of their first devices.
std::vector<Held> heldBy(const CheckContext& context, Id<Rack> rack);

/// The mass of what stands in a rack, without the frame.
Sum<Grams> heldMass(const std::vector<Held>& held);

/// The mass of a rack as it stands on the slab.
struct StandingMass {
    Sum<Grams> sum;
    bool frameKnown = true;  ///< else the sum is without the frame and what the rack type comes with
};
/// A rack type's own mass has its contents in it; what stands there beyond them comes on top.
StandingMass standingMass(const RackType& type, const std::vector<Held>& held);

/// "D4", "D4 and 7 more".
QString shown(const Held& held);
/// As numbers in the unit that people read.
double inKilograms(Mass mass);
double inMillimetres(Length length);

}  // namespace model
