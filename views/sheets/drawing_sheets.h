// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"
#include "views/paper/sheet_set.h"

#include <memory>
#include <optional>

namespace views {

/// A drawing that goes on paper. `draw` may be called at any time, by any thread, and owns what it reads.
struct PaperDrawing {
    QString title;  ///< under the picture, and as bookmark
    QString note;
    QSizeF size;  ///< mm of the world
    std::function<std::shared_ptr<const Drawing>()> draw;
};

/// Where drawings go.
struct DrawingPaper {
    model::Paper paper = model::Paper::A4;
    int scale = 0;  ///< 1 : this; 0: a diagram, as large as it fits
    QString code;   ///< of the sheets: "EL" for EL-01, EL-02..
};

/// The scales drawings are made to, the largest first: a designer has a ruler for them.
const std::vector<int>& roundScales();

/// The room for a drawing on a sheet, mm: without margins, title and foot.
QRectF pictureArea(model::Paper paper, bool across);
/// Whether a drawing of that size, mm of the world, goes on one sheet to that scale; and whether the sheet lies across, as
/// preferred where both would do.
std::optional<bool> acrossFor(QSizeF size, int scale, model::Paper paper, bool prefersAcross = true);
/// The largest round scale at which each of the drawings goes on one sheet; 0: none does.
int largestScale(const std::vector<QSizeF>& sizes, model::Paper paper);

/// The drawings of a design over title and foot, each on a sheet, or where it does not fit one at the scale asked for, on several that
/// overlap. Error: it would take too many.
model::Result<SheetSet> drawingSheets(const model::Tables& plan, std::vector<PaperDrawing> drawings,
                                      const DrawingPaper& paper);

}  // namespace views
