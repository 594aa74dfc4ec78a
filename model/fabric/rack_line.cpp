// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/rack_line.h"

#include <algorithm>

namespace model {

std::vector<RackedSwitch> rackingOrder(const FabricShape& shape)
{
    std::vector<RackedSwitch> order;
    order.reserve(static_cast<std::size_t>(shape.switches()));
    for (int pod = 0; pod < shape.pods; ++pod) {
        const int firstLeaf = pod * shape.leavesPerPod;
        for (int leaf = firstLeaf; leaf < std::min(shape.leaves, firstLeaf + shape.leavesPerPod); ++leaf)
            order.push_back({0, leaf});
        for (int spine = 0; spine < shape.spinesPerPod; ++spine)
            order.push_back({1, pod * shape.spinesPerPod + spine});
    }
    for (int core = 0; core < shape.cores; ++core)
        order.push_back({2, core});
    return order;
}

namespace {

/// The place in the line of compute racks, times two, that a switch would like to stand at.
long wish(const FabricShape& shape, const RackedSwitch& racked)
{
    const auto middle = [&](int firstRack, int racks) {
        return 2L * firstRack + std::min(racks, shape.computeRacks - firstRack);
    };
    if (racked.role == 0)
        return middle(racked.number / kRails * kRacksPerGroup, kRacksPerGroup);
    if (racked.role == 2 || shape.pods == 1)
        return middle(0, shape.computeRacks);
    const int podRacks = shape.leavesPerPod / kRails * kRacksPerGroup;
    return middle(racked.number / shape.spinesPerPod * podRacks, podRacks);
}

}  // namespace

std::vector<LineRack> rackLine(const FabricShape& shape, int switchesPerRack)
{
    struct Wish {
        long place;  // times two
        LineRack rack;
    };
    std::vector<Wish> wishes;
    for (int rack = 0; rack < shape.computeRacks; ++rack)
        wishes.push_back({2L * rack + 1, {true, rack}});
    const auto order = rackingOrder(shape);
    const auto perRack = static_cast<std::size_t>(switchesPerRack);
    for (std::size_t first = 0; first < order.size(); first += perRack) {
        const std::size_t end = std::min(order.size(), first + perRack);
        long sum = 0;
        for (std::size_t i = first; i < end; ++i)
            sum += wish(shape, order[i]);
        wishes.push_back({sum / static_cast<long>(end - first), {false, static_cast<int>(first / perRack)}});
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) { return a.place < b.place; });
    std::vector<LineRack> line;
    line.reserve(wishes.size());
    for (const Wish& wished : wishes)
        line.push_back(wished.rack);
    return line;
}

}  // namespace model
