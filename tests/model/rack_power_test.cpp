// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rack_power.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class RackPowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComputeRackAddsUpTo135Kilowatts();
    void shelvesGiveWhatTheRedundancyLeaves_data();
    void shelvesGiveWhatTheRedundancyLeaves();
    void currentFollowsFromTheBusVoltage();
};

void RackPowerTest::aComputeRackAddsUpTo135Kilowatts()
{
    RulePlan made;
    const Id<Rack> rack = made.computeRack({});

    const Sum<Milliwatts> load = busLoad(made.plan, PlanIndex(made.plan), rack);

    QCOMPARE(load.known, 135_kW);
    QCOMPARE(load.gaps.size(), std::size_t(1));
    QCOMPARE(load.gaps.front().count, 2);
    QVERIFY(load.whole());
    QCOMPARE(feedingShelves(made.plan, PlanIndex(made.plan), rack), 8);
}

void RackPowerTest::shelvesGiveWhatTheRedundancyLeaves_data()
{
    QTest::addColumn<Redundancy>("redundancy");
    QTest::addColumn<int>("watts");
    QTest::newRow("7 of 8 shelves") << Redundancy::ShelfN1 << 231'000;
    QTest::newRow("5 of 6 supplies of each") << Redundancy::PsuN1 << 220'000;
    QTest::newRow("4 of 8 shelves") << Redundancy::FeedNN << 132'000;
}

void RackPowerTest::shelvesGiveWhatTheRedundancyLeaves()
{
    QFETCH(const Redundancy, redundancy);
    QFETCH(const int, watts);
    RulePlan made;
    const Id<Rack> rack = made.computeRack({});

    QCOMPARE(shelfCapacity(made.plan, PlanIndex(made.plan), rack, redundancy).known, 1_W * watts);
}

void RackPowerTest::currentFollowsFromTheBusVoltage()
{
    RackType type = RulePlan().type<RackType>(u"nvl72"_s);
    QCOMPARE(busCurrent(135_kW, type), std::optional(2700_A));
    QCOMPARE(busCurrent(3950_W, type), std::optional(79_A));

    type.busVoltage = {};
    QCOMPARE(busCurrent(135_kW, type), std::nullopt);
}

RACKLOOM_TEST(RackPowerTest)
#include "rack_power_test.moc"
