// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/place_index.h"

#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <algorithm>

namespace views {

namespace {

using TreePoint = boost::geometry::model::d2::point_xy<double>;
using TreeBox = boost::geometry::model::box<TreePoint>;
using Entry = std::pair<TreeBox, std::size_t>;

TreeBox boxOf(const QRectF& rect) { return {{rect.left(), rect.top()}, {rect.right(), rect.bottom()}}; }

}  // namespace

struct PlaceIndex::Tree {
    boost::geometry::index::rtree<Entry, boost::geometry::index::rstar<16>> boxes;
};

PlaceIndex::PlaceIndex() : PlaceIndex(ElevationLayout()) {}
PlaceIndex::~PlaceIndex() = default;
PlaceIndex::PlaceIndex(PlaceIndex&&) noexcept = default;
PlaceIndex& PlaceIndex::operator=(PlaceIndex&&) noexcept = default;

PlaceIndex::PlaceIndex(ElevationLayout layout) : m_layout(std::move(layout)), m_tree(std::make_unique<Tree>())
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_layout.places.size(); ++i) {
        entries.emplace_back(boxOf(m_layout.places[i].area), i);
        m_byRack.emplace_back(m_layout.places[i].rack, i);
    }
    std::sort(m_byRack.begin(), m_byRack.end());
    m_tree->boxes = decltype(m_tree->boxes)(entries);
}

std::vector<const RackPlace*> PlaceIndex::touching(const QRectF& rect) const
{
    std::vector<Entry> found;
    m_tree->boxes.query(boost::geometry::index::intersects(boxOf(rect)), std::back_inserter(found));
    std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.second < b.second; });
    std::vector<const RackPlace*> places;
    places.reserve(found.size());
    for (const Entry& entry : found)
        places.push_back(&m_layout.places[entry.second]);
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
