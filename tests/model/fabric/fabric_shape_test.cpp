// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/fabric_shape.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

class FabricShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheHandWorkedOne_data();
    void isTheHandWorkedOne();
    void refusesTwoTiersThatDoNotReach();
    void countsAddUpAtEverySize();
    void thePublishedShapeIsNotRounded();
};

void FabricShapeTest::isTheHandWorkedOne_data()
{
    QTest::addColumn<int>("racks");
    QTest::addColumn<Tiers>("asked");
    QTest::addColumn<FabricShape>("expected");
    // racks, tiers, leaves, spines, cores, pods, leaves a pod, spines a pod, links, cores a plane, links
    QTest::newRow("72 GPUs: one rack still has four rails")
        << 1 << Tiers::Auto << FabricShape{1, 2, 4, 2, 0, 1, 4, 2, 36};
    QTest::newRow("144") << 2 << Tiers::Auto << FabricShape{2, 2, 4, 2, 0, 1, 4, 2, 36};
    QTest::newRow("288") << 4 << Tiers::Auto << FabricShape{4, 2, 4, 2, 0, 1, 4, 2, 36};
    QTest::newRow("360: a fifth rack opens a group") << 5 << Tiers::Auto << FabricShape{5, 2, 8, 4, 0, 1, 8, 4, 18};
    QTest::newRow("576") << 8 << Tiers::Auto << FabricShape{8, 2, 8, 4, 0, 1, 8, 4, 18};
    QTest::newRow("1,008: rail purity before the fewest leaves")
        << 14 << Tiers::Auto << FabricShape{14, 2, 16, 8, 0, 1, 16, 8, 9};
    QTest::newRow("1,152") << 16 << Tiers::Auto << FabricShape{16, 2, 16, 8, 0, 1, 16, 8, 9};
    QTest::newRow("1,440: 10 spines do not divide 72, 12 do")
        << 20 << Tiers::Auto << FabricShape{20, 2, 20, 12, 0, 1, 20, 12, 6};
    QTest::newRow("2,304: 16 do not, 18 do") << 32 << Tiers::Auto << FabricShape{32, 2, 32, 18, 0, 1, 32, 18, 4};
    QTest::newRow("4,608: 32 do not, 36 do") << 64 << Tiers::Auto << FabricShape{64, 2, 64, 36, 0, 1, 64, 36, 2};
    QTest::newRow("9,216: 64 do not, 72 do") << 128 << Tiers::Auto << FabricShape{128, 2, 128, 72, 0, 1, 128, 72, 1};
    QTest::newRow("10,368: the largest of two tiers")
        << 144 << Tiers::Auto << FabricShape{144, 2, 144, 72, 0, 1, 144, 72, 1};
    QTest::newRow("10,368 where two are asked for")
        << 144 << Tiers::Two << FabricShape{144, 2, 144, 72, 0, 1, 144, 72, 1};
    QTest::newRow("10,440: one rack more is three tiers")
        << 145 << Tiers::Auto << FabricShape{145, 3, 148, 216, 144, 3, 72, 72, 1, 2, 36};
    QTest::newRow("41,472") << 576 << Tiers::Auto << FabricShape{576, 3, 576, 576, 288, 8, 72, 72, 1, 4, 18};
    QTest::newRow("131,112: 26 pods, 13 do not divide 72, 18 do")
        << 1821 << Tiers::Auto << FabricShape{1821, 3, 1824, 1872, 1296, 26, 72, 72, 1, 18, 4};
    QTest::newRow("746,496: the largest")
        << 10'368 << Tiers::Auto << FabricShape{10'368, 3, 10'368, 10'368, 5184, 144, 72, 72, 1, 72, 1};
    QTest::newRow("576 in three tiers") << 8 << Tiers::Three << FabricShape{8, 3, 8, 72, 72, 1, 72, 72, 1, 1, 72};
    QTest::newRow("72 in three tiers") << 1 << Tiers::Three << FabricShape{1, 3, 4, 72, 72, 1, 72, 72, 1, 1, 72};
    QTest::newRow("10,368 in three tiers")
        << 144 << Tiers::Three << FabricShape{144, 3, 144, 144, 72, 2, 72, 72, 1, 1, 72};
}

void FabricShapeTest::isTheHandWorkedOne()
{
    QFETCH(int, racks);
    QFETCH(Tiers, asked);
    QFETCH(FabricShape, expected);
    const auto shape = fabricShape(racks, asked);
    QVERIFY(shape);
    QVERIFY(shape.value() == expected);
    QCOMPARE(shape.value().switches(), expected.leaves + expected.spines + expected.cores);
}

void FabricShapeTest::refusesTwoTiersThatDoNotReach()
{
    const auto shape = fabricShape(145, Tiers::Two);
    QVERIFY(!shape);
    QVERIFY(shape.error().message.contains(QStringLiteral("148")));
    QVERIFY(shape.error().message.contains(QStringLiteral("--tiers 3")));
}

void FabricShapeTest::countsAddUpAtEverySize()
{
    for (int racks = 1; racks <= 10'368; racks += racks < 700 ? 1 : 37) {
        const FabricShape shape = fabricShape(racks).value();
        QCOMPARE(shape.leaves % 4, 0);
        QVERIFY(shape.leaves >= racks && shape.leaves < racks + 4);
        QCOMPARE(shape.tiers, racks <= 144 ? 2 : 3);
        QCOMPARE(shape.linksLeafSpine * shape.spinesPerPod, 72);  // every up-port of a leaf, evenly
        QCOMPARE(shape.spines, shape.pods * shape.spinesPerPod);
        QVERIFY(shape.leavesPerPod * shape.linksLeafSpine <= (shape.tiers == 3 ? 72 : 144));
        QVERIFY(shape.pods * shape.leavesPerPod >= shape.leaves);
        if (shape.tiers == 2)
            continue;
        QCOMPARE(shape.linksSpineCore * shape.coresPerPlane, 72);
        QCOMPARE(shape.cores, 72 * shape.coresPerPlane);
        QVERIFY(shape.pods * shape.linksSpineCore <= 144);
        QVERIFY((shape.pods - 1) * 72 < shape.leaves);
    }
}

void FabricShapeTest::thePublishedShapeIsNotRounded()
{
    QCOMPARE(publishedShape(1'000).leaves, 14);
    QCOMPARE(publishedShape(1'000).spines, 8);
    QCOMPARE(publishedShape(131'072).leaves, 1'821);
    QCOMPARE(publishedShape(131'072).tiers, 3);
    QCOMPARE(publishedShape(1).switches(), 2);
}

RACKLOOM_TEST(FabricShapeTest, QCoreApplication)
#include "fabric_shape_test.moc"
