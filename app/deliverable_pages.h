// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"
#include "model/deliver/cable_labels.h"

namespace app {

/// A folder for each rack asked for, in the order in which racks stand in their rows. Error: nothing of that name, or it
/// has no fiber.
model::Result<Pages> fiberMapPages(const model::Tables& plan, const ExportWish& wish);

/// The labels of what is called `of`, or all. Error: nothing of that name, or it has no cable ends.
model::Result<model::LabelSet> labelsOf(const model::Tables& plan, const QString& of);
/// Labels of all cables, or those at one row, rack or device, on the design's stock.
model::Result<Pages> labelPages(const model::Tables& plan, const ExportWish& wish);

}  // namespace app
