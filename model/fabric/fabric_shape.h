// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

namespace model {

enum class Tiers { Auto, Two, Three };

/// How many switches a rail-pure fabric of 144-port switches has, and how they are linked. All counts are exact;
/// the formulas are those of DECISIONS section 2.
struct FabricShape {
    int computeRacks = 0;
    int tiers = 2;
    int leaves = 0;
    int spines = 0;
    int cores = 0;
    int pods = 1;
    int leavesPerPod = 0;  ///< of a full pod
    int spinesPerPod = 0;
    int linksLeafSpine = 0;  ///< between a leaf and each spine of its pod
    int coresPerPlane = 0;
    int linksSpineCore = 0;  ///< between a spine and each core of its plane

    int switches() const { return leaves + spines + cores; }

    friend bool operator==(const FabricShape&, const FabricShape&) = default;
};

inline constexpr int kSwitchPorts = 144;
inline constexpr int kHalf = kSwitchPorts / 2;  ///< 72 down, 72 up
inline constexpr int kTraysPerRack = 18;
inline constexpr int kRails = 4;
inline constexpr int kRacksPerGroup = kHalf / kTraysPerRack;  ///< four racks fill one leaf of each rail
inline constexpr int kSmallestCluster = 72;
inline constexpr int kLargestCluster = kSwitchPorts * kSwitchPorts * kSwitchPorts / 4;
static_assert(kLargestCluster == 746496);

/// The fabric for that many compute racks of 72 GPUs. Error: two tiers were asked for and do not reach.
Result<FabricShape> fabricShape(int computeRacks, Tiers tiers = Tiers::Auto);

/// The published shape for a GPU count, not rounded to whole racks or groups: leaves = ceil(GPUs / 72).
FabricShape publishedShape(int gpus);

}  // namespace model
