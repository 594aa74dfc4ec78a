// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cdu_capacity_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CduCapacityRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheHeatOfAllLoopsAgainstTheCdu_data();
    void holdsTheHeatOfAllLoopsAgainstTheCdu();
    void aPodFitsOnOneCdu();
    void doesNotKnowWithoutTheCapacityOrTheHeat();
};

namespace {

const QString kRule = u"coolant.cdu-capacity"_s;

}  // namespace

void CduCapacityRuleTest::holdsTheHeatOfAllLoopsAgainstTheCdu_data()
{
    QTest::addColumn<int>("watts");
    QTest::addColumn<QString>("answer");
    // One rack gives 0.9 x 135 = 121.5 kW to liquid.
    QTest::newRow("with room") << 135'000 << u""_s;
    QTest::newRow("over nine tenths") << 134'999 << u"warning"_s;
    QTest::newRow("just enough") << 121'500 << u"warning"_s;
    QTest::newRow("too little") << 121'499 << u"error"_s;
}

void CduCapacityRuleTest::holdsTheHeatOfAllLoopsAgainstTheCdu()
{
    QFETCH(const int, watts);
    QFETCH(const QString, answer);
    RulePlan made;
    made.change<CduType>(u"cdu"_s, [&](CduType& type) { type.capacity = known(1_W * watts); });
    const Id<Cdu> cdu = made.cdu();
    made.computeRack(cdu);

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.empty() ? QString() : severityKey(findings.front().severity), answer);
    if (!findings.empty()) {
        QCOMPARE(findings.front().place, std::optional<ObjectRef>(cdu));
        QCOMPARE(findings.front().value, std::optional(121.5));
        QCOMPARE(findings.front().unit, u"kW"_s);
    }
}

void CduCapacityRuleTest::aPodFitsOnOneCdu()
{
    // 8 x 121.5 + 12 x 3.3575 = 1,012.29 of 1,300 kW; a ninth and tenth rack are over nine tenths, an eleventh too many.
    RulePlan made;
    const Id<Cdu> cdu = made.cdu();
    for (int i = 0; i < 8; ++i)
        made.computeRack(cdu);
    made.networkRack(6, cdu);
    made.networkRack(6, cdu);
    QVERIFY(made.findings(kRule).empty());

    made.computeRack(cdu);
    made.computeRack(cdu);
    QCOMPARE(made.findings(kRule).front().severity, Severity::Warning);

    made.computeRack(cdu);
    QCOMPARE(made.findings(kRule).front().severity, Severity::Error);
}

void CduCapacityRuleTest::doesNotKnowWithoutTheCapacityOrTheHeat()
{
    RulePlan made;
    made.computeRack(made.cdu());
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.liquidShare = {}; });
    QCOMPARE(made.findings(kRule).front().figure, u"tray: power.liquid_share"_s);

    made.change<CduType>(u"cdu"_s, [](CduType& type) { type.capacity = {}; });
    QCOMPARE(made.findings(kRule).front().figure, u"cdu: capacity"_s);
}

RACKLOOM_TEST(CduCapacityRuleTest)
#include "cdu_capacity_rule_test.moc"
