// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <vector>

namespace model {

/// The cross-section all cables routed through each tray take together, by tray id value; a cable of unknown diameter
/// counts as nothing. Cables that leave the tray half-way count for the whole of it: an upper bound.
std::vector<Area> trayLoads(const Tables& plan);

/// The cross-section of a tray with all its layers.
Area traySection(const Tray& tray);

}  // namespace model
