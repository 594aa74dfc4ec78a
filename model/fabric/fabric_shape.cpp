// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_shape.h"

#include "model/core/assert.h"

#include <QCoreApplication>

namespace model {

namespace {

constexpr int ceilDivide(int a, int b) { return (a + b - 1) / b; }

/// The smallest divisor of 72 that is at least `least`: so every pair gets the same number of links.
int evenSplit(int least)
{
    MODEL_ASSERT(least <= kHalf);
    int count = least < 1 ? 1 : least;
    while (kHalf % count != 0)
        ++count;
    return count;
}

FabricShape shapeOf(int leaves, bool threeTiers)
{
    FabricShape shape;
    shape.leaves = leaves;
    shape.tiers = threeTiers ? 3 : 2;
    if (!threeTiers) {
        shape.leavesPerPod = leaves;
        shape.spines = shape.spinesPerPod = evenSplit(ceilDivide(leaves, 2));
        shape.linksLeafSpine = kHalf / shape.spines;
        return shape;
    }
    shape.leavesPerPod = shape.spinesPerPod = kHalf;
    shape.pods = ceilDivide(leaves, kHalf);
    shape.spines = shape.pods * kHalf;
    shape.linksLeafSpine = 1;
    shape.coresPerPlane = evenSplit(ceilDivide(shape.pods, 2));
    shape.cores = kHalf * shape.coresPerPlane;
    shape.linksSpineCore = kHalf / shape.coresPerPlane;
    return shape;
}

}  // namespace

Result<FabricShape> fabricShape(int computeRacks, Tiers tiers)
{
    const int leaves = kRails * ceilDivide(computeRacks, kRacksPerGroup);
    if (tiers == Tiers::Two && leaves > kSwitchPorts) {
        return Error{QCoreApplication::translate("model::FabricShape",
                                                 "Two tiers of 144-port switches reach 144 leaves (10,368 GPUs); this "
                                                 "cluster needs %1: use --tiers 3 or auto.")
                         .arg(leaves)};
    }
    FabricShape shape = shapeOf(leaves, tiers == Tiers::Three || leaves > kSwitchPorts);
    shape.computeRacks = computeRacks;
    return shape;
}

FabricShape publishedShape(int gpus)
{
    const int leaves = ceilDivide(gpus, kHalf);
    FabricShape shape = shapeOf(leaves, leaves > kSwitchPorts);
    shape.computeRacks = leaves;
    return shape;
}

}  // namespace model
