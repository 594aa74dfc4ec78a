// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/assert.h"
#include "model/deliver/pull_order.h"

#include <map>
#include <set>

namespace model {

/// Gives pulls out to crews, slot by slot. Pulls are known by their places in a list, the longest first.
class PullDealer {
public:
    /// The place of each pull's way in `ways`; both are borrowed.
    PullDealer(const std::vector<int>& wayOfPull, const std::vector<Stretches>& ways);

    struct Dealt {
        int pull;
        int crew;  ///< from 1
        int slot;  ///< from 0
    };
    /// All pulls in the order in which they go in.
    std::vector<Dealt> deal(int crews);

private:
    /// The tray in which the most of a way lies; 0 stands for none.
    static std::uint32_t mainTray(const Stretches& way);
    bool fits(int pull) const;
    int choose(std::uint32_t& tray) const;
    void take(int pull);
    void free(int way);
    void finish(int pull);

    const std::vector<int>& m_wayOfPull;
    const std::vector<Stretches>& m_ways;
    std::vector<std::vector<int>> m_after;  ///< by way: the ways that wait for it
    std::vector<std::vector<int>> m_pullsOfWay;
    std::vector<std::uint32_t> m_mainTrays;           ///< by way
    std::vector<int> m_waitsFor;                      ///< by way: how many ways must go in before it
    std::vector<int> m_left;                          ///< by way: pulls that are not in yet
    std::set<int> m_free;                             ///< pulls that wait for nothing
    std::map<std::uint32_t, std::set<int>> m_freeIn;  ///< the same by main tray
    std::set<Id<Tray>> m_busy;                        ///< trays in use in this slot
};

}  // namespace model
