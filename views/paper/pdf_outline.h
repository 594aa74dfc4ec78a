// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/pdf_objects.h"
#include "views/paper/sheet_set.h"

#include <vector>

namespace views {

/// Puts the bookmarks of a document, a tree as deep as they are long (ISO 32000-1, 12.3.3); `pages` are the objects of its
/// sheets. 0: it has none.
int putOutline(PdfObjects& objects, const SheetSet& set, const std::vector<int>& pages);

}  // namespace views
