// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace views {

/// Half the height of a capital in Inter, in parts of the type's size.
inline constexpr double kCapitalHalf = 0.364;

/// About how wide a line of Inter is, in parts of its size: pictures must not depend on the fonts of a machine.
double textWidth(const QString& text);
/// The text, or as much of it as fits `room` (parts of its size) with an ellipsis.
QString elidedText(const QString& text, double room);

}  // namespace views
