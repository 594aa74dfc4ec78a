// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "views/drawing/drawing.h"

namespace views {

/// What stands under every drawing of a design on paper; all of it comes from the design.
struct TitleBlock {
    QString design;
    QString revision;
    QString date;  ///< YYYY-MM-DD
    QString company;
    QString project;
    QString purpose;
};

TitleBlock titleBlockOf(const model::Tables& plan);

/// What is different from sheet to sheet.
struct SheetMark {
    QString title;  ///< "Row A, A01 to A04"
    QString note;   ///< in a smaller type under it
    QString paper;  ///< "A3"
    int scale = 0;  ///< 1 : this; 0: a diagram
    int number = 1;
    int count = 1;
};

/// How high a title block is, mm.
inline constexpr double kTitleBlockHeight = 13;

/// The title block along the lower edge of `live`, mm of paper: design, drawing, scale with a bar, revision, sheet x of y.
Part titleBlock(const TitleBlock& block, const SheetMark& mark, const QRectF& live);

}  // namespace views
