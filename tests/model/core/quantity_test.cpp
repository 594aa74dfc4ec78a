// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/quantities.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

class QuantityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void literalsAreExactBaseUnits_data();
    void literalsAreExactBaseUnits();
    void addsScalesAndCompares();
    void ratioIsAPlainNumber();
};

void QuantityTest::literalsAreExactBaseUnits_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* name, auto quantity, qint64 expected) {
        QTest::newRow(name) << qint64(quantity.base()) << expected;
    };
    row("a rack unit", kRackUnit, 44'450);
    row("an open unit", kOpenUnit, 48'000);
    row("an inch", 1.0_in, 25'400);
    row("half a millimetre", 0.5_mm, 500);
    row("the smallest length", 0.001_mm, 1);
    row("30 m", 30_m, 30'000'000);
    row("a 3.95 kW switch", 3950_W, 3'950'000);
    row("33 kW of shelf", 33_kW, 33'000'000);
    row("water", 30_degC, 30'000);
    row("a tray's flow", 2.5_lpm, 2'500'000);
    row("a mated pair", 0.35_dB, 350);
    row("a port", 800_Gbps, 800'000);
    row("fill", 40_percent, 400);
}

void QuantityTest::literalsAreExactBaseUnits()
{
    QFETCH(qint64, count);
    QFETCH(qint64, expected);
    QCOMPARE(count, expected);
}

void QuantityTest::addsScalesAndCompares()
{
    QCOMPARE(18 * kRackUnit, 800.1_mm);
    QCOMPARE(2_m - 500_mm, 1.5_m);
    QCOMPARE(-(1_m) + 3_m, 2_m);
    QCOMPARE(33_kW / 6, 5500_W);
    QCOMPARE(abs(1_m - 3_m), 2_m);
    QVERIFY(1.75_in < 48_mm);
    Length sum;
    sum += 1_m;
    sum -= 1_mm;
    QCOMPARE(sum, 999_mm);
}

void QuantityTest::ratioIsAPlainNumber() { QCOMPARE(1_m / 400_mm, 2.5); }

RACKLOOM_TEST(QuantityTest, QCoreApplication)
#include "quantity_test.moc"
