// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_pathways.h"

#include "model/commands/change_profile.h"
#include "model/edit/document.h"
#include "model/routing/cable_length.h"
#include "model/routing/reroute.h"
#include "model/routing/tray_fill.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

Tray trayCalled(const Tables& plan, const QString& name)
{
    std::optional<Id<Tray>> id;
    plan.trays.forEach([&](const Tray& tray) {
        if (tray.name == name)
            id = tray.id;
    });
    if (!id)
        qFatal("no tray %s", qPrintable(name));
    return plan.trays.at(*id);
}

/// The first cable between the two rows of the pod.
Cable acrossRows(const Tables& plan)
{
    std::optional<Id<Cable>> found;
    plan.cables.forEach([&](const Cable& cable) {
        if (!found && plan.routes.at(*cable.route).trays.size() == 3)
            found = cable.id;
    });
    return plan.cables.at(*found);
}

QStringList namesOf(const Tables& plan, Id<Cable> cable)
{
    QStringList names;
    for (const Id<Tray> tray : plan.routes.at(*plan.cables.at(cable).route).trays)
        names << plan.trays.at(tray).name;
    return names;
}

Tables applied(Tables plan, const Result<ChangeSet>& step)
{
    if (!step)
        qFatal("%s", qPrintable(step.error().message));
    step.value().applyTo(plan);
    return plan;
}

bool everythingMeasures(const Tables& plan)
{
    bool right = true;
    plan.cables.forEach([&](const Cable& cable) {
        right &= cable.route && cable.length == cableLength(plan, cable, plan.routes.at(*cable.route));
    });
    return right;
}

}  // namespace

/// The pod of 576 GPUs: rows A and B, a tray over each, TX-1-01 and TX-2-01 across at their ends.
class ChangePathwaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemovedTrayIsLeftByItsCablesAlone();
    void aTrayThatIsDrawnBackTakesThemAgain();
    void aTrayThatCannotBeIsRefused();
    void movingARackRoutesItsCablesAlone();
    void aGuideLeadsItsCable();
    void manyAreGuidedInOneStepOrNone();
    void aTrayNamedTwiceInARowCountsOnce();
    void whatLiesInAFullTrayGivesWay();
    void whatIsLedStaysOnItsWayWhereTheTrayIsFull();
    void partnersKeepApart();
    void whatCannotBeGuidedIsRefused();
    void theHallTakesOutlinesAndObstacles();
    void slackIsPartOfEveryLength();
    void aLadderRises();
};

void ChangePathwaysTest::aRemovedTrayIsLeftByItsCablesAlone()
{
    const Tables& plan = madeCluster(576).plan;
    const Tray gone = trayCalled(plan, u"TX-1-01"_s);
    Document document(plan);
    document.apply(removeTray(plan, gone.id).value());
    const Tables& after = document.plan();
    QVERIFY(!after.trays.contains(gone.id));
    QVERIFY(everythingMeasures(after));
    plan.cables.forEach([&](const Cable& cable) {
        const auto& trays = plan.routes.at(*cable.route).trays;
        const bool wasIn = std::find(trays.begin(), trays.end(), gone.id) != trays.end();
        const auto& now = after.routes.at(*after.cables.at(cable.id).route).trays;
        if (!wasIn)
            QVERIFY(now == trays && after.cables.at(cable.id).length == cable.length);
        QVERIFY(std::find(now.begin(), now.end(), gone.id) == now.end());
    });
    document.undo();
    QVERIFY(document.plan() == plan);
}

void ChangePathwaysTest::aTrayThatIsDrawnBackTakesThemAgain()
{
    const Tables& plan = madeCluster(576).plan;
    const Tray across[] = {trayCalled(plan, u"TX-1-01"_s), trayCalled(plan, u"TX-2-01"_s)};
    Tables bare = plan;
    for (const Tray& tray : across)
        bare = applied(bare, removeTray(bare, tray.id));
    int lost = 0;
    bare.cables.forEach([&](const Cable& cable) { lost += cable.route ? 0 : 1; });
    QVERIFY(lost > 100);  // nothing joins the rows
    for (const Tray& tray : across)
        bare = applied(bare, drawTray(bare, tray));
    QVERIFY(everythingMeasures(bare));
    // Trays drawn one after the other: the first takes what had no way, as long as there is room.
    QVERIFY(applied(bare, Result<ChangeSet>(routeDesign(bare).step)).cables == plan.cables);
}

void ChangePathwaysTest::aTrayThatCannotBeIsRefused()
{
    const Tables& plan = madeCluster(576).plan;
    Tray tray = trayCalled(plan, u"TR-A"_s);
    tray.id = plan.trays.nextId();
    QVERIFY(drawTray(plan, tray).error().message.contains(u"TR-A"_s));
    for (const QString& name : {QString(), u"TR:C"_s, u"TR/C"_s, u"TR\"C"_s, u" TR-C"_s, u"TR\nC"_s}) {
        tray.name = name;
        QVERIFY2(!drawTray(plan, tray), qPrintable(name));
    }
    tray.name = u"TR-C"_s;
    QVERIFY(drawTray(plan, tray));
    Tray flat = tray;
    flat.depth = {};
    QVERIFY(!drawTray(plan, flat));
    Tray still = tray;
    still.via = {still.from};
    QVERIFY(!drawTray(plan, still));
}

void ChangePathwaysTest::movingARackRoutesItsCablesAlone()
{
    const Tables& plan = madeCluster(576).plan;
    const Rack rack = plan.racks.at(tests::deviceCalled(plan, u"A01-T01"_s).rack);
    const auto step = moveRack(plan, rack.id, {rack.x - 500_mm, rack.y}, rack.facing);
    for (const Change<Cable>& change : step.value().of<Cable>())
        QCOMPARE(plan.devices.at(change.after->a.device).rack, rack.id);
    QCOMPARE(step.value().of<Cable>().size(), std::size_t(72));
    const Tables after = applied(plan, step);
    QVERIFY(everythingMeasures(after));
    plan.cables.forEach([&](const Cable& cable) {
        if (plan.devices.at(cable.a.device).rack == rack.id && namesOf(plan, cable.id) == QStringList{u"TR-A"_s})
            QVERIFY(after.cables.at(cable.id).length == cable.length + 500_mm);
    });
    const Tables again = applied(after, Result<ChangeSet>(routeDesign(after).step));
    again.cables.forEach([&](const Cable& cable) { QVERIFY(cable.length == after.cables.at(cable.id).length); });
}

void ChangePathwaysTest::aGuideLeadsItsCable()
{
    const Tables& plan = madeCluster(576).plan;
    const Cable cable = acrossRows(plan);
    const QStringList before = namesOf(plan, cable.id);
    const QString other = before[1] == u"TX-1-01"_s ? u"TX-2-01"_s : u"TX-1-01"_s;
    for (const bool via : {true, false}) {
        Guide guide{Id<Guide>(1), cable.id, {}, {}, {}};
        (via ? guide.via : guide.avoid).push_back(trayCalled(plan, via ? other : before[1]).id);
        const auto step = guideCable(plan, guide);
        QVERIFY2(step, step ? "" : qPrintable(step.error().message));
        QCOMPARE(step.value().of<Cable>().size(), std::size_t(1));
        const Tables after = applied(plan, step);
        QCOMPARE(namesOf(after, cable.id), (QStringList{before[0], other, before[2]}));
        QVERIFY(after.cables.at(cable.id).length > cable.length);
        QCOMPARE(after.guides.size(), std::size_t(1));
        // Routing everything keeps to the guide, and without it the cable goes home.
        QCOMPARE(namesOf(applied(after, Result<ChangeSet>(routeDesign(after).step)), cable.id)[1], other);
        const Tables freed = applied(after, guideCable(after, Guide{Id<Guide>(1), cable.id, {}, {}, {}}));
        QCOMPARE(freed.guides.size(), std::size_t(0));
        QCOMPARE(namesOf(freed, cable.id), before);
    }
}

void ChangePathwaysTest::manyAreGuidedInOneStepOrNone()
{
    const Tables& plan = madeCluster(576).plan;
    const Cable first = acrossRows(plan);
    std::vector<Id<Cable>> cables;
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.b.device == first.b.device && cable.route && plan.routes.at(*cable.route).trays.size() == 3)
            cables.push_back(cable.id);
    });
    QVERIFY(cables.size() > 10);
    const QString other = namesOf(plan, first.id)[1] == u"TX-1-01"_s ? u"TX-2-01"_s : u"TX-1-01"_s;
    const Guide wanted{Id<Guide>(1), first.id, {trayCalled(plan, other).id}, {}, {}};
    const auto step = guideCables(plan, cables, wanted);
    QVERIFY2(step, step ? "" : qPrintable(step.error().message));
    Document document(plan);
    document.apply(step.value());
    QCOMPARE(document.plan().guides.size(), cables.size());
    for (const Id<Cable> cable : cables)
        QVERIFY(namesOf(document.plan(), cable).contains(other));
    const auto freed = guideCables(document.plan(), cables, Guide{Id<Guide>(1), first.id, {}, {}, {}});
    QCOMPARE(applied(document.plan(), freed).guides.size(), std::size_t(0));
    document.undo();
    QVERIFY(document.plan() == plan);
    Guide apart = wanted;
    apart.apart = Id<Cable>(1);
    QVERIFY(guideCables(plan, cables, apart).error().message.contains(u"one by one"_s));
    Guide nowhere = wanted;
    nowhere.via.clear();
    nowhere.avoid = {trayCalled(plan, u"TR-B"_s).id};
    QVERIFY(!guideCables(plan, cables, nowhere));
    QVERIFY(!guideCables(plan, {}, wanted));
}

void ChangePathwaysTest::aTrayNamedTwiceInARowCountsOnce()
{
    const Tables& plan = madeCluster(576).plan;
    const Cable cable = acrossRows(plan);
    const Id<Tray> row = trayCalled(plan, namesOf(plan, cable.id)[0]).id;
    const auto step = guideCable(plan, Guide{Id<Guide>(1), cable.id, {row, row}, {}, {}});
    QVERIFY2(step, step ? "" : qPrintable(step.error().message));
    const Tables after = applied(plan, step);
    after.guides.forEach([&](const Guide& guide) { QCOMPARE(guide.via, std::vector<Id<Tray>>{row}); });
    QCOMPARE(namesOf(after, cable.id), namesOf(plan, cable.id));
}

void ChangePathwaysTest::whatLiesInAFullTrayGivesWay()
{
    // One tray across has room for what lies in it and not a cable more; a cable of the other one is led into it.
    Tables plan = madeCluster(576).plan;
    const Cable led = acrossRows(plan);
    const QString own = namesOf(plan, led.id)[1];
    Tray full = trayCalled(plan, own == u"TX-1-01"_s ? u"TX-2-01"_s : u"TX-1-01"_s);
    full.width = 100_mm;
    full.depth = Length::fromBase((TrayLoads(plan).most(full.id).base() + 399) / 400 * 100);
    plan.trays.put(full);
    const auto step = guideCable(plan, Guide{Id<Guide>(1), led.id, {full.id}, {}, {}});
    QVERIFY2(step, step ? "" : qPrintable(step.error().message));
    const Tables after = applied(plan, step);
    QVERIFY(namesOf(after, led.id).contains(full.name));
    QVERIFY(TrayLoads(after).most(full.id) <= part(traySection(full), plan.profile().fillDayOne));
    QVERIFY(step.value().of<Cable>().size() >= 2);   // the one that was led, and one that gave way
    QVERIFY(step.value().of<Cable>().size() <= 72);  // and not the whole hall
    QVERIFY(everythingMeasures(after));
    Tables back = after;
    step.value().inverted().applyTo(back);
    QVERIFY(back == plan);
}

void ChangePathwaysTest::whatIsLedStaysOnItsWayWhereTheTrayIsFull()
{
    // Eight cables are led through the other tray across, which then is made as narrow as holds three of them.
    Tables plan = madeCluster(576).plan;
    const Cable first = acrossRows(plan);
    const QString own = namesOf(plan, first.id)[1];
    const QString other = own == u"TX-1-01"_s ? u"TX-2-01"_s : u"TX-1-01"_s;
    std::vector<Id<Cable>> led;
    plan.cables.forEach([&](const Cable& cable) {
        if (led.size() < 8 && cable.route == first.route)
            led.push_back(cable.id);
    });
    Tray narrow = trayCalled(plan, other);
    for (const Id<Cable> id : led)
        plan.guides.put(Guide{plan.guides.nextId(), id, {narrow.id}, {}, {}});
    narrow.width = 100_mm;
    narrow.depth = Length::fromBase((std::int64_t{707} * 3 + 399) / 400 * 100);
    plan.trays.put(narrow);
    const RoutedDesign routed = routeDesign(plan);
    routed.step.applyTo(plan);
    QVERIFY(!routed.fullCuts.empty());
    for (const Id<Cable> id : led)
        QVERIFY2(namesOf(plan, id).contains(other), qPrintable(namesOf(plan, id).join(u' ')));
}

void ChangePathwaysTest::partnersKeepApart()
{
    // In the pod every rack hangs from one tray; a second one over row A and its own way to row B make two.
    Tables plan = madeCluster(576).plan;
    const Cable first = acrossRows(plan);
    std::optional<Id<Cable>> second;
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.id != first.id && cable.route == first.route)
            second = cable.id;
    });
    QVERIFY(!guideCable(plan, Guide{Id<Guide>(1), first.id, {}, {}, *second}));
    for (const QString& name : {u"TR-A"_s, u"TR-B"_s, u"TX-1-01"_s}) {
        Tray twin = trayCalled(plan, name);
        twin.id = plan.trays.nextId();
        twin.name += u"-2"_s;
        twin.from.z += 400_mm;
        twin.to.z += 400_mm;
        plan = applied(plan, drawTray(plan, twin));
    }
    const auto step = guideCable(plan, Guide{Id<Guide>(1), first.id, {}, {}, *second});
    QVERIFY2(step, step ? "" : qPrintable(step.error().message));
    const Tables after = applied(plan, step);
    for (const QString& tray : namesOf(after, first.id))
        QVERIFY(!namesOf(after, *second).contains(tray));
}

void ChangePathwaysTest::whatCannotBeGuidedIsRefused()
{
    const Tables& plan = madeCluster(576).plan;
    const Cable cable = acrossRows(plan);
    const Id<Tray> row = trayCalled(plan, u"TR-A"_s).id;
    const auto refuses = [&](Guide guide) { return !guideCable(plan, guide); };
    QVERIFY(refuses({Id<Guide>(1), cable.id, {}, {}, cable.id}));
    QVERIFY(refuses({Id<Guide>(1), cable.id, {row}, {row}, {}}));
    QVERIFY(refuses({Id<Guide>(1), cable.id, {Id<Tray>(999)}, {}, {}}));
    QVERIFY(refuses({Id<Guide>(1), cable.id, {}, {row}, {}}));  // its rack hangs from that tray alone
    QVERIFY(refuses({Id<Guide>(1), Id<Cable>(99'999), {}, {}, {}}));
}

void ChangePathwaysTest::theHallTakesOutlinesAndObstacles()
{
    const Tables& plan = madeCluster(576).plan;
    Hall hall = plan.hall();
    hall.outline = {{0_m, 0_m}, {hall.width, 0_m}, {hall.width, hall.depth}};
    QVERIFY(applied(plan, changeHall(plan, hall)).hall() == hall);
    hall.outline.push_back({hall.width + 1_m, hall.depth});
    QVERIFY(!changeHall(plan, hall));
    Obstacle column{
        plan.obstacles.nextId(), u"C1"_s, ObstacleKind::Column, {{1_m, 1_m}, {2_m, 1_m}, {2_m, 2_m}}, {}, {}};
    const Tables with = applied(plan, putObstacle(plan, column));
    QVERIFY(with.obstacles.at(column.id) == column);
    QVERIFY(applied(with, removeObstacle(with, column.id)) == plan);
    Obstacle misnamed = column;
    misnamed.name = u"C:1"_s;
    QVERIFY(!putObstacle(plan, misnamed));
    column.outline = {{1_m, 1_m}, {2_m, 2_m}};
    QVERIFY(!putObstacle(plan, column));
    column.outline = {{0_m, 0_m}, {1_m, 1_m}, {1_m, 0_m}, {0_m, 1_m}};  // its sides cross
    QVERIFY(!putObstacle(plan, column));
}

void ChangePathwaysTest::slackIsPartOfEveryLength()
{
    const Tables& plan = madeCluster(576).plan;
    Profile profile = plan.profile();
    profile.slackPerEnd = 1.5_m;
    const Tables after = applied(plan, changeProfile(plan, profile));
    plan.cables.forEach([&](const Cable& cable) { QVERIFY(after.cables.at(cable.id).length == cable.length + 1_m); });
}

void ChangePathwaysTest::aLadderRises()
{
    const Tables& plan = madeCluster(576).plan;
    Profile profile = plan.profile();
    profile.ladder = {5_m, 10_m, 20_m};
    QVERIFY(changeProfile(plan, profile));
    profile.ladder = {5_m, 5_m};
    QVERIFY(!changeProfile(plan, profile));
    profile.ladder = {0_m, 5_m};
    QVERIFY(!changeProfile(plan, profile));
    profile = plan.profile();
    profile.rounding = {};
    QVERIFY(!changeProfile(plan, profile));
}

RACKLOOM_TEST(ChangePathwaysTest, QCoreApplication)
#include "change_pathways_test.moc"
