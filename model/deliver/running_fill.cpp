// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/running_fill.h"

#include "model/routing/pathway.h"

#include <algorithm>

namespace model {

RunningFill::RunningFill(const Tables& plan, const std::vector<Stretches>& ways) : m_plan(plan)
{
    for (const Stretches& way : ways) {
        for (const Stretch& stretch : way) {
            std::vector<Length>& places = m_trays[stretch.tray].places;
            places.push_back(stretch.from);
            places.push_back(stretch.to);
        }
    }
    for (auto& [tray, filled] : m_trays) {
        std::sort(filled.places.begin(), filled.places.end());
        filled.places.erase(std::unique(filled.places.begin(), filled.places.end()), filled.places.end());
        filled.sections.resize(filled.places.size());
    }
}

std::optional<TrayShare> RunningFill::add(const Stretches& way, std::optional<Area> section)
{
    std::optional<TrayShare> fullest;
    bool known = section.has_value();
    for (const Stretch& stretch : way) {
        Filled& filled = m_trays.at(stretch.tray);
        filled.unknown |= !section.has_value();
        known &= !filled.unknown;
        const auto at = [&](Length place) {
            const auto found = std::lower_bound(filled.places.begin(), filled.places.end(), place);
            return static_cast<std::size_t>(found - filled.places.begin());
        };
        Area most;
        for (std::size_t i = at(std::min(stretch.from, stretch.to)); i < at(std::max(stretch.from, stretch.to)); ++i)
            most = std::max(most, filled.sections[i] += section.value_or(Area()));
        const Area room = traySection(m_plan.trays.at(stretch.tray));
        if (room <= Area())
            continue;
        const auto share = Share::fromBase((most.base() * 1000 + room.base() - 1) / room.base());
        if (!fullest || share > fullest->share)
            fullest = TrayShare{stretch.tray, share};
    }
    return known ? fullest : std::nullopt;
}

}  // namespace model
