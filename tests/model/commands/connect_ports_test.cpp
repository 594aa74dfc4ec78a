// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/connect_ports.h"

#include "model/commands/disconnect_cables.h"
#include "model/commands/port_pattern.h"
#include "model/edit/document.h"
#include "model/edit/object_ref.h"
#include "tests/support/made_cluster.h"
#include "tests/support/plan_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

PortRef port(const Tables& plan, const char* name)
{
    const auto found = portCalled(plan, s(name));
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return found.value();
}

/// The 576-GPU cluster without the cables of some words.
Tables without(const char* word)
{
    const Tables& plan = tests::madeCluster(576).plan;
    const auto cables = cablesNamed(plan, {s(word)});
    Tables rest = plan;
    disconnectCables(plan, cables.value()).value().applyTo(rest);
    return rest;
}

const Cable& newest(const Tables& plan)
{
    const Cable* last = nullptr;
    plan.cables.forEach([&](const Cable& cable) { last = &cable; });
    return *last;
}

}  // namespace

/// One cable between two ports.
class ConnectPortsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheCableThatWasTakenOut()
    {
        const Tables& whole = tests::madeCluster(576).plan;
        const Cable before = whole.cables.at(cableCalled(whole, s("F-00041")).value());
        Document document(without("F-00041"));
        const Tables start = document.plan();
        auto step = connectPorts(document.plan(), before.b, before.a);
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        QVERIFY(step.value().of<CableType>().empty());
        document.apply(std::move(step).value());
        Cable made = newest(document.plan());
        QVERIFY(made.route);
        QCOMPARE(document.plan().routes.at(*made.route).trays, whole.routes.at(*before.route).trays);
        made.id = before.id;
        made.route = before.route;
        QCOMPARE(made, before);
        document.undo();
        QVERIFY(document.plan() == start);
        document.redo();
        QCOMPARE(document.plan().cables.size(), whole.cables.size());
    }

    void infersRoleAndEnds_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("a");
        const auto row = [](const char* from, const char* to, const char* role, const char* a) {
            QTest::addRow("%s to %s", from, to) << s(from) << s(to) << s(role) << s(a);
        };
        row("L1-01:1", "A01-T01:nic-1", "nic-leaf", "A01-T01:nic-1");
        row("A01-T01:nic-1", "L1-01:1", "nic-leaf", "A01-T01:nic-1");
        row("S1-02:3", "L1-01:73", "leaf-spine", "L1-01:73");
        row("A01-M1:1", "A01-T01:mgmt-1", "management", "A01-T01:mgmt-1");
        row("A01-N1:mgmt-1", "A01-M2:7", "management", "A01-N1:mgmt-1");
    }

    void infersRoleAndEnds()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, role);
        QFETCH(QString, a);
        Tables plan = without("*");
        const auto step = connectPorts(plan, portCalled(plan, from).value(), portCalled(plan, to).value());
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        step.value().applyTo(plan);
        const Cable& made = newest(plan);
        QCOMPARE(roleKey(made.role), role);
        QCOMPARE(portText(plan, made.a), a);
        QCOMPARE(made.number, 1);
    }

    void takesTheTypeIntoTheDesign()
    {
        Tables plan = tests::madeCluster(576).plan;
        QVERIFY(!findType<CableType>(plan, s("cat6-utp")));
        const auto step = connectPorts(plan, port(plan, "A01-T01:mgmt-1"), port(plan, "A01-M1:1"));
        QVERIFY(step);
        step.value().applyTo(plan);
        QVERIFY(findType<CableType>(plan, s("cat6-utp")));
        QCOMPARE(plan.cableTypes.at(newest(plan).type).key, s("cat6-utp"));
        QCOMPARE(cableName(plan.naming(), newest(plan)), s("M-00001"));
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* from, const char* to, const char* type, const char* says) {
            QTest::addRow("%s to %s %s", from, to, type) << s(from) << s(to) << s(type) << s(says);
        };
        row("L1-01:1", "L1-01:1", "", "cannot be connected to itself");
        row("L1-01:1", "A01-T01:nic-1", "cat6-utp", "never copper");
        row("L1-01:1", "A01-M1:1", "", "never copper");
        row("A01-T01:nic-1", "A01-M1:1", "", "single-mode fiber and A01-M1:1 takes copper");
        row("A01-M1:qsfp-1", "A01-T01:mgmt-1", "",
            "A01-T01:mgmt-1 takes rj45 connectors and A01-M1:qsfp-1 takes qsfp28");
        row("L1-01:1", "A01-T01:nic-1", "mmc12-apc-smf", "ends in mmc-12");
        row("L1-01:1", "A01-T01:nic-1", "mpo12-apc-smg", "Did you mean mpo12-apc-smf?");
        row("L1-01:1", "A01-T01:nic-1", "mpo-trunk-144", "has 12 legs");
        row("L1-01:1", "L1-02:1", "", "L1-01:1 is a leaf and L1-02:1 is a leaf");
        row("S1-01:1", "A01-T01:nic-1", "", "is a spine");
    }

    void refusesWithASentence()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, type);
        QFETCH(QString, says);
        const Tables plan = without("*");
        const auto step = connectPorts(plan, portCalled(plan, from).value(), portCalled(plan, to).value(), type);
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(says), qPrintable(step.error().message));
    }

    void refusesAUsedPort()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const auto step = connectPorts(plan, port(plan, "L1-01:1"), port(plan, "A01-T01:nic-2"));
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(s("L1-01:1 already has F-00001")), qPrintable(step.error().message));
    }

    void laserLightGoesFromALaserToAnEngine()
    {
        tests::PlanBuilder builder;
        const auto rack = builder.rack(s("A01"), s("network-48ru"), builder.row(s("A")));
        const auto fed = builder.device(s("L1-01"), s("q3450-ld-remote"), rack, 10);
        const auto other = builder.device(s("L1-02"), s("q3450-ld-remote"), rack, 15);
        const auto shelf = builder.device(s("LS-1"), s("laser-shelf"), rack, 20);
        const auto switches = connectPorts(builder.plan(), {fed, 146}, {other, 146});
        QVERIFY(!switches);
        QCOMPARE(switches.error().message,
                 s("L1-01:pm-1 and L1-02:pm-1 both take laser light and neither has a laser: connect each to a laser "
                   "shelf."));
        const auto lasers = connectPorts(builder.plan(), {shelf, 1}, {shelf, 2});
        QVERIFY(!lasers);
        QVERIFY(lasers.error().message.startsWith(s("LS-1:pm-1 and LS-1:pm-2 both give laser light")));
    }

    void aLegOfATrunkMakesItsPortUsed()
    {
        Tables plan = without("F-00002");
        Cable trunk = plan.cables.at(Id<Cable>(1));
        trunk.furtherB.push_back(port(plan, "L1-01:2"));
        plan.cables.put(trunk);
        QVERIFY(!connectPorts(plan, port(plan, "L1-01:2"), port(plan, "A01-T02:nic-1")));
    }

    void polishAndPinsMustMatch()
    {
        Tables plan = without("*");
        CableType upc = *findType<CableType>(plan, s("mpo12-apc-smf"));
        upc.polish = upc.polishB = s("upc");
        plan.cableTypes.put(upc);
        const PortRef leaf = port(plan, "L1-01:1");
        const PortRef nic = port(plan, "A01-T01:nic-1");
        const auto unpolished = connectPorts(plan, leaf, nic, upc.key);
        QVERIFY(!unpolished && unpolished.error().message.contains(s("must never mate")));
        upc.polish = upc.polishB = s("apc");
        upc.genderB = s("pinned");
        plan.cableTypes.put(upc);
        const auto pinned = connectPorts(plan, leaf, nic, upc.key);
        QVERIFY(!pinned && pinned.error().message.contains(s("exactly one has pins")));
    }

    void aLaserShelfFeedsASwitchOutsideIt()
    {
        tests::PlanBuilder builder;
        const Id<Rack> rack = builder.rack(s("A01"), s("network-48ru"), builder.row(s("A")));
        const PortRef fed{builder.device(s("L1-01"), s("q3450-ld-remote"), rack, 10), 146};
        const PortRef shelf{builder.device(s("LS-1"), s("laser-shelf"), rack, 20), 1};
        Tables plan = builder.plan();
        const auto step = connectPorts(plan, fed, shelf);
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        step.value().applyTo(plan);
        QCOMPARE(roleKey(newest(plan).role), s("laser-feed"));
        QCOMPARE(newest(plan).a, shelf);
        QCOMPARE(plan.cableTypes.at(newest(plan).type).medium, Medium::PolarizationMaintaining);
        QCOMPARE(cableName(plan.naming(), newest(plan)), s("P-00001"));
        QVERIFY(!connectPorts(plan, {fed.device, 1}, {shelf.device, 2}));
    }

    void withoutTraysTheCableHasNoRoute()
    {
        Tables plan = without("*");
        std::vector<Id<Tray>> trays;
        plan.trays.forEach([&](const Tray& tray) { trays.push_back(tray.id); });
        for (const Id<Tray> tray : trays)
            plan.trays.erase(tray);
        const auto step = connectPorts(plan, port(plan, "L1-01:1"), port(plan, "A01-T01:nic-1"));
        QVERIFY(step);
        step.value().applyTo(plan);
        QVERIFY(!newest(plan).route);
        QCOMPARE(newest(plan).length, Length());
    }
};

RACKLOOM_TEST(ConnectPortsTest, QCoreApplication)
#include "connect_ports_test.moc"
