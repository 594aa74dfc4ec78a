// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bom_table.h"
#include "model/io/xlsx_book.h"

namespace model {

/// What every sheet of a design's workbook says above and below its columns.
struct SheetCaption {
    QString title;  ///< "Pod 1 · revision C · 2026-03-14"
    QString footer;
    Paper paper = Paper::A4;
};
SheetCaption captionOf(const Tables& plan);

/// Adds the bill of materials as a sheet called `name`. Sums are formulas; where a part has no price, one that is typed in is
/// calculated with.
void addBomSheet(XlsxBook& book, const QString& name, const SheetCaption& caption, const BomTable& table);

/// Adds what is kept as spares, and for how many.
void addSparesSheet(XlsxBook& book, const SheetCaption& caption, const std::vector<BomRow>& bom);

/// Adds what the parts' numbers and counts stand on, and where the prices are from.
void addSourcesSheet(XlsxBook& book, const SheetCaption& caption, const Tables& plan, const BomTable& table);

}  // namespace model
