// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/cable_labels.h"

#include <QImage>
#include <QSizeF>

namespace views {

inline constexpr double kLabelEdge = 1.5;  ///< mm that stay free at the edge of a label

/// Whether what may be printed of a label, mm, has room for lines of text only, one under the other.
bool isStrip(const QSizeF& printed);

/// How much larger than the usual label, 38.1 x 21.2 mm, one is that has `printed` mm to print on.
double labelScale(const QSizeF& printed);

/// The code that says a label's text; null where none is wanted.
QImage labelCode(const QString& text, model::LabelCode code);

/// How large a code of `modules` a side is drawn on a label, mm, with one module of white around it: its modules have the
/// 0.4 mm of sheets where there is room. 0: they would be smaller than `model::kLeastModule`, and it is left out.
double codeSide(const QSizeF& printed, int modules);

/// What a person should know of these labels' codes on that stock; empty: all is well.
QStringList codeNotes(const model::LabelSet& set, const model::LabelStock& stock, model::LabelCode code);

}  // namespace views
