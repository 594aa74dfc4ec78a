// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/checked_design.h"

namespace views {

CheckedDesign::CheckedDesign(const model::Tables& plan)
{
    const auto start = std::chrono::steady_clock::now();
    checker = std::make_unique<model::Checker>(plan);
    time = std::chrono::steady_clock::now() - start;
    findings = std::make_shared<const std::vector<model::Finding>>(checker->findings());
    countsAt = FindingCountsAt(plan, *findings);
    summary = model::summarize(plan, checker->index());
}

}  // namespace views
