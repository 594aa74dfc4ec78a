// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/failure.h"
#include "model/optics/light_path.h"

namespace model {

/// Whether a way leads over a cable, panel or panel port that is lost.
bool isCut(const Failure& failure, const LightPath& path);

/// The ports where light begins or ends that a cable joins: its own, or those behind the panels it ends in. Sorted.
std::vector<PortRef> endsOf(const Tables& plan, const PlanIndex& index, Id<Cable> cable);
/// The same for all cables in a panel.
std::vector<PortRef> endsOfPanel(const Tables& plan, const PlanIndex& index, Id<Device> panel);

}  // namespace model
