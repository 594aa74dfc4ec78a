// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "views/sheets/sheet_style.h"

namespace views {

/// The design's revisions, newest first, as many as there is room for, then how many more there are; gives the height used, mm.
double addRevisions(Drawing& sheet, const model::Tables& plan, const QRectF& room);

}  // namespace views
