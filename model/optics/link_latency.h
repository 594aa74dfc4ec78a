// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/fiber_trace.h"

namespace model {

/// What a link adds to a signal's way from port to port: the cables' delay along their length, and the DSP of a pluggable
/// optic at either end, 150 to 200 ns each (SemiAnalysis on co-packaged optics). Co-packaged ports and copper have none.
struct LinkLatency {
    std::int64_t wayPicoseconds = 0;
    int optics = 0;   ///< pluggable ones
    QString missing;  ///< the figure or route that is not known, as a sentence; empty where the way is known

    /// In nanoseconds, with the optics: least and most.
    double least() const;
    double most() const;
};

/// Over one cable: what its own two ends add and its way.
LinkLatency latencyOf(const Tables& plan, const Cable& cable);
/// Over all cables that a fiber passes from port to port; only for one that arrives.
LinkLatency latencyOf(const Tables& plan, const FiberTrace& trace);

/// "338-438 ns"; "?" where it is not known.
QString latencyText(const LinkLatency& latency);

}  // namespace model
