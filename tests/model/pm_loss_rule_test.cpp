// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {
const QString kRule = QStringLiteral("pm.loss");
}

class PmLossRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withinTheChassisItHolds();
    void aRunThatLosesTooMuchIsFound();
    void aFeedFromAShelfIsAddedUp();
    void warnsAboveNineTenths();
    void figuresThatNobodyPublishedAreUnknown();
    void notRoutedIsUnknown();
    void linksAreNoneOfIt();
};

void PmLossRuleTest::withinTheChassisItHolds()
{
    OpticsPlan made;
    made.device(u"L"_s, u"q3450-ld"_s);
    QVERIFY(made.findings(kRule).empty());
}

void PmLossRuleTest::aRunThatLosesTooMuchIsFound()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    made.change<DeviceType>(u"q3450-ld"_s, [](DeviceType& type) { type.inside->pmRunLoss.value = 2.001_dB; });
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Error);
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(a));
    QCOMPARE(findings.front().message,
             u"The laser light of L loses 2.001 dB on its way to the engines; its budget is 2 dB."_s);
    QVERIFY(findings.front().assumes.contains(u"q3450-ld: inside.laser_budget"_s));
}

void PmLossRuleTest::aFeedFromAShelfIsAddedUp()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.cable(u"pm-mpo-jumper"_s, {shelf, 1}, port(made.plan(), a, u"pm-1"_s), 30_m, CableRole::LaserFeed);
    QVERIFY(made.findings(kRule).empty());
    // 2 x 0.7 dB and 601 m at 1 dB/km.
    made.cable(u"pm-mpo-jumper"_s, {shelf, 2}, port(made.plan(), a, u"pm-2"_s), 601_m, CableRole::LaserFeed);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Error);
    QCOMPARE(findings.front().value, std::optional<double>(2.001));
    QCOMPARE(findings.front().where, u"L:pm-2"_s);
}

void PmLossRuleTest::warnsAboveNineTenths()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    const Id<Cable> id =
        made.cable(u"pm-mpo-jumper"_s, {shelf, 1}, port(made.plan(), a, u"pm-1"_s), 400_m, CableRole::LaserFeed);
    QVERIFY(made.findings(kRule).empty());
    Cable cable = made.plan().cables.at(id);
    cable.length = 401_m;
    made.tables().cables.put(cable);
    QCOMPARE(made.findings(kRule).front().severity, Severity::Warning);
}

void PmLossRuleTest::figuresThatNobodyPublishedAreUnknown()
{
    OpticsPlan made;
    made.device(u"E"_s, u"sn6810-ld"_s);
    made.device(u"F"_s, u"sn6810-ld"_s);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings.front().figure, u"sn6810-ld: inside.laser_budget"_s);
    QCOMPARE(findings.front().count, 2);
    QCOMPARE(findings.back().figure, u"sn6810-ld: inside.pm_run_loss"_s);
}

void PmLossRuleTest::notRoutedIsUnknown()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.cable(u"pm-mpo-jumper"_s, {shelf, 1}, port(made.plan(), a, u"pm-1"_s), Length(), CableRole::LaserFeed);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, u"pm-mpo-jumper: length"_s);
}

void PmLossRuleTest::linksAreNoneOfIt()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2}, 9000_m);
    QVERIFY(made.findings(kRule).empty());
}

RACKLOOM_TEST(PmLossRuleTest, QCoreApplication)
#include "pm_loss_rule_test.moc"
