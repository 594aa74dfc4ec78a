// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/plan_index.h"

#include "tests/support/random_steps.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;

class PlanIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsBothEndsOfEveryRelation();
    void listsACableAtBothEndsByPort();
    void findsTypesByKey();
    void afterAnyStepsEqualsAFreshIndex_data();
    void afterAnyStepsEqualsAFreshIndex();
};

void PlanIndexTest::listsBothEndsOfEveryRelation()
{
    RulePlan made;
    const Id<Cdu> cdu = made.cdu();
    const Id<Rack> rack = made.rack();
    const Id<Manifold> manifold = made.manifold(rack, QStringLiteral("a"), cdu);
    const Id<Device> tray = made.device(rack, QStringLiteral("tray"), 5);
    const Id<Hose> hose = made.hose(tray, 1, manifold, FlowDirection::Supply);

    const PlanIndex index(made.plan);

    QCOMPARE(index.racksOf(Id<Row>(1)), std::vector{rack});
    QCOMPARE(index.devicesOf(rack), std::vector{tray});
    QCOMPARE(index.manifoldsOf(rack), std::vector{manifold});
    QCOMPARE(index.manifoldsOf(cdu), std::vector{manifold});
    QCOMPARE(index.hosesOf(tray), std::vector{hose});
    QCOMPARE(index.hosesOf(manifold), std::vector{hose});
    QVERIFY(index.devicesOf(Id<Rack>(77)).empty());
}

void PlanIndexTest::listsACableAtBothEndsByPort()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    const Id<Device> a = made.device(rack, QStringLiteral("switch"), 1);
    const Id<Device> b = made.device(rack, QStringLiteral("switch"), 5);
    const Id<Cable> first = made.cable(QStringLiteral("fiber"), {a, 7}, {b, 1}, 2_m);
    const Id<Cable> second = made.cable(QStringLiteral("fiber"), {b, 2}, {a, 3}, 2_m);

    const PlanIndex index(made.plan);

    QCOMPARE(index.cablesOf(a), (std::vector<PlanIndex::Plugged>{{3, second}, {7, first}}));
    QCOMPARE(index.cablesOf(b), (std::vector<PlanIndex::Plugged>{{1, first}, {2, second}}));
}

void PlanIndexTest::findsTypesByKey()
{
    const RulePlan made;
    const PlanIndex index(made.plan);

    QCOMPARE(index.typeCalled<CouplingType>(QStringLiteral("uqd-04")), std::optional(Id<CouplingType>(1)));
    QCOMPARE(index.typeCalled<CouplingType>(QStringLiteral("uqd-40")), std::nullopt);
}

void PlanIndexTest::afterAnyStepsEqualsAFreshIndex_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PlanIndexTest::afterAnyStepsEqualsAFreshIndex()
{
    QFETCH(const unsigned, seed);
    Tables plan = stepsStart();
    RandomSteps steps(seed);
    PlanIndex index(plan);
    std::vector<ChangeSet> done;
    for (int i = 0; i < 300; ++i) {
        const bool back = !done.empty() && steps.upTo(3) == 0;
        const ChangeSet step = back ? done.back().inverted() : steps.next(plan);
        if (back)
            done.pop_back();
        else
            done.push_back(step);
        step.applyTo(plan);
        index.update(step);
        QVERIFY2(index == PlanIndex(plan), qPrintable(QStringLiteral("after step %1").arg(i)));
    }
}

RACKLOOM_TEST(PlanIndexTest)
#include "plan_index_test.moc"
