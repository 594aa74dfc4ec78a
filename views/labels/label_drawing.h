// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/cable_labels.h"
#include "views/sheets/sheet_style.h"

namespace views {

/// How a label's far end is marked in the port table of the device it hangs at.
struct LabelMark {
    int shape = 0;    ///< order of the far end; below 0: none
    QString farName;  ///< of the device, or of all of a breakout's
};

/// What all labels of a design have in common.
struct LabelLook {
    model::LabelCode code = model::LabelCode::Qr;
    bool isOwnText = false;  ///< the design's template is not the usual one: its text is printed as it is
};

LabelLook labelLook(const model::Deliverables& delivery);

/// One cable label within `place`: own port large, then where it goes, or the text of the design's own template; the code at
/// the left carries that text, where there is room for modules that a scanner reads. The names that had no
/// room, so that their front is cut: none as a rule.
QStringList drawCableLabel(Drawing& sheet, const QRectF& place, const model::CableLabel& label, const LabelMark& mark,
                           const QString& kind, const LabelLook& look);
/// The tag of one end of a bundle. The names that had no room.
QStringList drawBundleTag(Drawing& sheet, const QRectF& place, const model::BundleTag& tag);
/// What a sheet is: white on black, in lines.
void drawSheetTag(Drawing& sheet, const QRectF& place, const QStringList& lines);

}  // namespace views
