// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/compare/compare_designs.h"
#include "views/paper/sheet_set.h"

namespace app {

/// Each asks where to and writes beside the window; what failed has been said.
/// Pages of the comparison as a PDF; `ending` is proposed for its name, "-changes.pdf".
void saveChangePages(const ComparedDesigns& compared, const QString& ending,
                     const std::shared_ptr<const views::SheetSet>& pages, Questions& ask);
/// The list of changes, as text or, to a name that ends so, as JSON.
void saveChangeList(const ComparedDesigns& compared, Questions& ask);

}  // namespace app
