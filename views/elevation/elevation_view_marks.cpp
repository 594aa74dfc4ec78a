// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_overlay.h"
#include "views/elevation/elevation_view_inner.h"

namespace views {

void ElevationView::setMarks(std::vector<FindingMark> marks)
{
    m->marks.clear();
    for (FindingMark& mark : marks) {
        if (const auto rack = rackOf(m->plan(), mark.place))
            m->marks[*rack].push_back(std::move(mark));
    }
    update();
}

void ElevationView::setRackCounts(std::map<model::Id<model::Rack>, model::FindingCounts> counts)
{
    m->counts = std::move(counts);
    update();
}

model::FindingCounts ElevationView::rackCounts(model::Id<model::Rack> rack) const
{
    const auto found = m->counts.find(rack);
    return found == m->counts.end() ? model::FindingCounts() : found->second;
}

void ElevationView::setHint(const std::optional<model::ObjectRef>& object)
{
    if (m->hint == object)
        return;
    m->hint = object;
    update();
}

const std::optional<model::ObjectRef>& ElevationView::hint() const { return m->hint; }

}  // namespace views
