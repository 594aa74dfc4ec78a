// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/device.h"
#include "views/sheets/sheet_style.h"

#include <set>

namespace views {

/// What sheets mark as changed since an issue that a crew may still hold in its hands.
struct ChangeMarks {
    QString revision;  ///< the one that is printed now: "C"
    QString since;     ///< "revision B of 2026-02-27"
    std::set<model::PortRef> ports;

    bool has(const model::PortRef& port) const { return ports.contains(port); }
};

/// Sides of the triangle in a row and of the corner of a cell, mm.
inline constexpr double kTriangle = 4.6;
inline constexpr double kCorner = 2.6;

/// A triangle with the revision's name in it, as far as that has room.
void drawChangeTriangle(PartBuilder& part, QPointF centre, const QString& revision);
/// A black corner at the upper right of a cell.
void drawChangeCorner(PartBuilder& part, const QRectF& cell);

}  // namespace views
