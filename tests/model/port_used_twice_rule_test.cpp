// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/port_used_twice_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class PortUsedTwiceRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPortsWithMoreThanOneEnd_data();
    void findsPortsWithMoreThanOneEnd();
    void namesThePortAndItsCables();
};

namespace {

const QString kRule = u"fabric.port-used-twice"_s;

}  // namespace

void PortUsedTwiceRuleTest::findsPortsWithMoreThanOneEnd_data()
{
    QTest::addColumn<int>("aPort");
    QTest::addColumn<int>("bPort");
    QTest::addColumn<int>("doubled");
    // Beside a cable from port 7 of the first switch to port 9 of the second.
    QTest::newRow("free ports") << 8 << 10 << 0;
    QTest::newRow("the other switch's number is free here") << 9 << 7 << 0;
    QTest::newRow("end a in a used port") << 7 << 10 << 1;
    QTest::newRow("end b in a used port") << 8 << 9 << 1;
    QTest::newRow("both") << 7 << 9 << 2;
}

void PortUsedTwiceRuleTest::findsPortsWithMoreThanOneEnd()
{
    QFETCH(const int, aPort);
    QFETCH(const int, bPort);
    QFETCH(const int, doubled);
    RulePlan made;
    const Id<Rack> rack = made.rack();
    const Id<Device> a = made.device(rack, u"switch"_s, 1);
    const Id<Device> b = made.device(rack, u"switch"_s, 5);
    made.cable(u"fiber"_s, {a, 7}, {b, 9}, 2_m);
    made.cable(u"fiber"_s, {a, aPort}, {b, bPort}, 2_m);

    QCOMPARE(made.findings(kRule).size(), std::size_t(doubled));
}

void PortUsedTwiceRuleTest::namesThePortAndItsCables()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    const Id<Device> tray = made.device(rack, u"tray"_s, 1);
    const Id<Device> other = made.device(rack, u"switch"_s, 5);
    made.cable(u"fiber"_s, {tray, 2}, {other, 1}, 2_m);
    made.cable(u"fiber"_s, {other, 2}, {tray, 2}, 2_m);
    made.cable(u"fiber"_s, {tray, 2}, {other, 3}, 2_m);

    const Finding finding = made.findings(kRule).front();

    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.where, u"D1:nic-2"_s);
    QCOMPARE(finding.place, std::optional<ObjectRef>(PortRef{tray, 2}));
    QCOMPARE(finding.message, u"D1:nic-2 takes one cable, but 3 end in it: F-00001, F-00002, F-00003."_s);
}

RACKLOOM_TEST(PortUsedTwiceRuleTest)
#include "port_used_twice_rule_test.moc"
