// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/part_builder.h"

#include <QString>

namespace views {

inline constexpr int kFarShapes = 8;

/// How a far end is marked, by its order from 0: shape first, colour second; from the ninth they repeat. Neighbours differ
/// in grey, so a copy without colour still tells them apart.
struct FarShape {
    QString name;   ///< "circle"
    QColor strong;  ///< carries white
    QColor tint;    ///< carries black
};
FarShape farShape(int order);
/// The shape, about `size` mm wide and high.
void drawFarShape(PartBuilder& part, int order, QPointF centre, double size, const QColor& colour);

}  // namespace views
