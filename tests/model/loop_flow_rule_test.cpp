// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/loop_flow_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class LoopFlowRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsARacksFlowAgainstItsRisers_data();
    void holdsARacksFlowAgainstItsRisers();
    void countsOnlyWhatHangsOnTheManifold();
    void doesNotKnowTheRatingOnceForTheRackType();
    void doesNotKnowWithoutTheFlow();
};

namespace {

const QString kRule = u"coolant.loop-flow"_s;

}  // namespace

void LoopFlowRuleTest::holdsARacksFlowAgainstItsRisers_data()
{
    QTest::addColumn<int>("millikelvin");
    QTest::addColumn<QString>("answer");
    // Rated 130 L/min; nine tenths are 117.
    QTest::newRow("30 C: 71 L/min") << 30'000 << u""_s;
    QTest::newRow("39 C: 113 L/min") << 39'000 << u""_s;
    QTest::newRow("40 C: 119 L/min") << 40'000 << u"warning"_s;
    QTest::newRow("41 C: 130.6 L/min") << 41'000 << u"error"_s;
}

void LoopFlowRuleTest::holdsARacksFlowAgainstItsRisers()
{
    QFETCH(const int, millikelvin);
    QFETCH(const QString, answer);
    RulePlan made;
    made.profile([&](Profile& choices) { choices.water = Temperature::fromBase(millikelvin); });
    made.computeRack({});

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.empty() ? QString() : severityKey(findings.front().severity), answer);
    if (!findings.empty())
        QCOMPARE(findings.front().where, u"A01-a"_s);
}

void LoopFlowRuleTest::countsOnlyWhatHangsOnTheManifold()
{
    // Six switches: 6 x 2.513 = 15.08 L/min on each of two manifolds.
    RulePlan made;
    made.networkRack(6, {});
    made.change<RackType>(u"network"_s, [](RackType& type) {
        type.manifolds[0].ratedFlow = known(15_lpm);
        type.manifolds[1].ratedFlow = known(17_lpm);
    });

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().where, u"A01-a"_s);
    QCOMPARE(findings.front().value, std::optional(15.077838));
}

void LoopFlowRuleTest::doesNotKnowTheRatingOnceForTheRackType()
{
    RulePlan made;
    made.networkRack(1, {});
    made.networkRack(1, {});
    made.manifold(made.rack(u"network"_s), u"a"_s, {});

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].figure, u"network: coolant.manifolds.a.rated_flow"_s);
    QCOMPARE(findings[0].where, u"network"_s);
    QCOMPARE(findings[0].count, 2);
    QCOMPARE(findings[1].figure, u"network: coolant.manifolds.b.rated_flow"_s);
}

void LoopFlowRuleTest::doesNotKnowWithoutTheFlow()
{
    RulePlan made;
    made.computeRack({});
    made.change<DeviceType>(u"nvlink"_s, [](DeviceType& type) { type.draw = {}; });
    QCOMPARE(made.findings(kRule).size(), std::size_t(1));
    QCOMPARE(made.findings(kRule).front().figure, u"nvlink: power.draw"_s);

    // 18 x 8.522 = 153.4 L/min is over the limit whatever the rest takes.
    made.profile([](Profile& choices) { choices.water = 45_degC; });
    QCOMPARE(made.findings(kRule).front().severity, Severity::Error);
}

RACKLOOM_TEST(LoopFlowRuleTest)
#include "loop_flow_rule_test.moc"
