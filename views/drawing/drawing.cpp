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
};

}  // namespace

void Drawing::append(const Drawing& other, QPointF offset)
{
    const QRectF moved = other.bounds.translated(offset);
    bounds = bounds.isNull() ? moved : bounds.united(moved);
    parts.reserve(parts.size() + other.parts.size());
    for (const Part& part : other.parts) {
        Part& copy = parts.emplace_back(part);
        copy.bounds.translate(offset);
        for (Shape& shape : copy.shapes)
            std::visit(Mover{offset}, shape);
    }
    hits.reserve(hits.size() + other.hits.size());
    for (const Hit& hit : other.hits)
        hits.push_back({hit.rect.translated(offset), hit.object, hit.note});
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
