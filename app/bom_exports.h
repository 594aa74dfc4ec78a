// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"
#include "model/bom/bill_of_materials.h"
#include "model/bom/price_list.h"

#include <optional>

namespace app {

/// How a bill of materials is wanted.
struct BomWish {
    model::BomGrouping grouping = model::BomGrouping::Kind;
    std::optional<model::PriceList> prices;

    const model::PriceList* list() const { return prices ? &*prices : nullptr; }
};
/// What `wanted` says of it. Error: another grouping, or a list of prices that is refused, with its file and line.
model::Result<BomWish> bomWish(const ExportWish& wanted);

/// Which of the user's prices no part of the bill has: said, so that a typing error is found.
QStringList priceNotes(const model::Tables& plan, const BomWish& wish);

model::Result<Made> bomCsv(const model::Tables& plan, const ExportWish& wanted);
model::Result<Made> bomXlsx(const model::Tables& plan, const ExportWish& wanted);
model::Result<Made> cablesXlsx(const model::Tables& plan, const ExportWish& wanted);

}  // namespace app
