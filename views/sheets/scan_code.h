// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/part_builder.h"

namespace views {

/// A text as a square a scanner reads: its dark modules, in modules from the upper left, without the quiet zone.
struct ScanCode {
    int modules = 0;  ///< along one side; 0: the text is too long
    std::vector<QRectF> dark;
};
/// ISO/IEC 18004, error correction M.
ScanCode qrCode(const QString& text);
/// ISO/IEC 16022, square, ECC 200.
ScanCode dataMatrix(const QString& text);

/// Draws it into `room` with a quiet zone of `quiet` modules.
void drawScanCode(PartBuilder& part, const ScanCode& code, const QRectF& room, double quiet = 4);

}  // namespace views
