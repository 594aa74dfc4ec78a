// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/pull_dealer.h"

#include <algorithm>

namespace model {

PullDealer::PullDealer(const std::vector<int>& wayOfPull, const std::vector<Stretches>& ways)
    : m_wayOfPull(wayOfPull),
      m_ways(ways),
      m_after(pullsAfter(ways)),
      m_pullsOfWay(ways.size()),
      m_waitsFor(ways.size()),
      m_left(ways.size())
{
    for (std::size_t pull = 0; pull < wayOfPull.size(); ++pull)
        m_pullsOfWay[static_cast<std::size_t>(wayOfPull[pull])].push_back(static_cast<int>(pull));
    for (std::size_t way = 0; way < ways.size(); ++way) {
        m_mainTrays.push_back(mainTray(ways[way]));
        m_left[way] = static_cast<int>(m_pullsOfWay[way].size());
        for (const int later : m_after[way])
            ++m_waitsFor[static_cast<std::size_t>(later)];
    }
    for (std::size_t way = 0; way < ways.size(); ++way) {
        if (m_waitsFor[way] == 0)
            free(static_cast<int>(way));
    }
}

std::uint32_t PullDealer::mainTray(const Stretches& way)
{
    const auto longest = std::max_element(way.begin(), way.end(), [](const Stretch& a, const Stretch& b) {
        return abs(a.to - a.from) < abs(b.to - b.from);
    });
    return longest == way.end() ? 0 : longest->tray.value();
}

bool PullDealer::fits(int pull) const
{
    const Stretches& way = m_ways[static_cast<std::size_t>(m_wayOfPull[static_cast<std::size_t>(pull)])];
    return std::none_of(way.begin(), way.end(), [&](const Stretch& stretch) { return m_busy.contains(stretch.tray); });
}

/// The next pull of a crew that stands at `tray`; -1 where every free one meets another crew.
int PullDealer::choose(std::uint32_t& tray) const
{
    const auto fitting = [&](const std::set<int>& pulls) {
        const auto found = std::find_if(pulls.begin(), pulls.end(), [&](int pull) { return fits(pull); });
        return found == pulls.end() ? -1 : *found;
    };
    const auto here = m_freeIn.find(tray);
    const int stays = here == m_freeIn.end() || tray == 0 ? -1 : fitting(here->second);
    if (stays >= 0)
        return stays;
    const int goes = fitting(m_free);
    if (goes >= 0)
        tray = m_mainTrays[static_cast<std::size_t>(m_wayOfPull[static_cast<std::size_t>(goes)])];
    return goes;
}

void PullDealer::take(int pull)
{
    const auto way = static_cast<std::size_t>(m_wayOfPull[static_cast<std::size_t>(pull)]);
    m_free.erase(pull);
    m_freeIn[m_mainTrays[way]].erase(pull);
    for (const Stretch& stretch : m_ways[way])
        m_busy.insert(stretch.tray);
}

void PullDealer::free(int way)
{
    for (const int pull : m_pullsOfWay[static_cast<std::size_t>(way)]) {
        m_free.insert(pull);
        m_freeIn[m_mainTrays[static_cast<std::size_t>(way)]].insert(pull);
    }
}

void PullDealer::finish(int pull)
{
    const int way = m_wayOfPull[static_cast<std::size_t>(pull)];
    if (--m_left[static_cast<std::size_t>(way)] > 0)
        return;
    for (const int later : m_after[static_cast<std::size_t>(way)]) {
        if (--m_waitsFor[static_cast<std::size_t>(later)] == 0)
            free(later);
    }
}

std::vector<PullDealer::Dealt> PullDealer::deal(int crews)
{
    MODEL_ASSERT(crews >= 1);
    std::vector<Dealt> dealt;
    std::vector<std::uint32_t> trays(static_cast<std::size_t>(crews), 0);
    for (int slot = 0; dealt.size() < m_wayOfPull.size(); ++slot) {
        const std::size_t first = dealt.size();
        m_busy.clear();
        for (int crew = 1; crew <= crews; ++crew) {
            const int pull = choose(trays[static_cast<std::size_t>(crew - 1)]);
            if (pull < 0)
                continue;
            take(pull);
            dealt.push_back({pull, crew, slot});
        }
        MODEL_ASSERT(dealt.size() > first);  // the longest of those left waits for nothing
        for (std::size_t i = first; i < dealt.size(); ++i)
            finish(dealt[i].pull);
    }
    return dealt;
}

}  // namespace model
