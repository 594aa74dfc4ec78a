// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/install_sheets/step_layout.h"
#include "views/sheets/sheet_style.h"

namespace views {

/// What is filled in at a step, its items from `first` to before `end`, in the step's row, mm.
void drawStepItems(PartBuilder& part, const model::InstallStep& step, const StepLayout& layout, std::size_t first,
                   std::size_t end, const QRectF& row);

}  // namespace views
