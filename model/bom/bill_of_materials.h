// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/part.h"

#include <vector>

namespace model {

/// One line of the bill of materials.
struct BomRow {
    QString partNumber;
    QString description;
    /// "switch", "rack", "tray", "cable", "trunk", "panel", "hose", "coupling", "power", "cooling", "label", "other"
    QString category;
    std::int64_t quantity = 0;
    QString unit;  ///< "each", "m", "sheet"
    std::int64_t spares = 0;
    bool isAssumed = false;  ///< no maker's part of that number is known; sheets show it with ~
    int spareFor = 0;        ///< one spare for so many; 0: none

    std::int64_t total() const { return quantity + spares; }
    friend bool operator==(const BomRow&, const BomRow&) = default;
};

/// What to buy for the design, in order of category: `partsOf` with spares as `Tables::delivery` wants them. Cable trays are
/// counted by the metre, labels by the sheet. What comes with another part (the laser modules, busbar clips and sockets of a
/// device) is listed as a spare part only.
std::vector<BomRow> billOfMaterials(const Tables& plan);

/// How the lines of a bill of materials are put together.
enum class BomGrouping { Kind, Rack, Row };

/// The lines of one rack, of one row of racks, of what belongs to no rack ("hall"), or the spares of all of them ("spares").
struct BomGroup {
    QString name;
    std::vector<BomRow> rows;
};

/// The same bill by rack or row, in the order of their ids; then "hall" and "spares", which are worked out once for the whole
/// design: quantities and spares of a part add up to those of `billOfMaterials`. A cable belongs to the rack of its end a, a
/// hose to that of its device. By kind: one group without a name that holds everything.
std::vector<BomGroup> billOfMaterialsBy(const Tables& plan, BomGrouping grouping);

/// One spare for every `oneFor`, at least one; none of nothing, and none where `oneFor` is 0.
std::int64_t sparesFor(std::int64_t quantity, int oneFor = 200);

}  // namespace model
