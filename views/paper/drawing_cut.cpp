// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/drawing_cut.h"

#include <algorithm>
#include <optional>

namespace views {

namespace {

/// What of a shape touches the window; nothing where it lies outside.
struct Cutter {
    QRectF window;

    /// Of lines, too, which have no area.
    bool touches(const QRectF& box) const
    {
        return box.left() <= window.right() && box.right() >= window.left() && box.top() <= window.bottom()
            && box.bottom() >= window.top();
    }

    template <class Shape, class Element, class BoxOf>
    std::optional<views::Shape> some(const Shape& shape, std::vector<Element> Shape::*all, const BoxOf& boxOf) const
    {
        Shape kept{shape};
        (kept.*all).clear();
        std::copy_if((shape.*all).begin(), (shape.*all).end(), std::back_inserter(kept.*all),
                     [&](const Element& each) { return touches(boxOf(each)); });
        return (kept.*all).empty() ? std::nullopt : std::optional<views::Shape>(std::move(kept));
    }
    template <class Shape>
    std::optional<views::Shape> whole(const Shape& shape, const QRectF& box) const
    {
        return touches(box) ? std::optional<views::Shape>(shape) : std::nullopt;
    }

    std::optional<views::Shape> operator()(const Rects& shape) const
    {
        return some(shape, &Rects::rects, [](const QRectF& rect) { return rect; });
    }
    std::optional<views::Shape> operator()(const Lines& shape) const
    {
        return some(shape, &Lines::lines, [](const QLineF& line) { return QRectF(line.p1(), line.p2()).normalized(); });
    }
    std::optional<views::Shape> operator()(const Circles& shape) const
    {
        const QPointF reach(shape.radius, shape.radius);
        return some(shape, &Circles::centres, [&](QPointF centre) { return QRectF(centre - reach, centre + reach); });
    }
    std::optional<views::Shape> operator()(const PathShape& shape) const
    {
        return whole(shape, shape.path.controlPointRect());
    }
    std::optional<views::Shape> operator()(const Text& shape) const
    {
        return whole(shape, QRectF(shape.anchor, QSizeF()));
    }
    std::optional<views::Shape> operator()(const Image& shape) const
    {
        return whole(shape, shape.place.mapRect(QRectF(shape.image.rect())));
    }
};

}  // namespace

Drawing cutTo(const Drawing& drawing, const QRectF& window)
{
    const Cutter cutter{window};
    Drawing cut;
    cut.title = drawing.title;
    cut.description = drawing.description;
    cut.bounds = window;
    cut.background = drawing.background;
    cut.hairline = drawing.hairline;
    for (const Part& part : drawing.parts) {
        Part kept{part.title, part.bounds, {}, part.readAs};
        for (const Shape& shape : part.shapes) {
            if (auto touching = std::visit(cutter, shape))
                kept.shapes.push_back(std::move(*touching));
        }
        if (!kept.shapes.empty())
            cut.parts.push_back(std::move(kept));
    }
    return cut;
}

}  // namespace views
