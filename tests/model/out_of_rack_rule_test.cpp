// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/out_of_rack_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class OutOfRackRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsDevicesBeyondEitherEnd_data();
    void findsDevicesBeyondEitherEnd();
    void saysHowFar();
    void doesNotKnowWithoutAHeight();
};

namespace {

const QString kRule = u"placement.out-of-rack"_s;

}  // namespace

void OutOfRackRuleTest::findsDevicesBeyondEitherEnd_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("outside");
    QTest::newRow("lowest unit") << u"tray"_s << 1 << false;
    QTest::newRow("below the rack") << u"tray"_s << 0 << true;
    QTest::newRow("highest unit") << u"tray"_s << 48 << false;
    QTest::newRow("above the rack") << u"tray"_s << 49 << true;
    QTest::newRow("4U that fit") << u"switch"_s << 45 << false;
    QTest::newRow("4U that stick out") << u"switch"_s << 46 << true;
    QTest::newRow("a unit beyond all sense") << u"switch"_s << std::numeric_limits<int>::max() << true;
}

void OutOfRackRuleTest::findsDevicesBeyondEitherEnd()
{
    QFETCH(const QString, type);
    QFETCH(const int, unit);
    QFETCH(const bool, outside);
    RulePlan made;
    made.device(made.rack(), type, unit);

    QCOMPARE(made.findings(kRule).size(), std::size_t(outside));
}

void OutOfRackRuleTest::saysHowFar()
{
    RulePlan made;
    made.device(made.rack(), u"switch"_s, 46);

    const Finding finding = made.findings(kRule).front();

    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.where, u"D1"_s);
    QCOMPARE(finding.value, std::optional(49.0));
    QCOMPARE(finding.limit, std::optional(48.0));
    QCOMPARE(finding.message, u"D1 fills U46 to U49, but rack A01 has U1 to U48."_s);
}

void OutOfRackRuleTest::doesNotKnowWithoutAHeight()
{
    RulePlan made;
    made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.heightUnits = {}; });
    const Id<Rack> rack = made.rack();
    made.device(rack, u"switch"_s, 46);
    made.device(rack, u"switch"_s, 49);

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings.front().severity, Severity::Error);
    QCOMPARE(findings.back().severity, Severity::Unknown);
    QCOMPARE(findings.back().count, 1);
}

RACKLOOM_TEST(OutOfRackRuleTest)
#include "out_of_rack_rule_test.moc"
