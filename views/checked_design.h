// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/checker.h"
#include "model/rules/design_summary.h"
#include "views/finding_counts.h"
#include "views/finding_list.h"

#include <chrono>
#include <memory>

namespace views {

/// A design checked as a whole, with all that is counted from it. It keeps nothing of `plan`, so that it can be made on
/// another thread, from a copy.
struct CheckedDesign {
    explicit CheckedDesign(const model::Tables& plan);

    std::unique_ptr<model::Checker> checker;
    FindingList findings;
    FindingCountsAt countsAt;
    model::DesignSummary summary;
    std::chrono::nanoseconds time;  ///< that the check took
};

}  // namespace views
