// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/drawing.h"

#include <algorithm>

namespace views {

namespace {

struct Mover {
    QPointF offset;

    void operator()(Rects& shape) const
    {
        for (QRectF& rect : shape.rects)
            rect.translate(offset);
    }
    void operator()(Lines& shape) const
    {
        for (QLineF& line : shape.lines)
            line.translate(offset);
    }
    void operator()(Circles& shape) const
    {
        for (QPointF& centre : shape.centres)
            centre += offset;
    }
    void operator()(PathShape& shape) const { shape.path.translate(offset); }
    void operator()(Text& shape) const { shape.anchor += offset; }
    void operator()(Image& shape) const { shape.place *= QTransform::fromTranslate(offset.x(), offset.y()); }
};

}  // namespace

void Drawing::append(Drawing other, QPointF offset)
{
    const QRectF moved = other.bounds.translated(offset);
    bounds = bounds.isNull() ? moved : bounds.united(moved);
    for (Part& part : other.parts) {
        part.bounds.translate(offset);
        for (Shape& shape : part.shapes)
            std::visit(Mover{offset}, shape);
        parts.push_back(std::move(part));
    }
    for (Hit& hit : other.hits) {
        hit.rect.translate(offset);
        hits.push_back(std::move(hit));
    }
}

const Hit* Drawing::hitAt(QPointF point) const
{
    const auto found =
        std::find_if(hits.rbegin(), hits.rend(), [point](const Hit& hit) { return hit.rect.contains(point); });
    return found == hits.rend() ? nullptr : &*found;
}

const Hit* Drawing::find(const model::ObjectRef& object) const
{
    const auto found =
        std::find_if(hits.begin(), hits.end(), [&object](const Hit& hit) { return hit.object == object; });
    return found == hits.end() ? nullptr : &*found;
}

}  // namespace views
