// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/port_book.h"
#include "model/diff/change_order.h"
#include "views/change_sheets/replaced_pages.h"
#include "views/sheets/sheet_frame.h"

namespace views {

/// Both designs of a change, and the way between them.
struct ChangeJob {
    std::shared_ptr<const model::PortBook> from;
    std::shared_ptr<const model::PortBook> to;
    model::ChangeOrder order;
    std::shared_ptr<ReplacedPages> replaced;

    /// "Revision B (2026-02-27) to C (2026-03-14)".
    QString revisions() const;
};

/// What one sheet of a device's order shows.
struct ChangePage {
    std::size_t order = 0;
    std::size_t firstStep = 0;
    std::size_t steps = 0;
    std::size_t firstVisit = 0;
    std::size_t visits = 0;
    bool isFirst = true;  ///< with the counts and the plates
    bool isLast = true;   ///< with the signatures
};
/// The sheets of one device's order; a step is never split.
std::vector<ChangePage> changePages(const ChangeJob& job, std::size_t order, const SheetFrame& frame);

Drawing changeSheet(const ChangeJob& job, const ChangePage& page, const SheetFrame& frame, SheetHead head);

}  // namespace views
