// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "model/rules/finding.h"
#include "views/drawing/drawing.h"
#include "views/theme.h"

#include <vector>

namespace views {

class Colouring;

enum class ElevationFace { Front, Rear, Both };

/// What is worth drawing at a zoom; each level holds the one before it.
enum class ElevationDetail { Racks, Devices, Ports, Numbers, Labels };
/// The level for a zoom in pixels per millimetre.
ElevationDetail detailFor(double pixelsPerMm);

/// A finding shown beside the object it is about.
struct FindingMark {
    model::ObjectRef place;
    model::Severity severity = model::Severity::Error;
};

struct ElevationOptions {
    std::vector<model::Id<model::Rack>> racks;  ///< empty: all, row by row
    ElevationFace face = ElevationFace::Front;
    ElevationDetail detail = ElevationDetail::Labels;
    Theme theme = lightTheme();
    std::vector<model::ObjectRef> selected;
    std::vector<FindingMark> marks;
    const Colouring* colouring = nullptr;  ///< null: bodies by kind, ports by rail
};

/// Racks side by side to scale, seen from the front, the rear, or both. A row seen from the rear runs the other way.
Drawing elevationDrawing(const model::Tables& plan, const model::PlanIndex& index, const ElevationOptions& options);

}  // namespace views
