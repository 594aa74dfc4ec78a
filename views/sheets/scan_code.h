// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/part_builder.h"

namespace views {

/// A text as a square a scanner reads, one pixel a module, without the quiet zone: black, and clear between. Null: the
/// text is too long.
QImage qrCode(const QString& text);      ///< ISO/IEC 18004, error correction M
QImage dataMatrix(const QString& text);  ///< ISO/IEC 16022, square, ECC 200

/// Draws it into `room` with a quiet zone of `quiet` modules.
void drawScanCode(PartBuilder& part, const QImage& code, const QRectF& room, double quiet = 4);

}  // namespace views
