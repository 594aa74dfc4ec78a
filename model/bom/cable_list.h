// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <QStringList>

#include <functional>

namespace model {

/// What the columns of the cable list are called: "id", "label", "type"...
QStringList cableListHeads();
/// The columns that hold figures, from 0: units, lengths in metres and the number of a leg.
const std::vector<int>& cableListFigures();

/// Visits every row of the cable list in order, as texts, one a column: both ends of a cable, its length (route + slack), the
/// stock length to order and its trays in order from end a. A cable without a route has empty lengths. One with many legs has
/// a row for each, numbered, of which the first alone has lengths and route, so that columns still add up; where one end has
/// fewer legs its cells stay empty. Stops where `visit` answers false.
void forEachCableRow(const Tables& plan, const std::function<bool(const QStringList& cells)>& visit);

/// The four cells of one end: rack, unit, device, port.
QStringList cableEndCells(const Tables& plan, const PortRef& port);

}  // namespace model
