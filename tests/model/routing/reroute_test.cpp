// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/reroute.h"

#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <random>
#include <set>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

Tables applied(Tables plan, const ChangeSet& step)
{
    step.applyTo(plan);
    return plan;
}

/// The device in another place, its cables routed again.
ChangeSet moved(const Tables& plan, Id<Device> id, Id<Rack> rack, int unit)
{
    Edit edit(plan, u"Move"_s);
    Device device = plan.devices.at(id);
    device.rack = rack;
    device.unit = unit;
    edit.put(device);
    rerouteCablesOf(edit, {id});
    return std::move(edit).take();
}

bool touches(const Cable& cable, Id<Device> device) { return cable.a.device == device || cable.b.device == device; }

/// What differs in the ways of cables between two designs of the same cables; empty: nothing.
QString difference(const Tables& a, const Tables& b)
{
    QString found;
    a.cables.forEach([&](const Cable& cable) {
        const Cable& other = b.cables.at(cable.id);
        if (cable.length != other.length || cable.route.has_value() != other.route.has_value()) {
            found = u"cable %1"_s.arg(cable.id.value());
        } else if (cable.route) {
            const Route& way = a.routes.at(*cable.route);
            const Route& wayOther = b.routes.at(*other.route);
            if (way.trays != wayOther.trays || way.from != wayOther.from || way.to != wayOther.to
                || way.length != wayOther.length)
                found = u"route of cable %1"_s.arg(cable.id.value());
        }
    });
    if (a.routes.size() != b.routes.size())
        found += u" %1 routes, not %2"_s.arg(a.routes.size()).arg(b.routes.size());
    return found;
}

}  // namespace

class RerouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoutedDesignNeedsNoStep();
    void routingFromNothingIsWhatTheGeneratorDid();
    void movingASwitchChangesItsCablesOnly();
    void movingWithinTheRackKeepsItsRoutes();
    void manyMovesEndWhereRoutingAllEnds();
    void aDeviceWithoutCablesNeedsNothing();
    void whatNoTraysReachLosesItsRoute();
};

void RerouteTest::aRoutedDesignNeedsNoStep()
{
    for (const int gpus : {72, 576, 4'608})
        QVERIFY(routeDesign(madeCluster(gpus).plan).step.isEmpty());
}

void RerouteTest::routingFromNothingIsWhatTheGeneratorDid()
{
    const Tables& plan = madeCluster(576).plan;
    Tables bare = plan;
    bare.routes = {};
    plan.cables.forEach([&](Cable cable) {
        cable.route.reset();
        cable.length = Length();
        bare.cables.put(cable);
    });
    const ChangeSet step = routeDesign(bare).step;
    QCOMPARE(step.of<Cable>().size(), plan.cables.size());
    QVERIFY(applied(bare, step) == plan);
}

void RerouteTest::movingASwitchChangesItsCablesOnly()
{
    const Tables& plan = madeCluster(576).plan;
    const Device leaf = tests::deviceCalled(plan, u"L1-01"_s);
    const Id<Rack> other = tests::deviceCalled(plan, u"S1-01"_s).rack;
    const ChangeSet step = moved(plan, leaf.id, other, 41);
    QCOMPARE(step.of<Device>().size(), std::size_t(1));
    QCOMPARE(step.of<Cable>().size(), std::size_t(144));
    for (const Change<Cable>& change : step.of<Cable>())
        QVERIFY(touches(*change.after, leaf.id));
    const Tables after = applied(plan, step);
    QCOMPARE(difference(after, applied(after, routeDesign(after).step)), QString());
    Tables back = after;
    step.inverted().applyTo(back);
    QVERIFY(back == plan);
}

void RerouteTest::movingWithinTheRackKeepsItsRoutes()
{
    const Tables& plan = madeCluster(576).plan;
    const Device leaf = tests::deviceCalled(plan, u"L1-01"_s);
    const ChangeSet step = moved(plan, leaf.id, leaf.rack, leaf.unit + 1);
    QVERIFY(step.of<Route>().empty());
    for (const Change<Cable>& change : step.of<Cable>())
        QVERIFY(change.before->length == change.after->length + kRackUnit);  // nearer to the tray by a unit
}

void RerouteTest::manyMovesEndWhereRoutingAllEnds()
{
    std::mt19937 random(5);
    Tables plan = madeCluster(1'152).plan;
    madeCluster(1'152).plan.trays.forEach([&](Tray tray) {
        tray.layers *= 20;  // wherever the moves lead, nothing is full
        plan.trays.put(tray);
    });
    std::vector<Id<Device>> cabled;
    plan.devices.forEach([&](const Device& device) {
        const DeviceClass kind = plan.deviceTypes.at(device.type).deviceClass;
        if (kind == DeviceClass::Switch || kind == DeviceClass::ComputeTray)
            cabled.push_back(device.id);
    });
    for (int i = 0; i < 60; ++i) {
        const Id<Device> id = cabled[random() % cabled.size()];
        const Id<Rack> rack(static_cast<std::uint32_t>(random() % plan.racks.size() + 1));
        const Tables before = plan;
        moved(plan, id, rack, static_cast<int>(random() % 44 + 1)).applyTo(plan);
        std::set<Id<Route>> used;
        plan.cables.forEach([&](const Cable& cable) {
            QVERIFY(touches(cable, id) || cable == before.cables.at(cable.id));
            used.insert(cable.route.value());
        });
        QCOMPARE(used.size(), plan.routes.size());  // no route is left behind
    }
    QCOMPARE(difference(plan, applied(plan, routeDesign(plan).step)), QString());
}

void RerouteTest::aDeviceWithoutCablesNeedsNothing()
{
    const Tables& plan = madeCluster(576).plan;
    Edit edit(plan, {});
    rerouteCablesOf(edit, {tests::deviceCalled(plan, u"A01-P1"_s).id});
    rerouteCablesOf(edit, {});
    QVERIFY(std::move(edit).take().isEmpty());
}

void RerouteTest::whatNoTraysReachLosesItsRoute()
{
    Tables plan = madeCluster(576).plan;
    plan.trays = {};
    const Device leaf = tests::deviceCalled(plan, u"L1-01"_s);
    plan.routes = {};
    plan.cables.forEach([&](Cable cable) {
        cable.route.reset();
        plan.cables.put(cable);
    });
    const Tables after = applied(plan, moved(plan, leaf.id, leaf.rack, 41));
    after.cables.forEach([&](const Cable& cable) {
        const bool inRack = after.devices.at(cable.a.device).rack == after.devices.at(cable.b.device).rack;
        if (touches(cable, leaf.id))
            QCOMPARE(cable.route.has_value(), inRack);
    });
}

RACKLOOM_TEST(RerouteTest, QCoreApplication)
#include "reroute_test.moc"
