// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"

namespace views {

inline constexpr double kPlugsHeight = 86;  ///< mm

/// Both plugs of a line's cable, looked into with the key up, and where each lit fiber goes between them.
void drawPlugs(Drawing& sheet, const model::PortBook& book, const model::PortLine& line, const QRectF& room);

/// The twelve colours in a strip, with what they are called; gives the height under it, mm.
double addColourStrip(Drawing& sheet, const QRectF& room, double top);

}  // namespace views
