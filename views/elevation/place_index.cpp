// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/place_index.h"

#include <algorithm>

namespace views {

namespace {

std::vector<QRectF> areasOf(const ElevationLayout& layout)
{
    std::vector<QRectF> areas;
    for (const RackPlace& place : layout.places)
        areas.push_back(place.area);
    return areas;
}

}  // namespace

PlaceIndex::PlaceIndex(ElevationLayout layout) : m_layout(std::move(layout)), m_areas(areasOf(m_layout))
{
    for (std::size_t i = 0; i < m_layout.places.size(); ++i)
        m_byRack.emplace_back(m_layout.places[i].rack, i);
    std::sort(m_byRack.begin(), m_byRack.end());
}

std::vector<const RackPlace*> PlaceIndex::touching(const QRectF& rect) const
{
    std::vector<const RackPlace*> places;
    for (const std::size_t i : m_areas.touching(rect))
        places.push_back(&m_layout.places[i]);
    return places;
}

const RackPlace* PlaceIndex::at(QPointF point) const
{
    const std::vector<const RackPlace*> found = touching(QRectF(point, QSizeF(0, 0)));
    return found.empty() ? nullptr : found.front();
}

std::vector<const RackPlace*> PlaceIndex::of(model::Id<model::Rack> rack) const
{
    std::vector<const RackPlace*> places;
    for (auto i = std::lower_bound(m_byRack.begin(), m_byRack.end(), std::pair(rack, std::size_t(0)));
         i != m_byRack.end() && i->first == rack; ++i)
        places.push_back(&m_layout.places[i->second]);
    return places;
}

}  // namespace views
