// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/delete_device.h"
#include "model/commands/move_device.h"
#include "model/diff/change_order.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using Qt::operator""_s;

namespace {

/// The steps with no cable of one order, but for what is unplugged first, a line a place: "Take the hoses off|a-supply|to A04-a supply, blind-mate|".
QStringList thingsOf(const Tables& a, const Tables& b, const QString& rack, const QString& device)
{
    const ChangeOrder order = changeOrder(a, b, diffPlans(a, b));
    QStringList lines;
    for (std::size_t i = 0; i < order.orders.size(); ++i) {
        const DeviceOrder& each = order.orders[i];
        for (std::size_t at = 0; each.rack == rack && each.device == device && at < each.steps.size(); ++at) {
            if (each.steps[at].verb == StepVerb::UnplugAll)
                continue;
            for (const StepPlace& place : each.steps[at].places)
                lines << QStringList{stepTitle(order, {i, at}), place.name, place.was, place.now}.join(u'|');
        }
    }
    return lines;
}

template <class Record, class Function>
Tables changed(Tables plan, Id<Record> id, Function&& function)
{
    Record record = plan.of<Record>().at(id);
    function(record);
    plan.of<Record>().put(record);
    return plan;
}

Tables after(Tables plan, const Result<ChangeSet>& step)
{
    step.value().applyTo(plan);
    return plan;
}

}  // namespace

/// What a crew handles beside cables, in the order of doing.
class ThingStepsTest : public QObject {
    Q_OBJECT

    const Tables m_plan = tests::madeCluster(72).plan;
    const Device& m_leaf = tests::deviceCalled(m_plan, u"L1-01"_s);
    const QString m_rack = m_plan.racks.at(m_leaf.rack).name;

    std::vector<Hose> hosesOf(Id<Device> device) const
    {
        std::vector<Hose> hoses;
        m_plan.hoses.forEach([&](const Hose& hose) {
            if (hose.device == device)
                hoses.push_back(hose);
        });
        return hoses;
    }

private Q_SLOTS:
    void aSwitchThatMovesIsUncoupledAndUnclippedAndClippedAndCoupledAgain()
    {
        const QStringList steps =
            thingsOf(m_plan, after(m_plan, moveDevice(m_plan, m_leaf.id, m_leaf.rack, 40)), m_rack, u"L1-01"_s);
        const std::size_t hoses = hosesOf(m_leaf.id).size();
        QVERIFY(hoses > 0);
        QCOMPARE(steps.size(), qsizetype(2 * hoses + 3));
        QVERIFY2(steps.front().startsWith(u"Take the hoses off|a-supply|to %1-a supply"_s.arg(m_rack)),
                 qPrintable(steps.front()));
        QCOMPARE(steps[qsizetype(hoses)], u"Unclip from the busbar||busbar of %1|"_s.arg(m_rack));
        QVERIFY(steps[qsizetype(hoses) + 1].startsWith(u"Move from"_s));
        QCOMPARE(steps[qsizetype(hoses) + 2], u"Clip to the busbar|||busbar of %1"_s.arg(m_rack));
        QVERIFY2(steps[qsizetype(hoses) + 3].startsWith(u"Couple the hoses|a-supply||to %1-a supply"_s.arg(m_rack)),
                 qPrintable(steps[qsizetype(hoses) + 3]));
    }

    void aSwitchThatGoesOrComesHasItsHosesAndItsClip()
    {
        const Tables less = after(m_plan, deleteDevice(m_plan, m_leaf.id));
        const QStringList out = thingsOf(m_plan, less, m_rack, u"L1-01"_s);
        QVERIFY(out.front().startsWith(u"Take the hoses off"_s));
        QVERIFY(out.at(out.size() - 2).startsWith(u"Unclip"_s));
        QVERIFY(out.back().startsWith(u"Take out of"_s));
        const QStringList in = thingsOf(less, m_plan, m_rack, u"L1-01"_s);
        QVERIFY(in[0].startsWith(u"Put into"_s));
        QVERIFY(in[1].startsWith(u"Clip to"_s));
        QVERIFY(in[2].startsWith(u"Couple the hoses"_s));
        QCOMPARE(in.size(), out.size());
    }

    void aHoseOnAnotherRiserComesOffAndOnAgain()
    {
        const Hose hose = hosesOf(m_leaf.id).front();
        const Tables other = changed(m_plan, hose.id, [](Hose& each) { each.riser = FlowDirection::Return; });
        const QStringList steps = thingsOf(m_plan, other, m_rack, u"L1-01"_s);
        QCOMPARE(steps.size(), 2);
        QVERIFY2(steps[0].contains(u"supply, "_s) && steps[0].startsWith(u"Take the hoses off|a-supply|"_s),
                 qPrintable(steps[0]));
        QVERIFY2(steps[1].startsWith(u"Couple the hoses|a-supply||to %1-a return"_s.arg(m_rack)), qPrintable(steps[1]));
    }

    void aHoseThatIsMissingIsCoupled()
    {
        Tables less = m_plan;
        const Hose hose = hosesOf(m_leaf.id).back();
        less.hoses.erase(hose.id);
        QCOMPARE(thingsOf(less, m_plan, m_rack, u"L1-01"_s).size(), 1);
        QVERIFY(thingsOf(m_plan, less, m_rack, u"L1-01"_s).front().startsWith(u"Take the hoses off"_s));
    }

    void aClipThatIsOpenedIsAStep()
    {
        const Tables open = changed(m_plan, m_leaf.id, [](Device& device) { device.clipped = false; });
        QCOMPARE(thingsOf(m_plan, open, m_rack, u"L1-01"_s),
                 QStringList{u"Unclip from the busbar||busbar of %1|"_s.arg(m_rack)});
        QCOMPARE(thingsOf(open, m_plan, m_rack, u"L1-01"_s),
                 QStringList{u"Clip to the busbar|||busbar of %1"_s.arg(m_rack)});
    }

    void aRackThatMovesIsPartedFromItsCoolant()
    {
        const Tables moved = changed(m_plan, m_leaf.rack, [](Rack& rack) { rack.x += 600_mm; });
        const QStringList steps = thingsOf(m_plan, moved, m_rack, {});
        QVERIFY2(steps.front().startsWith(u"Shut off and part the manifolds|%1-a|loop a to CDU-1"_s.arg(m_rack)),
                 qPrintable(steps.join(u'\n')));
        QCOMPARE(steps.filter(u"Move from"_s).size(), 1);
        QVERIFY(steps.back().startsWith(u"Join the manifolds"_s));
        // What stands in it stays clipped and coupled.
        QCOMPARE(thingsOf(m_plan, moved, m_rack, u"L1-01"_s).filter(u"hoses"_s), QStringList());
    }

    void coolantUnitsAndCableWaysAreStepsOfTheHall()
    {
        Tables other = changed(m_plan, Id<Cdu>(1), [](Cdu& cdu) { cdu.x += 1_m; });
        other = changed(other, Id<Tray>(1), [](Tray& tray) { tray.width = 600_mm; });
        const QStringList steps = thingsOf(m_plan, other, {}, {});
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.filter(u"Move or rebuild CDU-1|CDU-1|x "_s).size(), 1);
        QCOMPARE(steps.filter(u"Move or rebuild TR-A|TR-A|"_s).size(), 1);
        QVERIFY2(steps.filter(u"TR-A"_s).front().contains(u"|600 × "_s), qPrintable(steps.join(u'\n')));
    }

    void aNewRackBringsWhatItsTypeComesWith()
    {
        const Tables more = tests::madeCluster(144).plan;
        const ChangeOrder order = changeOrder(m_plan, more, diffPlans(m_plan, more));
        int racks = 0;
        for (const DeviceOrder& each : order.orders) {
            QVERIFY2(!each.device.contains(u"-T"_s) || each.steps.empty(), qPrintable(each.device));
            for (const ChangeStep& step : each.steps)
                racks += each.device.isEmpty() && !each.rack.isEmpty() && step.verb == StepVerb::PutIn ? 1 : 0;
        }
        QVERIFY(racks > 0);
    }

    void facingIsAWordOfTheReadersLanguage()
    {
        const Tables moved = changed(m_plan, m_leaf.rack, [](Rack& rack) { rack.facing = Facing::West; });
        QCOMPARE(thingsOf(m_plan, moved, m_rack, {}).filter(u"front west"_s).size(), 1);
    }
};

RACKLOOM_TEST(ThingStepsTest)
#include "thing_steps_test.moc"
