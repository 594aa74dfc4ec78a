// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/copper_reach_rule.h"

#include "model/rules/copper_reach.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CopperReachRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEachCableToItsProfile_data();
    void holdsEachCableToItsProfile();
    void measuresThePieceThatIsBought();
    void namesLaneRateAndWireAndTheCure();
    void saysOnWhichAssumptionItRests();
    void leavesFiberAlone();
    void doesNotKnowBeforeRouting();
    void doesNotKnowWithoutTheReach();
    void linksOfTwoRacksAreOnePair();
};

namespace {

const QString kRule = u"copper.reach"_s;

/// A copper cable between a tray and a switch, or between two switches.
RulePlan withCopper(Length length, bool fromTray)
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    const Id<Device> a = made.device(rack, fromTray ? u"tray"_s : u"switch"_s, 1);
    const Id<Device> b = made.device(rack, u"switch"_s, 10);
    made.cable(u"copper"_s, {a, 1}, {b, 1}, length, fromTray ? CableRole::NicLeaf : CableRole::LeafSpine);
    return made;
}

}  // namespace

void CopperReachRuleTest::holdsEachCableToItsProfile_data()
{
    QTest::addColumn<CopperProfile>("profile");
    QTest::addColumn<bool>("fromTray");
    QTest::addColumn<int>("millimetres");
    QTest::addColumn<QString>("answer");
    QTest::newRow("2 m: at the limit") << CopperProfile::TwoMetres << true << 2000 << u"warning"_s;
    QTest::newRow("2 m: a millimetre over") << CopperProfile::TwoMetres << true << 2001 << u"error"_s;
    QTest::newRow("2 m: at nine tenths") << CopperProfile::TwoMetres << true << 1800 << u""_s;
    QTest::newRow("2 m: over nine tenths") << CopperProfile::TwoMetres << true << 1801 << u"warning"_s;
    QTest::newRow("2 m between switches too") << CopperProfile::TwoMetres << false << 2001 << u"error"_s;
    QTest::newRow("3 m: what 2 m refuses") << CopperProfile::ThreeMetres << true << 2500 << u""_s;
    QTest::newRow("3 m: over") << CopperProfile::ThreeMetres << false << 3001 << u"error"_s;
    QTest::newRow("by part: NIC to switch is 2 m") << CopperProfile::ByPart << true << 2500 << u"error"_s;
    QTest::newRow("by part: switch to switch is 3 m") << CopperProfile::ByPart << false << 2500 << u""_s;
    QTest::newRow("by part: switch to switch over") << CopperProfile::ByPart << false << 3001 << u"error"_s;
}

void CopperReachRuleTest::holdsEachCableToItsProfile()
{
    QFETCH(const CopperProfile, profile);
    QFETCH(const bool, fromTray);
    QFETCH(const int, millimetres);
    QFETCH(const QString, answer);
    RulePlan made = withCopper(1_mm * millimetres, fromTray);
    made.profile([&](Profile& choices) { choices.copper = profile; });

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.empty() ? QString() : severityKey(findings.front().severity), answer);
}

void CopperReachRuleTest::measuresThePieceThatIsBought()
{
    RulePlan made = withCopper(1.2_m, true);
    made.change<CableType>(u"copper"_s, [](CableType& type) { type.stockLengths = {1_m, 2.5_m}; });

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().value, std::optional(2.5));
    QCOMPARE(findings.front().limit, std::optional(2.0));
    QCOMPARE(findings.front().unit, u"m"_s);
}

void CopperReachRuleTest::namesLaneRateAndWireAndTheCure()
{
    RulePlan made = withCopper(2.5_m, true);
    made.change<CableType>(u"copper"_s, [](CableType& type) {
        type.laneRate = {200_Gbps, u"assumption"_s, {}};
        type.wireClass = u"active twinax"_s;
    });
    const Finding finding = made.findings(kRule).front();
    QVERIFY2(finding.message.contains(u"200 Gb/s a lane over active twinax"_s), qPrintable(finding.message));
    QVERIFY2(finding.fix.contains(u"optical"_s), qPrintable(finding.fix));
}

void CopperReachRuleTest::saysOnWhichAssumptionItRests()
{
    RulePlan made = withCopper(2.5_m, true);
    QCOMPARE(made.findings(kRule).front().assumes, QStringList{u"copper: reach.2m"_s});

    made.profile([](Profile& choices) { choices.copper = CopperProfile::ByPart; });
    QCOMPARE(made.findings(kRule).front().assumes, QStringList());
    QCOMPARE(made.findings(kRule).front().where, u"F-00001"_s);
}

void CopperReachRuleTest::leavesFiberAlone()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    made.cable(u"fiber"_s, {made.device(rack, u"tray"_s, 1), 1}, {made.device(rack, u"tray"_s, 2), 1}, 300_m);

    QVERIFY(made.findings(kRule).empty());
}

void CopperReachRuleTest::doesNotKnowBeforeRouting()
{
    const std::vector<Finding> findings = withCopper(Length(), true).findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Unknown);
    QCOMPARE(findings.front().figure, u"copper: length"_s);
    QVERIFY(findings.front().message.contains(u"not routed"_s));
}

void CopperReachRuleTest::doesNotKnowWithoutTheReach()
{
    RulePlan made = withCopper(1_m, true);
    made.change<CableType>(u"copper"_s, [](CableType& type) { type.reach->twoMetres = {}; });

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, u"copper: reach.2m"_s);
}

void CopperReachRuleTest::linksOfTwoRacksAreOnePair()
{
    // By part: 2 m for the NIC's link, which comes first and whose reach is told, and 3 m for those between switches.
    RulePlan made = withCopper(1_m, true);
    made.profile([](Profile& choices) { choices.copper = CopperProfile::ByPart; });
    const Id<Device> far = made.device(made.rack(), u"switch"_s, 1);
    made.cable(u"copper"_s, {Id<Device>(1), 2}, {far, 1}, 2.5_m);
    made.cable(u"copper"_s, {far, 2}, {Id<Device>(2), 2}, 2.5_m, CableRole::LeafSpine);
    made.cable(u"copper"_s, {Id<Device>(2), 3}, {far, 3}, {}, CableRole::LeafSpine);
    made.cable(u"copper"_s, {Id<Device>(2), 4}, {far, 4}, 1.5_m, CableRole::Management);
    made.cable(u"fiber"_s, {Id<Device>(2), 5}, {far, 5}, 1.5_m);

    const std::vector<CopperPair> pairs = copperPairs(made.plan);

    QCOMPARE(pairs.size(), std::size_t(2));
    QCOMPARE(pairs.front().links, 1);
    QCOMPARE(pairs.front().reach.value, std::optional(2_m));
    const CopperPair& between = pairs.back();
    QCOMPARE(between.links, 3);
    QCOMPARE(between.reach.value, std::optional(2_m));
    QCOMPARE(between.copper, 1);
    QCOMPARE(between.optical, 1);
    QCOMPARE(between.unknown, 1);
    QCOMPARE(between.shortest, 2.5_m);
    QCOMPARE(between.longest, 2.5_m);
}

RACKLOOM_TEST(CopperReachRuleTest)
#include "copper_reach_rule_test.moc"
