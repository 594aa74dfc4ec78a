// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"
#include "views/fiber/port_key.h"

namespace views {

/// A device on the left and one on the right, or a whole rack.
struct FacedPair {
    model::Id<model::Device> left;
    std::vector<model::Id<model::Device>> right;
    QString rightName;
};

/// Two ports that light or a signal goes between, over one cable or over panels.
struct PairLink {
    int left = 0;
    model::PortRef right;
    std::vector<model::Id<model::Cable>> cables;  ///< from left to right
};

/// A device and another one.
FacedPair pairOf(const model::Tables& plan, model::Id<model::Device> left, model::Id<model::Device> right);
/// A device and what stands in a rack, from the bottom up: what has data ports, or for a device without these, any ports.
FacedPair pairOf(const model::Tables& plan, const model::PlanIndex& index, model::Id<model::Device> left,
                 model::Id<model::Rack> right);

/// What joins them, by the left device's ports.
std::vector<PairLink> pairLinks(const model::Tables& plan, const model::PlanIndex& index, const FacedPair& pair);

struct PairOptions {
    Theme theme = lightTheme();
    PortKey key;  ///< the colours of the left device's ports
    std::vector<model::ObjectRef> selected;
};

/// Both faces small, and below them the ports that are joined with their cables as curves. Says so where nothing joins them.
Drawing pairDrawing(const model::Tables& plan, const model::PlanIndex& index, const FacedPair& pair,
                    const PairOptions& options, double width);

}  // namespace views
