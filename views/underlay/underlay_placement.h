// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "views/underlay/underlay_picture.h"

#include <QTransform>

#include <optional>

namespace views {

/// Takes the first place of `source` to the first of `hall` and the second to the second: moves, turns and scales, never
/// mirrors. From millimetres of a drawing or pixels of an image to millimetres of the hall, y up in both. Nothing where two
/// places are one.
std::optional<QTransform> underlayTransform(const model::SpotPair& source, const model::SpotPair& hall);

/// How an underlay lies before anybody has said where: a drawing to scale, where its own origin is the hall's if it then
/// meets the hall, else with its corner in the hall's; an image across the hall's width. What is off in the drawing is hidden.
model::Underlay placedUnderlay(const UnderlayPicture& picture, const QString& file, const model::Tables& plan);

/// A place of the source as the design holds it.
model::Spot underlaySpot(QPointF place);

}  // namespace views
