// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/port_place.h"

namespace model {

Length rackHeight(const RackType& rackType)
{
    return rackType.height.value.value_or(rackType.unitPitch * (rackType.heightUnits + 4));
}

Length rackDepth(const RackType& rackType) { return rackType.depth.value.value_or(1.2_m); }

Length managerOffset(const RackType& rackType)
{
    const Length width = rackType.width.value.value_or(600_mm);
    const Length manager = rackType.sideManagerWidth.value.value_or(Length());
    return (width - manager) / 2;
}

Length unitHeight(const RackType& rackType, int unit)
{
    const Length below = (rackHeight(rackType) - rackType.unitPitch * rackType.heightUnits) / 2;
    return below + rackType.unitPitch * (unit - 1);
}

PortSpot portSpot(const RackType& rackType, const DeviceType& type, int unit, int port)
{
    const PortPlace place = portPlace(type, port);
    const PortGrid& grid = place.group->grid;
    const int at = place.index - 1;
    const int column = grid.columnMajor ? at / grid.rows : at % grid.columns;
    const int row = grid.columnMajor ? at % grid.rows : at / grid.columns;
    const Length width = type.width.value.value_or(438_mm);
    const Length height = rackType.unitPitch * type.heightUnits.value.value_or(1);
    Length across = grid.x + grid.pitchX * column + grid.width / 2 - width / 2;
    if (place.group->face == Face::Rear)
        across = -across;
    return {across, unitHeight(rackType, unit) + height - grid.top - grid.pitchY * row - grid.height / 2};
}

}  // namespace model
