// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/rect_index.h"

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

struct RectIndex::Tree {
    boost::geometry::index::rtree<Entry, boost::geometry::index::rstar<16>> boxes;
};

RectIndex::RectIndex() : m_tree(std::make_unique<Tree>()) {}
RectIndex::~RectIndex() = default;
RectIndex::RectIndex(RectIndex&&) noexcept = default;
RectIndex& RectIndex::operator=(RectIndex&&) noexcept = default;

RectIndex::RectIndex(const std::vector<QRectF>& rects) : RectIndex()
{
    std::vector<Entry> entries;
    entries.reserve(rects.size());
    for (std::size_t i = 0; i < rects.size(); ++i)
        entries.emplace_back(boxOf(rects[i]), i);
    m_tree->boxes = decltype(m_tree->boxes)(entries);
}

std::vector<std::size_t> RectIndex::touching(const QRectF& rect) const
{
    std::vector<std::size_t> found;
    const auto meets = boost::geometry::index::intersects(boxOf(rect));
    for (auto entry = m_tree->boxes.qbegin(meets); entry != m_tree->boxes.qend(); ++entry)
        found.push_back(entry->second);
    std::sort(found.begin(), found.end());
    return found;
}

std::size_t RectIndex::countTouching(const QRectF& rect, std::size_t limit) const
{
    std::size_t count = 0;
    const auto meets = boost::geometry::index::intersects(boxOf(rect));
    for (auto entry = m_tree->boxes.qbegin(meets); entry != m_tree->boxes.qend() && count < limit; ++entry)
        ++count;
    return count;
}

}  // namespace views
