// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bill_of_materials.h"
#include "model/core/result.h"

#include <QByteArray>

#include <functional>

namespace model {

class PriceList;

/// Told how far it is, from 0 to 1; the answer false means stop. May be empty.
using Progress = std::function<bool(double done)>;

/// The bill of materials as a workbook: BOM (by kind, rack or row), Cables (every one), By rack, Spares, Sources. Totals and
/// subtotals are formulas with their results stored; a price typed in where there is none is calculated with.
/// Error: amounts that are more than can be counted, no room for temporary files, stopped.
Result<QByteArray> bomXlsx(const Tables& plan, BomGrouping grouping, const PriceList* prices, const Progress& goesOn);

/// The cable list as a workbook, one row for each row of `cablesCsv`. Error: as above.
Result<QByteArray> cablesXlsx(const Tables& plan, const Progress& goesOn);

}  // namespace model
