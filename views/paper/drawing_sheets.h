// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/entities/deliverables.h"
#include "views/paper/sheet_set.h"
#include "views/paper/title_block.h"

#include <memory>
#include <optional>

namespace views {

/// A drawing that goes on paper. `draw` may be called at any time, by any thread, and owns what it reads.
struct PaperDrawing {
    QString title;  ///< in the title block, and as bookmark
    QString note;
    QSizeF size;  ///< mm of the world
    std::function<std::shared_ptr<const Drawing>()> draw;
};

/// Where drawings go.
struct DrawingPaper {
    model::Paper paper = model::Paper::A4;
    int scale = 0;  ///< 1 : this; 0: a diagram, as large as it fits
    TitleBlock block;
};

/// The scales drawings are made to, the largest first: a designer has a ruler for them.
const std::vector<int>& roundScales();

/// The room for a drawing on a sheet, mm: without margins and title block.
QRectF pictureArea(model::Paper paper, bool across);
/// Whether a drawing of that size, mm of the world, goes on one sheet to that scale; and whether the sheet lies across, as
/// preferred where both would do.
std::optional<bool> acrossFor(QSizeF size, int scale, model::Paper paper, bool prefersAcross = true);
/// The largest round scale at which each of the drawings goes on one sheet; 0: none does.
int largestScale(const std::vector<QSizeF>& sizes, model::Paper paper);

/// The drawings under title blocks, each on a sheet, or where it does not fit one at the scale asked for, on several that
/// overlap. Error: it would take too many.
model::Result<SheetSet> drawingSheets(std::vector<PaperDrawing> drawings, const DrawingPaper& paper);

}  // namespace views
