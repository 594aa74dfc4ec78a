// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/tray_fill.h"

#include "tests/support/cable_way.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

/// Two trays in line and a third; routes 1 over both, 2 over the second; types of 3 mm, 10 mm and unknown.
Tables wayWithRoutes()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 5_m, 0_m);
    ways.tray(5_m, 0_m, 9_m, 0_m);
    ways.tray(9_m, 0_m, 12_m, 0_m);
    const Id<Rack> a = ways.rack(1_m, 0_m);
    const Id<Rack> b = ways.rack(6_m, 0_m);
    const Id<Rack> c = ways.rack(8_m, 0_m);
    ways.plan.routes.put({Id<Route>(1), a, b, {Id<Tray>(1), Id<Tray>(2)}, 5_m});
    ways.plan.routes.put({Id<Route>(2), b, c, {Id<Tray>(2)}, 2_m});
    std::uint32_t id = 0;
    for (const std::optional<Length> diameter : {std::optional(3_mm), std::optional(10_mm), std::optional<Length>()}) {
        CableType type{Id<CableType>(++id)};
        type.outsideDiameter.value = diameter;
        ways.plan.cableTypes.put(type);
    }
    return ways.plan;
}

void addCable(Tables& plan, std::uint32_t type, std::optional<std::uint32_t> route)
{
    const PortRef port{Id<Device>(1), 1};
    Cable cable{plan.cables.nextId(), Id<CableType>(type), CableRole::NicLeaf, 1, port, port};
    if (route)
        cable.route = Id<Route>(*route);
    plan.cables.put(cable);
}

std::int64_t loadOf(const Tables& plan, std::size_t tray)
{
    return TrayLoads(plan).most(Id<Tray>(static_cast<std::uint32_t>(tray))).base();
}

}  // namespace

class TrayFillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsTheCablesThroughEachTray();
    void whatIsNotRoutedOrNotKnownTakesNoPlace();
    void sectionIsWidthTimesDepthTimesLayers();
};

void TrayFillTest::sumsTheCablesThroughEachTray()
{
    Tables plan = wayWithRoutes();
    QCOMPARE(loadOf(plan, 1), 0);
    addCable(plan, 1, 1);  // 3 mm: 7.07 mm2
    addCable(plan, 1, 1);
    addCable(plan, 2, 2);  // 10 mm: 78.54 mm2
    QCOMPARE(loadOf(plan, 1), 2 * 707);
    // Along tray 2 the jumpers lie from 5 to 6 m and the thick one from 6 to 8 m: they never meet.
    QCOMPARE(loadOf(plan, 2), 7854);
    QCOMPARE(TrayLoads(plan).mostBetween(Id<Tray>(2), 0_m, 1_m).base(), 2 * 707);
    QCOMPARE(TrayLoads(plan).mostBetween(Id<Tray>(2), 3_m, 4_m).base(), 0);
    QCOMPARE(loadOf(plan, 3), 0);
}

void TrayFillTest::whatIsNotRoutedOrNotKnownTakesNoPlace()
{
    Tables plan = wayWithRoutes();
    addCable(plan, 1, {});
    addCable(plan, 3, 1);
    QCOMPARE(loadOf(plan, 1), 0);
    QCOMPARE(loadOf(plan, 2), 0);
}

void TrayFillTest::sectionIsWidthTimesDepthTimesLayers()
{
    Tray tray{Id<Tray>(1), {}, Id<TrayType>(1), {}, {}, 300_mm, 100_mm};
    QCOMPARE(traySection(tray).base(), 30'000 * 100);
    tray.layers = 3;
    QCOMPARE(traySection(tray).base(), 90'000 * 100);
    tray.width = 150.5_mm;
    tray.layers = 1;
    QCOMPARE(traySection(tray).base(), 15'050 * 100);
}

RACKLOOM_TEST(TrayFillTest, QCoreApplication)
#include "tray_fill_test.moc"
