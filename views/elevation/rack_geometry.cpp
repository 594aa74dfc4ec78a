// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/rack_geometry.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double kDefaultWidth = 600;
constexpr double kPost = 24;              ///< frame round the opening
constexpr double kEiaOpening = 482.6;     ///< EIA-310 panel
constexpr double kOpenRackOpening = 538;  ///< OCP Open Rack v3
constexpr double kEiaChassis = 438;       ///< assumed where the catalog knows no width
constexpr double kPlinthShare = 0.55;     ///< of the height that units do not fill

double openingWidth(model::Mounting mounting)
{
    return mounting == model::Mounting::OpenRack21 ? kOpenRackOpening : kEiaOpening;
}

}  // namespace

double millimetres(model::Length length) { return double(length.base()) / 1000; }

QRectF RackGeometry::unitRect(int unit, int count) const
{
    const double top = floorOfUnits - (unit - 1 + count) * pitch;
    return {opening.left(), top, opening.width(), count * pitch};
}

int RackGeometry::unitAt(double y) const
{
    return std::clamp(int(std::floor((floorOfUnits - y) / pitch)) + 1, 1, units);
}

RackGeometry geometryOf(const model::RackType& type)
{
    RackGeometry rack;
    rack.units = std::max(type.heightUnits, 1);
    rack.pitch = millimetres(type.unitPitch);
    const double filled = rack.units * rack.pitch;
    rack.width = type.width.known() ? millimetres(*type.width.value) : kDefaultWidth;
    rack.height = std::max(type.height.known() ? millimetres(*type.height.value) : 0.0, filled + 2 * kPost);
    rack.floorOfUnits = rack.height - (rack.height - filled) * kPlinthShare;
    const double between = std::min(openingWidth(type.mounting), rack.width - 2 * kPost);
    rack.opening = {(rack.width - between) / 2, rack.floorOfUnits - filled, between, filled};
    return rack;
}

int unitsOf(const model::DeviceType& type)
{
    return type.heightUnits.known() ? std::max(1, int(*type.heightUnits.value)) : 1;
}

QRectF bodyOf(const RackGeometry& rack, const model::DeviceType& type, int unit)
{
    constexpr double kGap = 1;  // so that neighbours stay apart
    const QRectF place = rack.unitRect(unit, unitsOf(type));
    const double assumed = type.mounting == model::Mounting::OpenRack21 ? place.width() : kEiaChassis;
    const double width = std::min(type.width.known() ? millimetres(*type.width.value) : assumed, place.width());
    return {place.center().x() - width / 2, place.top() + kGap, width, place.height() - 2 * kGap};
}

QRectF connectorRect(const model::PortGrid& grid, int index)
{
    const int across =
        grid.columnMajor ? (index - 1) / std::max(grid.rows, 1) : (index - 1) % std::max(grid.columns, 1);
    const int down = grid.columnMajor ? (index - 1) % std::max(grid.rows, 1) : (index - 1) / std::max(grid.columns, 1);
    return {millimetres(grid.x) + across * millimetres(grid.pitchX),
            millimetres(grid.top) + down * millimetres(grid.pitchY), millimetres(grid.width), millimetres(grid.height)};
}

}  // namespace views
