// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dxf_builder.h"
#include "tests/support/test_program.h"
#include "views/drawing/painter_output.h"
#include "views/drawing/svg_output.h"
#include "views/underlay/dxf_reader.h"
#include "views/underlay/underlay_drawing.h"

#include <QtTest>

#include <cmath>

using namespace views;

namespace {

UnderlayPicture room()
{
    const QByteArray text = tests::roomDxf();
    return readDxf({text.constData(), std::size_t(text.size())}).value();
}

std::size_t linesOf(const std::vector<Part>& parts)
{
    std::size_t count = 0;
    for (const Part& part : parts) {
        for (const Shape& shape : part.shapes) {
            if (const auto* lines = std::get_if<Lines>(&shape))
                count += lines->lines.size();
        }
    }
    return count;
}

UnderlayDrawing::Look lookAt(const QRectF& visible, double pixel)
{
    UnderlayDrawing::Look look;
    look.place = QTransform(1, 0, 0, -1, 0, 8000);
    look.visible = visible;
    look.pixel = pixel;
    return look;
}

const QRectF kWhole(-1000, -1000, 14000, 10000);

bool isNear(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()) < 0.01; }

/// Left half black, right half white, its lowest row red.
QImage signImage(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y,
                           y + 1 == height     ? qRgb(255, 0, 0)
                               : x < width / 2 ? qRgb(0, 0, 0)
                                               : qRgb(255, 255, 255));
    }
    return image;
}

}  // namespace

class UnderlayDrawingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsInViewIsDrawn()
    {
        const UnderlayDrawing drawing(room());
        const std::size_t whole = linesOf(drawing.parts(lookAt(kWhole, 10), lightTheme()));
        const std::size_t corner = linesOf(drawing.parts(lookAt({-100, -100, 500, 500}, 1), lightTheme()));
        QVERIFY(whole > 30);
        QCOMPARE(corner, 2u);
        QCOMPARE(linesOf(drawing.parts(lookAt({50'000, 50'000, 500, 500}, 1), lightTheme())), 0u);
    }

    void theEndOfALineNearByIsCaughtUnlessItsLayerIsHidden()
    {
        UnderlayPicture picture;
        picture.layers.push_back({QStringLiteral("A"), true, {{0, 0}, {6000, 0}, {6000, 4000}}, {3}, {}});
        picture.layers.push_back({QStringLiteral("B"), true, {{6020, 10}, {9000, 0}}, {2}, {}});
        picture.bounds = QRectF(0, 0, 9000, 4000);
        const UnderlayDrawing drawing(picture);
        QCOMPARE(drawing.cornerNear({6025, 30}, 50, {}), QPointF(6020, 10));
        QCOMPARE(drawing.cornerNear({6025, 30}, 50, {QStringLiteral("B")}), QPointF(6000, 0));
        QCOMPARE(drawing.cornerNear({5990, 4010}, 50, {}), QPointF(6000, 4000));
        QVERIFY(!drawing.cornerNear({3000, 0}, 50, {}));
        QVERIFY(!drawing.cornerNear({6025, 30}, 10, {}));
    }

    void whatIsDrawnLiesWithinTheView()
    {
        UnderlayPicture picture;
        picture.layers.push_back({QStringLiteral("A"), true, {{-9e11, 100}, {9e11, 100}}, {2}, {}});
        picture.bounds = QRectF(-9e11, 0, 1.8e12, 100);
        const auto parts = UnderlayDrawing(picture).parts(lookAt(kWhole, 10), lightTheme());
        QCOMPARE(linesOf(parts), 1u);
        const QLineF line = std::get<Lines>(parts.front().shapes.front()).lines.front();
        QVERIFY(line.x1() >= kWhole.left() - 10.1 && line.x2() <= kWhole.right() + 10.1);
        QVERIFY(std::abs(line.y1() - 7900) < 1);
    }

    void whatIsSmallerThanHalfAPixelIsNotDrawn()
    {
        const UnderlayDrawing drawing(room());
        // Columns are 400 mm wide.
        QVERIFY(linesOf(drawing.parts(lookAt(kWhole, 700), lightTheme()))
                > linesOf(drawing.parts(lookAt(kWhole, 900), lightTheme())));
        QCOMPARE(linesOf(drawing.parts(lookAt(kWhole, 100'000), lightTheme())), 0u);
    }

    void aFrameBearsTheLargestLinesOfACrowd()
    {
        UnderlayPicture picture;
        picture.bounds = QRectF(0, 0, 12000, 8000);
        UnderlayLayer layer{QStringLiteral("A"), true, {}, {}, {}};
        const auto add = [&](QPointF from, QPointF to) {
            layer.points.insert(layer.points.end(), {from, to});
            layer.ends.push_back(std::uint32_t(layer.points.size()));
        };
        for (int i = 0; i < 100'000; ++i)
            add(QPointF(i % 400 * 30, i / 400 * 30), QPointF(i % 400 * 30 + 40, i / 400 * 30));
        add({0, 0}, {12000, 0});
        add({0, 0}, {0, 8000});
        picture.layers = {layer};
        const UnderlayDrawing drawing(picture);
        UnderlayDrawing::Look look = lookAt(kWhole, 10);
        QCOMPARE(linesOf(drawing.parts(look, lightTheme())), 100'002u);
        look.forScreen = true;
        const auto parts = drawing.parts(look, lightTheme());
        QVERIFY(linesOf(parts) < 8'000 && linesOf(parts) > 1'000);
        const auto& lines = std::get<Lines>(parts.front().shapes.front()).lines;
        QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const QLineF& line) { return line.length() > 7'000; }),
                 2);
    }

    void aHiddenLayerIsNotDrawn()
    {
        const UnderlayDrawing drawing(room());
        UnderlayDrawing::Look look = lookAt(kWhole, 10);
        const auto whole = drawing.parts(look, lightTheme());
        look.hiddenLayers = {QStringLiteral("WALLS")};
        const auto parts = drawing.parts(look, lightTheme());
        QCOMPARE(parts.size(), whole.size() - 1);
        for (const Part& part : parts)
            QVERIFY(!part.title.contains(QStringLiteral("WALLS")));
    }

    void coloursAreQuietInBothLooks()
    {
        const UnderlayDrawing drawing(room());
        for (const Theme& theme : {lightTheme(), darkTheme()}) {
            const auto parts = drawing.parts(lookAt(kWhole, 10), theme);
            QCOMPARE(std::get<Lines>(parts.front().shapes.front()).style.stroke, mixed(theme.panel, theme.ink, 0.35));
        }
    }

    void anImageStandsUprightAndIsTakenInTheSizeItIsSeen()
    {
        UnderlayPicture picture;
        picture.image = signImage(2000, 1000);
        picture.bounds = QRectF(0, 0, 2000, 1000);
        const UnderlayDrawing drawing(picture);
        UnderlayDrawing::Look look = lookAt({0, 0, 2000, 1000}, 1);
        look.place = QTransform(1, 0, 0, -1, 0, 1000);
        const auto fine = drawing.parts(look, lightTheme());
        const Image& whole = std::get<Image>(fine.front().shapes.front());
        QCOMPARE(whole.image.width(), 2000);
        // The lowest row of the image is at the foot of the sheet.
        QVERIFY(isNear(whole.place.map(QPointF(0, 1000)), {0, 1000}));
        look.pixel = 4;
        const auto coarse = drawing.parts(look, lightTheme());
        const Image& quarter = std::get<Image>(coarse.front().shapes.front());
        QCOMPARE(quarter.image.width(), 500);
        QVERIFY(isNear(quarter.place.map(QPointF(500, 250)), {2000, 1000}));
    }

    void anImageGoesToTheScreenAndIntoSvg()
    {
        Drawing drawing;
        drawing.bounds = QRectF(0, 0, 100, 100);
        drawing.background = Qt::white;
        drawing.parts.push_back(
            {QString(), drawing.bounds, {Image{signImage(10, 10), QTransform::fromScale(10, 10), 1}}});
        const QImage seen = renderDrawing(drawing, {212, 212});
        QCOMPARE(QColor(seen.pixel(60, 100)), QColor(Qt::black));
        QCOMPARE(QColor(seen.pixel(150, 100)), QColor(Qt::white));
        const QByteArray svg = svgOf(drawing);
        QVERIFY(svg.contains("<image width=\"10\" height=\"10\" opacity=\"1\" transform=\"matrix(10 0 0 10 0 0)\" "
                             "href=\"data:image/png;base64,"));
    }
};

RACKLOOM_TEST(UnderlayDrawingTest, QApplication)

#include "underlay_drawing_test.moc"
