// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/change_order.h"
#include "model/diff/changed_ports.h"
#include "model/diff/port_ranges.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

using namespace model;
using Qt::operator""_s;

namespace {

/// Leaf L1 at A01 U5, spine S1 at A02 U5, twenty metres apart; jumpers 1 to 4 from L1:73.. to S1:1...
Tables hall()
{
    tests::TrunkHall made;
    made.jumpers(4);
    return made.plan();
}

template <class Record, class Function>
Tables changed(Tables plan, Id<Record> id, Function&& function)
{
    Record record = plan.of<Record>().at(id);
    function(record);
    plan.of<Record>().put(record);
    return plan;
}

ChangeOrder orderBetween(const Tables& a, const Tables& b) { return changeOrder(a, b, diffPlans(a, b)); }

QStringList visitsOf(const ChangeOrder& order, const QString& device)
{
    const char* const kWorks[] = {"unplug", "plug", "replug", "relabel"};
    QStringList lines;
    for (const DeviceOrder& each : order.orders) {
        if (each.device != device)
            continue;
        for (const ChangeVisit& visit : each.visits)
            lines << u"%1 %2 %3 step %4"_s
                         .arg(QLatin1String(kWorks[int(visit.work)]), portRanges(visit.ports), visit.cable)
                         .arg(visit.step.step + 1);
    }
    return lines;
}

}  // namespace

/// Which ports a change order names, of cables with many of them too.
class OrderPortsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsThatCountOnAreOneRange()
    {
        QCOMPARE(portRanges({u"97"_s}), u"97"_s);
        QCOMPARE(portRanges({u"rear-9"_s, u"rear-10"_s, u"rear-11"_s}), u"rear-9–11"_s);
        QCOMPARE(portRanges({u"1"_s, u"2"_s, u"4"_s, u"mgmt"_s}), u"1–2, 4, mgmt"_s);
        // Legs keep their order: the second leg goes to the second port named.
        QCOMPARE(portRanges({u"2"_s, u"1"_s}), u"2, 1"_s);
        QCOMPARE(portRanges({u"nic-1"_s, u"mgmt-2"_s}), u"nic-1, mgmt-2"_s);
        QCOMPARE(portRanges({u"99999999999"_s, u"99999999999"_s}), u"99999999999, 99999999999"_s);
    }

    void aTrunkNamesAllItsPortsOnBothSides()
    {
        tests::TrunkHall made;
        const auto jumpers = made.jumpers(12);
        const Tables b = tests::after(made.plan(), trunkCables(made.plan(), {jumpers, {}, {}, true}).value());
        const ChangeOrder order = orderBetween(made.plan(), b);
        const ChangeStep* trunk = nullptr;
        for (const DeviceOrder& each : order.orders) {
            for (const ChangeStep& step : each.steps)
                trunk = step.verb == StepVerb::PullNew && step.now->ports.size() == 12 ? &step : trunk;
        }
        QVERIFY(trunk);
        QCOMPARE(portRanges(trunk->ports()), u"rear-1–12"_s);
        QVERIFY2(trunk->now->thisEnd.endsWith(u":rear-1–12"_s), qPrintable(trunk->now->thisEnd));
        QVERIFY2(trunk->now->farEnd.endsWith(u":rear-1–12"_s), qPrintable(trunk->now->farEnd));
        QCOMPARE(trunk->labels.printThis.size(), std::size_t(12));
        // One visit with twelve ports, not twelve visits.
        QCOMPARE(visitsOf(order, u"A02-FP1"_s).filter(trunk->now->cable),
                 QStringList{u"plug rear-1–12 %1 step %2"_s.arg(trunk->now->cable).arg(order.orders[0].steps.size())});
    }

    void aLegThatComesToAnotherPortSaysOldAndNewPorts()
    {
        tests::TrunkHall made;
        const auto jumpers = made.jumpers(4);
        const Tables a = tests::after(made.plan(), trunkCables(made.plan(), {jumpers, {}, {}, true}).value());
        Id<Cable> id(1);
        a.cables.forEach([&](const Cable& cable) { id = cable.role == CableRole::Trunk ? cable.id : id; });
        const Tables b = changed(a, id, [](Cable& cable) { cable.furtherB.back().number += 20; });
        const ChangeOrder order = orderBetween(a, b);
        const ChangeStep& step = order.orders[0].steps[0];
        const int last = int(a.cables.at(id).furtherB.size()) + 1;
        QVERIFY2(step.was->farEnd.endsWith(u":rear-1–%1"_s.arg(last)), qPrintable(step.was->farEnd));
        QVERIFY2(step.now->farEnd.endsWith(u":rear-1–%1, rear-%2"_s.arg(last - 1).arg(last + 20)),
                 qPrintable(step.now->farEnd));
        // Only that leg's two labels say something else.
        QVERIFY(step.labels.printThis == std::vector({LabelPlace{id, CableEnd::A, std::size_t(last - 1)}}));
        QVERIFY(step.labels.printFar == std::vector({LabelPlace{id, CableEnd::B, std::size_t(last - 1)}}));
        QVERIFY(!step.boxes.pull);
    }

    void portsChangeAtBothEndsOfWhatIsNewOtherOrGone()
    {
        const Tables a = hall();
        const auto portsOf = [&](const Tables& b) {
            QStringList ports;
            for (const PortRef& port : changedPorts(a, b, diffPlans(a, b)))
                ports << b.devices.at(port.device).name + u':' + QString::number(port.number);
            return ports;
        };
        QCOMPARE(portsOf(a), QStringList());
        Tables gone = a;
        gone.cables.erase(Id<Cable>(2));
        QCOMPARE(portsOf(gone), (QStringList{u"L1:74"_s, u"S1:2"_s}));
        // Of one that comes to another port also the port it leaves.
        QCOMPARE(portsOf(changed(a, Id<Cable>(1), [](Cable& cable) { cable.b.number = 9; })),
                 (QStringList{u"L1:73"_s, u"S1:1"_s, u"S1:9"_s}));
        QCOMPARE(portsOf(changed(a, Id<Cable>(3), [](Cable& cable) { cable.length += 20_m; })),
                 (QStringList{u"L1:75"_s, u"S1:3"_s}));
        // Of a device with another name its far ends: what hangs in its own ports leads where it led.
        QCOMPARE(portsOf(changed(a, Id<Device>(1), [](Device& device) { device.name = u"L7"_s; })),
                 (QStringList{u"S1:1"_s, u"S1:2"_s, u"S1:3"_s, u"S1:4"_s}));
        // A hand's breadth more of the same stock length: the list says what it said.
        QCOMPARE(portsOf(changed(a, Id<Cable>(3), [](Cable& cable) { cable.length += 1_mm; })), QStringList());
    }
};

RACKLOOM_TEST(OrderPortsTest)
#include "order_ports_test.moc"
