// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_overlay.h"

#include "views/elevation/rack_geometry.h"

namespace views {

namespace {

std::optional<model::Id<model::Device>> deviceOf(const model::ObjectRef& object)
{
    if (const auto* device = std::get_if<model::Id<model::Device>>(&object))
        return *device;
    if (const auto* port = std::get_if<model::PortRef>(&object))
        return port->device;
    return std::nullopt;
}

QRectF portRect(const model::DeviceType& type, const QRectF& body, int number, bool rear)
{
    if (number < 1 || number > portCount(type))
        return {};
    const model::PortPlace place = portPlace(type, number);
    if ((place.group->face == model::Face::Rear) != rear)
        return {};
    return connectorRect(place.group->grid, place.index).translated(body.topLeft());
}

}  // namespace

std::optional<model::Id<model::Rack>> rackOf(const model::Tables& plan, const model::ObjectRef& object)
{
    if (const auto* rack = std::get_if<model::Id<model::Rack>>(&object))
        return plan.racks.contains(*rack) ? std::optional(*rack) : std::nullopt;
    if (const auto* manifold = std::get_if<model::Id<model::Manifold>>(&object)) {
        const model::Manifold* record = plan.manifolds.find(*manifold);
        return record ? std::optional(record->rack) : std::nullopt;
    }
    if (const std::optional<model::Id<model::Device>> id = deviceOf(object)) {
        const model::Device* device = plan.devices.find(*id);
        return device ? std::optional(device->rack) : std::nullopt;
    }
    return std::nullopt;
}

QRectF rectOf(const model::Tables& plan, const RackPlace& place, const model::ObjectRef& object)
{
    if (rackOf(plan, object) != place.rack)
        return {};
    const RackGeometry rack = geometryOf(plan.rackTypes.at(plan.racks.at(place.rack).type));
    const std::optional<model::Id<model::Device>> id = deviceOf(object);
    if (!id)
        return QRectF(place.corner, QSizeF(rack.width, rack.height));
    const model::Device& device = plan.devices.at(*id);
    const model::DeviceType& type = plan.deviceTypes.at(device.type);
    const QRectF body = bodyOf(rack, type, device.unit);
    if (const auto* port = std::get_if<model::PortRef>(&object)) {
        const QRectF rect = portRect(type, body, port->number, place.rear);
        return rect.isNull() ? rect : rect.translated(place.corner);
    }
    return body.translated(place.corner);
}

void addOutline(PartBuilder& part, const Theme& theme, const QRectF& rect, double pixel)
{
    const double out = 2.5 * pixel;
    part.rect(rect.adjusted(-out, -out, out, out), outlined(theme.accent, 2 * pixel), 4 * pixel);
}

void addMark(PartBuilder& part, const Theme& theme, const QRectF& rect, model::Severity severity, double pixel)
{
    const double r = 5 * pixel;
    const QPointF centre = rect.topRight() + QPointF(-1 * pixel, 0);
    const Style edge = outlined(theme.panel, 1.5 * pixel);
    if (severity == model::Severity::Error) {
        part.circle(centre, r, {theme.error, edge.stroke, edge.width, false});
    } else if (severity == model::Severity::Warning) {
        QPainterPath triangle(centre + QPointF(0, -1.15 * r));
        triangle.lineTo(centre + QPointF(1.2 * r, r));
        triangle.lineTo(centre + QPointF(-1.2 * r, r));
        triangle.closeSubpath();
        part.path(triangle, {theme.warning, edge.stroke, edge.width, false});
    } else if (severity == model::Severity::Unknown) {
        part.circle(centre, r * 1.2, {theme.unknown, edge.stroke, edge.width, false});
        part.text(centre, QStringLiteral("?"), {8.5 * pixel, theme.onAccent, Qt::AlignHCenter, QFont::Bold, 0, 1, 20});
    }
}

}  // namespace views
