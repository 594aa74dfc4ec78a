// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"

namespace app {

/// A folder for each rack asked for, in the order in which racks stand in their rows. Error: nothing of that name, or it
/// has no fiber.
model::Result<Pages> fiberMapPages(const model::Tables& plan, const ExportWish& wish);

}  // namespace app
