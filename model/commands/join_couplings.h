// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/edit.h"

namespace model {

/// Within an edit: joins every coupling of a device to the riser of its loop in its rack, in place of all hoses it has.
/// A loop without a manifold in the rack stays open.
void joinCouplings(Edit& edit, const Device& device);

}  // namespace model
