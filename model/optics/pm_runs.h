// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/fiber_trace.h"

namespace model {

/// One run of PM fibers from a laser module to a co-packaged switch: derived, never stored.
struct PmRun {
    Id<Device> device{1};  ///< the switch
    int number = 1;        ///< its PM connector, from 1
    PmLocation where = PmLocation::Inside;
    std::optional<InnerPart> module;  ///< that lights it; of a shelf, or of the switch itself; none: dark, or not known
    std::optional<Id<Device>> shelf;  ///< where that module stands when it is not in the switch
    std::vector<Id<Cable>> cables;    ///< outside the chassis, from the laser on
    std::optional<Length> length;     ///< of glass, where every part of it is known
    std::optional<Loss> loss;
    std::optional<Loss> budget;
};

/// "L1-03:pm-2".
QString pmRunName(const Tables& plan, const PmRun& run);

/// All PM runs of a device, in order of connector; none for a device without engines.
std::vector<PmRun> pmRunsOf(const Tables& plan, const PlanIndex& index, Id<Device> device);

}  // namespace model
