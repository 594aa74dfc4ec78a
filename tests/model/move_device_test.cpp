// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/move_device.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

const Device& deviceCalled(const Tables& plan, const QString& name)
{
    const Device* found = nullptr;
    plan.devices.forEach([&](const Device& device) {
        if (device.name == name)
            found = &device;
    });
    MODEL_ASSERT(found);
    return *found;
}

std::vector<Id<Rack>> racksOfType(const Tables& plan, const QString& key)
{
    std::vector<Id<Rack>> racks;
    plan.racks.forEach([&](const Rack& rack) {
        if (plan.rackTypes.at(rack.type).key == key)
            racks.push_back(rack.id);
    });
    return racks;
}

Tables applied(const Tables& plan, const Result<ChangeSet>& changes)
{
    Tables after = plan;
    changes.value().applyTo(after);
    return after;
}

}  // namespace

class MoveDeviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ClusterSpec spec;
        spec.gpus = 576;
        Result<Generated> made = generateCluster(spec);
        QVERIFY(bool(made));
        m_plan = made.value().plan;
        m_leaf = deviceCalled(m_plan, QStringLiteral("L1-06")).id;
    }

    void movesWithinItsRackAndKeepsClipAndHoses()
    {
        const Device& before = m_plan.devices.at(m_leaf);
        const Tables after = applied(m_plan, moveDevice(m_plan, m_leaf, before.rack, 44));
        const Device& moved = after.devices.at(m_leaf);
        QCOMPARE(moved.unit, 44);
        QCOMPARE(moved.rack, before.rack);
        QVERIFY(moved.clipped);
        QVERIFY(after.hoses == m_plan.hoses);
    }

    void aMoveToWhereItStandsIsNoStep()
    {
        const Device& device = m_plan.devices.at(m_leaf);
        const Result<ChangeSet> changes = moveDevice(m_plan, m_leaf, device.rack, device.unit);
        QVERIFY(bool(changes));
        QVERIFY(changes.value().isEmpty());
    }

    void refusesAnOccupiedPlaceAndNamesWhoStandsThere()
    {
        const Device other = deviceCalled(m_plan, QStringLiteral("L1-05"));
        const Result<ChangeSet> changes = moveDevice(m_plan, m_leaf, other.rack, other.unit + 3);
        QVERIFY(!changes);
        QVERIFY2(changes.error().message.contains(QStringLiteral("L1-05")), qPrintable(changes.error().message));
    }

    void refusesAPlaceThatReachesOutOfTheRack()
    {
        const Id<Rack> rack = m_plan.devices.at(m_leaf).rack;
        for (const int unit : {-1, 0, 46, 48, 1000}) {
            const Result<ChangeSet> changes = moveDevice(m_plan, m_leaf, rack, unit);
            QVERIFY(!changes);
            QVERIFY2(changes.error().message.contains(QStringLiteral("45")), qPrintable(changes.error().message));
        }
        QVERIFY(bool(moveDevice(m_plan, m_leaf, rack, 45)));
    }

    void refusesABlindMateTrayInANetworkRack()
    {
        const Id<Device> tray = deviceCalled(m_plan, QStringLiteral("A01-T01")).id;
        const Id<Rack> network = m_plan.devices.at(m_leaf).rack;
        const Result<ChangeSet> changes = moveDevice(m_plan, tray, network, 44);
        QVERIFY(!changes);
        QVERIFY2(changes.error().message.contains(QStringLiteral("MGX")), qPrintable(changes.error().message));
        QVERIFY(unitsFor(m_plan, tray, network).empty());
    }

    void inAnotherRackHosesJoinTheRisersOfTheirLoop()
    {
        const std::vector<Id<Rack>> networks = racksOfType(m_plan, QStringLiteral("network-48ru"));
        QVERIFY(networks.size() >= 2);
        const Id<Rack> other = networks[0] == m_plan.devices.at(m_leaf).rack ? networks[1] : networks[0];
        const Tables after = applied(m_plan, moveDevice(m_plan, m_leaf, other, 44));
        QVERIFY(after.devices.at(m_leaf).clipped);
        int hoses = 0;
        after.hoses.forEach([&](const Hose& hose) {
            if (hose.device != m_leaf)
                return;
            ++hoses;
            const Manifold& manifold = after.manifolds.at(hose.manifold);
            QCOMPARE(manifold.rack, other);
            const Hose& before = m_plan.hoses.at(hose.id);
            QCOMPARE(manifold.loop, m_plan.manifolds.at(before.manifold).loop);
            QCOMPARE(hose.riser, before.riser);
        });
        QCOMPARE(hoses, 4);
    }

    void whereALoopIsMissingItsHosesComeOff()
    {
        const Id<Rack> compute = racksOfType(m_plan, QStringLiteral("gb300-nvl72")).front();
        const Tables after = applied(m_plan, moveDevice(m_plan, m_leaf, compute, 44));
        std::vector<QString> loops;
        after.hoses.forEach([&](const Hose& hose) {
            if (hose.device == m_leaf)
                loops.push_back(after.manifolds.at(hose.manifold).loop);
        });
        QCOMPARE(loops, (std::vector<QString>{QStringLiteral("a"), QStringLiteral("a")}));
    }

    void cablesFindNewWaysWhenTheRackChanges()
    {
        const std::vector<Id<Rack>> networks = racksOfType(m_plan, QStringLiteral("network-48ru"));
        const Id<Rack> other = networks[0] == m_plan.devices.at(m_leaf).rack ? networks[1] : networks[0];
        const Tables after = applied(m_plan, moveDevice(m_plan, m_leaf, other, 44));
        int cables = 0;
        after.cables.forEach([&](const Cable& cable) {
            if (cable.a.device != m_leaf && cable.b.device != m_leaf)
                return;
            ++cables;
            QVERIFY(cable.route.has_value());
            const Route& route = after.routes.at(*cable.route);
            QCOMPARE(route.from, after.devices.at(cable.a.device).rack);
            QCOMPARE(route.to, after.devices.at(cable.b.device).rack);
        });
        QCOMPARE(cables, 144);
    }

    void legalUnitsAreExactlyThoseThatAreNotRefused()
    {
        m_plan.racks.forEach([&](const Rack& rack) {
            const std::vector<int> units = unitsFor(m_plan, m_leaf, rack.id);
            for (int unit = 0; unit <= m_plan.rackTypes.at(rack.type).heightUnits + 1; ++unit) {
                const bool legal = std::find(units.begin(), units.end(), unit) != units.end();
                QCOMPARE(bool(canMoveDevice(m_plan, m_leaf, rack.id, unit)), legal);
            }
        });
    }

    void undoPutsEverythingBack()
    {
        const Id<Rack> compute = racksOfType(m_plan, QStringLiteral("gb300-nvl72")).front();
        const ChangeSet changes = moveDevice(m_plan, m_leaf, compute, 44).value();
        Tables plan = m_plan;
        changes.applyTo(plan);
        QVERIFY(!(plan == m_plan));
        changes.inverted().applyTo(plan);
        QVERIFY(plan == m_plan);
    }

    void aDeviceThatIsGoneIsRefusedWithAReason()
    {
        const Result<ChangeSet> changes = moveDevice(m_plan, Id<Device>(999999), m_plan.devices.at(m_leaf).rack, 44);
        QVERIFY(!changes);
        QVERIFY(!changes.error().message.isEmpty());
    }

private:
    Tables m_plan;
    Id<Device> m_leaf{1};
};

RACKLOOM_TEST(MoveDeviceTest, QCoreApplication)
#include "move_device_test.moc"
