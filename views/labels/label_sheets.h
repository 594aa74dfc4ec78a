// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/cable_labels.h"
#include "model/deliver/label_stock.h"
#include "model/deliver/port_book.h"
#include "views/paper/sheet_set.h"

#include <memory>

namespace views {

/// The labels on sheets of a stock, or one after the other on a roll: end A above end B of the same cable, racks on
/// sheets of their own; what is left of a sheet holds the tags of its bundles and one of the sheet itself. Nothing is
/// printed between the labels. Error: there is no label.
model::Result<SheetSet> labelSheets(const std::shared_ptr<const model::PortBook>& book, model::LabelSet labels,
                                    const model::LabelStock& stock);

/// What a person should know of labels printed on a stock: names that have no room, and codes that are small or left out.
QStringList labelNotes(const model::Tables& plan, const model::LabelSet& labels, const model::LabelStock& stock);

}  // namespace views
