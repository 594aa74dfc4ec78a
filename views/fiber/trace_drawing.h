// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/fiber_trace.h"
#include "views/drawing/drawing.h"
#include "views/theme.h"

namespace views {

/// The fibers of a port or cable, and the one that is told in full.
struct TraceAsked {
    QString name;  ///< "L1-03:41", "F-00185"
    std::vector<model::FiberTrace> fibers;
    std::size_t shown = 0;               ///< a place in `fibers`
    std::optional<model::PortRef> port;  ///< whose connector is drawn below; none for no connector
};

/// One fiber from end to end, a box for each thing that light passes, with the loss up to there, and below it the positions of
/// the connector in their colours. Says so where nothing can be traced.
Drawing traceDrawing(const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                     const TraceAsked& asked, double width);

/// Every fiber of `asked`, one a row, from the port that was asked to the far end; light runs as the arrows say.
Drawing lanesDrawing(const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                     const TraceAsked& asked, double width);

/// What the position of a port's connector carries: "position 3, green: lane 3 sends"; marks its disc among the hits.
QString positionText(const model::PortGroup& group, int position);
/// "0.70 dB of 3.00 dB · 17.6 m · 88 ns"; what is not known is a question mark.
QString linkFiguresText(const model::Tables& plan, const model::FiberTrace& fiber);
/// What keeps a fiber from carrying light, or its figures from being known, as sentences; empty where all is well.
QString troublesText(const model::Tables& plan, const model::FiberTrace& fiber);

}  // namespace views
