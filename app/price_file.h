// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bill_of_materials.h"
#include "model/bom/price_list.h"

#include <optional>

namespace app {

/// The prices of a file; nothing where `path` is empty. Error, with its line: the file cannot be read, or `PriceList::read`
/// refuses it.
model::Result<std::optional<model::PriceList>> readPrices(const QString& path);

/// "kind", "rack" or "row"; empty: kind. Error: anything else.
model::Result<model::BomGrouping> groupingOf(const QString& word);

}  // namespace app
