// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"
#include "views/fiber/port_key.h"

namespace views {

/// What the map of a device's inside picks out: the chain behind `ports`, or behind one part.
struct InsideOptions {
    Theme theme = lightTheme();
    PortKey key;             ///< the colours of the ports
    std::vector<int> ports;  ///< numbers; empty: nothing is picked out
};

/// The optics inside a co-packaged switch, a row for each laser module: laser module, PM connectors, engines, ports, and the
/// ASICs; below it one module with every line. Of a laser shelf: modules, PM connectors and the switches they feed. Any
/// other device is said to have nothing inside.
Drawing insideDrawing(const model::Tables& plan, const model::PlanIndex& index, model::Id<model::Device> device,
                      const InsideOptions& options, double width);

}  // namespace views
