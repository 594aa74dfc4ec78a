// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"
#include "views/drawing/laid_text.h"
#include "views/drawing/painter_output.h"
#include "views/elevation/elevation_drawing.h"

#include <QImage>
#include <QPainter>

namespace bench {

namespace {

constexpr QSize kWindow(1280, 800);

/// One frame of a drawing already made, all of it in view.
void paint(benchmark::State& state, const views::Drawing& drawing)
{
    QImage image(kWindow, QImage::Format_ARGB32_Premultiplied);
    const QRectF view(QPointF(0, 0), QSizeF(kWindow));
    const views::Camera camera = views::fittingCamera(drawing.bounds, view);
    views::LaidTexts texts;
    for (auto _ : state) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        views::paintDrawing(painter, drawing, camera, view, &texts);
    }
}

views::ElevationOptions firstRow(const model::Tables& plan)
{
    views::ElevationOptions options;
    plan.racks.forEach([&](const model::Rack& rack) {
        if (rack.row == model::Id<model::Row>(1))
            options.racks.push_back(rack.id);
    });
    return options;
}

views::ElevationOptions everything()
{
    views::ElevationOptions options;
    options.detail = views::ElevationDetail::Devices;
    return options;
}

void drawRow(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    const model::PlanIndex index(plan);
    for (auto _ : state)
        benchmark::DoNotOptimize(views::elevationDrawing(plan, index, firstRow(plan)).bounds);
}

void paintRow(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    paint(state, views::elevationDrawing(plan, model::PlanIndex(plan), firstRow(plan)));
}

void drawAll(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    const model::PlanIndex index(plan);
    for (auto _ : state)
        benchmark::DoNotOptimize(views::elevationDrawing(plan, index, everything()).bounds);
}

void paintAll(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    paint(state, views::elevationDrawing(plan, model::PlanIndex(plan), everything()));
}

}  // namespace

void registerPaint()
{
    atEverySize("elevation_make_row", drawRow);
    atEverySize("elevation_paint_row", paintRow);
    atEverySize("elevation_make_all", drawAll);
    atEverySize("elevation_paint_all", paintAll);
}

}  // namespace bench
