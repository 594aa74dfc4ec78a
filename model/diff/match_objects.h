// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/id_maps.h"

namespace model {

/// Which object of `a` is which of `b`, of every kind.
IdMaps matchObjects(const Tables& a, const Tables& b);

/// Of cables, and of the ways they share and the guides that lead them; everything else must be in `maps` already.
void matchCables(const Tables& a, const Tables& b, IdMaps& maps);

}  // namespace model
