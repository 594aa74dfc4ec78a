// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/fabric_shape.h"

namespace model {

/// One end of a fabric link, all counted from 0. `device`: a leaf l, spine, core (counted through all pods and planes),
/// or a compute tray, 18 a rack from the bottom. `port`: of a switch, or the rail of a tray's NIC.
struct LinkEnd {
    int device;
    int port;
};

/// Calls `link(NIC end, leaf end)` for every GPU, leaf by leaf, port by port.
template <class Function>
void forEachNicLink(const FabricShape& shape, Function&& link)
{
    for (int leaf = 0; leaf < shape.leaves; ++leaf) {
        const int group = leaf / kRails;
        const int rail = leaf % kRails;
        for (int port = 0; port < kHalf; ++port) {
            const int rack = group * kRacksPerGroup + port / kTraysPerRack;
            if (rack < shape.computeRacks)
                link(LinkEnd{rack * kTraysPerRack + port % kTraysPerRack, rail}, LinkEnd{leaf, port});
        }
    }
}

/// Calls `link(leaf end, spine end)`, leaf by leaf, up-port by up-port.
template <class Function>
void forEachSpineLink(const FabricShape& shape, Function&& link)
{
    for (int leaf = 0; leaf < shape.leaves; ++leaf) {
        const int pod = shape.tiers == 3 ? leaf / kHalf : 0;
        const int inPod = shape.tiers == 3 ? leaf % kHalf : leaf;
        const int k = shape.linksLeafSpine;
        for (int up = 0; up < kHalf; ++up) {
            const int spine = pod * shape.spinesPerPod + up / k;
            link(LinkEnd{leaf, kHalf + up}, LinkEnd{spine, inPod * k + up % k});
        }
    }
}

/// Calls `link(spine end, core end)`, spine by spine, up-port by up-port. Core c of plane i is i * coresPerPlane + c.
template <class Function>
void forEachCoreLink(const FabricShape& shape, Function&& link)
{
    if (shape.tiers < 3)
        return;
    const int q = shape.linksSpineCore;
    for (int spine = 0; spine < shape.spines; ++spine) {
        const int pod = spine / kHalf;
        const int plane = spine % kHalf;
        for (int up = 0; up < kHalf; ++up)
            link(LinkEnd{spine, kHalf + up}, LinkEnd{plane * shape.coresPerPlane + up / q, pod * q + up % q});
    }
}

}  // namespace model
