// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/quantities.h"
#include "model/fabric/fabric_shape.h"

#include <QString>

#include <optional>
#include <vector>

namespace model {

/// One way of building the fabric of a GPU count, beside pluggable optics. What no source states is absent.
struct InterconnectOption {
    QString id;  ///< "pluggable", "lpo", "npo", "cpo"
    QString title;
    FabricShape shape;
    std::int64_t switchSidePorts = 0;
    std::int64_t transceivers = 0;  ///< discrete modules at the switches
    std::optional<Power> switchPower;
    std::optional<Power> networkPower;
    std::optional<Power> saved;             ///< against pluggable
    std::optional<std::int64_t> extraGpus;  ///< the saved power in GPUs of 1,400 W, rounded down
    QString source;                         ///< of the switch's power, or why there is none
};

/// The options side by side for a GPU count, not rounded to racks: the published table's arithmetic (Lambda: 3.95 kW
/// against 7.0 kW a switch; NVIDIA Blackwell Ultra: 1,400 W a GPU).
std::vector<InterconnectOption> compareInterconnects(int gpus);

}  // namespace model
