// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/way_finder.h"

#include "tests/support/cable_way.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

/// A way as a route would hold it.
struct Way {
    std::vector<Id<Tray>> trays;
    Length length;
};

std::vector<Id<Rack>> allRacks(const Tables& plan)
{
    std::vector<Id<Rack>> racks;
    plan.racks.forEach([&](const Rack& rack) { racks.push_back(rack.id); });
    return racks;
}

std::vector<Drop> dropsOf(const TrayGraph& graph, Id<Rack> rack)
{
    std::vector<Drop> drops;
    for (const TrayGraph::Waterfall& waterfall : graph.waterfallsOf(rack))
        drops.push_back({&waterfall, 0});
    return drops;
}

std::vector<std::uint32_t> idsOf(const Way& way)
{
    std::vector<std::uint32_t> ids;
    for (const Id<Tray> tray : way.trays)
        ids.push_back(tray.value());
    return ids;
}

std::optional<Way> wayBetween(const Tables& plan, Id<Rack> from, Id<Rack> to)
{
    const TrayGraph graph(plan, TrayKind::Fiber, allRacks(plan));
    const auto found = WayFinder(graph).shortest(dropsOf(graph, from), dropsOf(graph, to), {}, 0);
    if (!found)
        return std::nullopt;
    return Way{graph.traysOf(found->way), graph.lengthOf(found->way)};
}

}  // namespace

class TrayGraphTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hangsEachRackFromTheNearestTray();
    void hasNoWaterfallWithoutTrays();
    void goesTheShorterWayRound();
    void staysOnOneTray();
    void endsAtAJunctionTakeNoTrayTwice();
    void findsNoWayWhereNoTraysLead();
    void theTrayWithTheLowerIdBreaksATie();
    void traysThatOnlyCrossDoNotJoin();
    void aCornerOnTheSideOfATrayJoinsIt();
    void hangsFromEveryTrayOverTheFootprint();
    void aWayFollowsItsCornersAndRisers();
    void aRouteFindsItsWayAgain();
};

void TrayGraphTest::hangsEachRackFromTheNearestTray()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 10_m, 0_m);
    ways.tray(0_m, 5_m, 10_m, 5_m);
    const Id<Rack> near = ways.rack(4_m, 4_m);
    const Id<Rack> beyond = ways.rack(12_m, 1_m);
    const Id<Rack> between = ways.rack(4_m, 2.5_m);
    const TrayGraph graph(ways.plan, TrayKind::Fiber, allRacks(ways.plan));
    const auto hangs = [&](Id<Rack> rack) {
        const auto& waterfalls = graph.waterfallsOf(rack);
        return waterfalls.size() == 1 ? waterfalls.front().top : Point{};
    };
    QVERIFY(hangs(near) == (Point{4_m, 5_m, 3_m}));
    QVERIFY(hangs(beyond) == (Point{10_m, 0_m, 3_m}));
    QVERIFY(hangs(between) == (Point{4_m, 0_m, 3_m}));  // a tie
}

void TrayGraphTest::hasNoWaterfallWithoutTrays()
{
    tests::CableWay ways;
    const Id<Rack> rack = ways.rack(0_m, 0_m);
    QVERIFY(TrayGraph(ways.plan, TrayKind::Fiber, {rack}).waterfallsOf(rack).empty());
    Tray tray = ways.plan.trays.at(ways.tray(0_m, 0_m, 1_m, 0_m));
    tray.kind = TrayKind::Copper;
    ways.plan.trays.put(tray);
    QVERIFY(TrayGraph(ways.plan, TrayKind::Fiber, {rack}).waterfallsOf(rack).empty());
    QCOMPARE(TrayGraph(ways.plan, TrayKind::Copper, {rack}).waterfallsOf(rack).size(), std::size_t(1));
}

void TrayGraphTest::goesTheShorterWayRound()
{
    // A ring 10 m by 4 m; from 2 m along the lower side to 3 m of the upper: left is 2 + 4 + 3, right 8 + 4 + 7.
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 10_m, 0_m);
    ways.tray(10_m, 0_m, 10_m, 4_m);
    ways.tray(10_m, 4_m, 0_m, 4_m);
    ways.tray(0_m, 0_m, 0_m, 4_m);
    const Id<Rack> a = ways.rack(2_m, 0_m);
    const Id<Rack> b = ways.rack(3_m, 4_m);
    const Id<Rack> c = ways.rack(9_m, 4_m);
    QVERIFY(wayBetween(ways.plan, a, b)->length == 9_m);
    QCOMPARE(idsOf(*wayBetween(ways.plan, a, b)), (std::vector<std::uint32_t>{1, 4, 3}));
    QCOMPARE(idsOf(*wayBetween(ways.plan, b, a)), (std::vector<std::uint32_t>{3, 4, 1}));
    QVERIFY(wayBetween(ways.plan, a, c)->length == 13_m);
    QCOMPARE(idsOf(*wayBetween(ways.plan, a, c)), (std::vector<std::uint32_t>{1, 2, 3}));
}

void TrayGraphTest::staysOnOneTray()
{
    tests::CableWay ways;
    ways.tray(10_m, 0_m, 0_m, 0_m);
    const Way way = *wayBetween(ways.plan, ways.rack(2_m, 0_m), ways.rack(9_m, 0_m));
    QVERIFY(way.length == 7_m);
    QCOMPARE(way.trays.size(), std::size_t(1));
}

void TrayGraphTest::endsAtAJunctionTakeNoTrayTwice()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 5_m, 0_m);
    ways.tray(5_m, 0_m, 9_m, 0_m);
    const Id<Rack> a = ways.rack(1_m, 0_m);
    const Id<Rack> joint = ways.rack(5_m, 0_m);
    const Id<Rack> b = ways.rack(8_m, 0_m);
    QVERIFY(wayBetween(ways.plan, a, joint)->length == 4_m);
    QVERIFY(wayBetween(ways.plan, joint, b)->length == 3_m);
    QVERIFY(wayBetween(ways.plan, a, b)->length == 7_m);
    QCOMPARE(idsOf(*wayBetween(ways.plan, a, b)), (std::vector<std::uint32_t>{1, 2}));
}

void TrayGraphTest::findsNoWayWhereNoTraysLead()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 5_m, 0_m);
    ways.tray(0_m, 9_m, 5_m, 9_m);
    QVERIFY(!wayBetween(ways.plan, ways.rack(1_m, 0_m), ways.rack(1_m, 9_m)));
}

void TrayGraphTest::theTrayWithTheLowerIdBreaksATie()
{
    // Two ways of 2 + 2 m round a square, and the last leg twice: the one tray found first is the longer way's.
    tests::CableWay ways;
    ways.tray(-1_m, 0_m, 0_m, 0_m);
    ways.tray(0_m, 3_m, 2_m, 3_m);
    ways.tray(2_m, 0_m, 2_m, 3_m);
    ways.tray(0_m, 0_m, 2_m, 0_m);
    ways.tray(0_m, 0_m, 0_m, 3_m);
    ways.tray(2_m, 3_m, 3_m, 3_m);
    const Way way = *wayBetween(ways.plan, ways.rack(-1_m, 0_m), ways.rack(3_m, 3_m));
    QVERIFY(way.length == 7_m);
    QCOMPARE(idsOf(way), (std::vector<std::uint32_t>{1, 5, 2, 6}));
}

void TrayGraphTest::traysThatOnlyCrossDoNotJoin()
{
    tests::CableWay ways;
    ways.tray(0_m, 5_m, 10_m, 5_m);
    ways.tray(5_m, 0_m, 5_m, 10_m);
    QVERIFY(!wayBetween(ways.plan, ways.rack(1_m, 5_m), ways.rack(5_m, 9_m)));
}

void TrayGraphTest::aCornerOnTheSideOfATrayJoinsIt()
{
    // A branch leaves the middle of the tray; another one a metre lower does not.
    tests::CableWay ways;
    ways.tray(0_m, 5_m, 10_m, 5_m);
    ways.tray(5_m, 5_m, 5_m, 10_m);
    Tray lower = ways.plan.trays.at(ways.tray(7_m, 5_m, 7_m, 10_m));
    lower.from.z = lower.to.z = 2_m;
    ways.plan.trays.put(lower);
    const Id<Rack> a = ways.rack(1_m, 5_m);
    const Id<Rack> b = ways.rack(5_m, 9_m);
    QVERIFY(wayBetween(ways.plan, a, b)->length == 8_m);
    QCOMPARE(idsOf(*wayBetween(ways.plan, a, b)), (std::vector<std::uint32_t>{1, 2}));
    QVERIFY(!wayBetween(ways.plan, a, ways.rack(7_m, 9_m)));
}

void TrayGraphTest::hangsFromEveryTrayOverTheFootprint()
{
    // The rack covers 600 x 1,000 mm: trays A and B pass over it, C beside it.
    tests::CableWay ways;
    ways.tray(0_m, 4.8_m, 10_m, 4.8_m);
    ways.tray(0_m, 5.2_m, 10_m, 5.2_m);
    ways.tray(0_m, 5.6_m, 10_m, 5.6_m);
    const Id<Rack> rack = ways.rack(3_m, 5_m);
    QCOMPARE(TrayGraph(ways.plan, TrayKind::Fiber, {rack}).waterfallsOf(rack).size(), std::size_t(2));
    Rack turned = ways.plan.racks.at(rack);
    turned.facing = Facing::East;  // now 600 mm deep along y: 5.2 is in, 4.8 is in
    turned.y = 5.25_m;             // 4.95 to 5.55: only 5.2
    ways.plan.racks.put(turned);
    QCOMPARE(TrayGraph(ways.plan, TrayKind::Fiber, {rack}).waterfallsOf(rack).size(), std::size_t(1));
}

void TrayGraphTest::aWayFollowsItsCornersAndRisers()
{
    // Along 4 m, round a corner 3 m, down 1 m and along 2 m, all one tray; and a slanted one of 3, 4, 5.
    tests::CableWay ways;
    Tray bent = ways.plan.trays.at(ways.tray(0_m, 0_m, 6_m, 3_m));
    bent.via = {{4_m, 0_m, 3_m}, {4_m, 3_m, 3_m}, {4_m, 3_m, 2_m}};
    bent.to.z = 2_m;
    ways.plan.trays.put(bent);
    QVERIFY(lengthOf(bent) == 10_m);
    const Id<Rack> a = ways.rack(1_m, 0_m);
    const Id<Rack> b = ways.rack(6_m, 3_m);
    QVERIFY(wayBetween(ways.plan, a, b)->length == 9_m);
    Tray slanted = ways.plan.trays.at(ways.tray(6_m, 3_m, 9_m, 7_m));
    slanted.from.z = slanted.to.z = 2_m;
    ways.plan.trays.put(slanted);
    QVERIFY(wayBetween(ways.plan, a, ways.rack(9_m, 7_m))->length == 14_m);
}

void TrayGraphTest::aRouteFindsItsWayAgain()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 10_m, 0_m);
    ways.tray(10_m, 0_m, 10_m, 4_m);
    ways.tray(10_m, 4_m, 0_m, 4_m);
    const Id<Rack> a = ways.rack(2_m, 0_m);
    const Id<Rack> b = ways.rack(3_m, 4_m);
    const Way way = *wayBetween(ways.plan, a, b);
    const Route route{Id<Route>(1), a, b, way.trays, way.length};
    const auto stretches = StretchFinder(ways.plan).stretchesOf(route);
    QVERIFY(stretches.has_value());
    QCOMPARE(stretches->size(), std::size_t(3));
    QVERIFY((*stretches)[0] == (Stretch{Id<Tray>(1), 2_m, 10_m}));
    QVERIFY((*stretches)[1] == (Stretch{Id<Tray>(2), 0_m, 4_m}));
    QVERIFY((*stretches)[2] == (Stretch{Id<Tray>(3), 0_m, 7_m}));
    const TrayGraph graph(ways.plan, TrayKind::Fiber, {a, b});
    QVERIFY(graph.lengthOf(*graph.wayAlong(*stretches)) == way.length);
    Route broken = route;
    broken.trays = {Id<Tray>(1), Id<Tray>(3)};
    QVERIFY(!StretchFinder(ways.plan).stretchesOf(broken));
}

RACKLOOM_TEST(TrayGraphTest, QCoreApplication)
#include "tray_graph_test.moc"
