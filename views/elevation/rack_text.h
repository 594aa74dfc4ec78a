// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"

namespace views {

/// "135 kW", "23.7 kW"; with "+ ?" where a device's draw is not known.
QString rackPowerText(const model::Tables& plan, const model::PlanIndex& index, const model::Rack& rack);
/// "busbar 50 V · 474 A of 700 A"; empty for a rack without a busbar.
QString busbarText(const model::Tables& plan, const model::PlanIndex& index, const model::Rack& rack);
/// The device's name without its rack's: "T18" of "A01-T18".
QString nameWithinRack(const model::Rack& rack, const model::Device& device);
/// "leaf · rail 2" of a leaf, "spine", "core"; empty for everything else.
QString roleText(const model::Device& device);

}  // namespace views
