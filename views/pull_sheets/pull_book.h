// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/pull_list.h"
#include "views/sheets/sheet_frame.h"

#include <memory>

namespace views {

/// What one shift pulls of all that is printed.
struct PullShift {
    int shift = 1;
    std::vector<const model::Pull*> pulls;
    std::size_t cables = 0;
    double metres = 0;     ///< to order
    std::size_t page = 0;  ///< on which it begins, from 0 in the document
};

/// So many cables of one length, over all that is printed; all that are cut to order together.
struct PullLength {
    double metres = 0;  ///< of one; 0: cut to order, or all further lengths
    QString name;
    std::size_t cables = 0;
    double total = 0;  ///< metres
    std::size_t pulls = 0;
};

/// The pulls that are printed, and their sums. Pulls lie in `schedule`, which stays as it is.
struct PullBook {
    std::shared_ptr<const model::Tables> plan;
    model::PullSchedule schedule;
    QString of;  ///< name of what they concern; empty: all
    std::vector<PullShift> shifts;
    std::vector<PullLength> lengths;  ///< ascending, then those cut to order
};

/// "1,152".
QString countedText(double number);
/// The sums of the pulls of `book.schedule` that `isPrinted`.
void sumUp(PullBook& book, const std::function<bool(const model::Pull&)>& isPrinted);

}  // namespace views
