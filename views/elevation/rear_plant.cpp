// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/rack_scene.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::rearPlant)
};

// Sizes no document states: assumed, and said so under the drawing.
constexpr double kBusbarWidth = 46;
constexpr double kClipWidth = 70;
constexpr double kClipHeight = 30;
constexpr double kRiserWidth = 26;
constexpr double kBlindRiserWidth = 40;
constexpr double kFirstRiser = 40;  ///< beyond the opening
constexpr double kRiserPitch = 48;
constexpr double kCouplingRadius = 11;
constexpr double kHoseWidth = 9;
constexpr int kCartridges = 4;
constexpr double kCartridgePitch = 20;

using RiserKey = std::pair<QString, model::FlowDirection>;

struct Riser {
    model::Id<model::Manifold> manifold;
    QRectF rect;
    QColor colour;
    bool blindMate = false;
};
using Risers = std::map<RiserKey, Riser>;

/// A coupling of one device, where it is and what it is joined to.
struct CouplingPlace {
    const model::Device& device;
    const model::Coupling& coupling;
    QPointF centre;
    const model::Hose* hose = nullptr;
};

std::vector<CouplingPlace> couplingsOf(const RackScene& scene)
{
    std::vector<CouplingPlace> places;
    for (const model::Id<model::Device> id : scene.index.devicesOf(scene.rack.id)) {
        const model::Device& device = scene.plan.devices.at(id);
        const model::DeviceType& type = scene.plan.deviceTypes.at(device.type);
        const QPointF corner = bodyOf(scene.geometry, type, device.unit).topLeft();
        std::vector<const model::Hose*> joined(type.couplings.size());
        for (const model::Id<model::Hose> hoseId : scene.index.hosesOf(id)) {
            const model::Hose& hose = scene.plan.hoses.at(hoseId);
            if (hose.coupling >= 1 && std::size_t(hose.coupling) <= joined.size())
                joined[std::size_t(hose.coupling) - 1] = &hose;
        }
        for (std::size_t i = 0; i < type.couplings.size(); ++i) {
            const model::Coupling& coupling = type.couplings[i];
            const QPointF centre = corner + QPointF(millimetres(coupling.x), millimetres(coupling.top));
            places.push_back({device, coupling, centre, joined[i]});
        }
    }
    return places;
}

QColor flowColour(const RackScene& scene, const QString& loop, model::FlowDirection direction)
{
    const QColor& full = direction == model::FlowDirection::Supply ? scene.theme.supply : scene.theme.returnFlow;
    return loop == QStringLiteral("a") ? full : mixed(full, scene.theme.rackInside, 0.38);
}

/// The x of the blind-mate couplings that meet this riser, if there are any.
std::optional<double> blindMateX(const std::vector<CouplingPlace>& couplings, const RiserKey& key)
{
    for (const CouplingPlace& place : couplings) {
        if (place.coupling.blindMate && place.coupling.loop == key.first && place.coupling.direction == key.second)
            return place.centre.x();
    }
    return std::nullopt;
}

Risers risersOf(const RackScene& scene, const std::vector<CouplingPlace>& couplings)
{
    Risers risers;
    std::vector<const model::Manifold*> manifolds;
    for (const model::Id<model::Manifold> id : scene.index.manifoldsOf(scene.rack.id))
        manifolds.push_back(&scene.plan.manifolds.at(id));
    std::sort(manifolds.begin(), manifolds.end(), [](const auto* a, const auto* b) { return a->loop < b->loop; });
    const QRectF& opening = scene.geometry.opening;
    const double room = scene.geometry.width - opening.right() - 12;
    for (std::size_t i = 0; i < manifolds.size(); ++i) {
        for (const auto direction : {model::FlowDirection::Supply, model::FlowDirection::Return}) {
            const RiserKey key{manifolds[i]->loop, direction};
            const std::optional<double> blind = blindMateX(couplings, key);
            const double out = std::min(kFirstRiser + double(i) * kRiserPitch, room - kRiserWidth / 2);
            const double side =
                direction == model::FlowDirection::Supply ? opening.right() + out : opening.left() - out;
            const double width = blind ? kBlindRiserWidth : kRiserWidth;
            const QRectF rect(blind.value_or(side) - width / 2, opening.top() + 6, width, opening.height() - 12);
            risers.insert_or_assign(
                key, Riser{manifolds[i]->id, rect, flowColour(scene, key.first, direction), blind.has_value()});
        }
    }
    return risers;
}

void drawRisers(RackScene& scene, const Risers& risers)
{
    for (const auto& [key, riser] : risers) {
        const bool supply = key.second == model::FlowDirection::Supply;
        PartBuilder part(nameOf(scene.plan, riser.manifold) + (supply ? Words::tr(" supply") : Words::tr(" return")),
                         riser.rect);
        QColor colour = riser.colour;
        if (riser.blindMate)
            colour.setAlpha(210);
        part.rect(riser.rect, filled(colour), riser.rect.width() / 2);
        const QString letters =
            (supply ? QStringLiteral("S") : QStringLiteral("R")) + (risers.size() > 2 ? key.first : QString());
        part.text({riser.rect.center().x(), riser.rect.top() + 20}, letters,
                  {20, inkOn(riser.colour), Qt::AlignHCenter, QFont::Bold, riser.rect.width(), 6, 13});
        scene.drawing.parts.push_back(std::move(part).take());
        scene.drawing.hits.push_back({riser.rect, riser.manifold, supply ? Words::tr("supply") : Words::tr("return")});
    }
}

/// What the device draws at the clip: "79 A"; empty where that is not known.
QString clipText(const model::RackType& rack, const model::DeviceType& device)
{
    if (!device.draw.known() || !rack.busVoltage.known() || rack.busVoltage.value->base() <= 0)
        return {};
    return QString::number(qRound(double(device.draw.value->base()) / double(rack.busVoltage.value->base())))
        + QStringLiteral(" A");
}

void drawBusbar(RackScene& scene)
{
    const RackGeometry& rack = scene.geometry;
    if (!scene.type.busVoltage.known() && !scene.type.busbarRating.known())
        return;
    const QRectF bar(rack.width / 2 - kBusbarWidth / 2, rack.opening.top() + 6, kBusbarWidth,
                     rack.opening.height() - 12);
    PartBuilder part(Words::tr("busbar"), bar.adjusted(-20, 0, 20, 0));
    const QColor& copper = scene.theme.copper;
    part.rect(bar, filled(copper), 2);
    part.rect({bar.center().x() - 1.5, bar.top(), 3, bar.height()}, filled(mixed(copper, QColor(Qt::black), 0.22)));
    std::vector<QRectF> clips;
    std::vector<QRectF> open;
    std::vector<std::pair<double, QString>> labels;
    for (const model::Id<model::Device> id : scene.index.devicesOf(scene.rack.id)) {
        const model::Device& device = scene.plan.devices.at(id);
        const model::DeviceType& type = scene.plan.deviceTypes.at(device.type);
        if (!type.hasClip)
            continue;
        const QRectF body = bodyOf(rack, type, device.unit);
        const double height = std::min(kClipHeight, body.height() - 12) * (body.height() > 80 ? 1.8 : 1);
        (device.clipped ? clips : open)
            .emplace_back(rack.width / 2 - kClipWidth / 2, body.center().y() - height / 2, kClipWidth, height);
        if (device.clipped && scene.shows(ElevationDetail::Numbers))
            labels.emplace_back(body.center().y(), clipText(scene.type, type));
    }
    part.field(std::move(clips),
               Style{mixed(copper, QColor(Qt::white), 0.42), mixed(copper, QColor(Qt::black), 0.35), 0, false}, 4);
    part.field(std::move(open), Style{scene.theme.rackInside, scene.theme.error, 4, false}, 4);
    for (const auto& [y, text] : labels)
        part.text({rack.width / 2, y}, text,
                  {15, QColor(0x15, 0x18, 0x1c), Qt::AlignHCenter, QFont::DemiBold, kClipWidth - 6, 6.5, 13});
    scene.drawing.parts.push_back(std::move(part).take());
}

/// The copper spine that joins compute and NVLink trays, left of the busbar.
void drawCartridges(RackScene& scene)
{
    QRectF span;
    bool nvlink = false;
    for (const model::Id<model::Device> id : scene.index.devicesOf(scene.rack.id)) {
        const model::Device& device = scene.plan.devices.at(id);
        const model::DeviceType& type = scene.plan.deviceTypes.at(device.type);
        const bool tray = type.deviceClass == model::DeviceClass::NvlinkTray;
        nvlink = nvlink || tray;
        if (tray || type.deviceClass == model::DeviceClass::ComputeTray)
            span = span.united(bodyOf(scene.geometry, type, device.unit));
    }
    if (!nvlink || !scene.shows(ElevationDetail::Ports))
        return;
    std::vector<QRectF> cartridges;
    const double right = scene.geometry.width / 2 - kClipWidth / 2 - 10;
    for (int i = 0; i < kCartridges; ++i)
        cartridges.emplace_back(right - (i + 1) * kCartridgePitch, span.top() + 4, kCartridgePitch - 4,
                                span.height() - 8);
    const QRectF all = cartridges.back().united(cartridges.front());
    PartBuilder part(Words::tr("NVLink cartridges"), all);
    part.field(std::move(cartridges), Style{QColor(0x11, 0x14, 0x18, 120), QColor(0xff, 0xff, 0xff, 50), 0, false}, 3);
    scene.drawing.parts.push_back(std::move(part).take());
    scene.drawing.hits.push_back({all, scene.rack.id, Words::tr("NVLink cartridges, position assumed")});
}

void drawHoses(RackScene& scene, const std::vector<CouplingPlace>& couplings, const Risers& risers)
{
    PartBuilder part(Words::tr("hoses"), QRectF(0, 0, scene.geometry.width, scene.geometry.height));
    for (const CouplingPlace& place : couplings) {
        if (!place.hose || !place.hose->type)
            continue;
        const model::Manifold* manifold = scene.plan.manifolds.find(place.hose->manifold);
        const auto riser = manifold ? risers.find({manifold->loop, place.hose->riser}) : risers.end();
        if (riser == risers.end())
            continue;
        const QPointF end(riser->second.rect.center().x(), place.centre.y() + 16);
        const double reach = (end.x() - place.centre.x()) * 0.5;
        QPainterPath path(place.centre);
        path.cubicTo(place.centre + QPointF(reach, 22), end + QPointF(-reach, 14), end);
        part.path(path, outlined(scene.theme.rackInside, kHoseWidth + 5));
        part.path(path, outlined(riser->second.colour, kHoseWidth));
        part.circle(end, 8, Style{riser->second.colour, mixed(riser->second.colour, QColor(Qt::black), 0.3), 0, false});
    }
    scene.drawing.parts.push_back(std::move(part).take());
}

QString couplingNote(const CouplingPlace& place)
{
    return Words::tr("coupling %1, %2")
        .arg(place.coupling.name, place.hose ? Words::tr("connected") : Words::tr("open"));
}

void drawCouplings(RackScene& scene, const std::vector<CouplingPlace>& couplings, const Risers& risers)
{
    PartBuilder part(Words::tr("couplings"), QRectF(0, 0, scene.geometry.width, scene.geometry.height));
    for (const CouplingPlace& place : couplings) {
        const QColor colour = flowColour(scene, place.coupling.loop, place.coupling.direction);
        const double radius = kCouplingRadius;
        if (place.hose)
            part.circle(place.centre, radius,
                        Style{colour, scene.theme.dark ? QColor(0x11, 0x14, 0x18) : QColor(Qt::white), 3, false});
        else
            part.circle(place.centre, radius + 1, Style{scene.theme.panel, scene.theme.error, 5, false});
        if (scene.shows(ElevationDetail::Numbers)) {
            const QString letter =
                place.coupling.direction == model::FlowDirection::Supply ? QStringLiteral("S") : QStringLiteral("R");
            part.text(place.centre, risers.size() > 2 ? letter + place.coupling.loop : letter,
                      {risers.size() > 2 ? 8.5 : 10, place.hose ? inkOn(colour) : scene.theme.error, Qt::AlignHCenter,
                       QFont::Bold, 0, 6, 13});
        }
        const QRectF box(place.centre.x() - radius, place.centre.y() - radius, 2 * radius, 2 * radius);
        scene.drawing.hits.push_back({box, place.device.id, couplingNote(place)});
    }
    scene.drawing.parts.push_back(std::move(part).take());
}

}  // namespace

void drawRearPlant(RackScene& scene)
{
    const std::vector<CouplingPlace> couplings = couplingsOf(scene);
    const Risers risers = risersOf(scene, couplings);
    drawCartridges(scene);
    drawBusbar(scene);
    drawRisers(scene, risers);
    if (!scene.shows(ElevationDetail::Ports))
        return;
    drawHoses(scene, couplings, risers);
    drawCouplings(scene, couplings, risers);
}

}  // namespace views
