// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// What the fabric joins: rails, tiers, paths, and what is left open.
class FabricRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLeafJoinsOneRail();
    void aNicsRailIsItsPlaceAmongTheNics();
    void aBreakoutLinksEveryLeg();
    void everyNicHasItsCable();
    void linksUpAreSharedOutEvenly_data();
    void linksUpAreSharedOutEvenly();
    void aSwitchHasAsManyLinksUpAsDown_data();
    void aSwitchHasAsManyLinksUpAsDown();
    void aCoreServesOnePlane();
    void aSwitchBelowAnotherTierHasAWayUp();
    void theNicsOfARailReachOneAnother();
    void linksOverPanelsCount();
    void emptyPortsAreOneNote();
};

namespace {

const QString kImpure = u"fabric.rail-impure"_s;
const QString kUncabled = u"fabric.uncabled"_s;
const QString kUneven = u"fabric.uneven"_s;
const QString kOversubscribed = u"fabric.oversubscribed"_s;
const QString kUnreachable = u"fabric.unreachable"_s;
const QString kEmpty = u"fabric.port-empty"_s;

/// Leaves D1 and D2, spines D3 and D4, and trays from D5 on, all in one rack.
class FabricPlan : public RulePlan {
public:
    FabricPlan() : m_rack(rack())
    {
        for (int i = 0; i < 4; ++i)
            switches.push_back(add(i < 2 ? FabricRole::Leaf : FabricRole::Spine));
    }
    Id<Device> add(FabricRole role)
    {
        const Id<Device> id = device(m_rack, u"switch"_s, ++m_unit * 4);
        Device made = plan.devices.at(id);
        made.role = role;
        plan.devices.put(made);
        return id;
    }
    Id<Device> tray() { return device(m_rack, u"tray"_s, ++m_unit); }
    /// From the next port of one to the next of the other.
    void link(Id<Device> a, Id<Device> b, int count = 1)
    {
        for (int i = 0; i < count; ++i)
            cable(u"fiber"_s, {a, ++m_taken[a.value()]}, {b, ++m_taken[b.value()]}, 2_m);
    }
    Id<Cable> nic(Id<Device> tray, int rail, Id<Device> leaf)
    {
        return cable(u"fiber"_s, {tray, rail}, {leaf, ++m_taken[leaf.value()]}, 2_m);
    }
    QString message(const QString& rule) const
    {
        const std::vector<Finding> found = findings(rule);
        return found.size() == 1 ? found.front().message : u"%1 findings"_s.arg(found.size());
    }

    std::vector<Id<Device>> switches;

private:
    Id<Rack> m_rack;
    int m_unit = 0;
    std::map<std::uint32_t, int> m_taken;
};

const QString kNone = u"0 findings"_s;

}  // namespace

void FabricRulesTest::aLeafJoinsOneRail()
{
    FabricPlan made;
    made.nic(made.tray(), 1, made.switches[0]);
    made.nic(made.tray(), 1, made.switches[0]);
    QCOMPARE(made.message(kImpure), kNone);

    made.nic(made.tray(), 3, made.switches[0]);
    QCOMPARE(made.message(kImpure), u"D1 joins NICs of the rails 1, 3."_s);
    QCOMPARE(made.findings(kImpure).front().severity, Severity::Warning);
}

void FabricRulesTest::aNicsRailIsItsPlaceAmongTheNics()
{
    FabricPlan made;
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) {
        PortGroup management;
        management.prefix = u"mgmt-"_s;
        management.count = 1;
        management.use = PortUse::Management;
        type.ports.insert(type.ports.begin(), management);
    });
    const Id<Device> tray = made.tray();
    made.cable(u"fiber"_s, {tray, 1}, {made.switches[0], 1}, 2_m);
    made.cable(u"fiber"_s, {tray, 2}, {made.switches[0], 2}, 2_m);
    QCOMPARE(made.message(kImpure), kNone);

    made.cable(u"fiber"_s, {tray, 3}, {made.switches[0], 3}, 2_m);
    QCOMPARE(made.message(kImpure), u"D1 joins NICs of the rails 1, 2."_s);
}

void FabricRulesTest::aBreakoutLinksEveryLeg()
{
    // One port of four lanes to two NICs of two, of other rails.
    FabricPlan made;
    const auto light = [](DeviceType& type, int lanes) {
        PortGroup& group = type.ports.front();
        group.connector = u"mpo-12"_s;
        group.fibers = 12;
        group.lanes = lanes;
        for (int lane = 1; lane <= lanes; ++lane) {
            group.tx.push_back(lane);
            group.rx.push_back(13 - lane);
        }
    };
    made.change<DeviceType>(u"switch"_s, [&](DeviceType& type) { light(type, 4); });
    made.change<DeviceType>(u"tray"_s, [&](DeviceType& type) { light(type, 2); });
    made.change<CableType>(u"fiber"_s, [](CableType& type) {
        type.fibers = type.positionsA = type.positionsB = 12;
        type.legsB = 2;
        type.map = {{1, 1, 1, 12}, {1, 2, 1, 11}, {1, 12, 1, 1}, {1, 11, 1, 2},
                    {1, 3, 2, 12}, {1, 4, 2, 11}, {1, 10, 2, 1}, {1, 9, 2, 2}};
    });
    const Id<Device> tray = made.tray();
    const Id<Cable> id = made.cable(u"fiber"_s, {made.switches[0], 1}, {tray, 1}, 2_m);
    Cable breakout = made.plan.cables.at(id);
    breakout.furtherB = {{tray, 3}};
    made.plan.cables.put(breakout);

    QCOMPARE(made.message(kImpure), u"D1 joins NICs of the rails 1, 3."_s);
}

void FabricRulesTest::everyNicHasItsCable()
{
    FabricPlan made;
    const Id<Device> first = made.tray();
    const Id<Device> second = made.tray();
    for (int rail = 1; rail <= 4; ++rail)
        made.nic(first, rail, made.switches[0]);
    QCOMPARE(made.message(kUncabled), u"4 of 8 NIC ports of A01 have no cable; the first is D6:nic-1."_s);
    QCOMPARE(made.findings(kUncabled).front().severity, Severity::Warning);

    for (int rail = 1; rail <= 3; ++rail)
        made.nic(second, rail, made.switches[0]);
    QCOMPARE(made.message(kUncabled), u"1 of 8 NIC ports of A01 have no cable; the first is D6:nic-4."_s);
    made.nic(second, 4, made.switches[0]);
    QCOMPARE(made.message(kUncabled), kNone);
}

void FabricRulesTest::linksUpAreSharedOutEvenly_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("message");
    QTest::newRow("as many") << 3 << 3 << kNone;
    QTest::newRow("one more") << 3 << 4 << u"D1 has 4 links to D4 and 3 to D3."_s;
    QTest::newRow("one spine alone") << 3 << 0 << kNone;
}

void FabricRulesTest::linksUpAreSharedOutEvenly()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const QString, message);
    FabricPlan made;
    made.link(made.switches[0], made.switches[2], first);
    made.link(made.switches[3], made.switches[0], second);

    QCOMPARE(made.message(kUneven), message);
}

void FabricRulesTest::aSwitchHasAsManyLinksUpAsDown_data()
{
    QTest::addColumn<int>("nics");
    QTest::addColumn<int>("up");
    QTest::addColumn<QString>("message");
    QTest::newRow("fewer down") << 3 << 4 << kNone;
    QTest::newRow("as many") << 4 << 4 << kNone;
    QTest::newRow("more down") << 5 << 4 << u"D1 has 5 links down and 4 up: 1.25 to 1."_s;
    QTest::newRow("linked to none of the tier above") << 5 << 0 << u"D1 has 5 links down and none up."_s;
}

void FabricRulesTest::aSwitchHasAsManyLinksUpAsDown()
{
    QFETCH(const int, nics);
    QFETCH(const int, up);
    QFETCH(const QString, message);
    FabricPlan made;
    for (int i = 0; i < nics; ++i)
        made.nic(made.tray(), 1, made.switches[0]);
    made.link(made.switches[0], made.switches[2], up);

    QCOMPARE(made.message(kOversubscribed), message);
}

void FabricRulesTest::aCoreServesOnePlane()
{
    FabricPlan made;
    const Id<Device> core = made.add(FabricRole::Core);
    std::vector<Id<Device>> spines;
    for (const auto& [pod, index] : {std::pair(1, 1), std::pair(1, 2), std::pair(2, 1)}) {
        Device spine = made.plan.devices.at(made.add(FabricRole::Spine));
        spine.pod = pod;
        spine.index = index;
        made.plan.devices.put(spine);
        spines.push_back(spine.id);
    }
    made.link(spines[0], core, 2);
    made.link(spines[2], core, 2);
    QCOMPARE(made.message(u"fabric.plane-mixed"_s), kNone);

    made.link(spines[1], core);
    QCOMPARE(made.message(u"fabric.plane-mixed"_s),
             u"D5 is linked to D6 of plane 1 and to D7 of plane 2: a fault of it is felt in both."_s);
}

void FabricRulesTest::aSwitchBelowAnotherTierHasAWayUp()
{
    FabricPlan made;
    made.nic(made.tray(), 1, made.switches[0]);
    made.link(made.switches[1], made.switches[2]);
    QCOMPARE(made.message(kOversubscribed), u"D1 has 1 links down and none up."_s);

    // Where there is no tier above, nothing is missing.
    for (const Id<Device> spine : {made.switches[2], made.switches[3]}) {
        Device leaf = made.plan.devices.at(spine);
        leaf.role = FabricRole::None;
        made.plan.devices.put(leaf);
    }
    QCOMPARE(made.message(kOversubscribed), kNone);
}

void FabricRulesTest::theNicsOfARailReachOneAnother()
{
    FabricPlan made;
    for (int i = 0; i < 3; ++i)
        made.nic(made.tray(), 1, made.switches[0]);
    const Id<Device> last = made.tray();
    made.nic(last, 1, made.switches[1]);
    QCOMPARE(made.message(kUnreachable),
             u"Rail 1 falls into 2 parts: 1 NICs, the first on D2, have no path to those on D1."_s);
    QCOMPARE(made.findings(kUnreachable).front().severity, Severity::Error);

    made.link(made.switches[0], made.switches[2]);
    made.link(made.switches[1], made.switches[3]);
    QVERIFY(made.message(kUnreachable) != kNone);
    made.link(made.switches[1], made.switches[2]);
    QCOMPARE(made.message(kUnreachable), kNone);

    // Another rail may be a fabric of its own.
    const Id<Device> alone = made.add(FabricRole::Leaf);
    made.nic(last, 2, alone);
    QCOMPARE(made.message(kUnreachable), kNone);
}

void FabricRulesTest::linksOverPanelsCount()
{
    // A jumper to a panel of twelve-fiber adapters, and one from behind it to the spine.
    FabricPlan made;
    const auto light = [](DeviceType& type) {
        for (PortGroup& group : type.ports) {
            group.connector = u"mpo-12"_s;
            group.fibers = 12;
            group.lanes = 4;
            group.tx = {1, 2, 3, 4};
            group.rx = {12, 11, 10, 9};
        }
    };
    made.change<DeviceType>(u"switch"_s, light);
    made.change<DeviceType>(u"nvlink"_s, [&](DeviceType& type) {
        PortGroup front;
        front.prefix = u"front-"_s;
        front.count = 2;
        PortGroup rear = front;
        rear.prefix = u"rear-"_s;
        type.ports = {front, rear};
        light(type);
        type.through = {Through{u"front-"_s, u"rear-"_s, Adapter::Opposed, {}, {}, {}}};
    });
    made.change<CableType>(u"fiber"_s, [](CableType& type) {
        type.polarity = u"B"_s;
        type.fibers = type.positionsA = type.positionsB = 12;
    });
    made.link(made.switches[0], made.switches[2]);
    made.link(made.switches[0], made.switches[3]);
    const Id<Device> panel = made.device(Id<Rack>(1), u"nvlink"_s, 40);
    made.cable(u"fiber"_s, {made.switches[0], 100}, {panel, 1}, 2_m);
    QCOMPARE(made.message(kUneven), kNone);

    made.cable(u"fiber"_s, {panel, 3}, {made.switches[3], 100}, 2_m);
    QCOMPARE(made.message(kUneven), u"D1 has 2 links to D4 and 1 to D3."_s);
}

void FabricRulesTest::emptyPortsAreOneNote()
{
    FabricPlan made;
    QCOMPARE(made.message(kEmpty), u"576 of 576 data ports of the switches are empty: on D1, D2, D3, 1 more."_s);
    made.link(made.switches[0], made.switches[2], 144);
    QCOMPARE(made.message(kEmpty), u"288 of 576 data ports of the switches are empty: on D2, D4."_s);
    QCOMPARE(made.findings(kEmpty).front().severity, Severity::Note);
    made.link(made.switches[1], made.switches[3], 143);
    QCOMPARE(made.message(kEmpty), u"2 of 576 data ports of the switches are empty: on D2, D4."_s);
    made.link(made.switches[1], made.switches[3]);
    QCOMPARE(made.message(kEmpty), kNone);
}

RACKLOOM_TEST(FabricRulesTest)
#include "fabric_rules_test.moc"
