// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// Takes a device out of the design, with every cable plugged into it and every hose on it. Routes that no cable uses any
/// more go with their cables.
Result<ChangeSet> deleteDevice(const Tables& plan, Id<Device> device);

}  // namespace model
