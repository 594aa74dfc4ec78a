// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/length.h"
#include "model/core/result.h"
#include "model/entities/deliverables.h"

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <vector>

namespace model {

/// What the modules of a code on paper have at least: scanners read that at arm's length.
inline constexpr Length kSheetModule = 0.4_mm;
/// Under that none tells modules apart (assumption): a code is left out.
inline constexpr Length kLeastModule = 0.25_mm;

/// Labels as they are sold: a sheet of equal ones, or a roll. Measured from the upper left corner of the sheet.
struct LabelStock {
    QString key;  ///< "l7651"
    QString name;
    std::optional<Paper> paper;  ///< none: a roll, one label after the other
    int columns = 1;
    int rows = 1;
    Length width;  ///< of one label
    Length height;
    Length left;  ///< of the first label
    Length top;
    Length pitchX;  ///< from one label to the next
    Length pitchY;
    Length
        printHeight;  ///< what may be printed on, from the label's upper edge: less than `height` where the rest is clear and laminates it
    QString source;  ///< "assumption", or who says so
    QString note;

    int perSheet() const { return columns * rows; }
    /// Rows of labels in pairs, end A above end B of the same cable; what is left is for tags of bundles and of the sheet.
    int pairRows() const { return std::max(1, rows > 2 ? (rows - 1) / 2 : rows / 2); }
    /// How many cables the labels of one sheet do; of a roll none.
    int cablesPerSheet() const { return paper ? pairRows() * columns : 0; }
    bool assumed() const { return source == QLatin1String("assumption"); }
    friend bool operator==(const LabelStock&, const LabelStock&) = default;
};

/// All stocks the program knows; the first is the usual one.
const std::vector<LabelStock>& labelStocks();
/// The stock a design prints on. Error: there is none of that key, and which one was probably meant.
Result<LabelStock> labelStock(const QString& key);
/// Reads a list of stocks. Error: what is wrong with which, or labels that overlap or leave the sheet.
Result<std::vector<LabelStock>> readLabelStocks(const QByteArray& json);

/// How large a sheet is, upright.
struct PaperSize {
    Length width;
    Length height;
};
PaperSize sizeOf(Paper paper);

/// Where a label comes to lie, the printer's shift of the design included.
struct LabelSpot {
    int sheet = 0;  ///< from 0
    Length x;       ///< of its upper left corner
    Length y;
};
/// Of label `n`, from 0, along the rows and then down; each sheet has `perSheet` labels.
LabelSpot labelSpot(const LabelStock& stock, const Deliverables& delivery, int n);

/// Nothing prints nearer to the edge of a label.
inline constexpr Length kLabelMargin = 1.5_mm;
/// Why the printer's shift of the design prints labels off the sheet (off the label, on a roll), and which shifts do not; empty
/// where it does not.
QString shiftFault(const LabelStock& stock, const Deliverables& delivery);

}  // namespace model
