// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bill_of_materials.h"
#include "model/core/result.h"

#include <QByteArray>

namespace model {

class PriceList;

/// The bill of materials: part_number,description,category,quantity,unit,spares,total. By rack or row with `group` before
/// them; with prices also unit_price,currency,amount, which say "no price" and nothing where there is none.
/// Error: amounts that are more than can be counted.
Result<QByteArray> bomCsv(const Tables& plan, BomGrouping grouping, const PriceList* prices);
/// By kind, without prices.
QByteArray bomCsv(const Tables& plan);

/// Every cable: `forEachCableRow`.
QByteArray cablesCsv(const Tables& plan);

/// Which port goes to which, end to end over panels and trunks: a_device,a_port,b_device,b_port.
QByteArray linksCsv(const Tables& plan);

}  // namespace model
