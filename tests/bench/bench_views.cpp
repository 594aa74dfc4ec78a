// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/move_device.h"
#include "tests/bench/benches.h"
#include "views/fiber/fiber_drawing.h"
#include "views/floor/floor_view.h"

#include <QImage>
#include <QPainter>

namespace bench {

namespace {

constexpr QSize kWindow(1280, 800);

/// One frame of a fiber picture, made and painted.
void fiberFrame(benchmark::State& state, int gpus, views::FiberMode mode)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    const model::PlanIndex index(plan);
    views::FiberSubject subject =
        views::fiberSubject(plan, index, model::PortRef{tests::deviceCalled(plan, QStringLiteral("L1-01")).id, 41});
    if (mode == views::FiberMode::Pair)
        subject.pair = views::pairOf(plan, index, *subject.device, model::Id<model::Rack>(1));
    views::FiberOptions options;
    options.mode = mode;
    QImage image(kWindow, QImage::Format_ARGB32_Premultiplied);
    const QRectF view(QPointF(0, 0), QSizeF(kWindow));
    views::LaidTexts texts;
    for (auto _ : state) {
        const views::Drawing drawing = views::fiberDrawing(plan, index, subject, options);
        QPainter painter(&image);
        painter.fillRect(view, options.theme.canvas);
        views::paintDrawing(painter, drawing, views::fittingCamera(drawing.bounds, view), view, &texts);
    }
}

void faceplate(benchmark::State& state, int gpus) { fiberFrame(state, gpus, views::FiberMode::Faceplate); }
void inside(benchmark::State& state, int gpus) { fiberFrame(state, gpus, views::FiberMode::Inside); }
void pair(benchmark::State& state, int gpus) { fiberFrame(state, gpus, views::FiberMode::Pair); }
void trace(benchmark::State& state, int gpus) { fiberFrame(state, gpus, views::FiberMode::Trace); }

/// A floor plan in a window of that size that nobody sees.
struct Shown {
    explicit Shown(int gpus) : document(tests::madeCluster(gpus).plan), design(document), view(design, selection)
    {
        view.resize(kWindow);
        view.zoomToFit();
    }
    void paint()
    {
        QPainter painter(&image);
        view.render(&painter);
    }

    model::Document document;
    views::LiveDesign design;
    views::Selection selection;
    views::FloorView view;
    QImage image{kWindow, QImage::Format_ARGB32_Premultiplied};
};

/// From a leaf of 144 cables that changes its place in its rack to the next picture of the hall: lengths, check, frame.
void editToPixels(benchmark::State& state, int gpus)
{
    Shown shown(gpus);
    const model::Device leaf = tests::deviceCalled(shown.document.plan(), QStringLiteral("L1-06"));
    bool up = true;
    shown.paint();
    for (auto _ : state) {
        auto step = model::moveDevice(shown.document.plan(), leaf.id, leaf.rack, up ? leaf.unit + 6 : leaf.unit);
        if (!step) {
            state.SkipWithError(step.error().message.toUtf8().constData());
            return;
        }
        shown.document.apply(std::move(step).value());
        shown.paint();
        up = !up;
    }
}

/// What a click at each rack's middle finds.
void pick(benchmark::State& state, int gpus)
{
    Shown shown(gpus);
    const std::size_t racks = shown.document.plan().racks.size();
    std::uint32_t next = 0;
    for (auto _ : state) {
        const model::Id<model::Rack> rack(1 + next++ % std::uint32_t(racks));
        benchmark::DoNotOptimize(shown.view.objectAt(shown.view.placeOf(rack).center()));
    }
}

}  // namespace

void registerViews()
{
    atEverySize("fiber_frame_faceplate", faceplate);
    atEverySize("fiber_frame_inside", inside);
    atEverySize("fiber_frame_pair", pair);
    atEverySize("fiber_frame_trace", trace);
    atEverySize("floor_pick", pick);
    atEverySize("floor_edit_to_pixels", editToPixels);
}

}  // namespace bench
