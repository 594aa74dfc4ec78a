// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/floor/floor_drawing.h"

#include "model/routing/hall_geometry.h"
#include "views/floor/floor_parts.h"
#include "views/legend.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::floorDrawing)
};

constexpr auto kMostLabels = std::size_t(500);
constexpr auto kMostOnPaper = std::size_t(20'000);  ///< nobody can look nearer at a sheet
constexpr double kTile = 600;                       ///< mm: a tile of a raised floor, the grid's finest mesh
constexpr double kTileFrom = 9;                     ///< pixels
constexpr double kFurnitureLeft = 16;               ///< pixels

/// The mesh that can be told apart: tiles, or 3, 6, 12... metres.
double meshFor(double pixel)
{
    double mesh = kTile;
    while (mesh / pixel < kTileFrom)
        mesh *= mesh == kTile ? 5 : 2;
    return mesh;
}

void drawGrid(const FloorPicture& picture, PartBuilder& part, const QRectF& hall)
{
    const double mesh = meshFor(picture.pixel);
    const QRectF seen = hall.intersected(picture.visible);
    std::vector<QLineF> lines;
    for (double x = hall.left() + std::ceil((seen.left() - hall.left()) / mesh) * mesh; x < seen.right(); x += mesh)
        lines.emplace_back(x, seen.top(), x, seen.bottom());
    for (double y = hall.bottom() - std::ceil((hall.bottom() - seen.bottom()) / mesh) * mesh; y > seen.top(); y -= mesh)
        lines.emplace_back(seen.left(), y, seen.right(), y);
    part.lines(std::move(lines), outlined(mixed(picture.scene.theme.panel, picture.scene.theme.line, 0.45)));
}

QPainterPath pathOf(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

void drawObstacles(FloorPicture& picture)
{
    const Theme& theme = picture.scene.theme;
    PartBuilder part(Words::tr("columns and keep-outs"), picture.visible);
    picture.scene.plan.obstacles.forEach([&](const Obstacle& obstacle) {
        if (obstacle.outline.size() < 3)
            return;
        const QPolygonF outline = picture.scene.floor.frame().of(obstacle.outline);
        const QRectF around = outline.boundingRect();
        if (!around.intersects(picture.visible))
            return;
        if (obstacle.kind == ObstacleKind::Column) {
            part.path(pathOf(outline), filled(mixed(theme.panel, theme.inkSecond, 0.55)));
        } else {
            QColor ground = theme.warning;
            ground.setAlpha(28);
            part.path(pathOf(outline), {ground, theme.warning, 0, true});
        }
        if (picture.pixels(around.width()) > 40)
            picture.labels.add(around.center(), obstacle.name, 11, theme.inkSecond);
    });
    picture.drawing.parts.push_back(std::move(part).take());
}

}  // namespace

void drawGround(FloorPicture& picture)
{
    const Theme& theme = picture.scene.theme;
    PartBuilder part(Words::tr("hall"), picture.visible);
    const std::vector<Spot> walls = wallsOf(picture.scene.plan.hall());
    if (!walls.empty()) {
        const QPolygonF outline = picture.scene.floor.frame().of(walls);
        // Most halls are square to the plan, and a rectangle is the quicker fill.
        if (picture.scene.plan.hall().outline.empty())
            part.rect(outline.boundingRect(), filled(theme.panel));
        else
            part.path(pathOf(outline), filled(theme.panel));
        if (picture.options.layers.aisles) {
            for (const FloorAisle& aisle : picture.scene.floor.aisles()) {
                if (aisle.rect.intersects(picture.visible))
                    part.rect(aisle.rect,
                              filled(mixed(theme.panel, aisle.cold ? theme.supply : theme.returnFlow,
                                           theme.dark ? 0.13 : 0.09)));
            }
        }
        drawGrid(picture, part, outline.boundingRect());
        std::vector<QLineF> sides;
        for (qsizetype i = 0; i < outline.size(); ++i)
            sides.emplace_back(outline[i], outline[(i + 1) % outline.size()]);
        part.lines(std::move(sides), outlined(theme.inkSecond, 2 * picture.pixel));
    }
    picture.drawing.parts.push_back(std::move(part).take());
    drawUnderlay(picture);
    drawObstacles(picture);
}

void drawAisleNames(FloorPicture& picture)
{
    if (!picture.options.layers.aisles)
        return;
    const Theme& theme = picture.scene.theme;
    for (const FloorAisle& aisle : picture.scene.floor.aisles()) {
        const QRectF seen = aisle.rect.intersected(picture.visible);
        if (picture.pixels(seen.height()) < 16 || seen.width() < seen.height())
            continue;
        QString text = aisle.cold ? Words::tr("cold aisle") : Words::tr("hot aisle");
        if (aisle.closed)
            text += u' ' + distanceText(aisle.clear);
        if (picture.labels.widthOf(text, 11) < seen.width())
            picture.labels.add(seen.center(), text, 11, aisle.cold ? theme.supply : theme.returnFlow);
    }
}

namespace {

const std::pair<QString, bool FloorLayers::*> kLayers[] = {
    {QStringLiteral("racks"), &FloorLayers::racks},       {QStringLiteral("aisles"), &FloorLayers::aisles},
    {QStringLiteral("trays"), &FloorLayers::trays},       {QStringLiteral("cables"), &FloorLayers::cables},
    {QStringLiteral("coolant"), &FloorLayers::coolant},   {QStringLiteral("power"), &FloorLayers::power},
    {QStringLiteral("findings"), &FloorLayers::findings}, {QStringLiteral("underlay"), &FloorLayers::underlay}};

}  // namespace

QStringList FloorLayers::names() const
{
    QStringList shown;
    for (const auto& [name, layer] : kLayers) {
        if (this->*layer)
            shown.append(name);
    }
    return shown;
}

FloorLayers FloorLayers::called(const QStringList& names)
{
    FloorLayers layers;
    for (const auto& [name, layer] : kLayers)
        layers.*layer = names.contains(name);
    return layers;
}

namespace {

/// A cut-out ends at its frame: what reaches over it is covered.
void addFrame(PartBuilder& part, const FloorPicture& picture, const QRectF& shown)
{
    const QRectF all = picture.scene.floor.bounds().united(shown);
    const double far = std::max(all.width(), all.height());
    const QRectF round = all.adjusted(-far, -far, far, far);
    part.field({{round.topLeft(), QPointF(round.right(), shown.top())},
                {QPointF(round.left(), shown.bottom()), round.bottomRight()},
                {QPointF(round.left(), shown.top()), shown.bottomLeft()},
                {shown.topRight(), QPointF(round.right(), shown.bottom())}},
               filled(picture.scene.theme.canvas));
    part.rect(shown, outlined(picture.scene.theme.inkSecond, picture.pixel));
}

/// Under what is shown: what it is, what the colours mean, how long a metre is.
void addFurniture(FloorPicture& picture, const QRectF& shown)
{
    const Theme& theme = picture.scene.theme;
    const double pixel = picture.pixel;
    const bool titled = picture.options.ownTitle;
    const QRectF strip(shown.left(), shown.bottom(), shown.width(),
                       (titled ? kFurnitureHeight : kLegendHeight) * pixel);
    PartBuilder part(Words::tr("legend"), strip);
    part.rect(strip.adjusted(-strip.width(), 0, strip.width(), 2 * shown.height()), filled(theme.canvas));
    if (!picture.options.visible.isEmpty())
        addFrame(part, picture, shown);
    const double left = shown.left() + kFurnitureLeft * pixel;
    if (titled)
        part.text({left, shown.bottom() + 12 * pixel}, picture.drawing.title,
                  {13 * pixel, theme.ink, Qt::AlignLeft, QFont::DemiBold, 0, 1, 13});
    const double width = addLegend(part, theme, {left, shown.bottom() + (titled ? 34 : 16) * pixel}, pixel,
                                   colourText(picture.scene.colours.by()), picture.scene.colours.legend());
    if (titled)
        addScaleBar(part, theme, {left, shown.bottom() + 56 * pixel}, pixel);
    picture.drawing.bounds = shown.united(strip);
    if (width + 2 * kFurnitureLeft * pixel > picture.drawing.bounds.width())
        picture.drawing.bounds.setWidth(width + 2 * kFurnitureLeft * pixel);
    picture.drawing.parts.push_back(std::move(part).take());
}

}  // namespace

Drawing floorDrawing(const FloorScene& scene, const FloorOptions& options)
{
    const QRectF all = scene.floor.bounds();
    const double margin = std::max(all.width(), all.height()) * kFloorMargin;
    const QRectF whole = all.adjusted(-margin, -margin, margin, margin);
    const QRectF visible = options.visible.isEmpty() ? whole : options.visible;
    const double pixel = 1 / options.scale;
    FloorPicture picture{scene,
                         options,
                         visible,
                         pixel,
                         scene.floor.touching(visible),
                         {pixel, options.furniture ? kMostOnPaper : kMostLabels},
                         {}};
    picture.drawing.title = Words::tr("%1, floor plan").arg(scene.plan.header().name);
    picture.drawing.description = Words::tr("%1 from above, to scale in millimetres; the far wall is up.")
                                      .arg(rackCountText(std::int64_t(scene.plan.racks.size())));
    picture.drawing.background = scene.theme.canvas;
    picture.drawing.bounds = whole;
    picture.drawing.hairline = pixel * 0.8;
    drawGround(picture);
    drawRacks(picture);
    drawUnits(picture);
    drawTrays(picture);
    drawCables(picture);
    drawAisleNames(picture);
    drawSelectedWays(picture);
    picture.drawing.parts.push_back(std::move(picture.labels).take(visible));
    drawFloorMarks(picture);
    noteUnderlay(picture);
    if (options.furniture)
        addFurniture(picture, options.visible.isEmpty() ? whole : visible);
    return std::move(picture.drawing);
}

}  // namespace views
