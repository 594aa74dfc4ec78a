// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <vector>

namespace model {

/// One line of the bill of materials.
struct BomRow {
    QString partNumber;
    QString description;
    /// "switch", "rack", "tray", "cable", "trunk", "panel", "hose", "coupling", "power", "cooling", "label", "other"
    QString category;
    std::int64_t quantity = 0;
    QString unit;
    std::int64_t spares = 0;

    std::int64_t total() const { return quantity + spares; }
    friend bool operator==(const BomRow&, const BomRow&) = default;
};

/// What to buy for the design, in order of category. What comes with a compute rack (its trays, shelves, manifold and
/// blind-mate couplings) is not listed again; cable trays are counted by the metre; every cable gets two labels.
/// Spares: one for every 200 cables of a length, at least one; laser modules, which come with their switch, are spares only.
std::vector<BomRow> billOfMaterials(const Tables& plan);

/// One spare for every 200, at least one; none of nothing.
std::int64_t sparesFor(std::int64_t quantity);

}  // namespace model
