// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/drawing_pages.h"
#include "app/elevation_picture.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"

#include <QtTest>

using namespace model;

namespace {

QStringList textsOf(const views::Drawing& drawing)
{
    QStringList texts;
    for (const views::Part& part : drawing.parts) {
        for (const views::Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<views::Text>(&shape))
                texts.append(text->text);
        }
    }
    return texts;
}

}  // namespace

/// Elevations for files and sheets.
class ElevationPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::registerBundledFonts(); }

    void aSmallPictureNamesItsRacks()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const auto at = [&](double scale) {
            return textsOf(app::elevationOf(plan, {}, views::ElevationFace::Front, views::ElevationDetail::Racks,
                                            views::lightTheme(), std::nullopt, scale)
                               .value());
        };
        QVERIFY(at(0.06).contains(QStringLiteral("A01")));
        QVERIFY(!at(0.5).contains(QStringLiteral("A01")));  // "A01 · front" at its head can be read
    }

    void aSheetHoldsAFewRacksOfOneRowToARoundScale()
    {
        const Tables& plan = tests::madeCluster(4'608).plan;
        const auto set = app::elevationSheets(plan, {}, {Paper::A3, 0, QStringLiteral("EL")});
        QVERIFY(set);
        std::size_t rows = 0;
        plan.rows.forEach([&](const Row& row) { rows += (PlanIndex(plan).racksOf(row.id).size() + 1) / 2; });
        QCOMPARE(set.value().sheets.size(), rows);
        QStringList all;
        for (const views::Sheet& sheet : set.value().sheets) {
            const views::Drawing drawing = sheet.draw();
            QCOMPARE(drawing.bounds.size(), QSizeF(420, 297));
            all += textsOf(drawing);
        }
        QVERIFY(all.contains(QStringLiteral("2 of %1").arg(rows)));
        QCOMPARE(all.count(QStringLiteral("1 : 10 on A3")), qsizetype(rows));
        plan.racks.forEach([&](const Rack& rack) { QVERIFY(all.contains(rack.name + QStringLiteral(" · front"))); });
    }

    void oneRackIsOneSheet()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const auto sheets = app::elevationSheets(plan, QStringLiteral("L1-03"), {Paper::A4, 0, {}});
        QCOMPARE(sheets.value().sheets.size(), 1u);
        QVERIFY(!app::elevationSheets(plan, QStringLiteral("Z99"), {}));
        QVERIFY(!app::elevationSheets(emptyDesign(), {}, {}));
    }

    void aScaleAskedForIsKeptAndTakesAsManySheetsAsItNeeds()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const auto at = [&](int scale) {
            return app::elevationSheets(plan, QStringLiteral("A"), {Paper::A4, scale, {}}).value().sheets;
        };
        QVERIFY(at(15).size() > at(50).size());
        const auto tiles = at(5);
        QStringList names;
        for (const views::Sheet& tile : tiles)
            names << tile.bookmark.front();
        names.removeDuplicates();
        QVERIFY(names.contains(QStringLiteral("A05")));
        const std::size_t racks = std::size_t(names.size());
        QVERIFY(tiles.size() > 2 * racks);  // 2.4 m to 1 : 5 is nearly half a metre
        QCOMPARE(tiles.front().bookmark, QStringList({QStringLiteral("A05"), QStringLiteral("A1")}));
        QVERIFY(textsOf(tiles.front().draw()).contains(QStringLiteral("1 : 5 on A4")));
        const auto tooMany = app::floorPages(plan, [] {
            app::ExportWish wish;
            wish.scale = 1;
            return wish;
        }());
        QVERIFY(!tooMany);
        QVERIFY(tooMany.error().message.contains(QStringLiteral("sheets of A4")));
    }
};

RACKLOOM_TEST(ElevationPictureTest, QApplication)

#include "elevation_picture_test.moc"
