// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

class QPainter;

namespace views {

/// Draws a sheet as its PDF has it, for a preview or a printer: the painter's units are millimetres of paper. Any
/// thread may paint its own picture.
void paintSheet(QPainter& painter, const Drawing& sheet);

}  // namespace views
