// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <QByteArray>

namespace model {

/// The bill of materials: part_number,description,category,quantity,unit,spares,total.
QByteArray bomCsv(const Tables& plan);

/// Every cable with both ends, its length (route + slack), the stock length to order and its trays in order from end a.
/// A cable without a route has empty lengths. One with many legs has a row for each, numbered, of which the first alone has
/// lengths and route, so that columns still add up; where one end has fewer legs its cells stay empty.
QByteArray cablesCsv(const Tables& plan);

/// Which port goes to which, end to end over panels and trunks: a_device,a_port,b_device,b_port.
QByteArray linksCsv(const Tables& plan);

}  // namespace model
