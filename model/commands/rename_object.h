// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"
#include "model/edit/object_ref.h"

namespace model {

/// Gives a row, rack, device, tray, CDU or manifold another name. Refused: an empty name, a name that another thing of its
/// kind has, and things whose name follows from others (ports, cables).
Result<ChangeSet> renameObject(const Tables& plan, const ObjectRef& object, const QString& name);

}  // namespace model
