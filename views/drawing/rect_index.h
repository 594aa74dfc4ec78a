// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include <memory>
#include <vector>

namespace views {

/// Finds rectangles by place; each is known by its number in the list it was given in.
class RectIndex {
public:
    RectIndex();
    explicit RectIndex(const std::vector<QRectF>& rects);
    ~RectIndex();
    RectIndex(RectIndex&&) noexcept;
    RectIndex& operator=(RectIndex&&) noexcept;

    /// All that touch `rect`, ascending.
    std::vector<std::size_t> touching(const QRectF& rect) const;
    /// How many touch it, counted no further than `limit`.
    std::size_t countTouching(const QRectF& rect, std::size_t limit) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

}  // namespace views
