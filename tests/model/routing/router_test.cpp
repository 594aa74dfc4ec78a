// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/router.h"

#include "model/edit/object_ref.h"
#include "model/routing/cable_length.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

Cable cableOf(const Tables& plan, const QString& device, int port)
{
    const Device near = tests::deviceCalled(plan, device);
    const Cable* found = nullptr;
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.a == PortRef{near.id, port})
            found = &cable;
    });
    if (!found)
        qFatal("nothing is plugged into %s", qPrintable(device));
    return *found;
}

QStringList trayNames(const Tables& plan, const Cable& cable)
{
    QStringList names;
    for (const Id<Tray> tray : plan.routes.at(*cable.route).trays)
        names << plan.trays.at(tray).name;
    return names;
}

}  // namespace

/// The pod of 576 GPUs stands in two rows of five. Row A, fronts at y = 3.0 m: compute racks A01-A03 (600 mm wide) at
/// x = 4.0, 4.6, 5.2, the network rack A04 (800 mm) at 5.9, A05 at 6.6; its tray runs at y = 2.4 from x = 1.8 to 8.8.
/// Row B faces it from y = 4.2, tray at 4.8; B02 is the other network rack. Trays are 2,600 mm above the slab.
class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCableAlongTheRowIsAsLongAsByHand();
    void aCableAcrossRowsIsAsLongAsByHand();
    void aCableInOneRackStaysOnOneSideManager();
    void aRackThatNoTraysReachGetsNoRoute();
    void withoutTraysOnlyCablesInOneRackAreRouted();
    void thereAndBackAreOneLength();
    void oneRouteServesAllCablesOfAPairOfRacks();
    void aTurnedRackCostsWhatItTurnsAway();
};

void RouterTest::aCableAlongTheRowIsAsLongAsByHand()
{
    const Tables& plan = madeCluster(576).plan;
    const Cable cable = cableOf(plan, u"A01-T01"_s, 1);
    QCOMPARE(labelText(plan, cable), u"A01-05:nic-1/A04-05:1"_s);
    // A01-T01 fills unit 5: the 48 units (2,133.6) are centred in 2,294 mm: lower edge 80.2 + 4 x 44.45 = 258.0, upper
    // 302.45; nic-1's centre is 16 + 6.5 below: 279.95, and 30 + 11.29 from the left of 438: 177.71 left of the middle.
    //   to the side manager, (600 - 50) / 2 = 275 off the middle       97.29
    //   up to the tray, 2,600 - 279.95                               2,320.05
    //   from the manager to the middle                                 275.00
    //   from the front to the tray, 3,000 - 2,400                      600.00
    // along the tray from x = 4.0 to 5.9 m                           1,900.00
    // A04 is 2,300 mm high: 83.2 + 4 x 44.45 = 261.0, upper edge 438.8; port 1's centre 12 + 5 below: 421.8; 19 + 6.5
    // from the left: 193.5 left of the middle.
    //   to the side manager, (800 - 100) / 2 = 350 off the middle      156.50
    //   2,600 - 421.8                                                2,178.20
    //   350 to the middle, 600 to the tray                             950.00
    // slack, 1 m an end                                              2,000.00
    QVERIFY(cable.length == 10'477.04_mm);
    QCOMPARE(trayNames(plan, cable), QStringList{u"TR-A"_s});
}

void RouterTest::aCableAcrossRowsIsAsLongAsByHand()
{
    const Tables& plan = madeCluster(576).plan;
    const Cable cable = cableOf(plan, u"B01-T01"_s, 1);
    QCOMPARE(labelText(plan, cable), u"B01-05:nic-1/A04-29:1"_s);
    // B01 (x = 4.0) is as A01, its front 600 mm from its tray: 3,292.34. Left along TR-B to x = 1.8: 2,200; across
    // from y = 4.8 to 2.4: 2,400; along TR-A to x = 5.9: 4,100. L1-05 in unit 29: 83.2 + 28 x 44.45 = 1,327.8, upper
    // edge 1,505.6, port 1 at 1,488.6: 156.5 + 1,111.4 + 350 + 600 = 2,217.9. Slack 2,000.
    QVERIFY(cable.length == 16'210.24_mm);
    QCOMPARE(trayNames(plan, cable), (QStringList{u"TR-B"_s, u"TX-1-01"_s, u"TR-A"_s}));
}

void RouterTest::aCableInOneRackStaysOnOneSideManager()
{
    const Tables& plan = madeCluster(576).plan;
    const Cable cable = cableOf(plan, u"L1-07"_s, 73);
    QCOMPARE(labelText(plan, cable), u"B02-05:73/B02-17:109"_s);
    // Port 73 opens column 13: 19 + 12 x 16.9 + 6.5 - 219 = 9.3 right of the middle, at 421.8 high; port 109 opens
    // column 19: 110.7 right, and unit 17 is 83.2 + 16 x 44.45 + 177.8 - 17 = 955.2 high. On the right manager, at 350:
    // 340.7 + 533.4 + 239.3 and 2,000 of slack.
    QVERIFY(cable.length == 3'113.4_mm);
    QVERIFY(plan.routes.at(*cable.route).trays.empty());
    QVERIFY(plan.routes.at(*cable.route).length == Length());
    // From port 1, 193.5 left of the middle, it keeps to the left manager: 156.5 + 533.4 + 460.7 and the slack.
    Cable other = cable;
    other.a.number = 1;
    QVERIFY(cableLength(plan, other, plan.routes.at(*other.route)) == 3'150.6_mm);
}

void RouterTest::aRackThatNoTraysReachGetsNoRoute()
{
    Tables plan = madeCluster(576).plan;
    // Row B's tray and the ways across are gone: its racks hang from row A's tray then, until it is moved out of reach.
    std::vector<Tray> across;
    plan.trays.forEach([&](const Tray& tray) {
        if (tray.from.x == tray.to.x)
            across.push_back(tray);
    });
    QCOMPARE(across.size(), std::size_t(2));
    for (const Tray& tray : across)
        plan.trays.erase(tray.id);
    const Routing routing = routeAllCables(plan);
    QCOMPARE(routing.cables.size(), plan.cables.size());
    for (const RoutedCable& routed : routing.cables) {
        const Cable& cable = plan.cables.at(routed.cable);
        const auto rowOf = [&](const PortRef& port) { return plan.racks.at(plan.devices.at(port.device).rack).row; };
        const bool reached = rowOf(cable.a) == rowOf(cable.b);
        QCOMPARE(routed.route.has_value(), reached);
        QVERIFY(routed.length == (reached ? cable.length : Length()));
    }
}

void RouterTest::withoutTraysOnlyCablesInOneRackAreRouted()
{
    Tables plan = madeCluster(576).plan;
    plan.trays = {};
    int routed = 0;
    for (const RoutedCable& each : routeAllCables(plan).cables) {
        const Cable& cable = plan.cables.at(each.cable);
        const bool inRack = plan.devices.at(cable.a.device).rack == plan.devices.at(cable.b.device).rack;
        QCOMPARE(each.route.has_value(), inRack);
        QVERIFY(each.length == (inRack ? cable.length : Length()));
        routed += inRack ? 1 : 0;
    }
    QCOMPARE(routed, 2 * 72);  // two leaves stand with the four spines
}

void RouterTest::thereAndBackAreOneLength()
{
    Tables plan = madeCluster(576).plan;
    Tables turned = plan;
    plan.cables.forEach([&](Cable cable) {
        std::swap(cable.a, cable.b);
        turned.cables.put(cable);
    });
    for (const RoutedCable& routed : routeAllCables(turned).cables) {
        const Cable& cable = plan.cables.at(routed.cable);
        // In one rack the cable keeps to end a's manager, so its ends are not alike.
        if (!plan.routes.at(*cable.route).trays.empty())
            QVERIFY(routed.length == cable.length);
    }
}

void RouterTest::oneRouteServesAllCablesOfAPairOfRacks()
{
    const Tables& plan = madeCluster(576).plan;
    std::map<std::pair<Id<Rack>, Id<Rack>>, int> pairs;
    std::map<Id<Route>, int> uses;
    plan.routes.forEach([&](const Route& route) { ++pairs[{route.from, route.to}]; });
    plan.cables.forEach([&](const Cable& cable) { ++uses[*cable.route]; });
    QCOMPARE(pairs.size(), plan.routes.size());
    QCOMPARE(uses.size(), plan.routes.size());
    // Each of the eight compute racks to both network racks or one of them, and between the network racks.
    QVERIFY(plan.routes.size() <= 2 * 8 + 2);
}

void RouterTest::aTurnedRackCostsWhatItTurnsAway()
{
    Tables plan = madeCluster(576).plan;
    const Cable cable = cableOf(plan, u"A01-T01"_s, 1);
    Rack rack = plan.racks.at(tests::deviceCalled(plan, u"A01-T01"_s).rack);
    const Route route = plan.routes.at(*cable.route);
    // The tray runs 66 mm behind the rack's centre line, whose front is 534 mm before it: turned round, the front is
    // 534 - 66 = 468 mm behind the tray instead of 600 mm before it.
    rack.facing = Facing::South;
    plan.racks.put(rack);
    QVERIFY(cableLength(plan, cable, route) == cable.length - 600_mm + 468_mm);
    rack.facing = Facing::East;  // 534 mm along the tray and 66 mm beside it
    plan.racks.put(rack);
    QVERIFY(cableLength(plan, cable, route) == cable.length - 600_mm + 534_mm + 66_mm);
}

RACKLOOM_TEST(RouterTest, QCoreApplication)
#include "router_test.moc"
