// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/rack_scene.h"
#include "views/elevation/rack_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::rackDrawing)
};

/// Devices of the rack from the bottom up.
std::vector<const model::Device*> stackOf(const RackScene& scene)
{
    std::vector<const model::Device*> stack;
    for (const model::Id<model::Device> id : scene.index.devicesOf(scene.rack.id))
        stack.push_back(&scene.plan.devices.at(id));
    std::stable_sort(stack.begin(), stack.end(), [](const auto* a, const auto* b) { return a->unit < b->unit; });
    return stack;
}

void drawSideManagers(RackScene& scene, PartBuilder& part)
{
    if (scene.rear || !scene.type.sideManagerWidth.known() || !scene.shows(ElevationDetail::Ports))
        return;
    const RackGeometry& rack = scene.geometry;
    const double width = std::min(millimetres(*scene.type.sideManagerWidth.value), rack.opening.left() - 24 - 6);
    if (width < 16)
        return;
    const QColor shade = mixed(scene.theme.rackInside, scene.theme.inkThird, scene.theme.dark ? 0.10 : 0.14);
    for (const double left : {rack.opening.left() - 4 - width, rack.opening.right() + 4})
        part.rect({left, rack.opening.top(), width, rack.opening.height()}, filled(shade), 4);
}

/// The two posts that devices are screwed to, with their holes when they are near.
void drawPosts(RackScene& scene, PartBuilder& part)
{
    constexpr double kPostWidth = 22.3;  ///< EIA-310: panel less opening, a side
    const RackGeometry& rack = scene.geometry;
    const QRectF left(rack.opening.left(), rack.opening.top(), kPostWidth, rack.opening.height());
    const QRectF right(rack.opening.right() - kPostWidth, rack.opening.top(), kPostWidth, rack.opening.height());
    part.field({left, right}, filled(scene.theme.post));
    if (!scene.shows(ElevationDetail::Numbers))
        return;
    std::vector<QRectF> holes;
    for (int unit = 1; unit <= rack.units; ++unit) {
        const QRectF place = rack.unitRect(unit, 1);
        for (const double share : {1.0 / 7, 0.5, 6.0 / 7}) {  // 6.35, 22.2 and 38.1 of 44.45 mm
            for (const double x : {left.center().x(), right.center().x()})
                holes.emplace_back(x - 4.75, place.top() + place.height() * share - 4.75, 9.5, 9.5);
        }
    }
    part.field(std::move(holes), filled(scene.theme.rackInside), 1);
}

void drawFrame(RackScene& scene)
{
    const RackGeometry& rack = scene.geometry;
    const QRectF frame(0, 0, rack.width, rack.height);
    const Theme& theme = scene.theme;
    PartBuilder part(scene.rack.name, frame);
    part.rect(frame, Style{theme.rackFrame, theme.rackEdge, 0, false}, 10);
    const QRectF inside(18, rack.opening.top() - 6, rack.width - 36, rack.opening.height() + 12);
    part.rect(inside, filled(theme.rackInside), 4);
    drawSideManagers(scene, part);
    if (scene.shows(ElevationDetail::Ports)) {
        drawPosts(scene, part);
        std::vector<QLineF> lines;
        for (int unit = 0; unit <= rack.units; ++unit) {
            const double y = rack.floorOfUnits - unit * rack.pitch;
            lines.emplace_back(rack.opening.left(), y, rack.opening.right(), y);
        }
        part.lines(std::move(lines), outlined(theme.unitLine));
    }
    scene.drawing.parts.push_back(std::move(part).take());
    scene.drawing.hits.push_back({frame, scene.rack.id});
}

void drawUnitNumbers(RackScene& scene)
{
    const RackGeometry& rack = scene.geometry;
    PartBuilder part({}, QRectF(-kNumberWidth, 0, kNumberWidth, rack.height));
    for (int unit = 1; unit <= rack.units; ++unit) {
        const bool fifth = unit == 1 || unit % 5 == 0;
        if (!fifth && !scene.shows(ElevationDetail::Numbers))
            continue;
        part.text({-10, rack.unitRect(unit, 1).center().y()}, QString::number(unit),
                  {30, unit % 5 == 0 && scene.shows(ElevationDetail::Numbers) ? scene.theme.ink : scene.theme.inkSecond,
                   Qt::AlignRight, unit % 5 == 0 ? QFont::DemiBold : QFont::Normal, 0, 6, 11});
    }
    scene.drawing.parts.push_back(std::move(part).take());
}

void drawHead(RackScene& scene)
{
    const double width = scene.geometry.width;
    PartBuilder part({}, QRectF(0, -kHeadHeight, width, kHeadHeight));
    const QString title = scene.rack.name + (scene.rear ? Words::tr(" · rear") : Words::tr(" · front"));
    part.text({4, -78}, title,
              {kHeadType, scene.theme.ink, Qt::AlignLeft, QFont::DemiBold,
               scene.shows(ElevationDetail::Ports) ? width * 0.62 : width, kHeadPixels, 14});
    part.text({width - 4, -76}, rackPowerText(scene.plan, scene.index, scene.rack),
              {34, scene.theme.inkSecond, Qt::AlignRight, QFont::Medium, width * 0.36, 6.5, 13});
    part.text({4, -30}, scene.type.name, {29, scene.theme.inkSecond, Qt::AlignLeft, QFont::Normal, width - 8, 6.5, 11});
    scene.drawing.parts.push_back(std::move(part).take());
}

/// Whether anything the drawing places was assumed, which nobody should have to guess.
bool placesAreAssumed(const RackScene& scene, const std::vector<const model::Device*>& stack)
{
    return std::any_of(stack.begin(), stack.end(), [&](const model::Device* device) {
        const model::DeviceType& type = scene.plan.deviceTypes.at(device->type);
        if (scene.rear)
            return !type.couplings.empty() || type.hasClip;
        return std::any_of(type.ports.begin(), type.ports.end(), [](const model::PortGroup& group) {
            return group.source.startsWith(QLatin1String("assumption"));
        });
    });
}

void drawFoot(RackScene& scene, const std::vector<const model::Device*>& stack)
{
    const RackGeometry& rack = scene.geometry;
    PartBuilder part({}, QRectF(0, rack.height, rack.width, kFootHeight));
    double y = rack.height + 30;
    const Type type{26, scene.theme.inkSecond, Qt::AlignHCenter, QFont::Normal, rack.width, 6.5, 11};
    if (const QString bar = scene.rear ? busbarText(scene.plan, scene.index, scene.rack) : QString(); !bar.isEmpty()) {
        part.text({rack.width / 2, y}, bar, type);
        y += 36;
    }
    if (placesAreAssumed(scene, stack)) {
        const QString note =
            scene.rear ? Words::tr("positions at the rear: assumption") : Words::tr("positions of ports: assumption");
        part.text({rack.width / 2, y}, note,
                  {22, scene.theme.warning, Qt::AlignHCenter, QFont::Normal, rack.width, 6.5, 11});
    }
    scene.drawing.parts.push_back(std::move(part).take());
}

/// Places kept for something, unless a device stands there.
void drawPlaces(RackScene& scene, PartBuilder& part, std::vector<bool>& taken)
{
    const RackGeometry& rack = scene.geometry;
    for (const model::RackSlot& slot : scene.type.places) {
        if (slot.unit < 1 || slot.units < 1 || slot.unit + slot.units - 1 > rack.units)
            continue;
        const auto begin = taken.begin() + slot.unit;
        if (std::find(begin, begin + slot.units, true) != begin + slot.units)
            continue;
        const bool manager = slot.use == QStringLiteral("fiber-manager");
        if (!manager)
            continue;
        std::fill(begin, begin + slot.units, true);
        if (scene.rear)
            continue;
        const QRectF place = rack.unitRect(slot.unit, slot.units).adjusted(24, 4, -24, -4);
        const QColor fill = mixed(scene.theme.rackInside, scene.theme.rackFrame, scene.theme.dark ? 0.4 : 0.55);
        if (!scene.shows(ElevationDetail::Ports)) {
            part.rect(place, filled(fill));
            continue;
        }
        part.rect(place, {fill, mixed(scene.theme.rackInside, scene.theme.inkThird, 0.75), 0, true}, 3);
        part.text({place.left() + 16, place.center().y()}, Words::tr("fiber manager %1 U").arg(slot.units),
                  {28, scene.theme.inkSecond, Qt::AlignLeft, QFont::Normal, place.width() - 24, 6.5, 11});
    }
}

/// Says how much room is left where there is room.
void drawFree(RackScene& scene, PartBuilder& part, const std::vector<bool>& taken)
{
    const RackGeometry& rack = scene.geometry;
    for (int unit = 1; unit <= rack.units;) {
        int end = unit;
        while (end <= rack.units && !taken[std::size_t(end)])
            ++end;
        const int free = end - unit;
        if (free >= 2 && !scene.rear) {
            part.text(rack.unitRect(unit, free).center(), Words::tr("%1 U free").arg(free),
                      {28, scene.theme.inkSecond, Qt::AlignHCenter, QFont::Normal, rack.opening.width(), 6.5, 12});
        }
        unit = std::max(end, unit + 1);
    }
}

void drawGaps(RackScene& scene, const std::vector<const model::Device*>& stack)
{
    std::vector<bool> taken(std::size_t(scene.geometry.units) + 1, false);
    for (const model::Device* device : stack) {
        const int top = device->unit + unitsOf(scene.plan.deviceTypes.at(device->type)) - 1;
        for (int unit = std::max(device->unit, 1); unit <= std::min(top, scene.geometry.units); ++unit)
            taken[std::size_t(unit)] = true;
    }
    PartBuilder part({}, scene.geometry.opening);
    drawPlaces(scene, part, taken);
    drawFree(scene, part, taken);
    scene.drawing.parts.push_back(std::move(part).take());
}

/// Neighbours of one kind as one band: all that shows from afar.
void drawBands(RackScene& scene, const std::vector<const model::Device*>& stack)
{
    PartBuilder part({}, scene.geometry.opening);
    QRectF band;
    QColor colour;
    int end = 0;
    for (const model::Device* device : stack) {
        const model::DeviceType& type = scene.plan.deviceTypes.at(device->type);
        const QRectF body = bodyOf(scene.geometry, type, device->unit);
        const QColor own = bodyColour(scene, *device);
        const bool joins = own == colour && device->unit == end;
        if (!joins && !band.isNull())
            part.rect(band, filled(colour));
        band = joins ? band.united(body) : body;
        colour = own;
        end = device->unit + unitsOf(type);
    }
    if (!band.isNull())
        part.rect(band, filled(colour));
    scene.drawing.parts.push_back(std::move(part).take());
}

void drawStack(RackScene& scene, const std::vector<const model::Device*>& stack)
{
    if (!scene.shows(ElevationDetail::Devices)) {
        drawBands(scene, stack);
        return;
    }
    drawUnitNumbers(scene);
    drawGaps(scene, stack);
    for (const model::Device* device : stack)
        scene.rear ? drawDeviceRear(scene, *device) : drawDeviceFront(scene, *device);
    if (scene.rear)
        drawRearPlant(scene);
    drawFoot(scene, stack);
}

}  // namespace

QColor bodyColour(const Theme& theme, model::DeviceClass deviceClass)
{
    switch (deviceClass) {
    case model::DeviceClass::Switch:
        return theme.chassis;
    case model::DeviceClass::ComputeTray:
        return theme.computeTray;
    case model::DeviceClass::NvlinkTray:
        return theme.nvlinkTray;
    case model::DeviceClass::PowerShelf:
        return theme.powerShelf;
    case model::DeviceClass::ManagementSwitch:
        return theme.management;
    case model::DeviceClass::Panel:
    case model::DeviceClass::ShuffleBox:
    case model::DeviceClass::LaserShelf:
    case model::DeviceClass::Other:
        break;
    }
    return theme.otherDevice;
}

QColor bodyColour(const RackScene& scene, const model::Device& device)
{
    const QColor kind = bodyColour(scene.theme, scene.plan.deviceTypes.at(device.type).deviceClass);
    if (!scene.colouring || scene.colouring->by() == ColourBy::Rail || scene.colouring->by() == ColourBy::StockLength)
        return kind;
    const QColor said = scene.colouring->of(device).colour;
    return said.isValid() ? said : mixed(scene.theme.rackInside, scene.theme.otherDevice, 0.35);
}

QColor bodyInk(const RackScene& scene, const model::Device& device)
{
    return scene.colouring ? inkOn(bodyColour(scene, device)) : scene.theme.chassisInk;
}

Drawing rackDrawing(const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                    ElevationDetail detail, model::Id<model::Rack> rack, bool rear, const Colouring* colouring)
{
    const model::Rack& record = plan.racks.at(rack);
    const model::RackType& type = plan.rackTypes.at(record.type);
    RackScene scene{plan, index, theme, detail, record, type, geometryOf(type), rear, colouring, {}};
    scene.drawing.title = record.name;
    scene.drawing.background = theme.canvas;
    scene.drawing.bounds = QRectF(-kNumberWidth, -kHeadHeight, scene.geometry.width + kNumberWidth + kNameWidth + 10,
                                  scene.geometry.height + kHeadHeight + kFootHeight);
    drawFrame(scene);
    drawHead(scene);
    drawStack(scene, stackOf(scene));
    return std::move(scene.drawing);
}

}  // namespace views
