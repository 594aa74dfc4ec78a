// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/stock_length.h"

#include <QtTest>

using namespace model;

class StockLengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheNextStepOrCutToOrder_data();
    void isTheNextStepOrCutToOrder();
    void withoutALadderEveryCableIsCut();
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

QTEST_GUILESS_MAIN(StockLengthTest)
#include "stock_length_test.moc"
