// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/compare/compare_designs.h"

namespace app {

/// Each asks where to and writes beside the window; what failed has been said.
/// What a crew does, as a PDF.
void saveChangeOrder(const ComparedDesigns& compared, Questions& ask);
/// The list of changes, as text or, to a name that ends so, as JSON.
void saveChangeList(const ComparedDesigns& compared, Questions& ask);

}  // namespace app
