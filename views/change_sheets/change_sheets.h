// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/deliver/port_book.h"
#include "model/diff/change_order.h"
#include "views/paper/sheet_set.h"

#include <memory>

namespace views {

/// What leads from one design to another, for the crew: a list of the devices where something is to be done, then for each
/// its steps in the order of doing, each with what was, struck, and what will be, and boxes to tick. Nothing that stays as
/// it is. `from` and `to` are the designs that `order` was made of. Error: nothing changes that a crew would do.
model::Result<SheetSet> changeSheets(const std::shared_ptr<const model::PortBook>& from,
                                     const std::shared_ptr<const model::PortBook>& to, model::ChangeOrder order);

}  // namespace views
