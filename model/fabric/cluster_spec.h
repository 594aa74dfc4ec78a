// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/design.h"
#include "model/fabric/fabric_shape.h"

namespace model {

/// What a person asks for when a cluster is made from one number.
struct ClusterSpec {
    int gpus = 0;
    QString computeRack = QStringLiteral("gb300-nvl72");
    QString switchType = QStringLiteral("q3450-ld");
    Tiers tiers = Tiers::Auto;
    Profile profile;
    Naming naming;
    QString name;  ///< empty: "576-GPU cluster"
    QString date;  ///< empty or YYYY-MM-DD
    bool route = true;
    bool management = false;  ///< also the management cables, and ladders for copper
};

}  // namespace model
