// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/checker.h"
#include "tests/support/made_cluster.h"
#include "tests/support/plan_builder.h"
#include "tests/support/test_program.h"
#include "views/floor/floor_plan.h"

#include <QtTest>

using namespace views;
using namespace model;

namespace {

/// 10 x 8 m with two compute racks side by side, fronts north, and one opposite, 1.5 m away, that looks at the first.
struct SmallHall {
    tests::PlanBuilder builder;
    Id<Row> row{1};
    Id<Rack> a{1};
    Id<Rack> b{1};
    Id<Rack> opposite{1};

    SmallHall()
    {
        Hall hall = builder.plan().hall();
        hall.width = 10_m;
        hall.depth = 8_m;
        builder.tables().halls.put(hall);
        row = builder.row(QStringLiteral("A"));
        const QString type = QStringLiteral("network-48ru");  // 800 x 1,200 mm
        a = builder.rack(QStringLiteral("A01"), type, row, 3_m, 2_m);
        b = builder.rack(QStringLiteral("A02"), type, row, 3.8_m, 2_m);
        opposite =
            builder.rack(QStringLiteral("B01"), type, builder.row(QStringLiteral("B")), 3_m, 4.7_m, Facing::South);
    }

    FloorPlan plan() const { return FloorPlan(builder.plan(), FloorMap(builder.plan())); }
};

}  // namespace

class FloorPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRackStandsWhereTheHallSaysWithNorthUp()
    {
        const SmallHall hall;
        // 2.6 to 3.4 m from the left wall; its centre is 2 m from the near wall, 6 m below the far one.
        QCOMPARE(hall.plan().placeOf(hall.a), QRectF(2600, 5400, 800, 1200));
        QCOMPARE(hall.plan().bounds(), QRectF(0, 0, 10000, 8000));
    }

    void aPlaceOfThePictureIsTheSpotInTheHallAgain()
    {
        const SmallHall hall;
        const FloorFrame frame(hall.builder.plan());
        const Spot spot{1.234567_m, 7_m};
        QVERIFY((frame.spotAt(frame.at(spot.x, spot.y)) == spot));
    }

    void aRackTurnedEastIsDeepAlongX()
    {
        SmallHall hall;
        Rack turned = hall.builder.plan().racks.at(hall.b);
        turned.facing = Facing::East;
        turned.x = 7_m;
        hall.builder.tables().racks.put(turned);
        QCOMPARE(hall.plan().placeOf(hall.b).size(), QSizeF(1200, 800));
    }

    void aRowIsAroundItsRacks()
    {
        const SmallHall hall;
        const FloorPlan plan = hall.plan();
        QCOMPARE(plan.placeOf(hall.row), plan.placeOf(hall.a).united(plan.placeOf(hall.b)));
    }

    void anObjectThatIsNotOnThePlanHasNoPlace()
    {
        const SmallHall hall;
        QVERIFY(hall.plan().placeOf(Id<Rack>(99)).isNull());
        QVERIFY(hall.plan().placeOf(Id<Device>(1)).isNull());
    }

    void frontsThatFaceEachOtherShareOneColdAisleAsWideAsMeasured()
    {
        const SmallHall hall;
        int cold = 0;
        const FloorPlan plan = hall.plan();
        for (const FloorAisle& aisle : plan.aisles()) {
            if (!aisle.cold || !aisle.closed)
                continue;
            ++cold;
            QCOMPARE(aisle.clear, 1.5_m);  // 4.7 - 0.6 - (2 + 0.6)
            QVERIFY(aisle.rect.left() == 2600 && aisle.rect.right() >= 3400);
        }
        QCOMPARE(cold, 1);
    }

    void aRackOfUnknownSizeIsDrawnAsUsualAndSaidToBeGuessed()
    {
        SmallHall hall;
        RackType type = hall.builder.plan().rackTypes.at(hall.builder.plan().racks.at(hall.a).type);
        type.width.value.reset();
        hall.builder.tables().rackTypes.put(type);
        const FloorPlan plan = hall.plan();
        QCOMPARE(plan.things().front().rect.size(), QSizeF(600, 1200));
        QVERIFY(!plan.things().front().sizeKnown);
    }

    void aTrayWithACornerHasTwoPieces()
    {
        SmallHall hall;
        const auto id = hall.builder.tray(QStringLiteral("T"), QStringLiteral("fiber-tray"), {1_m, 2_m, 2600_mm},
                                          {5_m, 6_m, 2600_mm}, 300_mm, 100_mm);
        Tray tray = hall.builder.plan().trays.at(id);
        tray.via = {{5_m, 2_m, 2600_mm}};
        hall.builder.tables().trays.put(tray);
        const FloorPlan plan = hall.plan();
        QCOMPARE(plan.touching(QRectF(5000, 3000, 1, 1)).size(), std::size_t(1));
        QCOMPARE(plan.touching(QRectF(1500, 6000, 1, 1)).size(), std::size_t(1));
        QVERIFY(plan.touching(QRectF(1500, 3000, 1, 1)).empty());
        QCOMPARE(plan.placeOf(id), QRectF(850, 1850, 4300, 4300));
    }

    void touchingFindsWhatLookingAtEverythingFinds()
    {
        const Tables& pod = tests::madeCluster(4608).plan;
        const FloorPlan plan(pod, FloorMap(pod));
        for (int step = 0; step < 200; ++step) {
            const QRectF window(step * 131 % 20000, step * 977 % 18000, 400 + step * 37 % 3000, 300 + step * 53 % 2000);
            std::vector<const FloorThing*> expected;
            for (const FloorThing& thing : plan.things()) {
                if (thing.rect.left() <= window.right() && thing.rect.right() >= window.left()
                    && thing.rect.top() <= window.bottom() && thing.rect.bottom() >= window.top())
                    expected.push_back(&thing);
            }
            QVERIFY(plan.touching(window) == expected);
        }
    }

    void aHallWithoutWallsOrRacksHasNoBounds()
    {
        const Tables empty = emptyDesign();
        QVERIFY(FloorPlan(empty, FloorMap(empty)).bounds().isEmpty());
    }
};

RACKLOOM_TEST(FloorPlanTest, QCoreApplication)
#include "floor_plan_test.moc"
