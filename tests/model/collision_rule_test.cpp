// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/collision_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CollisionRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsDevicesInOnePlace_data();
    void findsDevicesInOnePlace();
    void saysWhichTwoAndWhere();
    void givesOneFindingAPair();
    void looksAtOneRackAtATime();
    void doesNotKnowWithoutAHeight();
    void aHeapIsToldAThousandTimes();
};

namespace {

const QString kRule = u"placement.collision"_s;

}  // namespace

void CollisionRuleTest::findsDevicesInOnePlace_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("collides");
    // Against a 4U switch at U10 to U13.
    QTest::newRow("below it") << u"tray"_s << 9 << false;
    QTest::newRow("at its lowest unit") << u"tray"_s << 10 << true;
    QTest::newRow("at its highest unit") << u"tray"_s << 13 << true;
    QTest::newRow("above it") << u"tray"_s << 14 << false;
    QTest::newRow("a switch that ends below it") << u"switch"_s << 6 << false;
    QTest::newRow("a switch whose top reaches in") << u"switch"_s << 7 << true;
    QTest::newRow("a switch that starts in its top") << u"switch"_s << 13 << true;
    QTest::newRow("a switch above it") << u"switch"_s << 14 << false;
}

void CollisionRuleTest::findsDevicesInOnePlace()
{
    QFETCH(const QString, type);
    QFETCH(const int, unit);
    QFETCH(const bool, collides);
    RulePlan made;
    const Id<Rack> rack = made.rack();
    made.device(rack, u"switch"_s, 10);
    made.device(rack, type, unit);

    QCOMPARE(made.findings(kRule).size(), std::size_t(collides));
}

void CollisionRuleTest::saysWhichTwoAndWhere()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    made.device(rack, u"switch"_s, 10);
    const Id<Device> tray = made.device(rack, u"tray"_s, 12);

    const Finding finding = made.findings(kRule).front();

    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.where, u"D2"_s);
    QCOMPARE(finding.place, std::optional<ObjectRef>(tray));
    QCOMPARE(finding.subject, Subject(rack));
    QCOMPARE(finding.message, u"D2 at U12 and D1 at U10 to U13 fill the same place."_s);
}

void CollisionRuleTest::givesOneFindingAPair()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    made.device(rack, u"switch"_s, 10);
    made.device(rack, u"tray"_s, 12);
    made.device(rack, u"tray"_s, 12);

    QCOMPARE(made.findings(kRule).size(), std::size_t(3));
}

void CollisionRuleTest::looksAtOneRackAtATime()
{
    RulePlan made;
    made.device(made.rack(), u"tray"_s, 12);
    made.device(made.rack(), u"tray"_s, 12);

    QVERIFY(made.findings(kRule).empty());
}

void CollisionRuleTest::doesNotKnowWithoutAHeight()
{
    RulePlan made;
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.heightUnits = {}; });
    const Id<Rack> rack = made.rack();
    made.device(rack, u"tray"_s, 12);
    made.device(rack, u"switch"_s, 13);
    made.device(rack, u"switch"_s, 11);

    const std::vector<Finding> findings = made.findings(kRule);

    // What is known to collide does: the switches share U13 and U14, and the tray's lowest unit is the lower one's.
    QCOMPARE(findings.size(), std::size_t(3));
    QCOMPARE(findings.back().severity, Severity::Unknown);
    QCOMPARE(findings.back().figure, u"tray: mounting.height_units"_s);
}

void CollisionRuleTest::aHeapIsToldAThousandTimes()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    for (int i = 0; i < 46; ++i)  // 46 x 45 / 2 = 1,035 pairs
        made.device(rack, u"tray"_s, 12);

    QCOMPARE(made.findings(kRule).size(), std::size_t(1000));
}

RACKLOOM_TEST(CollisionRuleTest)
#include "collision_rule_test.moc"
