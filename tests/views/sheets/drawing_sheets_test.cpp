// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/drawing/part_builder.h"
#include "views/paper/drawing_cut.h"
#include "views/sheets/drawing_sheets.h"
#include "views/sheets/tile_key.h"

#include <QtTest>

using namespace views;
using model::Paper;

namespace {

/// A hall of so many metres with a black square of a metre in its middle, and a name every metre.
PaperDrawing hall(double width, double height)
{
    auto drawing = std::make_shared<Drawing>();
    drawing->bounds = {0, 0, width * 1000, height * 1000};
    PartBuilder part(QStringLiteral("hall"), drawing->bounds);
    part.rect({drawing->bounds.center() - QPointF(500, 500), QSizeF(1000, 1000)}, filled(Qt::black));
    for (int x = 0; x < width; ++x) {
        for (int y = 0; y < height; ++y)
            part.text({x * 1000.0 + 500, y * 1000.0 + 500}, QStringLiteral("%1/%2").arg(x).arg(y), {100, Qt::black});
    }
    drawing->parts.push_back(std::move(part).take());
    return {QStringLiteral("Hall"), QStringLiteral("a note"), drawing->bounds.size(), [drawing] { return drawing; }};
}

std::vector<Sheet> sheetsOf(const PaperDrawing& drawing, Paper paper, int scale)
{
    return drawingSheets(model::emptyDesign(), {drawing}, {paper, scale, QStringLiteral("FP")}).value().sheets;
}

/// The squares of the hall on a page, mm of paper.
std::vector<QRectF> squaresOf(const Drawing& page)
{
    std::vector<QRectF> squares;
    for (const Part& part : page.parts) {
        for (const Shape& shape : part.shapes) {
            const auto* rects = std::get_if<Rects>(&shape);
            if (part.title == QStringLiteral("hall") && rects)
                squares.insert(squares.end(), rects->rects.begin(), rects->rects.end());
        }
    }
    return squares;
}

QStringList textsOf(const Drawing& page)
{
    QStringList texts;
    for (const Part& part : page.parts) {
        for (const Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<Text>(&shape))
                texts << text->text;
        }
    }
    return texts;
}

}  // namespace

/// Drawings on paper, to scale.
class DrawingSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMetreToOneToFiftyIsTwentyMillimetresOfPaper()
    {
        const auto sheets = sheetsOf(hall(10, 6), Paper::A4, 50);
        QCOMPARE(sheets.size(), 1u);
        QCOMPARE(sheets.front().size, QSizeF(297, 210));
        const Drawing page = sheets.front().draw();
        QCOMPARE(squaresOf(page).size(), 1u);
        QVERIFY(qAbs(squaresOf(page).front().width() - 20) < 1e-9);
        QVERIFY(textsOf(page).contains(QStringLiteral("1 : 50 on A4")));
        QVERIFY(textsOf(page).contains(QStringLiteral("FP-01")));
        QVERIFY(textsOf(page).contains(QStringLiteral("1 of 1")));
        QVERIFY(textsOf(page).contains(QStringLiteral("Hall")));
    }

    void theSheetLiesAsTheDrawingDoes()
    {
        QCOMPARE(sheetsOf(hall(6, 10), Paper::A4, 50).front().size, QSizeF(210, 297));
        QCOMPARE(largestScale({hall(10, 6).size}, Paper::A4), 40);
        QCOMPARE(largestScale({hall(6, 10).size}, Paper::A4), 40);
        QCOMPARE(largestScale({hall(10, 6).size}, Paper::A3), 25);
        QCOMPARE(largestScale({hall(10, 6).size, hall(20, 12).size}, Paper::A4), 75);
        QCOMPARE(largestScale({QSizeF(1e9, 1e9)}, Paper::A4), 0);
    }

    void whatDoesNotFitIsTiledAndNothingIsLost()
    {
        const auto sheets = sheetsOf(hall(20, 12), Paper::A4, 25);
        QVERIFY(sheets.size() > 4);
        QStringList names;
        for (const Sheet& sheet : sheets)
            names += textsOf(sheet.draw());
        for (int x = 0; x < 20; ++x) {
            for (int y = 0; y < 12; ++y)
                QVERIFY2(names.contains(QStringLiteral("%1/%2").arg(x).arg(y)), qPrintable(QString::number(x)));
        }
        QCOMPARE(sheets.front().bookmark, QStringList({QStringLiteral("Hall"), QStringLiteral("A1")}));
        QVERIFY(textsOf(sheets.front().draw()).contains(QStringLiteral("\u2192 A2")));
        QVERIFY(textsOf(sheets.back().draw()).contains(QStringLiteral("%1 of %1").arg(sheets.size())));
    }

    void tilesBesideEachOtherShareWhatIsGlued()
    {
        const auto sheets = sheetsOf(hall(20, 4), Paper::A4, 25);
        QVERIFY(sheets.size() > 1);
        const QRectF area = pictureArea(Paper::A4, true);
        // A place at the seam is on both sheets, as far apart as a sheet less the overlap.
        const auto placeOf = [](const Drawing& page, const QString& name) {
            for (const Part& part : page.parts) {
                for (const Shape& shape : part.shapes) {
                    const auto* text = std::get_if<Text>(&shape);
                    if (text && text->text == name)
                        return text->anchor.x();
                }
            }
            return -1.0;
        };
        const Drawing first = cutTo(sheets[0].draw(), QRectF(0, 0, 10'000, 10'000));
        const Drawing second = sheets[1].draw();
        QStringList shared;
        for (const QString& text : textsOf(first)) {
            if (text.contains(u'/') && textsOf(second).contains(text))
                shared << text;
        }
        for (const QString& text : shared)
            QVERIFY(qAbs(placeOf(first, text) - placeOf(second, text) - (area.width() - kTileOverlap)) < 1e-6);
    }

    void farTooManySheetsAreRefusedWithWhatWouldHelp()
    {
        const auto set = drawingSheets(model::emptyDesign(), {hall(100, 100)}, {Paper::A4, 1, QStringLiteral("FP")});
        QVERIFY(!set);
        QVERIFY(set.error().message.contains(QStringLiteral("a smaller scale")));
    }

    void aDiagramFillsItsSheetAndSaysThatItHasNoScale()
    {
        const auto sheets = sheetsOf(hall(10, 6), Paper::A4, 0);
        const Drawing page = sheets.front().draw();
        QVERIFY(textsOf(page).contains(QStringLiteral("Not to scale")));
        const double width = squaresOf(page).front().width() * 10;
        const QRectF area = pictureArea(Paper::A4, true);
        QVERIFY(width > 0.98 * std::min(area.width(), area.height() / 0.6) && width <= area.width());
    }

    void whatIsCutKeepsWhatTouchesTheWindow()
    {
        Drawing drawing;
        PartBuilder part(QStringLiteral("part"), {});
        part.field({{0, 0, 10, 10}, {50, 50, 10, 10}}, filled(Qt::black));
        part.lines({{-5, 5, 100, 5}, {70, 70, 80, 80}}, outlined(Qt::black));
        part.circle({-3, 5}, 4, filled(Qt::black));
        part.circle({-9, 5}, 4, filled(Qt::black));
        drawing.parts.push_back(std::move(part).take());
        const Drawing cut = cutTo(drawing, {0, 0, 20, 20});
        QCOMPARE(cut.parts.size(), 1u);
        QCOMPARE(cut.parts.front().shapes.size(), 3u);
        QCOMPARE(std::get<Rects>(cut.parts.front().shapes[0]).rects.size(), 1u);
        QCOMPARE(std::get<Lines>(cut.parts.front().shapes[1]).lines.size(), 1u);
        QVERIFY(cutTo(drawing, {20, 20, 20, 20}).parts.empty());
    }
};

RACKLOOM_TEST(DrawingSheetsTest)

#include "drawing_sheets_test.moc"
