// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <vector>

namespace model {

/// All devices in the order that patterns expand in: fabric switches by role, pod and number, then everything else by
/// row, place in the row and unit.
std::vector<Id<Device>> devicesInOrder(const Tables& plan);

/// The devices whose name matches `pattern`, in that order; where no name does, those of the role that the pattern names:
/// leaf, spine, core, switch, compute, nvlink, management, panel, shuffle, laser-shelf, `leaf-*`, `leaf-3`, `leaf-[1-4]`.
/// Error: there is none, and what was probably meant.
Result<std::vector<Id<Device>>> devicesMatching(const Tables& plan, const QString& pattern);

}  // namespace model
