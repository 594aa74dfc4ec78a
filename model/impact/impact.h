// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/failure.h"

namespace model {

/// A link that carries less than before, or nothing: its ends, and how much of it is left, of 1.
struct HurtLink {
    PortRef a;
    PortRef b;
    double left = 0;

    friend bool operator==(const HurtLink&, const HurtLink&) = default;
};

/// A GPU that reaches less of its rail: its NIC, and the share of equal ways to the top of the fabric that is left, of 1.
struct HurtGpu {
    PortRef nic;
    double left = 0;

    friend bool operator==(const HurtGpu&, const HurtGpu&) = default;
};

/// What follows when something is lost. All lists are sorted.
struct Impact {
    Lost lost;
    std::vector<Id<Device>> devicesLost;
    std::vector<PortRef> portsLost;      ///< of what failed, cabled or not: data ports and NICs without any lane left
    std::vector<PortRef> portsDegraded;  ///< of what failed: with some lanes left
    std::vector<PortRef> portsDark;      ///< of devices that are well: nothing comes in any more
    std::vector<HurtLink> links;         ///< that carry data
    int managementLinksLost = 0;
    std::vector<Id<Cable>> cablesCut;
    std::vector<HurtGpu> gpus;
    QStringList causes;
    QStringList stays;
    QStringList unknown;
    QStringList assumes;

    int linksLost() const;
    int linksDegraded() const;
    int gpusCut() const;
    /// The mean over the affected GPUs, of 1; zero where there are none.
    double bandwidthLost() const;
    /// Whether nothing that the design uses carries less than before.
    bool isHarmless() const { return devicesLost.empty() && links.empty() && gpus.empty() && managementLinksLost == 0; }
};

Impact impactOf(const Tables& plan, const PlanIndex& index, const Lost& lost);
Impact impactOf(const Tables& plan, const Lost& lost);

/// What is exchanged to mend it: the laser's module, the engine's switch, the thing itself.
Lost replacedFor(const Tables& plan, const Lost& lost);

}  // namespace model
