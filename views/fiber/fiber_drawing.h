// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"
#include "views/fiber/pair_drawing.h"
#include "views/fiber/trace_drawing.h"

namespace views {

class Colouring;

/// What of the fiber view is drawn. Sheet is all of it on one page: face, trace and inside, or two devices.
enum class FiberMode { Faceplate, Inside, Pair, Trace, Sheet };

/// What the fiber view is about.
struct FiberSubject {
    std::optional<model::Id<model::Device>> device;
    std::optional<model::PortRef> port;            ///< of `device`
    std::optional<model::Id<model::Cable>> cable;  ///< one of `port`
    std::optional<FacedPair> pair;

    friend bool operator==(const FiberSubject& a, const FiberSubject& b)
    {
        return a.device == b.device && a.port == b.port && a.cable == b.cable
            && a.pair.has_value() == b.pair.has_value()
            && (!a.pair || (a.pair->left == b.pair->left && a.pair->right == b.pair->right));
    }
};

struct FiberOptions {
    FiberMode mode = FiberMode::Sheet;
    Theme theme = lightTheme();
    const Colouring* colouring = nullptr;  ///< of cables; without one the colours are those of the far ends
    int position = 0;                      ///< of the port: the fiber that is traced; 0 for its first
    std::vector<model::ObjectRef> selected;
};

/// What there is to see of an object: of a rack or row its first switch, of a cable its end a.
FiberSubject fiberSubject(const model::Tables& plan, const model::PlanIndex& index, const model::ObjectRef& object);
/// The first switch of the design, by name; of a design without switches the first device with ports.
std::optional<model::Id<model::Device>> firstSwitch(const model::Tables& plan);

/// The fibers of the subject's port or cable, the one at `position` in front.
TraceAsked askTrace(const model::Tables& plan, const model::PlanIndex& index, const FiberSubject& subject,
                    int position);

/// The picture of the subject; says so where there is none.
Drawing fiberDrawing(const model::Tables& plan, const model::PlanIndex& index, const FiberSubject& subject,
                     const FiberOptions& options);

}  // namespace views
