// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString kRule = QStringLiteral("pm.mating");

struct Feed : OpticsPlan {
    Id<Device> fed = device(u"L"_s, u"q3450-ld-remote"_s);
    Id<Device> shelf = device(u"Z"_s, u"laser-shelf"_s);
    PortRef in() { return port(plan(), fed, u"pm-1"_s); }
    Id<Cable> feed(const QString& type) { return cable(type, {shelf, 1}, in(), 5_m, CableRole::LaserFeed); }
};

}  // namespace

class PmMatingRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyedPmMates();
    void aFlipIsNoRotation();
    void plainFiberDoesNotMate();
    void pmFiberIsForLasersOnly();
    void withoutAKeyItMayTurn();
    void keysMustAgree();
    void anAxisThatIsNotKnownIsUnknown();
    void twoSwitchesDoNotFeedEachOther();
    void twoLasersFeedNothing();
};

void PmMatingRuleTest::keyedPmMates()
{
    Feed made;
    made.feed(u"pm-mpo-jumper"_s);
    QVERIFY(made.findings(kRule).empty());
    QVERIFY(made.findings(u"fiber.connector"_s).empty());
}

void PmMatingRuleTest::aFlipIsNoRotation()
{
    Feed made;
    made.change<CableType>(u"pm-mpo-jumper"_s, [](CableType& type) { type.polarity = u"B"_s; });
    made.feed(u"pm-mpo-jumper"_s);
    QVERIFY(made.findings(kRule).empty());
    QVERIFY(made.findings(u"fiber.polarity"_s).empty());
    QVERIFY(made.findings(u"pm.loss"_s).empty());
}

void PmMatingRuleTest::plainFiberDoesNotMate()
{
    Feed made;
    const Id<Cable> cable = made.feed(u"mpo12-apc-smf"_s);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings.front().message,
             u"P-00001 is not PM fiber and Z:pm-1 is: the laser's polarization would be lost."_s);
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(cable));
}

void PmMatingRuleTest::pmFiberIsForLasersOnly()
{
    Feed made;
    made.cable(u"pm-mpo-jumper"_s, {made.fed, 1}, {made.fed, 2});
    QCOMPARE(made.findings(kRule).size(), std::size_t(2));
    QVERIFY(made.findings(kRule).front().message.startsWith(u"F-00001 is PM fiber and L:1 is not"_s));
    // Told by this rule and by no other.
    QVERIFY(made.findings(u"fiber.connector"_s).empty());
}

void PmMatingRuleTest::withoutAKeyItMayTurn()
{
    Feed made;
    made.change<CableType>(u"pm-mpo-jumper"_s, [](CableType& type) { type.axis = u"free"_s; });
    made.feed(u"pm-mpo-jumper"_s);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings.front().message, u"P-00001 in Z:pm-1 is not keyed: mated, it may stand turned about its axis."_s);
}

void PmMatingRuleTest::keysMustAgree()
{
    Feed made;
    made.change<DeviceType>(u"laser-shelf"_s, [](DeviceType& type) { type.ports.front().axis = u"fast-on-key"_s; });
    made.feed(u"pm-mpo-jumper"_s);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message, u"P-00001 has another axis on its key than Z:pm-1: the light arrives turned."_s);
}

void PmMatingRuleTest::anAxisThatIsNotKnownIsUnknown()
{
    Feed made;
    made.change<CableType>(u"pm-mpo-jumper"_s, [](CableType& type) { type.axis.clear(); });
    made.feed(u"pm-mpo-jumper"_s);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, u"pm-mpo-jumper: axis"_s);
    QCOMPARE(findings.front().count, 2);
}

void PmMatingRuleTest::twoSwitchesDoNotFeedEachOther()
{
    Feed made;
    const auto other = made.device(u"K"_s, u"q3450-ld-remote"_s);
    const Id<Cable> cable =
        made.cable(u"pm-mpo-jumper"_s, made.in(), port(made.plan(), other, u"pm-1"_s), 5_m, CableRole::LaserFeed);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message,
             u"L:pm-1 and K:pm-1 meet and both take laser light: no laser stands at either end."_s);
    QCOMPARE(findings.front().fix, u"Disconnect P-00001, and connect each to a free PM port of a laser shelf."_s);
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(cable));
}

void PmMatingRuleTest::twoLasersFeedNothing()
{
    Feed made;
    made.cable(u"pm-mpo-jumper"_s, {made.shelf, 1}, {made.shelf, 2}, 5_m, CableRole::LaserFeed);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message, u"Z:pm-1 and Z:pm-2 meet and both give laser light: it feeds no engine."_s);
    // Told by this rule and by no other: no flip would mend it.
    QVERIFY(made.findings(u"fiber.polarity"_s).empty());
}

RACKLOOM_TEST(PmMatingRuleTest, QCoreApplication)
#include "pm_mating_rule_test.moc"
