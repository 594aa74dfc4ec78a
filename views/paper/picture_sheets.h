// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/deliverables.h"
#include "views/paper/sheet_set.h"
#include "views/theme.h"

namespace views {

/// Colours for a sheet: the light ones on the paper's own white.
Theme paperTheme();

/// Of a sheet in millimetres, upright or across.
QSizeF sizeOf(model::Paper paper, bool across);

/// A page for each of some pictures, which fills it as far as its shape allows; upright or across as suits the first.
SheetSet pictureSheets(std::vector<Drawing> pictures, model::Paper paper = model::Paper::A3);

}  // namespace views
