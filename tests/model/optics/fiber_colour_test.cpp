// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/fiber_colour.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;
using namespace Qt::StringLiterals;

class FiberColourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheTwelveInOrder();
    void repeatsWithTracers();
    void givesEachItsOwnShade();
    void jacketsTellTheMedium();
};

void FiberColourTest::namesTheTwelveInOrder()
{
    QStringList names;
    for (int number = 1; number <= 12; ++number)
        names << colourText(fiberColour(number));
    QCOMPARE(names.join(u' '), u"blue orange green brown slate white red black yellow violet rose aqua"_s);
}

void FiberColourTest::repeatsWithTracers()
{
    QCOMPARE(fiberColour(13).colour.key, u"blue"_s);
    QCOMPARE(fiberColour(12).tracers, 0);
    QCOMPARE(fiberColour(13).tracers, 1);
    QCOMPARE(colourText(fiberColour(24)), u"aqua with tracer"_s);
    QCOMPARE(colourText(fiberColour(26)), u"orange with 2 tracers"_s);
    QCOMPARE(fiberColour(144).tracers, 11);
}

void FiberColourTest::givesEachItsOwnShade()
{
    std::set<std::tuple<int, int, int>> shades;
    for (int number = 1; number <= 12; ++number) {
        const NamedColour colour = fiberColour(number).colour;
        QVERIFY(shades.insert({colour.red, colour.green, colour.blue}).second);
    }
}

void FiberColourTest::jacketsTellTheMedium()
{
    QCOMPARE(jacketColour(Medium::SingleMode).key, u"yellow"_s);
    QCOMPARE(jacketColour(Medium::PolarizationMaintaining).key, u"blue"_s);
    QCOMPARE(jacketColour(Medium::CopperPassive).key, u"black"_s);
}

RACKLOOM_TEST(FiberColourTest, QCoreApplication)
#include "fiber_colour_test.moc"
