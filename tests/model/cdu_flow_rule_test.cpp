// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/cdu_flow_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CduFlowRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheFlowOfAllLoopsAgainstTheCdu_data();
    void holdsTheFlowOfAllLoopsAgainstTheCdu();
    void doesNotKnowWithoutTheLargestFlow();
    void aCduWithNothingOnItHolds();
};

namespace {

const QString kRule = u"coolant.cdu-flow"_s;

}  // namespace

void CduFlowRuleTest::holdsTheFlowOfAllLoopsAgainstTheCdu_data()
{
    QTest::addColumn<int>("litres");
    QTest::addColumn<QString>("answer");
    // Two racks and six switches: 2 x 71 + 6 x 5.026 = 172.16 L/min.
    QTest::newRow("with room") << 192 << u""_s;
    QTest::newRow("over nine tenths") << 191 << u"warning"_s;
    QTest::newRow("just enough") << 173 << u"warning"_s;
    QTest::newRow("too little") << 172 << u"error"_s;
}

void CduFlowRuleTest::holdsTheFlowOfAllLoopsAgainstTheCdu()
{
    QFETCH(const int, litres);
    QFETCH(const QString, answer);
    RulePlan made;
    made.change<CduType>(u"cdu"_s, [&](CduType& type) { type.maxFlow = known(1_lpm * litres); });
    const Id<Cdu> cdu = made.cdu();
    made.computeRack(cdu);
    made.computeRack(cdu);
    made.networkRack(6, cdu);
    made.computeRack(made.cdu());

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.empty() ? QString() : severityKey(findings.front().severity), answer);
    if (!findings.empty())
        QCOMPARE(findings.front().where, u"CDU-1"_s);
}

void CduFlowRuleTest::doesNotKnowWithoutTheLargestFlow()
{
    RulePlan made;
    made.computeRack(made.cdu());
    made.computeRack(made.cdu());

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, u"cdu: max_flow"_s);
    QCOMPARE(findings.front().title, u"Max flow not known"_s);
    QCOMPARE(findings.front().count, 2);
}

void CduFlowRuleTest::aCduWithNothingOnItHolds()
{
    RulePlan made;
    made.manifold(made.rack(), u"a"_s, made.cdu());

    QVERIFY(made.findings(kRule).empty());
}

RACKLOOM_TEST(CduFlowRuleTest)
#include "cdu_flow_rule_test.moc"
