// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"
#include "model/fabric/cluster_spec.h"

namespace model {

/// The types one cluster is made of, put into its design; the pointers are into that design's tables.
struct ClusterTypes {
    const RackType* compute = nullptr;
    const RackType* network = nullptr;
    const DeviceType* switchType = nullptr;
    const DeviceType* shelf = nullptr;  ///< of a network rack
    const CableType* fiber = nullptr;
    const CduType* cdu = nullptr;
    const HoseType* hose = nullptr;
    const TrayType* tray = nullptr;
    const TrayType* ladder = nullptr;  ///< for copper; null without management cables
    const CableType* patch = nullptr;  ///< of management ports; null without them
    int switchesPerRack = 0;
};

/// Copies from the built-in catalog every type the cluster uses into `plan`, numbered in order of their keys.
/// Error: a type is not in the catalog, or is none the generator can wire.
Result<ClusterTypes> takeClusterTypes(const ClusterSpec& spec, Tables& plan);

/// How many switches a network rack carries: its places, or what its shelves can feed under the redundancy, or what its
/// busbar carries, whichever is least.
int switchesPerRack(const RackType& rack, const DeviceType& switchType, const DeviceType& shelf, Redundancy redundancy);

}  // namespace model
