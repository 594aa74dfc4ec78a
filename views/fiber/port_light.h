// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/pm_runs.h"

#include <QStringList>

namespace views {

/// The parts inside a co-packaged switch behind one port, each list ascending.
struct PortLight {
    std::vector<int> modules;  ///< of lasers; in a laser shelf elsewhere, where `shelf` says one
    std::vector<int> connectors;
    std::vector<int> engines;
    std::vector<int> asics;
    QString shelf;

    bool isLit() const { return !engines.empty(); }
};

/// What stands behind a port by the design's optics profile; nothing for a port without engine.
PortLight lightOf(const model::Tables& plan, const model::PlanIndex& index, const model::PortRef& port);

/// The same as a sentence without its full stop: "port 41 is lit by els-6, engine-21, pm-11/12"; empty where no engine is.
QString litByText(const model::Tables& plan, const model::PlanIndex& index, const model::PortRef& port);
/// "laser module els-6, lights ports 41–48".
QString laserModuleText(const model::Tables& plan, const model::DeviceType& type, int module);

}  // namespace views
