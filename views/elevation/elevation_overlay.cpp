// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_overlay.h"

#include "views/elevation/rack_geometry.h"
#include "views/elevation/rack_scene.h"
#include "views/unit_text.h"
#include "views/widgets/severity_mark.h"

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

void addSign(PartBuilder& part, const Theme& theme, QPointF centre, model::Severity severity, double pixel,
             const QColor& ground)
{
    const double r = 5 * pixel;
    const Style edge = outlined(ground, 1.5 * pixel);
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

void addHint(PartBuilder& part, const Theme& theme, const QRectF& rect, double pixel)
{
    QColor ground = theme.accent;
    ground.setAlpha(theme.dark ? 60 : 40);
    const double out = 3 * pixel;
    part.rect(rect.adjusted(-out, -out, out, out), {ground, theme.accent, 2 * pixel, true}, 4 * pixel);
}

void addFarNames(LabelLayer& labels, const model::Tables& plan, const std::vector<const RackPlace*>& places,
                 const Theme& theme, double pixel)
{
    constexpr double kLeast = 7.5;  // all in pixels
    constexpr double kPill = 5;     // how far findings stand over the rack
    const double room = (kHeadHeight + kFootHeight + kLineGap) / pixel - kPill;
    const double size = std::min(kHeadPixels, room - 1);
    if (size < kLeast || kHeadType / pixel >= kHeadPixels)
        return;
    for (const RackPlace* place : places) {
        const QRectF rect = rectOf(plan, *place, place->rack);
        labels.add(rect.topLeft() - QPointF(0, (kPill + 1 + size / 2) * pixel), plan.racks.at(place->rack).name, size,
                   theme.ink, Qt::AlignLeft, QFont::DemiBold);
    }
}

void addCounts(PartBuilder& part, const Theme& theme, const QRectF& rack, const model::FindingCounts& counts,
               double pixel)
{
    constexpr double kHeight = 15;  // all in pixels
    constexpr double kSign = 16;
    constexpr double kFigure = 6.6;
    constexpr double kGap = 4;
    const std::pair<model::Severity, int> kinds[] = {{model::Severity::Error, counts.errors},
                                                     {model::Severity::Warning, counts.warnings},
                                                     {model::Severity::Unknown, counts.unknowns}};
    std::vector<std::pair<model::Severity, QString>> shown;
    double width = 2;
    for (const auto& [severity, count] : kinds) {
        const QString text = count > 0 ? countText(count) : QString();
        const double more = kSign + kFigure * double(text.size()) + kGap;
        if (count == 0 || (!shown.empty() && (width + more) * pixel > rack.width()))
            continue;
        shown.emplace_back(severity, text);
        width += more;
    }
    if (shown.empty())
        return;
    const QColor edge = severityColor(shown.front().first, theme);
    QRectF pill(rack.right() + 8 * pixel - width * pixel, rack.top() - 5 * pixel, width * pixel, kHeight * pixel);
    part.rect(pill, {theme.panel, mixed(theme.panel, edge, 0.6), pixel, false}, kHeight / 2 * pixel);
    double x = pill.left() + 2 * pixel;
    for (const auto& [severity, text] : shown) {
        const QPointF sign(x + kSign / 2 * pixel, pill.center().y());
        addSign(part, theme, sign, severity, pixel * 0.8, theme.panel);
        part.text({x + (kSign - 1) * pixel, pill.center().y()}, text,
                  {11 * pixel, severityColor(severity, theme), Qt::AlignLeft, QFont::DemiBold, 0, 1, 11});
        x += (kSign + kFigure * double(text.size()) + kGap) * pixel;
    }
}

void addMark(PartBuilder& part, const Theme& theme, const QRectF& rect, model::Severity severity, double pixel)
{
    addSign(part, theme, rect.topRight() + QPointF(-1 * pixel, 0), severity, pixel, theme.panel);
}

}  // namespace views
