// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"
#include "model/deliver/cable_labels.h"
#include "model/diff/plan_diff.h"

namespace app {

/// The design as it is to be printed now: on the paper that is wished for.
model::Tables onPaper(const model::Tables& plan, const ExportWish& wish);
/// Which names of racks and devices cannot be printed as they are.
QStringList nameNotes(const model::Tables& plan);

/// A folder for each rack asked for, in the order in which racks stand in their rows. Error: nothing of that name, or it
/// has no fiber. What changes since the design of `wish` is marked.
model::Result<Pages> fiberMapPages(const model::Tables& plan, const ExportWish& wish);
/// The same of the racks where a port changes since `before`. Error: none does.
model::Result<views::SheetSet> changedFiberMap(const model::Tables& before, const model::Tables& plan);

/// Labels that are wanted, and what a person should know of them.
struct WantedLabels {
    model::LabelSet set;
    QStringList notes;  ///< which labels of the design look alike, too
};
/// The labels of what is called `wish.of`, or all; of these the ones that change since the design of `wish`. Error: nothing of
/// that name, it has no cable ends, or nothing changes.
model::Result<WantedLabels> labelsOf(const model::Tables& plan, const ExportWish& wish);
/// That the printer's shift of the design leaves the stock, where it does.
QStringList shiftNotes(const model::Tables& plan, const model::LabelStock& stock);
/// Labels of all cables, or those at one row, rack or device, or those that change, on the design's stock.
model::Result<Pages> labelPages(const model::Tables& plan, const ExportWish& wish);

/// What a crew does to make `to` of `from`. `diff` is that of the two. Error: nothing that a crew would do.
model::Result<views::SheetSet> changeOrderSheets(const model::Tables& from, const model::Tables& to,
                                                 const model::PlanDiff& diff);
/// The bill of materials, grouped and priced as wanted. Error: a list of prices that is refused.
model::Result<Pages> bomPages(const model::Tables& plan, const ExportWish& wish);

/// The pulls of all cables, or those that concern one object. Error: nothing of that name, or no pull.
model::Result<Pages> pullPages(const model::Tables& plan, const ExportWish& wish);
/// The steps of all racks, or of those called `of`, in the order in which they stand in their rows. Error: nothing of that name.
model::Result<Pages> installPages(const model::Tables& plan, const ExportWish& wish);

}  // namespace app
