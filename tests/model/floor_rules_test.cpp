// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/floor_map.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// Where racks stand on the plan: on one another, in walls and columns, too near, or out of reach.
class FloorRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void racksDoNotStandOnOneAnother_data();
    void racksDoNotStandOnOneAnother();
    void aHeapOfRacksIsToldOnceARack();
    void racksDoNotStandOnUnits();
    void aRackStandsWithinTheWalls_data();
    void aRackStandsWithinTheWalls();
    void aRackStandsInNoColumn_data();
    void aRackStandsInNoColumn();
    void anAisleIsWideEnoughOnBothSides_data();
    void anAisleIsWideEnoughOnBothSides();
    void aSlantedWallCountsWhereItIsNearest();
    void aFaceIsShutWhereSomethingStandsAgainstIt_data();
    void aFaceIsShutWhereSomethingStandsAgainstIt();
    void aDeviceNeedsItsOwnDepthToComeOut_data();
    void aDeviceNeedsItsOwnDepthToComeOut();
    void withoutAFootprintNothingIsKnown();
};

namespace {

const QString kOverlap = u"placement.rack-overlap"_s;
const QString kOutside = u"placement.rack-outside"_s;
const QString kAisle = u"placement.aisle"_s;
const QString kAccess = u"placement.service-access"_s;

QString answers(const std::vector<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings)
        words.append(severityKey(finding.severity));
    return words.join(u' ');
}

/// Racks of 600 x 1,000 mm; the first stands at 10, 10 m and looks up the page: its front is at y = 10.5 m.
class FloorPlan : public RulePlan {
public:
    FloorPlan()
    {
        change<RackType>(u"network"_s, [](RackType& type) {
            type.width = known(600_mm);
            type.depth = known(1000_mm);
            type.height = known(2300_mm);
        });
        change<CduType>(u"cdu"_s, [](CduType& type) {
            type.width = known(600_mm);
            type.depth = known(1000_mm);
        });
        first = stand(10'000, 10'000);
    }
    Id<Rack> stand(int x, int y, Facing facing = Facing::North)
    {
        const Id<Rack> id = rack(u"network"_s);
        Rack moved = plan.racks.at(id);
        moved.x = 1_mm * x;
        moved.y = 1_mm * y;
        moved.facing = facing;
        plan.racks.put(moved);
        return id;
    }
    void hall(Length width, Length depth, const std::vector<Spot>& outline = {})
    {
        Hall hall = plan.hall();
        hall.width = width;
        hall.depth = depth;
        hall.outline = outline;
        plan.halls.put(hall);
    }
    void obstacle(int x, int y, int toX, int toY, Length bottom = {}, std::optional<Length> top = {})
    {
        const auto at = [](int across, int along) { return Spot{1_mm * across, 1_mm * along}; };
        add(Obstacle{Id<Obstacle>(1),
                     u"C1"_s,
                     ObstacleKind::Column,
                     {at(x, y), at(toX, y), at(toX, toY), at(x, toY)},
                     bottom,
                     top});
    }

    Id<Rack> first{1};
};

}  // namespace

void FloorRulesTest::racksDoNotStandOnOneAnother_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::addColumn<Facing>("facing");
    QTest::addColumn<int>("deep");
    // Sideways the two are 600 mm apart at least, back to back 1,000 mm; turned, 300 + 500 mm.
    QTest::newRow("side by side") << 10'600 << 10'000 << Facing::North << 0;
    QTest::newRow("one millimetre too near") << 10'599 << 10'000 << Facing::South << 1;
    QTest::newRow("back to back") << 10'000 << 9'000 << Facing::South << 0;
    QTest::newRow("back in back") << 10'000 << 9'010 << Facing::South << 10;
    QTest::newRow("turned beside it") << 10'800 << 10'000 << Facing::East << 0;
    QTest::newRow("turned into it") << 10'780 << 10'000 << Facing::West << 20;
    QTest::newRow("corner to corner") << 10'600 << 11'000 << Facing::North << 0;
    QTest::newRow("on it") << 10'000 << 10'000 << Facing::North << 600;
}

void FloorRulesTest::racksDoNotStandOnOneAnother()
{
    QFETCH(const int, x);
    QFETCH(const int, y);
    QFETCH(const Facing, facing);
    QFETCH(const int, deep);
    FloorPlan made;
    made.stand(x, y, facing);

    const std::vector<Finding> findings = made.findings(kOverlap);

    QCOMPARE(answers(findings), deep ? u"error"_s : u""_s);
    if (deep) {
        QCOMPARE(findings.front().where, u"A02"_s);
        QCOMPARE(findings.front().message, u"A02 stands %1 mm into A01."_s.arg(deep));
    }
}

void FloorRulesTest::aHeapOfRacksIsToldOnceARack()
{
    FloorPlan made;
    for (int i = 1; i < 4; ++i)
        made.stand(10'000 + i, 10'000);

    const std::vector<Finding> findings = made.findings(kOverlap);

    QCOMPARE(findings.size(), std::size_t(3));
    QCOMPARE(findings.back().message, u"A04 stands 599 mm into A03, and into 2 more."_s);
}

void FloorRulesTest::racksDoNotStandOnUnits()
{
    FloorPlan made;
    const Id<Cdu> id = made.cdu();
    Cdu cdu = made.plan.cdus.at(id);
    cdu.x = 10.6_m;
    cdu.y = 10_m;
    made.plan.cdus.put(cdu);
    QCOMPARE(answers(made.findings(kOverlap)), u""_s);

    cdu.x = 10.5_m;
    made.plan.cdus.put(cdu);
    QCOMPARE(made.findings(kOverlap).front().message, u"A01 stands 100 mm into CDU-1."_s);
}

void FloorRulesTest::aRackStandsWithinTheWalls_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<std::vector<Spot>>("outline");
    QTest::addColumn<bool>("outside");
    const std::vector<Spot> none;
    QTest::newRow("against the wall") << 10'300 << none << false;
    QTest::newRow("in the wall") << 10'299 << none << true;
    QTest::newRow("beyond the wall") << 5'000 << none << true;
    QTest::newRow("no walls") << 0 << none << false;
    QTest::newRow("a slanted wall that touches a corner")
        << 30'000 << std::vector<Spot>{{0_m, 0_m}, {20.8_m, 0_m}, {0_m, 20.8_m}} << false;
    QTest::newRow("a slanted wall through that corner")
        << 30'000 << std::vector<Spot>{{0_m, 0_m}, {20.799_m, 0_m}, {0_m, 20.799_m}} << true;
    QTest::newRow("in the bay of a hall that bends round it")
        << 30'000 << std::vector<Spot>{{0_m, 0_m},  {20_m, 0_m}, {20_m, 20_m}, {12_m, 20_m},
                                       {12_m, 8_m}, {8_m, 8_m},  {8_m, 20_m},  {0_m, 20_m}}
        << true;
}

void FloorRulesTest::aRackStandsWithinTheWalls()
{
    QFETCH(const int, width);
    QFETCH(const std::vector<Spot>, outline);
    QFETCH(const bool, outside);
    FloorPlan made;
    made.hall(1_mm * width, 30_m, outline);

    QCOMPARE(answers(made.findings(kOutside)), outside ? u"error"_s : u""_s);
}

void FloorRulesTest::aRackStandsInNoColumn_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("bottom");
    QTest::addColumn<bool>("inside");
    // Its right side is at 10.3 m, its top at 2.3 m.
    QTest::newRow("beside it") << 10'300 << 0 << false;
    QTest::newRow("in it") << 10'299 << 0 << true;
    QTest::newRow("above it") << 10'000 << 2'300 << false;
    QTest::newRow("down into it") << 10'000 << 2'299 << true;
    QTest::newRow("all around it") << 9'000 << 0 << true;
}

void FloorRulesTest::aRackStandsInNoColumn()
{
    QFETCH(const int, x);
    QFETCH(const int, bottom);
    QFETCH(const bool, inside);
    FloorPlan made;
    made.obstacle(x, 9'000, 11'000, 11'000, 1_mm * bottom);

    const std::vector<Finding> findings = made.findings(kOutside);

    QCOMPARE(answers(findings), inside ? u"error"_s : u""_s);
    if (inside)
        QCOMPARE(findings.front().message, u"A01 stands in the column C1."_s);
}

void FloorRulesTest::anAisleIsWideEnoughOnBothSides_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::addColumn<Facing>("facing");
    QTest::addColumn<QString>("message");
    // 1.2 m in front and 0.9 m behind; between two racks each side has its own.
    QTest::newRow("fronts face over enough") << 10'000 << 12'200 << Facing::South << u""_s;
    QTest::newRow("fronts face over less")
        << 10'000 << 12'199 << Facing::South
        << u"1199 mm are clear in front of A01, up to rack A02; 1200 mm are wanted."_s;
    QTest::newRow("backs face over enough") << 10'000 << 8'100 << Facing::South << u""_s;
    QTest::newRow("backs face over less")
        << 10'000 << 8'101 << Facing::South << u"899 mm are clear behind A01, up to rack A02; 900 mm are wanted."_s;
    QTest::newRow("beside the aisle") << 10'800 << 11'500 << Facing::East << u""_s;
    QTest::newRow("beside it in the row") << 10'600 << 10'000 << Facing::North << u""_s;
}

void FloorRulesTest::anAisleIsWideEnoughOnBothSides()
{
    QFETCH(const int, x);
    QFETCH(const int, y);
    QFETCH(const Facing, facing);
    QFETCH(const QString, message);
    FloorPlan made;
    made.stand(x, y, facing);
    if (message.isEmpty() && facing == Facing::East)
        made.profile([](Profile& profile) { profile.aisleRear = {}; });

    const std::vector<Finding> findings = made.findings(kAisle);

    QCOMPARE(answers(findings), message.isEmpty() ? u""_s : u"warning warning"_s);
    if (!message.isEmpty())
        QCOMPARE(findings.front().message, message);
}

void FloorRulesTest::aSlantedWallCountsWhereItIsNearest()
{
    // The wall falls from y = 12.5 m above x = 9 m to 10.5 m above 11 m: over the rack's right side it is at 11.2 m.
    FloorPlan made;
    made.hall(30_m, 30_m, {{0_m, 0_m}, {11_m, 0_m}, {11_m, 10.5_m}, {9_m, 12.5_m}, {0_m, 12.5_m}});

    const std::vector<Finding> findings = made.findings(kAisle);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message, u"700 mm are clear in front of A01, up to a wall; 1200 mm are wanted."_s);
}

void FloorRulesTest::aFaceIsShutWhereSomethingStandsAgainstIt_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("y");
    QTest::addColumn<QString>("where");
    // A switch has ports in front and couplings and a clip behind; a shelf only its clip.
    QTest::newRow("front of a switch") << u"switch"_s << 11'000 << u"front"_s;
    QTest::newRow("a gap in front") << u"switch"_s << 11'001 << u""_s;
    QTest::newRow("rear of a switch") << u"switch"_s << 9'000 << u"rear"_s;
    QTest::newRow("a gap behind") << u"switch"_s << 8'999 << u""_s;
    QTest::newRow("front of a shelf") << u"shelf"_s << 11'000 << u""_s;
    QTest::newRow("rear of a shelf") << u"shelf"_s << 9'000 << u"rear"_s;
}

void FloorRulesTest::aFaceIsShutWhereSomethingStandsAgainstIt()
{
    QFETCH(const QString, type);
    QFETCH(const int, y);
    QFETCH(const QString, where);
    FloorPlan made;
    made.change<DeviceType>(type, [](DeviceType& changed) { changed.depth = known(1_um); });
    made.device(made.first, type, 1);
    made.stand(10'000, y);

    const std::vector<Finding> findings = made.findings(kAccess);

    QCOMPARE(answers(findings), where.isEmpty() ? u""_s : u"error"_s);
    if (!where.isEmpty())
        QVERIFY2(findings.front().message.startsWith(u"The %1 of A01 stands against rack A02"_s.arg(where)),
                 qPrintable(findings.front().message));
}

void FloorRulesTest::aDeviceNeedsItsOwnDepthToComeOut_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("clear");
    QTest::addColumn<QString>("answer");
    QTest::newRow("just enough") << 805 << 805 << u""_s;
    QTest::newRow("too little") << 805 << 804 << u"error"_s;
    QTest::newRow("not known, but the whole rack would come out") << 0 << 1'000 << u""_s;
    QTest::newRow("not known, and less than the rack's depth") << 0 << 999 << u"unknown"_s;
}

void FloorRulesTest::aDeviceNeedsItsOwnDepthToComeOut()
{
    QFETCH(const int, depth);
    QFETCH(const int, clear);
    QFETCH(const QString, answer);
    FloorPlan made;
    made.change<DeviceType>(u"switch"_s,
                            [&](DeviceType& type) { type.depth = depth ? known(1_mm * depth) : Figure<Length>(); });
    made.device(made.first, u"switch"_s, 1);
    made.obstacle(10'000, 10'500 + clear, 10'100, 13'000);

    const std::vector<Finding> findings = made.findings(kAccess);

    QCOMPARE(answers(findings), answer);
    if (answer == u"error"_s)
        QCOMPARE(findings.front().message,
                 u"804 mm are clear in front of A01, up to the column C1; D1 needs 805 mm to come out."_s);
}

void FloorRulesTest::withoutAFootprintNothingIsKnown()
{
    FloorPlan made;
    made.device(made.first, u"switch"_s, 1);
    made.change<RackType>(u"network"_s, [](RackType& type) { type.depth = {}; });

    for (const QString& rule : {kOverlap, kOutside, kAisle, kAccess}) {
        const std::vector<Finding> findings = made.findings(rule);
        QCOMPARE(answers(findings), u"unknown"_s);
        QCOMPARE(findings.front().figure, u"network: size.depth"_s);
    }
}

RACKLOOM_TEST(FloorRulesTest)
#include "floor_rules_test.moc"
