// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/pull_order.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace model {

namespace {

Length low(const Stretch& stretch) { return std::min(stretch.from, stretch.to); }
Length high(const Stretch& stretch) { return std::max(stretch.from, stretch.to); }

/// Where a way hangs out of a tray.
struct End {
    Length place;
    std::size_t way;
};

/// In each tray in order of their places, so that those within a stretch lie side by side.
std::map<Id<Tray>, std::vector<End>> endsOf(const std::vector<Stretches>& ways)
{
    std::map<Id<Tray>, std::vector<End>> ends;
    for (std::size_t way = 0; way < ways.size(); ++way) {
        for (const Stretch& stretch : ways[way]) {
            ends[stretch.tray].push_back({stretch.from, way});
            ends[stretch.tray].push_back({stretch.to, way});
        }
    }
    for (auto& [tray, list] : ends)
        std::sort(list.begin(), list.end(), [](const End& a, const End& b) { return a.place < b.place; });
    return ends;
}

}  // namespace

Length lengthOf(const Stretches& way)
{
    return std::accumulate(way.begin(), way.end(), Length(),
                           [](Length sum, const Stretch& stretch) { return sum + abs(stretch.to - stretch.from); });
}

bool crosses(const Stretches& a, const Stretches& b)
{
    return std::any_of(a.begin(), a.end(), [&](const Stretch& passing) {
        return std::any_of(b.begin(), b.end(), [&](const Stretch& hanging) {
            const auto within = [&](Length place) { return low(passing) < place && place < high(passing); };
            return hanging.tray == passing.tray && (within(hanging.from) || within(hanging.to));
        });
    });
}

bool blocks(const Stretches& later, const Stretches& earlier)
{
    return lengthOf(later) > lengthOf(earlier) && crosses(later, earlier);
}

std::vector<std::vector<int>> pullsAfter(const std::vector<Stretches>& ways)
{
    std::vector<Length> lengths;
    for (const Stretches& way : ways)
        lengths.push_back(lengthOf(way));
    const std::map<Id<Tray>, std::vector<End>> ends = endsOf(ways);
    std::vector<std::vector<int>> after(ways.size());
    for (std::size_t way = 0; way < ways.size(); ++way) {
        std::vector<int>& later = after[way];
        for (const Stretch& stretch : ways[way]) {
            const std::vector<End>& list = ends.at(stretch.tray);
            auto end = std::upper_bound(list.begin(), list.end(), low(stretch),
                                        [](Length place, const End& each) { return place < each.place; });
            for (; end != list.end() && end->place < high(stretch); ++end) {
                if (lengths[end->way] < lengths[way])
                    later.push_back(static_cast<int>(end->way));
            }
        }
        std::sort(later.begin(), later.end());
        later.erase(std::unique(later.begin(), later.end()), later.end());
    }
    return after;
}

}  // namespace model
