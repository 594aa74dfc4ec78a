// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"

#include <cstdint>
#include <vector>

namespace model {

/// What the fabric joins, switch by switch, over cables or over panels and trunks; kept by change sets.
class FabricMap {
public:
    /// The links from one switch to another.
    struct Neighbour {
        Id<Device> device;
        int links = 0;

        friend bool operator==(const Neighbour&, const Neighbour&) = default;
    };
    /// What hangs on one switch.
    struct Switch {
        std::vector<Neighbour> neighbours;  ///< in id order
        std::uint64_t rails = 0;            ///< bit r - 1: a NIC of rail r is linked to it
        int nics = 0;                       ///< links to NICs
        int empty = 0;                      ///< data ports that nothing is plugged into

        friend bool operator==(const Switch&, const Switch&) = default;
    };
    /// NICs of one rail that have no path to the others of that rail.
    struct Split {
        int rail = 1;
        int parts = 0;
        Id<Device> one;    ///< a switch of the largest part
        Id<Device> other;  ///< and one that no path leads to from there
        int cutOff = 0;    ///< NICs outside of the largest part

        friend bool operator==(const Split&, const Split&) = default;
    };
    /// The fabric as a whole.
    struct Whole {
        std::vector<Split> splits;
        int emptyPorts = 0;
        int ports = 0;
        std::vector<Id<Device>> withEmptyPorts;
        bool hasSpines = false;
        bool hasCores = false;

        friend bool operator==(const Whole&, const Whole&) = default;
    };

    FabricMap(const Tables& plan, const PlanIndex& index);
    /// Follows `changes`; `touched` must have every device whose links may be others now, and some may be gone.
    void update(const Tables& plan, const PlanIndex& index, const ChangeSet& changes,
                const std::vector<Id<Device>>& touched);

    /// Null for what is no switch.
    const Switch* of(Id<Device> device) const;
    const Whole& whole() const { return m_whole; }

private:
    struct Entry {
        Id<Device> device;
        int ports = 0;
        Switch links;
        std::vector<std::pair<int, int>> nicsByRail;  ///< rail, links

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    static Entry entryOf(const Tables& plan, const PlanIndex& index, const Device& device);
    /// Where the entry of a device stands or would stand; tried at `hint` first.
    std::size_t find(Id<Device> device, std::size_t hint = 0) const;
    Whole seenWhole() const;

    std::vector<Entry> m_entries;  ///< of the switches, in id order
    Whole m_whole;
    bool m_hasSpines = false;  ///< the first and the last of a tier touch everything, so that this map is made anew
    bool m_hasCores = false;
};

/// The rail that a port of a device serves, from 1; zero where it is no NIC.
int railOf(const DeviceType& type, int port);

}  // namespace model
