// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/id_maps.h"
#include "model/diff/plan_diff.h"

namespace model {

/// Puts items, which come in the order in which things stand on each other (rows, racks, devices, .. cables), into the
/// order of doing: out with what goes, cables first; then what moves and what comes, but for cables; new names; ends to
/// other ports, each after what was in that port; other ways; new cables; and what is only written otherwise.
void sortForCrew(const Tables& a, const Tables& b, const IdMaps& maps, std::vector<DiffItem>& items);

/// The order in which cables of `a` come to their ports in `b`, each after the one whose port it takes; where they go round
/// in a circle it begins at the first of `moves`. `moves`: ids of a and b. Answers places in `moves`.
std::vector<std::size_t> orderByPorts(const Tables& a, const Tables& b, const IdMaps& maps,
                                      const std::vector<std::pair<Id<Cable>, Id<Cable>>>& moves);

}  // namespace model
