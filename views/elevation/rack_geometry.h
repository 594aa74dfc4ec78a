// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <QRectF>

namespace views {

/// A rack's elevation in millimetres, its upper left corner at (0, 0). What the catalog does not say is assumed.
struct RackGeometry {
    double width = 0;
    double height = 0;
    double pitch = 0;
    int units = 0;
    double floorOfUnits = 0;  ///< y of the lower edge of unit 1
    QRectF opening;           ///< between the posts, all units

    /// `count` units upwards from `unit`.
    QRectF unitRect(int unit, int count) const;
    /// The unit at height `y`, clamped to the rack.
    int unitAt(double y) const;
};

RackGeometry geometryOf(const model::RackType& type);

/// How many units the type fills: at least one where the catalog does not say.
int unitsOf(const model::DeviceType& type);

/// The body of a device of `type` in a rack, centred between the posts, the same from front and rear.
QRectF bodyOf(const RackGeometry& rack, const model::DeviceType& type, int unit);

/// The connector `index` (from 1) of a group, from the device's upper left corner seen from that side.
QRectF connectorRect(const model::PortGrid& grid, int index);

double millimetres(model::Length length);

}  // namespace views
