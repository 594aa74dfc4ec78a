// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/sheets/sheet_style.h"

namespace views {

/// Ruled lines under a heading, for what a crew wants to write down; nothing in a room lower than 24 mm.
void addNoteLines(Drawing& sheet, const QRectF& room);

}  // namespace views
