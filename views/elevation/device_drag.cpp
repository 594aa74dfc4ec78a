// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/device_drag.h"

#include "model/commands/move_device.h"
#include "views/elevation/rack_geometry.h"

#include <algorithm>
#include <cmath>

namespace views {

DeviceDrag::DeviceDrag(const model::Tables& plan, model::Id<model::Device> device, const QRectF& body, QPointF point)
    : m_device(device), m_grip(point - body.topLeft()), m_carried(body)
{
    m_height = unitsOf(plan.deviceTypes.at(plan.devices.at(device).type));
}

void DeviceDrag::moveTo(const model::Tables& plan, QPointF point, const RackPlace* over)
{
    m_carried.moveTopLeft(point - m_grip);
    if (!over) {
        m_rack.reset();
        m_landing = {};
        m_reason.clear();
        return;
    }
    const RackGeometry rack = geometryOf(plan.rackTypes.at(plan.racks.at(over->rack).type));
    const double bottom = m_carried.bottom() - over->corner.y();
    const int unit = std::clamp(int(std::lround((rack.floorOfUnits - bottom) / rack.pitch)) + 1, 1, rack.units);
    if (m_rack == over->rack && m_unit == unit && !m_landing.isNull()
        && std::abs(m_landing.center().x() - over->corner.x() - rack.width / 2) < 1)
        return;
    m_rack = over->rack;
    m_unit = unit;
    m_landing = bodyOf(rack, plan.deviceTypes.at(plan.devices.at(m_device).type), unit).translated(over->corner);
    const model::Result<model::Done> can = model::canMoveDevice(plan, m_device, over->rack, unit);
    m_reason = can ? QString() : can.error().message;
}

std::vector<QRectF> DeviceDrag::legalStretches(const model::Tables& plan, const RackPlace& place)
{
    auto found = m_legal.find(place.rack);
    if (found == m_legal.end()) {
        std::vector<std::pair<int, int>> stretches;
        for (const int unit : model::unitsFor(plan, m_device, place.rack)) {
            const int top = unit + m_height - 1;
            if (!stretches.empty() && unit <= stretches.back().second + 1)
                stretches.back().second = top;
            else
                stretches.emplace_back(unit, top);
        }
        found = m_legal.emplace(place.rack, std::move(stretches)).first;
    }
    const RackGeometry rack = geometryOf(plan.rackTypes.at(plan.racks.at(place.rack).type));
    std::vector<QRectF> rects;
    for (const auto& [first, last] : found->second)
        rects.push_back(rack.unitRect(first, last - first + 1).translated(place.corner));
    return rects;
}

}  // namespace views
