// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/stretches.h"

#include <algorithm>

namespace model {

namespace {

/// One way of having come to a place of a tray, by the joints taken.
struct Come {
    Length place;
    Length length;
    std::vector<std::pair<Length, Length>> joints;
};

const Come& shortestTo(const std::vector<Come>& come, Length place)
{
    return *std::min_element(come.begin(), come.end(), [&](const Come& a, const Come& b) {
        return a.length + abs(a.place - place) < b.length + abs(b.place - place);
    });
}

/// The stretches of a route that says itself where it turns off.
std::vector<Stretch> turnedOff(const Route& route, Length start, Length end)
{
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < route.trays.size(); ++i) {
        stretches.push_back({route.trays[i], i == 0 ? start : route.turns[2 * i - 1],
                             i + 1 == route.trays.size() ? end : route.turns[2 * i]});
    }
    return stretches;
}

}  // namespace

const StretchFinder::Joints& StretchFinder::jointsOf(Id<Tray> a, Id<Tray> b)
{
    const auto [found, isNew] = m_joints.try_emplace({a, b});
    if (isNew)
        found->second = joints(m_plan.trays.at(a), m_plan.trays.at(b));
    return found->second;
}

std::optional<std::vector<Stretch>> StretchFinder::stretchesOf(const Route& route)
{
    if (route.trays.empty())
        return std::vector<Stretch>{};
    const auto below = [&](Id<Rack> id, Id<Tray> tray) {
        const Rack& rack = m_plan.racks.at(id);
        return nearestPlace(m_plan.trays.at(tray), {rack.x, rack.y}).along;
    };
    if (route.turns.size() == 2 * (route.trays.size() - 1) && !route.turns.empty())
        return turnedOff(route, below(route.from, route.trays.front()), below(route.to, route.trays.back()));
    std::vector<Come> come{{below(route.from, route.trays.front()), {}, {}}};
    for (std::size_t i = 1; i < route.trays.size(); ++i) {
        std::vector<Come> next;
        for (const auto& joint : jointsOf(route.trays[i - 1], route.trays[i])) {
            const Come& best = shortestTo(come, joint.first);
            next.push_back({joint.second, best.length + abs(joint.first - best.place), best.joints});
            next.back().joints.push_back(joint);
        }
        if (next.empty())
            return std::nullopt;
        come = std::move(next);
    }
    const Length end = below(route.to, route.trays.back());
    const Come& best = shortestTo(come, end);
    std::vector<Stretch> stretches;
    Length from = below(route.from, route.trays.front());
    for (std::size_t i = 0; i < route.trays.size(); ++i) {
        const bool last = i + 1 == route.trays.size();
        stretches.push_back({route.trays[i], from, last ? end : best.joints[i].first});
        from = last ? end : best.joints[i].second;
    }
    return stretches;
}

}  // namespace model
