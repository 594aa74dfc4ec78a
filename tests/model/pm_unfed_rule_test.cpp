// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {
const QString kRule = QStringLiteral("pm.unfed");
}

class PmUnfedRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwitchWithItsOwnLasersIsFed();
    void everyConnectorWantsALaser();
    void anotherSwitchIsNoLaser();
};

void PmUnfedRuleTest::aSwitchWithItsOwnLasersIsFed()
{
    OpticsPlan made;
    made.device(u"L"_s, u"q3450-ld"_s);
    made.device(u"Z"_s, u"laser-shelf"_s);
    made.device(u"T"_s, u"gb300-compute-tray"_s);
    QVERIFY(made.findings(kRule).empty());
}

void PmUnfedRuleTest::everyConnectorWantsALaser()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    for (int i = 1; i <= 36; ++i) {
        if (i != 5 && i != 7)
            made.cable(u"pm-mpo-jumper"_s, {shelf, i}, port(made.plan(), a, u"pm-%1"_s.arg(i)), 5_m,
                       CableRole::LaserFeed);
    }
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message, u"2 of 36 PM connectors of L are lit by no laser, the first is L:pm-5."_s);
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(port(made.plan(), a, u"pm-5"_s)));
    QCOMPARE(findings.front().fix, u"Connect each to a free PM port of a laser shelf."_s);
    for (const int i : {5, 7})
        made.cable(u"pm-mpo-jumper"_s, {shelf, i}, port(made.plan(), a, u"pm-%1"_s.arg(i)), 5_m, CableRole::LaserFeed);
    QVERIFY(made.findings(kRule).empty());
}

void PmUnfedRuleTest::anotherSwitchIsNoLaser()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto b = made.device(u"K"_s, u"q3450-ld-remote"_s);
    for (int i = 1; i <= 36; ++i)
        made.cable(u"pm-mpo-jumper"_s, port(made.plan(), a, u"pm-%1"_s.arg(i)), port(made.plan(), b, u"pm-%1"_s.arg(i)),
                   5_m, CableRole::LaserFeed);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(
        findings.front().fix,
        u"Disconnect P-00001, which brings no laser light, and connect each to a free PM port of a laser shelf."_s);
}

RACKLOOM_TEST(PmUnfedRuleTest, QCoreApplication)
#include "pm_unfed_rule_test.moc"
