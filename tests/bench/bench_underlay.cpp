// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"
#include "views/drawing/laid_text.h"
#include "views/drawing/painter_output.h"
#include "views/underlay/underlay_drawing.h"

#include <QPainter>

#include <cmath>

namespace bench {

namespace {

constexpr QSize kWindow(1280, 800);
constexpr double kSide = 200'000;  ///< mm: a site

/// What an architect sends: a million short lines in a hundred layers, a name every metre or so.
views::UnderlayPicture site()
{
    constexpr int kLayers = 100;
    constexpr int kLines = 10'000;  // a layer
    views::UnderlayPicture picture;
    picture.bounds = QRectF(0, 0, kSide, kSide);
    std::uint32_t random = 1;
    const auto next = [&](double most) {
        random = random * 1664525u + 1013904223u;
        return most * double(random >> 8) / double(1u << 24);
    };
    for (int number = 0; number < kLayers; ++number) {
        views::UnderlayLayer layer{QString::number(number), true, {}, {}, {}};
        for (int i = 0; i < kLines; ++i) {
            const QPointF from(next(kSide), next(kSide));
            const double length = i % 100 == 0 ? 20'000 : 400;
            layer.points.insert(layer.points.end(), {from, from + QPointF(next(length), next(length))});
            layer.ends.push_back(std::uint32_t(layer.points.size()));
            if (i % 20 == 0)
                layer.texts.push_back({from, 250, Qt::AlignLeft, QStringLiteral("room %1").arg(i)});
        }
        picture.layers.push_back(std::move(layer));
    }
    return picture;
}

/// One frame of the underlay alone, drawn and painted, panned at so many times the fitting scale.
void frame(benchmark::State& state, double times)
{
    static const views::UnderlayDrawing drawing(site());
    QImage image(kWindow, QImage::Format_ARGB32_Premultiplied);
    const QRectF view(QPointF(0, 0), QSizeF(kWindow));
    const QRectF all(0, 0, kSide, kSide);
    views::Camera camera = views::fittingCamera(all, view);
    camera.scale *= times;
    views::LaidTexts texts;
    int number = 0;
    for (auto _ : state) {
        const double turn = 0.05 * number++;
        camera.origin =
            view.center() - (all.center() + QPointF(std::cos(turn), std::sin(turn)) * kSide * 0.3) * camera.scale;
        views::UnderlayDrawing::Look look;
        look.place = QTransform(1, 0, 0, -1, 0, kSide);
        look.visible = camera.toMillimetres(view);
        look.pixel = 1 / camera.scale;
        look.forScreen = true;
        views::Drawing shown;
        shown.parts = drawing.parts(look, views::lightTheme());
        QPainter painter(&image);
        painter.fillRect(view, views::lightTheme().canvas);
        views::paintDrawing(painter, shown, camera, view, &texts);
    }
}

}  // namespace

void registerUnderlay()
{
    for (const int times : {1, 4, 16, 64}) {
        benchmark::RegisterBenchmark(("underlay_frame/1000000_lines_x" + std::to_string(times)).c_str(),
                                     [times](benchmark::State& state) { frame(state, times); })
            ->Unit(benchmark::kMillisecond);
    }
}

}  // namespace bench
