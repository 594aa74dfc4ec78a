// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/connect_ports.h"
#include "model/commands/port_pattern.h"
#include "model/commands/rename_by_scheme.h"
#include "model/fabric/generate.h"
#include "model/rules/checker.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <map>
#include <set>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Generated made(int gpus)
{
    ClusterSpec spec;
    spec.gpus = gpus;
    spec.management = true;
    auto cluster = generateCluster(spec);
    if (!cluster)
        qFatal("%s", qPrintable(cluster.error().message));
    return std::move(cluster).value();
}

int countRole(const Tables& plan, CableRole role)
{
    int count = 0;
    plan.cables.forEach([&](const Cable& cable) { count += cable.role == role ? 1 : 0; });
    return count;
}

int errors(const Tables& plan) { return Checker(plan).counts().errors; }

}  // namespace

/// Management cables and the ladders they run on.
class ManagementPlantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cablesEveryTrayOfARackToItsSwitches()
    {
        const Tables plan = made(576).plan;
        // 18 compute trays and nine NVLink trays in each of eight racks.
        QCOMPARE(countRole(plan, CableRole::Management), 8 * 27);
        std::set<PortRef> used;
        std::map<Id<Device>, int> ofSwitch;
        plan.cables.forEach([&](const Cable& cable) {
            if (cable.role != CableRole::Management)
                return;
            QVERIFY(cable.route && cable.length > Length());
            QCOMPARE(plan.devices.at(cable.a.device).rack, plan.devices.at(cable.b.device).rack);
            QVERIFY(used.insert(cable.a).second && used.insert(cable.b).second);
            ++ofSwitch[cable.b.device];
        });
        QCOMPARE(ofSwitch.size(), std::size_t(16));
        for (const auto& [device, count] : ofSwitch)
            QVERIFY(count == 13 || count == 14);
    }

    void leavesTheFabricAsItWas()
    {
        const Tables with = made(576).plan;
        const Tables& without = tests::madeCluster(576).plan;
        QCOMPARE(countRole(without, CableRole::Management), 0);
        without.trays.forEach([](const Tray& tray) { QCOMPARE(tray.kind, TrayKind::Fiber); });
        without.cables.forEach([&](const Cable& cable) {
            const Cable& same = with.cables.at(cable.id);
            QVERIFY(same.a == cable.a && same.b == cable.b && same.number == cable.number);
        });
    }

    void hangsLaddersForCopperBelowTheFiber()
    {
        const Tables plan = made(576).plan;
        std::map<TrayKind, int> count;
        std::map<TrayKind, Length> height;
        plan.trays.forEach([&](const Tray& tray) {
            ++count[tray.kind];
            height[tray.kind] = tray.from.z;
        });
        QCOMPARE(count[TrayKind::Copper], count[TrayKind::Fiber]);
        QCOMPARE(height[TrayKind::Fiber] - height[TrayKind::Copper], 300_mm);
        Tables renamed = plan;
        renameByScheme(plan, plan.naming()).value().applyTo(renamed);
        QVERIFY(renamed == plan);
    }

    void hasNoErrors_data()
    {
        QTest::addColumn<int>("gpus");
        for (const int gpus : {72, 576, 1008, 4608})
            QTest::addRow("%d GPUs", gpus) << gpus;
    }

    void hasNoErrors()
    {
        QFETCH(int, gpus);
        QCOMPARE(errors(made(gpus).plan), 0);
    }

    void saysWhatItCannotCable()
    {
        const QStringList notes = made(576).notes;
        QVERIFY2(notes.join(u' ').contains(u"12 switches keep their management port free"_s),
                 qPrintable(notes.join(u' ')));
    }

    void aCableByHandFindsItsWayOverTheLadders()
    {
        Tables plan = made(576).plan;
        const PortRef from = portCalled(plan, u"A01-M1:40"_s).value();
        const PortRef to = portCalled(plan, u"A03-M1:40"_s).value();
        connectPorts(plan, from, to).value().applyTo(plan);
        const Cable* last = nullptr;
        plan.cables.forEach([&](const Cable& cable) { last = &cable; });
        QVERIFY(last->route);
        const std::vector<Id<Tray>>& trays = plan.routes.at(*last->route).trays;
        QVERIFY(!trays.empty());
        for (const Id<Tray> tray : trays)
            QCOMPARE(plan.trays.at(tray).kind, TrayKind::Copper);
        Tables without = tests::madeCluster(576).plan;
        connectPorts(without, from, to).value().applyTo(without);
        without.cables.forEach([&](const Cable& cable) { last = &cable; });
        QVERIFY(!last->route);
    }
};

RACKLOOM_TEST(ManagementPlantTest, QCoreApplication)
#include "management_plant_test.moc"
