// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <QRectF>

namespace views {

/// A part of the hall on paper. In the hall mm, x right, y down the page; on paper mm of it.
struct PlanWindow {
    QRectF room;     ///< of the paper
    QPointF centre;  ///< of the hall, in the middle of the room
    double scale = 50;

    QPointF at(QPointF mm) const { return room.center() + (mm - centre) / scale; }
    QRectF at(const QRectF& mm) const { return {at(mm.topLeft()), mm.size() / scale}; }
    /// What of the hall is in sight.
    QRectF seen() const
    {
        const QSizeF size = room.size() * scale;
        return {centre - QPointF(size.width(), size.height()) / 2, size};
    }
};

/// Where a rack stands, mm of the hall as a plan shows it.
QRectF rackOnPlan(const model::Tables& plan, const model::Rack& rack);
/// The way its front looks, on paper.
QPointF frontOf(const model::Rack& rack);
/// The hall as wide and deep as somebody has said; else empty.
QRectF hallOnPlan(const model::Tables& plan);
/// The hall with what stands outside it, and some floor round that.
QRectF floorOnPlan(const model::Tables& plan);

/// The largest scale of a ruler at which `extent`, mm of the hall, goes into `room`; the last where none does.
double planScale(QSizeF extent, QSizeF room);
/// The middle of a window moved so that rather more of the hall is seen than of what lies outside.
QPointF centredIn(const QRectF& hall, const QRectF& seen);
/// The window on `extent`, moved so.
PlanWindow windowOn(const QRectF& extent, const QRectF& hall, const QRectF& room);

}  // namespace views
