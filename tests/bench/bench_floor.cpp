// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/checker.h"
#include "tests/bench/benches.h"
#include "views/drawing/laid_text.h"
#include "views/drawing/painter_output.h"
#include "views/floor/floor_drawing.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace bench {

namespace {

constexpr QSize kWindow(1280, 800);

/// A hall with all that the view keeps between frames.
struct Hall {
    explicit Hall(int gpus)
        : plan(tests::madeCluster(gpus).plan),
          checker(plan),
          floor(plan, checker.floor()),
          ways(plan, floor.frame()),
          colours(plan, checker, views::lightTheme(), views::ColourBy::Fill, views::Coloured::Racks)
    {
    }

    views::FloorScene scene() const { return {plan, checker, floor, ways, colours, views::lightTheme(), {}}; }

    const model::Tables& plan;
    model::Checker checker;
    views::FloorPlan floor;
    views::CableWays ways;
    views::Colouring colours;
};

/// Frames of a window that pans over the hall, `times` nearer than where all of it fits; each frame is drawn anew.
void pan(benchmark::State& state, int gpus, double times)
{
    const Hall hall(gpus);
    QImage image(kWindow, QImage::Format_ARGB32_Premultiplied);
    const QRectF view(QPointF(0, 0), QSizeF(kWindow));
    views::Camera camera = views::fittingCamera(hall.floor.bounds(), view);
    camera.scale *= times;
    const QRectF all = hall.floor.bounds();
    int frame = 0;
    views::LaidTexts texts;
    for (auto _ : state) {
        const double turn = 0.05 * frame++;
        const QPointF centre = all.center()
            + (times > 1 ? QPointF(all.width() * 0.3 * std::cos(turn), all.height() * 0.3 * std::sin(turn))
                         : QPointF());
        camera.origin = view.center() - centre * camera.scale;
        views::FloorOptions options;
        options.scale = camera.scale;
        options.visible = camera.toMillimetres(view);
        QPainter painter(&image);
        painter.fillRect(view, views::lightTheme().canvas);
        views::paintDrawing(painter, views::floorDrawing(hall.scene(), options), camera, view, &texts);
    }
}

void fit(benchmark::State& state, int gpus) { pan(state, gpus, 1); }
void near4(benchmark::State& state, int gpus) { pan(state, gpus, 4); }
void near12(benchmark::State& state, int gpus) { pan(state, gpus, 12); }
void near40(benchmark::State& state, int gpus) { pan(state, gpus, 40); }

/// The rival: an item for each rack and each cable, without an index, as that one takes all memory.
void graphicsScene(benchmark::State& state, int gpus)
{
    const Hall hall(gpus);
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    for (const views::FloorThing& thing : hall.floor.things())
        scene.addRect(thing.rect);
    for (std::size_t way = 0; way < hall.ways.ways().size(); ++way) {
        for (std::size_t i = 0; i < hall.ways.ways()[way].cables.size(); ++i) {
            QPainterPath path;
            path.addPolygon(hall.ways.cableLine(way, i));
            scene.addPath(path, QPen(Qt::darkYellow, 0));
        }
    }
    QImage image(kWindow, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&image);
        scene.render(&painter, QRectF(QPointF(0, 0), QSizeF(kWindow)), hall.floor.bounds());
    }
}

void makeWays(benchmark::State& state, int gpus)
{
    const Hall hall(gpus);
    for (auto _ : state)
        benchmark::DoNotOptimize(views::CableWays(hall.plan, hall.floor.frame()).mostInOnePlace());
}

void makeFloor(benchmark::State& state, int gpus)
{
    const Hall hall(gpus);
    for (auto _ : state)
        benchmark::DoNotOptimize(views::FloorPlan(hall.plan, hall.checker.floor()).bounds());
}

}  // namespace

void registerFloor()
{
    atEverySize("floor_frame_fit", fit);
    atEverySize("floor_frame_x4", near4);
    atEverySize("floor_frame_x12", near12);
    atEverySize("floor_frame_x40", near40);
    atEverySize("floor_rival_graphics_scene_fit", graphicsScene);
    atEverySize("floor_make_plan", makeFloor);
    atEverySize("floor_make_ways", makeWays);
}

}  // namespace bench
