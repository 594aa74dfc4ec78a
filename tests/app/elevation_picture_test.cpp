// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"
#include "tests/support/made_cluster.h"
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
        const auto sheets = app::elevationSheets(plan, {}, views::lightTheme());
        QVERIFY(sheets);
        std::size_t rows = 0;
        plan.rows.forEach([&](const Row& row) { rows += (PlanIndex(plan).racksOf(row.id).size() + 3) / 4; });
        QCOMPARE(sheets.value().size(), rows);
        QStringList all;
        for (const views::Drawing& sheet : sheets.value()) {
            QVERIFY(std::abs(sheet.bounds.width() / sheet.bounds.height() - 404.0 / 281) < 0.001);
            QVERIFY(sheet.bounds.width() <= 404 * 20 + 1);
            all += textsOf(sheet);
        }
        QVERIFY(all.contains(QStringLiteral("page 2 of %1").arg(rows)));
        plan.racks.forEach([&](const Rack& rack) { QVERIFY(all.contains(rack.name + QStringLiteral(" · front"))); });
    }

    void oneRackIsOneSheet()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const auto sheets = app::elevationSheets(plan, QStringLiteral("L1-03"), views::lightTheme());
        QCOMPARE(sheets.value().size(), 1u);
        QVERIFY(!app::elevationSheets(plan, QStringLiteral("Z99"), views::lightTheme()));
        QVERIFY(!app::elevationSheets(emptyDesign(), {}, views::lightTheme()));
    }
};

QTEST_MAIN(ElevationPictureTest)

#include "elevation_picture_test.moc"
