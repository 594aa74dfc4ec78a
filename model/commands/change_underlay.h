// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/edit.h"

namespace model {

/// Puts a drawing or an image under the floor plan, in place of the one there is. Error: no file, or two places that are one.
Result<ChangeSet> putUnderlay(const Tables& plan, const Underlay& underlay);
/// Says anew where two of its places are in the hall. Error: as above, or there is none.
Result<ChangeSet> calibrateUnderlay(const Tables& plan, const SpotPair& source, const SpotPair& hall);
/// Shows or hides one of its layers.
Result<ChangeSet> showUnderlayLayer(const Tables& plan, const QString& layer, bool shown);
Result<ChangeSet> removeUnderlay(const Tables& plan);

}  // namespace model
