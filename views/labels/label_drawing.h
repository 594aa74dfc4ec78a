// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/cable_labels.h"
#include "views/sheets/sheet_style.h"

namespace views {

/// How a label's far end is marked in the port table of the device it hangs at.
struct LabelMark {
    int shape = 0;  ///< order of the far end; below 0: none
    QString farName;
};

/// One cable label within `place`: own port large, then where it goes; the code at the left carries the same text.
void drawCableLabel(Drawing& sheet, const QRectF& place, const model::CableLabel& label, const LabelMark& mark,
                    const QString& kind, model::LabelCode code);
/// The tag of one end of a bundle.
void drawBundleTag(Drawing& sheet, const QRectF& place, const model::BundleTag& tag);
/// What a sheet is: white on black, in lines.
void drawSheetTag(Drawing& sheet, const QRectF& place, const QStringList& lines);

}  // namespace views
