// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/sum.h"

namespace views {

/// The design in a few numbers, as the status bar and the inspector show them.
struct DesignFigures {
    std::int64_t gpus = 0;
    std::int64_t switches = 0;
    std::int64_t fabricCables = 0;
    model::Length fabricLength;
    std::int64_t unrouted = 0;
    std::int64_t pmRuns = 0;
    model::Sum<model::Milliwatts> power;
    model::Sum<model::MicrolitresPerMinute> flow;
};

DesignFigures figuresOf(const model::Tables& plan, const model::PlanIndex& index);

}  // namespace views
