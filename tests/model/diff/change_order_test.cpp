// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/change_order.h"

#include "model/commands/change_ends.h"
#include "model/commands/rename_object.h"
#include "model/diff/port_ranges.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"
#include "tests/support/whole_design.h"

#include <QtTest>

#include <set>

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

/// An order a line a step: "1 73 Unplug and remove | removed | labels: take off | PCICT".
QStringList stepsOf(const ChangeOrder& order, const QString& device)
{
    QStringList lines;
    for (std::size_t i = 0; i < order.orders.size(); ++i) {
        if (order.orders[i].device != device)
            continue;
        for (std::size_t at = 0; at < order.orders[i].steps.size(); ++at) {
            const ChangeStep& step = order.orders[i].steps[at];
            const StepBoxes& boxes = step.boxes;
            QString ticks;
            for (const auto& [is, sign] : {std::pair(boxes.pull, u'P'),
                                           {boxes.clean, u'C'},
                                           {boxes.inspect, u'I'},
                                           {boxes.connect, u'N'},
                                           {boxes.test, u'T'}})
                ticks += is ? QString(sign) : QString();
            lines << QStringList{QString::number(at + 1),
                                 portRanges(step.ports()),
                                 stepTitle(order, {i, at}),
                                 stepReason(step),
                                 labelsText(step),
                                 step.unplugs ? u"unplug"_s : QString(),
                                 ticks}
                         .join(u'|');
        }
    }
    return lines;
}

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

/// Orders worked out by hand.
class ChangeOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesNothing() { QVERIFY(orderBetween(hall(), hall()).orders.empty()); }

    void twoFarEndsAreSwapped()
    {
        const Tables a = hall();
        Tables b = a;
        swapCables(b, Id<Cable>(1), Id<Cable>(2), CableEnd::B).value().applyTo(b);
        const ChangeOrder order = orderBetween(a, b);
        QCOMPARE(
            stepsOf(order, u"L1"_s),
            (QStringList{u"1|73|Swap the far ends of 73 and 74|re-terminated: far end|labels: both ends|unplug|CINT"_s,
                         u"2|74|Other half of the swap|re-terminated: far end|labels: both ends|unplug|CINT"_s}));
        const ChangeStep& first = order.orders[0].steps[0];
        QCOMPARE(first.was->cable, u"F-00001"_s);
        QCOMPARE(first.was->thisEnd, u"A01-05:73"_s);
        QCOMPARE(first.was->farEnd, u"A02-05:1"_s);
        QCOMPARE(first.now->farEnd, u"A02-05:2"_s);
        QCOMPARE(first.now->labelsThis, std::vector<QString>{u"A01-05:73/A02-05:2"_s});
        QCOMPARE(first.now->labelsFar, std::vector<QString>{u"A02-05:2/A01-05:73"_s});
        QCOMPARE(first.now->route, std::vector<QString>{u"TR-A"_s});
        QVERIFY(first.circle == std::vector<StepRef>({StepRef{0, 1}}));
        QVERIFY(first.after.empty());
        QCOMPARE(stepsOf(order, u"S1"_s), QStringList());
        QCOMPARE(visitsOf(order, u"S1"_s),
                 (QStringList{u"unplug 1 F-00001 step 1"_s, u"unplug 2 F-00002 step 2"_s, u"plug 2 F-00001 step 1"_s,
                              u"plug 1 F-00002 step 2"_s}));
    }

    void anotherLengthIsPulledOutAndPulledAgain()
    {
        const Tables a = hall();
        const Tables b = changed(a, Id<Cable>(3), [](Cable& cable) { cable.length += 20_m; });
        const ChangeOrder order = orderBetween(a, b);
        QCOMPARE(stepsOf(order, u"L1"_s),
                 QStringList{u"1|75|Pull out, pull a new cable|re-routed: length|labels: both ends|unplug|PCINT"_s});
        const ChangeStep& step = order.orders[0].steps[0];
        QVERIFY(*step.now->stock > *step.was->stock);
        QVERIFY(step.differs == std::vector<StepField>{StepField::Stock});
        QCOMPARE(visitsOf(order, u"S1"_s), QStringList{u"replug 3 F-00003 step 1"_s});
    }

    void aCableThatIsLongEnoughStays()
    {
        const Tables a = hall();
        const Tables b = changed(a, Id<Cable>(3), [](Cable& cable) { cable.length += 20_m; });
        const ChangeOrder order = orderBetween(b, a);
        QCOMPARE(stepsOf(order, u"L1"_s), QStringList());
    }

    void anotherWayKeepsTheCableAndItsLabels()
    {
        const Tables a = hall();
        const Tables b = changed(a, *a.cables.at(Id<Cable>(1)).route,
                                 [](Route& route) { route.trays.push_back(route.trays.front()); });
        const QStringList steps = stepsOf(orderBetween(a, b), u"L1"_s);
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps.front(), u"1|73|Pull out, pull again|re-routed: route||unplug|PCINT"_s);
    }

    void oneIsRemoved()
    {
        const Tables a = hall();
        Tables b = a;
        b.cables.erase(Id<Cable>(2));
        const ChangeOrder order = orderBetween(a, b);
        QCOMPARE(stepsOf(order, u"L1"_s), QStringList{u"1|74|Unplug and remove|removed|labels: take off|unplug|"_s});
        QVERIFY(!order.orders[0].steps[0].now);
        QCOMPARE(visitsOf(order, u"S1"_s), QStringList{u"unplug 2 F-00002 step 1"_s});
    }

    void oneIsAdded()
    {
        const Tables b = hall();
        Tables a = b;
        a.cables.erase(Id<Cable>(2));
        const ChangeOrder order = orderBetween(a, b);
        QCOMPARE(stepsOf(order, u"L1"_s), QStringList{u"1|74|Pull new|added|labels: both ends||PCINT"_s});
        QVERIFY(!order.orders[0].steps[0].was);
        QCOMPARE(visitsOf(order, u"S1"_s), QStringList{u"plug 2 F-00002 step 1"_s});
    }

    void aSwitchOneUnitDownIsMovedBetweenUnpluggingAndPluggingIn()
    {
        const Tables a = hall();
        const Tables b = changed(a, Id<Device>(2), [](Device& device) { device.unit = 4; });
        const ChangeOrder order = orderBetween(a, b);
        const QStringList steps = stepsOf(order, u"S1"_s);
        QCOMPARE(steps.mid(0, 5),
                 (QStringList{u"1||Unplug and cap|here only, before anything is moved or taken out|||"_s,
                              u"2||Unclip from the busbar||||"_s, u"3||Move from A02 U5 to A02 U4||||"_s,
                              u"4||Clip to the busbar||||"_s,
                              u"5|1|Plug in again, after the move||labels: both ends||CINT"_s}));
        QCOMPARE(steps.size(), 8);
        const ChangeStep& list = order.orders[1].steps[0];
        QCOMPARE(list.places.size(), std::size_t(4));
        QCOMPARE(list.places[0].name, u"1"_s);
        QCOMPARE(list.places[0].was, u"F-00001"_s);
        // Nothing comes out at the other end: it waits with its labels for the step.
        QCOMPARE(stepsOf(order, u"L1"_s), QStringList());
        QCOMPARE(visitsOf(order, u"L1"_s).front(), u"relabel 73 F-00001 step 5"_s);
    }

    void aRackOnAnotherSpotTakesItsCablesOutThoughNoLabelChanges()
    {
        const Tables a = hall();
        const Tables b = changed(a, Id<Rack>(2), [](Rack& rack) { rack.x += 1_m; });
        const ChangeOrder order = orderBetween(a, b);
        QCOMPARE(stepsOf(order, QString()),
                 (QStringList{u"1||Unplug and cap|here only, before anything is moved or taken out|||"_s,
                              u"2||Move from x 21 m, y 1 m, front north to x 22 m, y 1 m, front north||||"_s}));
        const DeviceOrder& rack = order.orders[0];
        QCOMPARE(rack.steps[0].places.size(), std::size_t(4));
        QCOMPARE(rack.steps[0].places[0].name, u"S1 1"_s);
        QCOMPARE(stepsOf(order, u"S1"_s).front(), u"1|1|Plug in again, after the move||||CINT"_s);
        QVERIFY(order.orders[1].steps[0].after == std::vector<StepRef>({StepRef{0, 1}}));
        QCOMPARE(visitsOf(order, u"L1"_s), QStringList());
    }

    void whatBeginsAndEndsInARackTravelsWithIt()
    {
        tests::TrunkHall made;
        const Id<Device> other =
            made.builder().fabricSwitch(u"S2"_s, u"q3450-ld"_s, made.left, 15, FabricRole::Spine, 1, 2);
        made.builder().cable(u"mpo12-apc-smf"_s, CableRole::LeafSpine, {made.leaf, 73}, {other, 1});
        const Tables a = made.plan();
        const ChangeOrder order = orderBetween(a, changed(a, made.left, [](Rack& rack) { rack.y += 1_m; }));
        QCOMPARE(order.orders.size(), std::size_t(1));
        QCOMPARE(order.orders[0].steps.size(), std::size_t(1));
    }

    void aPlugOfARackThatMovesComesOutFirstThoughItsCableIsPulledAgain()
    {
        const Tables a = hall();
        Tables b = changed(a, Id<Rack>(2), [](Rack& rack) { rack.x += 1_m; });
        b = changed(b, Id<Cable>(2), [](Cable& cable) { cable.length += 20_m; });
        const ChangeOrder order = orderBetween(a, b);
        const auto rack = std::find_if(order.orders.begin(), order.orders.end(), [](const DeviceOrder& each) {
            return each.rack == u"A02" && each.device.isEmpty();
        });
        QCOMPARE(rack->steps[0].verb, StepVerb::UnplugAll);
        QCOMPARE(rack->steps[0].places.size(), std::size_t(4));
        QCOMPARE(order.orders[0].device, u"L1"_s);
        const auto& steps = order.orders[0].steps;
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(steps[0].verb, StepVerb::PullAgain);
        QVERIFY(steps[0].after == std::vector<StepRef>({StepRef{std::size_t(rack - order.orders.begin()), 1}}));
        QCOMPARE(visitsOf(order, u"S1"_s), QStringList{u"plug 2 F-00002 step 1"_s});
    }

    void aRenamedRackGetsATagAndNewLabels()
    {
        const Tables a = hall();
        Tables b = a;
        renameObject(b, Id<Rack>(2), u"B02"_s).value().applyTo(b);
        const ChangeOrder order = orderBetween(a, b);
        const QStringList steps = stepsOf(order, u"L1"_s);
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps.front(), u"1|73|Print new labels||labels: both ends||"_s);
        QCOMPARE(order.orders[0].steps[0].now->labelsThis, std::vector<QString>{u"A01-05:73/B02-05:1"_s});
        QCOMPARE(stepsOf(order, u"S1"_s), QStringList());
        QCOMPARE(visitsOf(order, u"S1"_s).front(), u"relabel 1 F-00001 step 1"_s);
        QCOMPARE(stepsOf(order, QString()), QStringList{u"1||Put up a new tag||||"_s});
    }

    void aRenamedDeviceGetsATagAndLabelsWhereItsCablesLead()
    {
        const Tables a = hall();
        Tables b = a;
        renameObject(b, Id<Device>(1), u"L7"_s).value().applyTo(b);
        const ChangeOrder order = orderBetween(a, b);
        const QStringList steps = stepsOf(order, u"L7"_s);
        QCOMPARE(steps.size(), 5);
        QCOMPARE(steps[0], u"1||Put up a new tag||||"_s);
        QCOMPARE(steps[1], u"2|73|Print new labels||labels: far end||"_s);
        QCOMPARE(order.orders[0].steps[0].places.front().was, u"L1"_s);
        QCOMPARE(visitsOf(order, u"S1"_s).front(), u"relabel 1 F-00001 step 2"_s);
        Tables spine = a;
        renameObject(spine, Id<Device>(2), u"S7"_s).value().applyTo(spine);
        const ChangeOrder other = orderBetween(a, spine);
        QCOMPARE(stepsOf(other, u"L1"_s).front(), u"1|73|Print new labels||labels: this end||"_s);
        QCOMPARE(visitsOf(other, u"S7"_s), QStringList());
    }

    void portsAreEmptiedBeforeTheyAreNeeded()
    {
        const Tables a = hall();
        // 1 goes, 2 takes its port at S1, 3 takes that of 2, and a new one that of 3.
        Tables b = a;
        b.cables.erase(Id<Cable>(1));
        b = changed(b, Id<Cable>(2), [](Cable& cable) { cable.b.number = 1; });
        b = changed(b, Id<Cable>(3), [](Cable& cable) { cable.b.number = 2; });
        Cable fresh = a.cables.at(Id<Cable>(1));
        fresh.id = Id<Cable>(9);
        fresh.number = 9;
        fresh.a.number = 90;
        fresh.b.number = 3;
        b.cables.put(fresh);
        const ChangeOrder order = orderBetween(a, b);
        const std::vector<ChangeStep>& steps = order.orders[0].steps;
        QCOMPARE(steps.size(), std::size_t(4));
        QCOMPARE(stepTitle(order, {0, 1}), u"Plug the far end elsewhere"_s);
        QCOMPARE(steps[0].verb, StepVerb::UnplugAndRemove);
        QVERIFY(steps[1].after == std::vector<StepRef>({StepRef{0, 0}}));
        QVERIFY(steps[2].after == std::vector<StepRef>({StepRef{0, 1}}));
        QVERIFY(steps[3].after == std::vector<StepRef>({StepRef{0, 2}}));
        QCOMPARE(steps[3].verb, StepVerb::PullNew);
    }

    void threeInACircleAreUnpluggedTogether()
    {
        const Tables a = hall();
        Tables b = changed(a, Id<Cable>(1), [](Cable& cable) { cable.b.number = 2; });
        b = changed(b, Id<Cable>(2), [](Cable& cable) { cable.b.number = 3; });
        b = changed(b, Id<Cable>(3), [](Cable& cable) { cable.b.number = 1; });
        const ChangeOrder order = orderBetween(a, b);
        QCOMPARE(stepTitle(order, {0, 0}), u"Unplug the far ends of 73, 75 and 74, then rotate them"_s);
        QCOMPARE(stepTitle(order, {0, 1}), u"Plug the far end into the port now free"_s);
        QCOMPARE(order.orders[0].steps[2].circle.size(), std::size_t(2));
    }

    void aCableToAnotherRackIsPulled()
    {
        tests::TrunkHall made;
        made.jumpers(2);
        const Id<Device> other =
            made.builder().fabricSwitch(u"S2"_s, u"q3450-ld"_s, made.left, 15, FabricRole::Spine, 1, 2);
        const Tables b = changed(made.plan(), Id<Cable>(1), [&](Cable& cable) { cable.b = {other, 7}; });
        const ChangeOrder order = orderBetween(made.plan(), b);
        QCOMPARE(
            stepsOf(order, u"L1"_s).front(),
            u"1|73|Pull the same cable over, to another far end|re-terminated: far end|labels: both ends|unplug|PCINT"_s);
        QCOMPARE(visitsOf(order, u"S1"_s), QStringList{u"unplug 1 F-00001 step 1"_s});
        QCOMPARE(visitsOf(order, u"S2"_s), QStringList{u"plug 7 F-00001 step 1"_s});
    }

    /// Pulled anyway, it is pulled in the length of the design: nobody coils twenty metres into a rack.
    void aCableToAnotherRackOfAnotherLengthIsANewOne()
    {
        tests::TrunkHall made;
        made.jumpers(2);
        const Id<Device> other =
            made.builder().fabricSwitch(u"S2"_s, u"q3450-ld"_s, made.left, 15, FabricRole::Spine, 1, 2);
        const Tables b = changed(made.plan(), Id<Cable>(1), [&](Cable& cable) {
            cable.b = {other, 7};
            cable.route = {};
            cable.length = 3_m;
        });
        const ChangeOrder order = orderBetween(made.plan(), b);
        QCOMPARE(
            stepsOf(order, u"L1"_s).front(),
            u"1|73|Pull out, pull a new cable|re-terminated: far end, length, route|labels: both ends|unplug|PCINT"_s);
        QVERIFY(order.orders[1].steps[0].newCable);
    }

    void aCableThatIsLongEnoughIsSaidToStay()
    {
        const Tables a = changed(hall(), Id<Cable>(3), [](Cable& cable) { cable.length = 48_m; });
        const Tables b = changed(a, Id<Cable>(3), [](Cable& cable) {
            cable.length = 38_m;
            cable.b.number = 9;
        });
        QCOMPARE(stepsOf(orderBetween(a, b), u"L1"_s).front(),
                 u"1|75|Plug the far end elsewhere|re-terminated: far end · the 50 m cable that hangs there stays|"
                 u"labels: both ends|unplug|CINT"_s);
    }

    void aDeviceGoesAfterItsCablesAndANewOneComesBeforeItsOwn()
    {
        const Tables full = hall();
        Tables less = full;
        for (std::uint32_t i = 1; i <= 4; ++i)
            less.cables.erase(Id<Cable>(i));
        less.devices.erase(Id<Device>(1));
        const auto verbs = [](const ChangeOrder& order) {
            std::vector<StepVerb> found;
            for (const ChangeStep& step : order.orders[0].steps)
                found.push_back(step.verb);
            return found;
        };
        const auto out = verbs(orderBetween(full, less));
        QVERIFY(out
                == (std::vector{StepVerb::UnplugAndRemove, StepVerb::UnplugAndRemove, StepVerb::UnplugAndRemove,
                                StepVerb::UnplugAndRemove, StepVerb::Unclip, StepVerb::TakeOut}));
        const auto in = verbs(orderBetween(less, full));
        QVERIFY(in
                == (std::vector{StepVerb::PutIn, StepVerb::ClipOn, StepVerb::PullNew, StepVerb::PullNew,
                                StepVerb::PullNew, StepVerb::PullNew}));
    }

    void everyChangedCableStandsOnceAndNoStepWaitsForALaterOneOfItsDevice()
    {
        const Tables a = tests::wholeDesign(tests::madeCluster(576).plan);
        const Tables b = tests::wholeDesign(tests::madeCluster(1152).plan);
        const PlanDiff diff = diffPlans(a, b);
        const ChangeOrder order = changeOrder(a, b, diff);
        std::size_t physical = 0;
        for (const DiffItem& item : diff.items)
            physical +=
                item.kind == "cable" && item.change() != ChangeKind::Renamed && item.change() != ChangeKind::Changed;
        std::set<QString> cables;
        std::size_t steps = 0;
        for (std::size_t i = 0; i < order.orders.size(); ++i) {
            for (std::size_t at = 0; at < order.orders[i].steps.size(); ++at) {
                const ChangeStep& step = order.orders[i].steps[at];
                if (step.verb == StepVerb::PlugAgain || (!step.was && !step.now))
                    continue;
                ++steps;
                cables.insert((step.now ? u"+"_s : u"-"_s) + (step.now ? step.now->cable : step.was->cable));
                for (const StepRef& before : step.after)
                    QVERIFY(before.order != i || before.step < at);
            }
        }
        QCOMPARE(cables.size(), steps);
        QVERIFY(steps >= physical);
    }
};

RACKLOOM_TEST(ChangeOrderTest)
#include "change_order_test.moc"
