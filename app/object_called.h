// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/object_ref.h"
#include "model/edit/tables.h"

namespace app {

/// The row, rack, device, coolant unit, tray, port ("L1-01:041") or cable of that name; of several things that share it, the
/// first in this order. Error: there is none; says what was probably meant.
model::Result<model::ObjectRef> objectCalled(const model::Tables& plan, const QString& name);

}  // namespace app
