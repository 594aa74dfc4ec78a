// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/colouring.h"
#include "views/drawing/painter_output.h"
#include "views/drawing/part_builder.h"

namespace views {

/// A legend of the colours, its lower left corner at `corner`; answers how wide it is, mm. `pixel` is a pixel in mm.
double addLegend(PartBuilder& part, const Theme& theme, QPointF corner, double pixel, const QString& title,
                 const std::vector<LegendEntry>& entries);
/// A bar of a round length with its figure, its left end at `at`.
void addScaleBar(PartBuilder& part, const Theme& theme, QPointF at, double pixel);

/// Both on a card over the lower left corner of a view.
void paintLegendCard(QPainter& painter, const Theme& theme, const Camera& camera, const QRectF& view,
                     const QString& title, const std::vector<LegendEntry>& entries);

}  // namespace views
