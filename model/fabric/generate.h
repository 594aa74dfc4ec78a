// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"
#include "model/fabric/cluster_spec.h"

#include <QStringList>

namespace model {

/// A whole design made from one number, and what its maker should be told about it.
struct Generated {
    Tables plan;
    FabricShape shape;
    QStringList notes;  ///< "1,000 GPUs are rounded up to 1,008: 14 whole racks."
};

/// Makes racks, rows, trays, switches, coolant, power and cables for `spec` from the built-in catalog; the same spec
/// always gives the same design. Error: the count is out of range, a type is unknown, or the generator cannot wire it.
Result<Generated> generateCluster(const ClusterSpec& spec);

}  // namespace model
