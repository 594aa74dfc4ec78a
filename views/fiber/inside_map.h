// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/switch_inside.h"

#include <set>
#include <vector>

namespace views {

/// What belongs to one laser module of a co-packaged switch, each ascending.
struct InsideRow {
    int module = 0;
    std::vector<int> connectors;
    std::vector<int> engines;
    std::vector<int> ports;
    std::vector<int> asics;
};

/// Lines between parts of one module, each pair once: numbers of the parts at both ends.
using PartLines = std::set<std::pair<int, int>>;
struct InsideLines {
    PartLines laserConnector;
    PartLines connectorEngine;
    PartLines enginePort;
    PartLines engineAsic;
};

/// The modules of a switch in order; empty for what has no engines or whose figures do not say which module lights what.
std::vector<InsideRow> insideRows(const model::DeviceType& type, const model::SwitchInside& inside);
/// Every line behind `ports`.
InsideLines linesBehind(const model::SwitchInside& inside, const std::vector<int>& ports);

}  // namespace views
