// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/underlay_placement.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr double kThousand = 1000;   ///< micrometres in a millimetre, and what a pixel is counted in
constexpr double kPixel = 10;        ///< mm: of an image in a hall that has no width yet
constexpr double kLargest = 8.9e12;  ///< mm

QPointF pointOf(const Spot& spot) { return {double(spot.x.base()) / kThousand, double(spot.y.base()) / kThousand}; }

}  // namespace

Spot underlaySpot(QPointF place)
{
    const auto whole = [](double value) {
        return Length::fromBase(std::llround(std::clamp(value, -kLargest, kLargest) * kThousand));
    };
    return {whole(place.x()), whole(place.y())};
}

std::optional<QTransform> underlayTransform(const SpotPair& source, const SpotPair& hall)
{
    const QPointF from = pointOf(source.second) - pointOf(source.first);
    const QPointF to = pointOf(hall.second) - pointOf(hall.first);
    const double square = QPointF::dotProduct(from, from);
    if (square <= 0 || QPointF::dotProduct(to, to) <= 0)
        return std::nullopt;
    // The quotient of both ways as complex numbers scales and turns.
    const double real = QPointF::dotProduct(to, from) / square;
    const double turn = (to.y() * from.x() - to.x() * from.y()) / square;
    const QPointF start = pointOf(source.first);
    const QPointF end = pointOf(hall.first);
    return QTransform(real, turn, -turn, real, end.x() - real * start.x() + turn * start.y(),
                      end.y() - turn * start.x() - real * start.y());
}

namespace {

/// Where nearly all of a drawing is that reaches so far that a few stray lines must be the reason; else where all of it is.
QRectF roomOf(const UnderlayPicture& picture)
{
    constexpr double kFar = 20'000'000;  // mm: no room
    if (picture.isImage() || std::max(picture.bounds.width(), picture.bounds.height()) < kFar)
        return picture.bounds;
    std::vector<double> x;
    std::vector<double> y;
    for (const UnderlayLayer& layer : picture.layers) {
        for (const QPointF& point : layer.points) {
            x.push_back(point.x());
            y.push_back(point.y());
        }
    }
    if (x.empty())
        return picture.bounds;
    // A twentieth at each end may be astray.
    const auto inner = [](std::vector<double>& values) {
        const auto astray = static_cast<std::ptrdiff_t>(values.size() / 20);
        const auto at = [&](std::ptrdiff_t place) {
            std::nth_element(values.begin(), values.begin() + place, values.end());
            return values[static_cast<std::size_t>(place)];
        };
        return std::pair(at(astray), at(static_cast<std::ptrdiff_t>(values.size()) - 1 - astray));
    };
    const auto [left, right] = inner(x);
    const auto [low, high] = inner(y);
    return {left, low, right - left, high - low};
}

}  // namespace

Underlay placedUnderlay(const UnderlayPicture& picture, const QString& file, const Tables& plan)
{
    QRectF bounds = roomOf(picture);
    if (bounds.width() < 1 && bounds.height() < 1)
        bounds.setSize({1000, 1000});
    const QPointF first = bounds.topLeft();
    const QPointF second = bounds.bottomRight();
    const double width = plan.hall().width / 1_mm;
    const double depth = plan.hall().depth / 1_mm;
    Underlay underlay;
    underlay.file = file;
    underlay.source = {underlaySpot(first), underlaySpot(second)};
    for (const UnderlayLayer& layer : picture.layers) {
        if (!layer.on)
            underlay.hiddenLayers.push_back(layer.name);
    }
    if (picture.isImage()) {
        const double scale = width > 0 ? width / bounds.width() : kPixel;
        underlay.hall = {underlaySpot({0, 0}), underlaySpot((second - first) * scale)};
        return underlay;
    }
    const bool meets = first.x() < width && first.y() < depth && second.x() > 0 && second.y() > 0;
    const QPointF shift = meets ? QPointF() : first;
    underlay.hall = {underlaySpot(first - shift), underlaySpot(second - shift)};
    return underlay;
}

}  // namespace views
