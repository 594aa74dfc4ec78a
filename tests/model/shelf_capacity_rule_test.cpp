// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/shelf_capacity_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class ShelfCapacityRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheLoadAgainstTheRedundancy_data();
    void holdsTheLoadAgainstTheRedundancy();
    void aWholeComputeRackIsNotNPlusN();
    void countsOnlyWhatIsOnTheBusbar();
    void losesTheLargestShelf();
    void aLoadWithoutAShelfIsAnError();
    void aDrawThatIsMissingStopsTheVerdict();
    void aDrawCountedElsewhereIsUnknownButStopsNothing();
    void anOverloadIsCertainEvenWithADrawMissing();
    void doesNotKnowWithoutTheShelfsCapacity();
    void saysOnWhichAssumptionsItRests();
};

namespace {

const QString kRule = u"power.shelf-capacity"_s;

QString answers(const std::vector<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings)
        words.append(severityKey(finding.severity));
    return words.join(u' ');
}

/// A network rack with shelves of 33 kW (27.5 with a supply lost) and one tray that draws `load`.
RulePlan withLoad(int shelves, Power load)
{
    RulePlan made;
    made.change<DeviceType>(u"tray"_s, [&](DeviceType& type) { type.draw = known(load); });
    const Id<Rack> rack = made.rack(u"network"_s);
    for (int i = 0; i < shelves; ++i)
        made.device(rack, u"shelf"_s, 1 + i);
    made.device(rack, u"tray"_s, 40);
    return made;
}

}  // namespace

void ShelfCapacityRuleTest::holdsTheLoadAgainstTheRedundancy_data()
{
    QTest::addColumn<Redundancy>("redundancy");
    QTest::addColumn<int>("shelves");
    QTest::addColumn<int>("watts");
    QTest::addColumn<QString>("answer");
    // One shelf lost: 2 shelves give 33 kW, 3 give 66.
    QTest::newRow("shelf: well below") << Redundancy::ShelfN1 << 2 << 23'700 << u""_s;
    QTest::newRow("shelf: at nine tenths") << Redundancy::ShelfN1 << 2 << 29'700 << u""_s;
    QTest::newRow("shelf: over nine tenths") << Redundancy::ShelfN1 << 2 << 29'701 << u"warning"_s;
    QTest::newRow("shelf: at the limit") << Redundancy::ShelfN1 << 2 << 33'000 << u"warning"_s;
    QTest::newRow("shelf: over") << Redundancy::ShelfN1 << 2 << 33'001 << u"error"_s;
    QTest::newRow("shelf: the only one is the lost one") << Redundancy::ShelfN1 << 1 << 1'000 << u"error"_s;
    QTest::newRow("shelf: half of three is one") << Redundancy::ShelfN1 << 3 << 34'000 << u"note"_s;
    // One supply of each shelf lost: 27.5 kW a shelf.
    QTest::newRow("psu: well below, but not N+N") << Redundancy::PsuN1 << 2 << 49'500 << u"note"_s;
    QTest::newRow("psu: over nine tenths") << Redundancy::PsuN1 << 2 << 49'501 << u"warning note"_s;
    QTest::newRow("psu: over") << Redundancy::PsuN1 << 2 << 55'001 << u"error"_s;
    // Half of the shelves lost.
    QTest::newRow("feed: half of four") << Redundancy::FeedNN << 4 << 59'400 << u""_s;
    QTest::newRow("feed: over half of four") << Redundancy::FeedNN << 4 << 66'001 << u"error"_s;
    QTest::newRow("feed: half of three, rounded down") << Redundancy::FeedNN << 3 << 33'001 << u"error"_s;
}

void ShelfCapacityRuleTest::holdsTheLoadAgainstTheRedundancy()
{
    QFETCH(const Redundancy, redundancy);
    QFETCH(const int, shelves);
    QFETCH(const int, watts);
    QFETCH(const QString, answer);
    RulePlan made = withLoad(shelves, 1_W * watts);
    made.profile([&](Profile& choices) { choices.redundancy = redundancy; });

    QCOMPARE(answers(made.findings(kRule)), answer);
}

void ShelfCapacityRuleTest::aWholeComputeRackIsNotNPlusN()
{
    // 18 x 6.5 + 9 x 2.0 = 135 kW; half of 8 x 33 kW = 132 kW.
    RulePlan made;
    made.computeRack({});

    const std::vector<Finding> byDefault = made.findings(kRule);
    QCOMPARE(answers(byDefault), u"unknown note"_s);
    QCOMPARE(byDefault.back().title, u"Not N+N"_s);
    QCOMPARE(byDefault.back().value, std::optional(135.0));
    QCOMPARE(byDefault.back().limit, std::optional(132.0));
    QCOMPARE(byDefault.back().unit, u"kW"_s);

    made.profile([](Profile& choices) { choices.redundancy = Redundancy::FeedNN; });
    QCOMPARE(answers(made.findings(kRule)), u"error unknown"_s);
    QCOMPARE(made.findings(kRule).front().where, u"A01"_s);
}

void ShelfCapacityRuleTest::countsOnlyWhatIsOnTheBusbar()
{
    RulePlan made = withLoad(2, 33_kW);
    const Id<Rack> rack(1);
    made.device(rack, u"switch"_s, 30, false);
    QCOMPARE(answers(made.findings(kRule)), u"warning"_s);

    made.device(rack, u"switch"_s, 30, true);
    QCOMPARE(answers(made.findings(kRule)), u"error"_s);

    made.device(rack, u"shelf"_s, 20, false);
    QCOMPARE(answers(made.findings(kRule)), u"error"_s);

    made.device(rack, u"shelf"_s, 20, true);
    QCOMPARE(answers(made.findings(kRule)), u"note"_s);
}

void ShelfCapacityRuleTest::losesTheLargestShelf()
{
    RulePlan made = withLoad(1, 20_kW);
    DeviceType small = made.type<DeviceType>(u"shelf"_s);
    small.key = u"small"_s;
    small.shelfCapacity = known(18_kW);
    made.add(small);
    made.device(Id<Rack>(1), u"small"_s, 5);

    const Finding finding = made.findings(kRule).front();

    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.limit, std::optional(18.0));
}

void ShelfCapacityRuleTest::aLoadWithoutAShelfIsAnError()
{
    const std::vector<Finding> findings = withLoad(0, 1_kW).findings(kRule);

    QCOMPARE(answers(findings), u"error"_s);
    QVERIFY(findings.front().message.contains(u"no power shelf"_s));
}

void ShelfCapacityRuleTest::aDrawThatIsMissingStopsTheVerdict()
{
    // 30 of 33 kW alone would be a warning; with an unknown beside it nobody can say how bad it is.
    RulePlan made = withLoad(2, 30_kW);
    made.change<DeviceType>(u"nvlink"_s, [](DeviceType& type) { type.draw = {}; });
    made.device(Id<Rack>(1), u"nvlink"_s, 20);

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(answers(findings), u"unknown"_s);
    QCOMPARE(findings.front().figure, u"nvlink: power.draw"_s);
}

void ShelfCapacityRuleTest::aDrawCountedElsewhereIsUnknownButStopsNothing()
{
    RulePlan made = withLoad(2, 30_kW);
    made.device(Id<Rack>(1), u"management"_s, 20);

    QCOMPARE(answers(made.findings(kRule)), u"warning unknown"_s);
}

void ShelfCapacityRuleTest::anOverloadIsCertainEvenWithADrawMissing()
{
    RulePlan made = withLoad(2, 34_kW);
    made.change<DeviceType>(u"nvlink"_s, [](DeviceType& type) { type.draw = {}; });
    made.device(Id<Rack>(1), u"nvlink"_s, 20);

    QCOMPARE(answers(made.findings(kRule)), u"error unknown"_s);
}

void ShelfCapacityRuleTest::doesNotKnowWithoutTheShelfsCapacity()
{
    RulePlan made = withLoad(2, 1_kW);
    made.change<DeviceType>(u"shelf"_s, [](DeviceType& type) { type.shelfPsuN1 = {}; });
    QCOMPARE(answers(made.findings(kRule)), u""_s);

    made.profile([](Profile& choices) { choices.redundancy = Redundancy::PsuN1; });
    QCOMPARE(answers(made.findings(kRule)), u"unknown"_s);
    QCOMPARE(made.findings(kRule).front().figure, u"shelf: power.capacity_psu_n1"_s);
}

void ShelfCapacityRuleTest::saysOnWhichAssumptionsItRests()
{
    RulePlan made = withLoad(2, 33_kW);
    made.change<DeviceType>(u"shelf"_s, [](DeviceType& type) { type.shelfCapacity.source = u"assumption"_s; });

    QCOMPARE(made.findings(kRule).front().assumes, QStringList{u"shelf: power.capacity"_s});
}

RACKLOOM_TEST(ShelfCapacityRuleTest)
#include "shelf_capacity_rule_test.moc"
