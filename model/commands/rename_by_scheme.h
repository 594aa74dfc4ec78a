// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// Makes `naming` the design's scheme and names rows, racks, devices, CDUs, manifolds and trays by it: rows and CDUs in
/// order of id, racks along their row, devices of one class from the bottom of their rack. What the scheme has no
/// pattern for keeps its name. Refused: a scheme that would give two things one name.
Result<ChangeSet> renameByScheme(const Tables& plan, const Naming& naming);

}  // namespace model
