// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/checker.h"

#include <map>

namespace model {

/// A design in numbers, all counted from its records.
struct DesignSummary {
    std::int64_t gpus = 0;
    int racks = 0;
    int computeRacks = 0;
    int devices = 0;
    int switches = 0;
    int leaves = 0;
    int spines = 0;
    int cores = 0;
    int cables = 0;
    int fabricCables = 0;
    int routedCables = 0;
    int trays = 0;
    std::int64_t fibers = 0;  ///< lit ones of the fabric
    std::int64_t pmRuns = 0;
    std::map<CableRole, int> cablesByRole;
    Length cableLength;  ///< of the routed cables, with slack
    Power power;         ///< of the devices whose draw is known
    Flow coolant;        ///< of the devices whose flow is known

    friend bool operator==(const DesignSummary&, const DesignSummary&) = default;
};

DesignSummary summarize(const Tables& plan, const PlanIndex& index);

}  // namespace model
