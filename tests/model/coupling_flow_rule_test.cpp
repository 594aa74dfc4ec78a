// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coupling_flow_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CouplingFlowRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheTraysOfARackAgainstTheirCouplings_data();
    void holdsTheTraysOfARackAgainstTheirCouplings();
    void saysWhatFlowsWhereAgainstWhat();
    void sharesASwitchsFlowOverItsLoops();
    void doesNotKnowWithoutTheRatingOrTheFlow();
    void doesNotKnowBeyondTheTable();
};

namespace {

const QString kRule = u"coolant.coupling-flow"_s;

RulePlan trayAt(Temperature water)
{
    RulePlan made;
    made.profile([&](Profile& choices) { choices.water = water; });
    made.device(made.rack(), u"tray"_s, 5);
    made.device(Id<Rack>(1), u"nvlink"_s, 6);
    return made;
}

}  // namespace

void CouplingFlowRuleTest::holdsTheTraysOfARackAgainstTheirCouplings_data()
{
    QTest::addColumn<int>("millikelvin");
    QTest::addColumn<QString>("answer");
    // Rated 6.4 L/min; nine tenths are 5.76.
    QTest::newRow("30 C: 3.42 L/min") << 30'000 << u""_s;
    QTest::newRow("40 C: 5.73 L/min") << 40'000 << u""_s;
    QTest::newRow("40.1 C: 5.79 L/min") << 40'100 << u"warning"_s;
    QTest::newRow("41 C: 6.29 L/min") << 41'000 << u"warning"_s;
    QTest::newRow("41.5 C: 6.57 L/min") << 41'500 << u"error"_s;
    QTest::newRow("45 C: 8.52 L/min") << 45'000 << u"error"_s;
}

void CouplingFlowRuleTest::holdsTheTraysOfARackAgainstTheirCouplings()
{
    QFETCH(const int, millikelvin);
    QFETCH(const QString, answer);

    const std::vector<Finding> findings = trayAt(Temperature::fromBase(millikelvin)).findings(kRule);

    QCOMPARE(findings.empty() ? QString() : severityKey(findings.front().severity), answer);
    QVERIFY(findings.size() <= 1);
}

void CouplingFlowRuleTest::saysWhatFlowsWhereAgainstWhat()
{
    const Finding finding = trayAt(45_degC).findings(kRule).front();

    QCOMPARE(finding.where, u"D1"_s);
    QCOMPARE(finding.unit, u"L/min"_s);
    QCOMPARE(finding.value, std::optional(8.522222));
    QCOMPARE(finding.limit, std::optional(6.4));
    QCOMPARE(finding.message,
             u"8.522 L/min flow through coupling supply of D1 at 45 \u00b0C supply; UQD04 is rated for 6.4 L/min."_s);
    QVERIFY(finding.fix.contains(u"temperature"_s));
}

void CouplingFlowRuleTest::sharesASwitchsFlowOverItsLoops()
{
    // 5.026 L/min over two loops are 2.513 a coupling.
    RulePlan made;
    made.device(made.rack(u"network"_s), u"switch"_s, 5);
    made.change<CouplingType>(u"uqd-04"_s, [](CouplingType& type) { type.ratedFlow = known(2.52_lpm); });
    QCOMPARE(made.findings(kRule).front().severity, Severity::Warning);
    QCOMPARE(made.findings(kRule).front().assumes, QStringList{u"switch: coolant.rise"_s});

    made.change<CouplingType>(u"uqd-04"_s, [](CouplingType& type) { type.ratedFlow = known(2.51_lpm); });
    QCOMPARE(made.findings(kRule).front().severity, Severity::Error);
    // Its flow follows from its design rise, whatever the supply.
    QVERIFY(!made.findings(kRule).front().fix.contains(u"temperature"_s));
}

void CouplingFlowRuleTest::doesNotKnowWithoutTheRatingOrTheFlow()
{
    RulePlan made = trayAt(45_degC);
    made.change<CouplingType>(u"uqd-04"_s, [](CouplingType& type) { type.ratedFlow = {}; });
    QCOMPARE(made.findings(kRule).size(), std::size_t(1));
    QCOMPARE(made.findings(kRule).front().figure, u"uqd-04: rated_flow"_s);
    QCOMPARE(made.findings(kRule).front().count, 2);

    made = trayAt(45_degC);
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.draw = {}; });
    QCOMPARE(made.findings(kRule).front().figure, u"tray: power.draw"_s);
}

void CouplingFlowRuleTest::doesNotKnowBeyondTheTable()
{
    const std::vector<Finding> findings = trayAt(46_degC).findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Unknown);
    QCOMPARE(findings.front().figure, u"nvl72: coolant.flow_table"_s);
    QCOMPARE(findings.front().count, 2);
}

RACKLOOM_TEST(CouplingFlowRuleTest)
#include "coupling_flow_rule_test.moc"
