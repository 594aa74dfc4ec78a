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

void enlarge(QPointF& point, double factor) { point *= factor; }
void enlarge(QRectF& rect, double factor) { rect = QRectF(rect.topLeft() * factor, rect.size() * factor); }

struct Enlarger {
    double factor;

    void operator()(Rects& shape) const
    {
        for (QRectF& rect : shape.rects)
            enlarge(rect, factor);
        shape.radius *= factor;
        shape.style.width *= factor;
    }
    void operator()(Lines& shape) const
    {
        for (QLineF& line : shape.lines)
            line.setPoints(line.p1() * factor, line.p2() * factor);
        shape.style.width *= factor;
    }
    void operator()(Circles& shape) const
    {
        for (QPointF& centre : shape.centres)
            enlarge(centre, factor);
        shape.radius *= factor;
        shape.style.width *= factor;
    }
    void operator()(PathShape& shape) const
    {
        shape.path = QTransform::fromScale(factor, factor).map(shape.path);
        shape.style.width *= factor;
    }
    void operator()(Text& shape) const
    {
        enlarge(shape.anchor, factor);
        shape.size *= factor;
        shape.room *= factor;
    }
    void operator()(Image& shape) const { shape.place *= QTransform::fromScale(factor, factor); }
};

}  // namespace

void Drawing::scale(double factor)
{
    enlarge(bounds, factor);
    hairline *= factor;
    for (Part& part : parts) {
        enlarge(part.bounds, factor);
        for (Shape& shape : part.shapes)
            std::visit(Enlarger{factor}, shape);
    }
    for (Hit& hit : hits)
        enlarge(hit.rect, factor);
}

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
