// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"

namespace views {

/// "GB300 NVL72 · 135 kW", "Network rack 48 RU · 23.7 kW"; "+ ?" where a device's draw is not known.
QString rackHeadText(const model::Tables& plan, const model::PlanIndex& index, const model::Rack& rack);
/// "busbar 50 V · 474 A of 700 A"; empty for a rack without a busbar.
QString busbarText(const model::Tables& plan, const model::PlanIndex& index, const model::Rack& rack);
/// "rail 2" of a leaf, "spine", "core"; empty for everything else.
QString roleText(const model::Device& device);

}  // namespace views
