// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// What a rack takes: mounting, depth, weight, and what its frame and the slab bear.
class StandingRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeviceNeedsARackOfItsMountingSystem_data();
    void aDeviceNeedsARackOfItsMountingSystem();
    void aDeviceIsNoDeeperThanItsRackLeavesRoom_data();
    void aDeviceIsNoDeeperThanItsRackLeavesRoom();
    void theDeepestDeviceTellsThatTheRoomBehindIsNotKnown();
    void aShelfBearsItsDevice_data();
    void aShelfBearsItsDevice();
    void aRackBearsWhatStandsInIt_data();
    void aRackBearsWhatStandsInIt();
    void withoutAPayloadTheHeaviestRackSaysWhatIsNeeded();
    void theSlabBearsARackOverItsFootprint_data();
    void theSlabBearsARackOverItsFootprint();
    void theSlabBearsARackUnderEachFoot_data();
    void theSlabBearsARackUnderEachFoot();
    void withoutTheSlabsFiguresTheNeedIsComputed();
    void aRacksOwnMassHasItsContentsInIt();
    void aFrameThatNeedsItsBraceKeepsThatUnitFree_data();
    void aFrameThatNeedsItsBraceKeepsThatUnitFree();
};

namespace {

const QString kMounting = u"placement.mounting"_s;
const QString kDepth = u"placement.depth"_s;
const QString kLoad = u"placement.rack-load"_s;
const QString kFloor = u"placement.floor-load"_s;
const QString kBrace = u"placement.cross-brace"_s;

QString answers(const std::vector<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings)
        words.append(severityKey(finding.severity));
    return words.join(u' ');
}

/// `count` trays of 100 kg in an empty network rack of 600 x 1,068 mm that weighs 190 kg.
RulePlan withTrays(int count)
{
    RulePlan made;
    made.change<RackType>(u"network"_s, [](RackType& type) {
        type.width = known(600_mm);
        type.depth = known(1068_mm);
        type.mass = known(190_kg);
        type.payload = known(1000_kg);
        type.feet = known<std::int64_t>(4);
        type.braceAbove = known(800_kg);
        type.braceUnit = known<std::int64_t>(5);
    });
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.mass = known(100_kg); });
    const Id<Rack> rack = made.rack(u"network"_s);
    for (int i = 0; i < count; ++i)
        made.device(rack, u"tray"_s, 1 + i);
    return made;
}

void setTray(RulePlan& made, Mass mass)
{
    made.change<DeviceType>(u"tray"_s, [&](DeviceType& type) { type.mass = known(mass); });
}

void setSlab(RulePlan& made, std::optional<FloorLoad> load, std::optional<Mass> point)
{
    Hall hall = made.plan.hall();
    hall.slabLoad = load;
    hall.slabPoint = point;
    made.plan.halls.put(hall);
}

}  // namespace

void StandingRulesTest::aDeviceNeedsARackOfItsMountingSystem_data()
{
    QTest::addColumn<Mounting>("device");
    QTest::addColumn<Mounting>("rack");
    QTest::addColumn<bool>("fits");
    QTest::newRow("19-inch in 19-inch") << Mounting::Eia19 << Mounting::Eia19 << true;
    QTest::newRow("19-inch in MGX") << Mounting::Eia19 << Mounting::Mgx << true;
    QTest::newRow("19-inch in Open Rack") << Mounting::Eia19 << Mounting::OpenRack21 << false;
    QTest::newRow("MGX in MGX") << Mounting::Mgx << Mounting::Mgx << true;
    QTest::newRow("MGX in 19-inch") << Mounting::Mgx << Mounting::Eia19 << false;
    QTest::newRow("MGX in Open Rack") << Mounting::Mgx << Mounting::OpenRack21 << false;
    QTest::newRow("Open Rack in Open Rack") << Mounting::OpenRack21 << Mounting::OpenRack21 << true;
    QTest::newRow("Open Rack in 19-inch") << Mounting::OpenRack21 << Mounting::Eia19 << false;
}

void StandingRulesTest::aDeviceNeedsARackOfItsMountingSystem()
{
    QFETCH(const Mounting, device);
    QFETCH(const Mounting, rack);
    QFETCH(const bool, fits);
    RulePlan made = withTrays(1);
    made.change<DeviceType>(u"tray"_s, [&](DeviceType& type) { type.mounting = device; });
    made.change<RackType>(u"network"_s, [&](RackType& type) { type.mounting = rack; });

    const std::vector<Finding> findings = made.findings(kMounting);

    QCOMPARE(answers(findings), fits ? u""_s : u"error"_s);
    if (!fits)
        QCOMPARE(findings.front().where, u"D1"_s);
}

void StandingRulesTest::aDeviceIsNoDeeperThanItsRackLeavesRoom_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("usable");
    QTest::addColumn<QString>("answer");
    // The rack is 1,068 mm deep outside; zero stands for not known.
    QTest::newRow("just under what is usable") << 899 << 900 << u""_s;
    QTest::newRow("all of what is usable") << 900 << 900 << u""_s;
    QTest::newRow("over what is usable") << 901 << 900 << u"error"_s;
    QTest::newRow("all of the rack, with nothing known of the room behind") << 1068 << 0 << u"unknown"_s;
    QTest::newRow("over the rack") << 1069 << 0 << u"error"_s;
    QTest::newRow("a depth that is not known") << 0 << 900 << u"unknown"_s;
}

void StandingRulesTest::aDeviceIsNoDeeperThanItsRackLeavesRoom()
{
    QFETCH(const int, depth);
    QFETCH(const int, usable);
    QFETCH(const QString, answer);
    RulePlan made = withTrays(3);
    made.change<DeviceType>(u"tray"_s,
                            [&](DeviceType& type) { type.depth = depth ? known(1_mm * depth) : Figure<Length>(); });
    made.change<RackType>(u"network"_s,
                          [&](RackType& type) { type.usableDepth = usable ? known(1_mm * usable) : Figure<Length>(); });

    QCOMPARE(answers(made.findings(kDepth)), answer);
}

void StandingRulesTest::theDeepestDeviceTellsThatTheRoomBehindIsNotKnown()
{
    RulePlan made = withTrays(1);
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.depth = known(700_mm); });
    made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.depth = known(805_mm); });
    const Id<Rack> second = made.rack(u"network"_s);
    made.device(second, u"switch"_s, 1);
    const Id<Rack> third = made.rack(u"network"_s);
    made.device(third, u"tray"_s, 1);

    const std::vector<Finding> findings = made.findings(kDepth);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, u"network: usable_depth"_s);
    QCOMPARE(findings.front().value, std::optional(805.0));
    QCOMPARE(findings.front().count, 3);
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(second));
    QVERIFY(findings.front().message.startsWith(u"805 mm"_s));
}

void StandingRulesTest::aShelfBearsItsDevice_data()
{
    QTest::addColumn<int>("device");
    QTest::addColumn<int>("shelf");
    QTest::addColumn<QString>("answer");
    QTest::newRow("nine tenths") << 72 << 80 << u""_s;
    QTest::newRow("more") << 73 << 80 << u"warning"_s;
    QTest::newRow("all of it") << 80 << 80 << u"warning"_s;
    QTest::newRow("too heavy") << 81 << 80 << u"error"_s;
    QTest::newRow("nobody knows what it bears") << 60 << 0 << u"unknown"_s;
    QTest::newRow("nobody knows what it weighs") << 0 << 80 << u"unknown"_s;
}

void StandingRulesTest::aShelfBearsItsDevice()
{
    QFETCH(const int, device);
    QFETCH(const int, shelf);
    QFETCH(const QString, answer);
    RulePlan made;
    made.change<RackType>(u"network"_s, [&](RackType& type) {
        if (shelf > 0)
            type.shelfLoad = known(1_kg * shelf);
    });
    made.change<DeviceType>(u"switch"_s, [&](DeviceType& type) {
        if (device > 0)
            type.mass = known(1_kg * device);
    });
    made.device(made.rack(u"network"_s), u"switch"_s, 5);
    made.device(made.rack(u"nvl72"_s), u"tray"_s, 5);  // what a rack comes with is not asked about

    const std::vector<Finding> found = made.findings(u"placement.shelf-load"_s);

    QCOMPARE(answers(found), answer);
    if (answer == u"unknown"_s)
        QCOMPARE(found.front().value, shelf > 0 ? std::nullopt : std::optional(60.0));
}

void StandingRulesTest::aRackBearsWhatStandsInIt_data()
{
    QTest::addColumn<int>("trays");
    QTest::addColumn<QString>("answer");
    // 100 kg each against 1,000 kg.
    QTest::newRow("at nine tenths") << 9 << u""_s;
    QTest::newRow("at the limit") << 10 << u"warning"_s;
    QTest::newRow("over") << 11 << u"error"_s;
}

void StandingRulesTest::aRackBearsWhatStandsInIt()
{
    QFETCH(const int, trays);
    QFETCH(const QString, answer);
    RulePlan made = withTrays(trays);
    QCOMPARE(answers(made.findings(kLoad)), answer);

    // What has no known mass makes a pass a question; an overload stays one.
    made.device(Id<Rack>(1), u"switch"_s, 20);
    const bool over = answer == u"error"_s;
    QCOMPARE(answers(made.findings(kLoad)), over ? u"error unknown"_s : u"unknown"_s);
    QCOMPARE(made.findings(kLoad).back().figure, u"switch: mass"_s);
}

void StandingRulesTest::withoutAPayloadTheHeaviestRackSaysWhatIsNeeded()
{
    RulePlan made = withTrays(2);
    made.change<RackType>(u"network"_s, [](RackType& type) { type.payload = {}; });
    const Id<Rack> heavy = made.rack(u"network"_s);
    for (int i = 0; i < 5; ++i)
        made.device(heavy, u"tray"_s, 1 + i);

    const std::vector<Finding> findings = made.findings(kLoad);

    QCOMPARE(answers(findings), u"unknown"_s);
    QCOMPARE(findings.front().figure, u"network: payload"_s);
    QCOMPARE(findings.front().value, std::optional(500.0));
    QCOMPARE(findings.front().message,
             u"A02 holds 500 kg, the most of any network; what that type bears is not known."_s);
}

void StandingRulesTest::theSlabBearsARackOverItsFootprint_data()
{
    QTest::addColumn<int>("grams");
    QTest::addColumn<QString>("answer");
    // 14 trays and 190 kg over 0.6 x 1.068 m: 1,590 kg are 2,481,273 g/m2. The slab bears 2,481.273 kg/m2.
    QTest::newRow("under nine tenths") << 85'000 << u""_s;
    QTest::newRow("at the limit") << 100'000 << u"warning"_s;
    QTest::newRow("over") << 100'001 << u"error"_s;
}

void StandingRulesTest::theSlabBearsARackOverItsFootprint()
{
    QFETCH(const int, grams);
    QFETCH(const QString, answer);
    RulePlan made = withTrays(14);
    setTray(made, Mass::fromBase(grams));
    setSlab(made, FloorLoad::fromBase(2'481'273), 1000_kg);

    QCOMPARE(answers(made.findings(kFloor)), answer);
}

void StandingRulesTest::theSlabBearsARackUnderEachFoot_data()
{
    QTest::addColumn<int>("kilograms");
    QTest::addColumn<QString>("answer");
    // 10 trays and 190 kg on four feet; a foot may bear 300 kg: 1,200 kg in all.
    QTest::newRow("just under nine tenths") << 88 << u""_s;
    QTest::newRow("near the limit") << 101 << u"warning"_s;
    QTest::newRow("over") << 102 << u"error"_s;
}

void StandingRulesTest::theSlabBearsARackUnderEachFoot()
{
    QFETCH(const int, kilograms);
    QFETCH(const QString, answer);
    RulePlan made = withTrays(10);
    setTray(made, 1_kg * kilograms);
    setSlab(made, FloorLoad::fromBase(9'000'000), 300_kg);

    QCOMPARE(answers(made.findings(kFloor)), answer);

    made.change<RackType>(u"network"_s, [](RackType& type) { type.feet = {}; });
    QCOMPARE(answers(made.findings(kFloor)), u"unknown"_s);
    QCOMPARE(made.findings(kFloor).front().figure, u"network: feet"_s);
}

void StandingRulesTest::withoutTheSlabsFiguresTheNeedIsComputed()
{
    RulePlan made = withTrays(14);
    made.rack(u"network"_s);

    const std::vector<Finding> findings = made.findings(kFloor);

    QCOMPARE(answers(findings), u"unknown unknown"_s);
    QCOMPARE(findings[0].figure, u"hall: slab_load"_s);
    QCOMPARE(findings[0].message, u"The slab has to bear 2481 kg/m2 under A01; what it bears is not known."_s);
    QCOMPARE(findings[0].count, 2);
    QCOMPARE(findings[1].figure, u"hall: slab_point"_s);
    QCOMPARE(findings[1].value, std::optional(397.5));

    // With one figure the other stays open, and what has no known mass is asked for.
    setSlab(made, FloorLoad::fromBase(3'000'000), {});
    made.change<RackType>(u"network"_s, [](RackType& type) { type.mass = {}; });
    QCOMPARE(answers(made.findings(kFloor)), u"unknown unknown"_s);
    QCOMPARE(made.findings(kFloor)[0].figure, u"hall: slab_point"_s);
    QCOMPARE(made.findings(kFloor)[1].figure, u"network: mass"_s);
}

void StandingRulesTest::aRacksOwnMassHasItsContentsInIt()
{
    // 1,590 kg with two trays in it; the third comes on top.
    RulePlan made = withTrays(2);
    made.change<RackType>(u"network"_s, [](RackType& type) {
        type.mass = known(1590_kg);
        type.contents = {{u"tray"_s, 1, 2}};
    });
    setSlab(made, FloorLoad::fromBase(2'800'000), 1000_kg);
    QCOMPARE(answers(made.findings(kFloor)), u""_s);

    made.device(Id<Rack>(1), u"tray"_s, 10);
    QCOMPARE(answers(made.findings(kFloor)), u"warning"_s);
    QCOMPARE(qRound(*made.findings(kFloor).front().value), 2637);
}

void StandingRulesTest::aFrameThatNeedsItsBraceKeepsThatUnitFree_data()
{
    QTest::addColumn<int>("trays");
    QTest::addColumn<bool>("unitKnown");
    QTest::addColumn<QString>("answer");
    // 100 kg each against 800 kg; the brace passes behind U5.
    QTest::newRow("at the limit") << 8 << true << u""_s;
    QTest::newRow("over") << 9 << true << u"error"_s;
    QTest::newRow("over, and nobody knows where it passes") << 9 << false << u"unknown"_s;
    QTest::newRow("at the limit, wherever it passes") << 8 << false << u""_s;
}

void StandingRulesTest::aFrameThatNeedsItsBraceKeepsThatUnitFree()
{
    QFETCH(const int, trays);
    QFETCH(const bool, unitKnown);
    QFETCH(const QString, answer);
    RulePlan made = withTrays(trays);
    if (!unitKnown)
        made.change<RackType>(u"network"_s, [](RackType& type) { type.braceUnit = {}; });

    const std::vector<Finding> findings = made.findings(kBrace);

    QCOMPARE(answers(findings), answer);
    if (answer == u"error"_s)
        QCOMPARE(findings.front().where, u"D5"_s);

    made.change<RackType>(u"network"_s, [](RackType& type) { type.braceAbove = {}; });
    QCOMPARE(made.findings(kBrace).front().figure, u"network: cross_brace.above"_s);
}

RACKLOOM_TEST(StandingRulesTest)
#include "standing_rules_test.moc"
