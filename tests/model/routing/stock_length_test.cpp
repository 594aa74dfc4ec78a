// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/stock_length.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

class StockLengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheNextStepOrCutToOrder_data();
    void isTheNextStepOrCutToOrder();
    void withoutALadderEveryCableIsCut();
    void theDesignsOwnLadderComesFirst();
    void excessIsStoredWhereTheProfileSays();
};

void StockLengthTest::isTheNextStepOrCutToOrder_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("stock");
    QTest::addColumn<bool>("cut");
    const auto row = [](const char* name, Length length, Length stock, bool cut) {
        QTest::newRow(name) << qint64(length.base()) << qint64(stock.base()) << cut;
    };
    row("shorter than the shortest", 400_mm, 1_m, false);
    row("exactly a step", 10_m, 10_m, false);
    row("a micrometre above a step", 10_m + 1_um, 15_m, false);
    row("a micrometre below a step", 10_m - 1_um, 10_m, false);
    row("exactly the longest", 15_m, 15_m, false);
    row("a micrometre beyond the ladder", 15_m + 1_um, 16_m, true);
    row("whole metres beyond the ladder", 47_m, 47_m, true);
    row("far beyond", 449.5_m, 450_m, true);
}

void StockLengthTest::isTheNextStepOrCutToOrder()
{
    QFETCH(qint64, length);
    QFETCH(qint64, stock);
    QFETCH(bool, cut);
    CableType type{Id<CableType>(1)};
    type.stockLengths = {1_m, 2_m, 3_m, 10_m, 15_m};
    const StockLength found = stockLength(Profile(), type, Length::fromBase(length));
    QCOMPARE(qint64(found.length.base()), stock);
    QCOMPARE(found.cutToOrder, cut);
}

void StockLengthTest::withoutALadderEveryCableIsCut()
{
    const StockLength found = stockLength(Profile(), CableType{Id<CableType>(1)}, 2.1_m);
    QVERIFY(found.length == 3_m);
    QVERIFY(found.cutToOrder);
}

void StockLengthTest::theDesignsOwnLadderComesFirst()
{
    CableType type{Id<CableType>(1)};
    type.stockLengths = {1_m, 2_m, 3_m};
    Profile profile;
    profile.ladder = {2.5_m, 7_m};
    profile.rounding = 500_mm;
    QVERIFY(stockLength(profile, type, 2.1_m) == (StockLength{2.5_m, false}));
    QVERIFY(stockLength(profile, type, 7_m + 1_um) == (StockLength{7.5_m, true}));
    type.medium = Medium::CopperActive;  // sold in lengths of its own
    QVERIFY(stockLength(profile, type, 2.1_m) == (StockLength{3_m, false}));
}

void StockLengthTest::excessIsStoredWhereTheProfileSays()
{
    CableType type{Id<CableType>(1)};
    type.stockLengths = {10_m};
    Profile profile;
    const auto at = [&](ExcessAt where) {
        profile.excess = where;
        const Excess excess = excessOf(profile, type, 8.5_m);
        return std::pair(excess.atA, excess.atB);
    };
    QVERIFY(at(ExcessAt::BothEnds) == std::pair(750_mm, 750_mm));
    QVERIFY(at(ExcessAt::EndA) == std::pair(1.5_m, Length()));
    QVERIFY(at(ExcessAt::EndB) == std::pair(Length(), 1.5_m));
}

RACKLOOM_TEST(StockLengthTest, QCoreApplication)
#include "stock_length_test.moc"
