// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/trace_text.h"

#include <QTextStream>

namespace app {

/// What a trace found.
struct TraceAnswer {
    QString name;       ///< what was asked for: "L1-03:41", "L1-03"
    bool list = false;  ///< a whole device: a line a fiber
    std::vector<model::FiberTrace> fibers;
    std::vector<model::FiberTrace> feeds;  ///< PM fibers
};

/// The verb's JSON, with a line feed at its end.
QString traceJson(const model::Tables& plan, const TraceAnswer& answer);
/// A block a fiber, a line a hop.
void printTraceHops(const model::Tables& plan, const TraceAnswer& answer, QTextStream& out);
/// A line a fiber.
void printTraceList(const model::Tables& plan, const TraceAnswer& answer, QTextStream& out);

/// "0.712", or "?" where it is not known.
QString decibels(std::optional<model::Loss> loss);

}  // namespace app
