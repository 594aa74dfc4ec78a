// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/trunk_cables.h"

#include "model/bom/bill_of_materials.h"
#include "model/bom/lists_csv.h"
#include "model/commands/connect_ports.h"
#include "model/commands/port_pattern.h"
#include "model/commands/trunk_pattern.h"
#include "model/edit/object_ref.h"
#include "model/routing/manager_fill.h"
#include "model/rules/checker.h"
#include "model/rules/design_summary.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

#include <random>

using namespace model;
using tests::after;
using tests::fiberEnds;
using tests::TrunkHall;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

TrunkPlan made(const Tables& plan, const TrunkOptions& options)
{
    auto result = trunkCables(plan, options);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

QString refusal(const Tables& plan, const TrunkOptions& options)
{
    const auto result = trunkCables(plan, options);
    return result ? QString() : result.error().message;
}

const PartChange* part(const TrunkEffect& effect, const QString& key)
{
    for (const PartChange& each : effect.parts) {
        if (each.partNumber.contains(key))
            return &each;
    }
    return nullptr;
}

const Device& panelIn(const Tables& plan, const TrunkEffect& effect, Id<Rack> rack)
{
    for (const Id<Device> id : effect.panels) {
        if (plan.devices.at(id).rack == rack)
            return plan.devices.at(id);
    }
    qFatal("no panel");
}

}  // namespace

/// Jumpers become trunks between panels.
class TrunkCablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twelveJumpersBecomeOneTrunk()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(12);
        const Tables& before = hall.plan();
        const TrunkPlan done = made(before, {jumpers});
        const Tables plan = after(before, done);
        QCOMPARE(done.effect.links, 12);
        QCOMPARE(done.effect.trunks.size(), std::size_t{1});
        QCOMPARE(done.effect.panels.size(), std::size_t{2});
        QCOMPARE(plan.cables.size(), std::size_t{12 + 12 + 1});
        const Cable& trunk = plan.cables.at(done.effect.trunks[0]);
        QCOMPARE(cableName(plan.naming(), trunk), s("T-00001"));
        QCOMPARE(plan.cableTypes.at(trunk.type).key, s("mpo-trunk-144"));
        QCOMPARE(trunk.furtherA.size(), std::size_t{11});
        const Device& panel = panelIn(plan, done.effect, hall.left);
        QCOMPARE(panel.name, s("A01-FP1"));
        QCOMPARE(panel.unit, 48);
        QCOMPARE(plan.deviceTypes.at(panel.type).key, s("fiber-panel-1u-48"));
        QCOMPARE(portText(plan, trunk.a), s("A01-FP1:rear-1"));
        QCOMPARE(portText(plan, trunk.furtherB[10]), s("A02-FP1:rear-12"));
        QVERIFY(trunk.route);
        const Cable& near = plan.cables.at(jumpers[2]);
        QCOMPARE(near.number, before.cables.at(jumpers[2]).number);
        QCOMPARE(portText(plan, near.a), s("L1:75"));
        QCOMPARE(portText(plan, near.b), s("A01-FP1:3"));
        QCOMPARE(near.role, CableRole::LeafSpine);
        const Cable& far = plan.cables.at(*cableIn(PlanIndex(plan), {hall.spine, 3}));
        QCOMPARE(portText(plan, far.a), s("A02-FP1:3"));
        QCOMPARE(far.role, CableRole::LeafSpine);
        QVERIFY(far.number > 12);
        QVERIFY(near.route && far.route && plan.routes.at(*near.route).trays.empty());
        QCOMPARE(fiberEnds(plan), fiberEnds(before));
        QCOMPARE(fiberEnds(plan).size(), std::size_t{12 * 12});
    }

    /// 12 x 3.0 mm fill 12 x 7.07 mm2 of a tray, a trunk of 9.5 mm 70.88; 7 jumpers fill 49.49.
    void aTrunkFillsLessOrMoreThanItsJumpers()
    {
        for (const auto& [count, was] : {std::pair(12, 12 * 707), std::pair(7, 7 * 707)}) {
            TrunkHall hall;
            const auto effect = made(hall.plan(), {hall.jumpers(count), s("mpo-trunk-144"), {}}).effect;
            QCOMPARE(effect.trunks.size(), std::size_t{1});
            QCOMPARE(effect.fills.size(), std::size_t{1});
            QCOMPARE(effect.fills[0].before.base(), was);
            QCOMPARE(effect.fills[0].after.base(), 7088);
            QCOMPARE(effect.fills[0].section.base(), 1'000'000);
        }
    }

    /// Cords and trunk lie in the managers together: more than the jumpers alone did.
    void saysHowFullTheManagersGet()
    {
        TrunkHall hall;
        const TrunkPlan done = made(hall.plan(), {hall.jumpers(12)});
        const Tables plan = after(hall.plan(), done);
        // Seen from the front the leaf's ports stand right of the middle in A01, and so do the first ones behind the panel,
        // where the trunk comes up. In A02 the cords lie left and the trunk right, so that the fuller one is no fuller.
        const ManagerFill atLeaf = managerFill(plan, PlanIndex(plan), plan.racks.at(hall.left));
        QCOMPARE(atLeaf.left.base(), 0);
        QCOMPARE(atLeaf.cables, 13);
        QCOMPARE(done.effect.managers,
                 (std::vector{ManagerChange{hall.left, Area::fromBase(12 * 707), Area::fromBase(12 * 707 + 7088),
                                            Area::fromBase(100 * 200 * 100)}}));
        QVERIFY(effectText(plan, done.effect).filter(s("side manager of A01")).size() == 1);
    }

    void takesTheLargestTrunksThatAreFilled()
    {
        TrunkHall hall;
        const TrunkPlan done = made(hall.plan(), {hall.jumpers(12 + 8 + 2 + 1)});
        const Tables plan = after(hall.plan(), done);
        QStringList types;
        for (const Id<Cable> id : done.effect.trunks)
            types << plan.cableTypes.at(plan.cables.at(id).type).key;
        QCOMPARE(types, (QStringList{s("mpo-trunk-144"), s("mpo-trunk-96"), s("mpo-trunk-24"), s("mpo-trunk-24")}));
        QVERIFY(plan.cables.at(done.effect.trunks[3]).furtherA.empty());
    }

    /// By hand: two mated pairs of 0.35 dB at the ports before; behind two adapters of 0.35 dB after. Glass as bought.
    void saysLossLengthAndParts()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(1);
        const Cable before = hall.plan().cables.at(jumpers[0]);
        const TrunkPlan done = made(hall.plan(), {jumpers});
        const Tables plan = after(hall.plan(), done);
        const auto glass = [](Length length) {
            return Loss::fromBase((length.base() * 4 / 10'000'000 * 1000 + 500) / 1000);
        };
        const auto metres = [](const Tables& design, const Cable& cable) { return *glassLength(design, cable); };
        QCOMPARE(*done.effect.loss.worstBefore, 0.7_dB + glass(metres(hall.plan(), before)));
        Length bought;
        Length routed;
        plan.cables.forEach([&](const Cable& cable) {
            bought += metres(plan, cable);
            routed += cable.length;
        });
        QVERIFY(abs(*done.effect.loss.worstAfter - (1.4_dB + glass(bought))).base() <= 1);
        QCOMPARE(*done.effect.loss.budget, 3.0_dB);
        QCOMPARE(done.effect.loss.worst, before.a);
        QCOMPARE(done.effect.loss.overBudget, 0);
        QCOMPARE(done.effect.lengthBefore, before.length);
        QCOMPARE(done.effect.lengthAfter, routed);
        const PartChange* trunk = part(done.effect, s("mpo-trunk-24"));
        QVERIFY(trunk && trunk->category == s("trunk") && trunk->before == 0 && trunk->after == 1);
        const PartChange* panel = part(done.effect, s("fiber-panel-1u-48"));
        QVERIFY(panel && panel->category == s("panel") && panel->after == 2);
        const PartChange* labels = part(done.effect, s("LABEL"));
        QVERIFY(labels && labels->before == 2 && labels->after == 6);
        std::int64_t cords = 0;
        for (const PartChange& each : done.effect.parts)
            cords += each.category == s("cable") ? each.after - each.before : 0;
        QCOMPARE(cords, 1);
    }

    /// Four standard pairs are 3.0 dB before any glass.
    void refusesWhatTheBudgetDoesNotHold()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(3);
        hall.pairs(PairProfile::Standard);
        const QString why = refusal(hall.plan(), {jumpers});
        QVERIFY2(why.contains(s("3 of 3 links would lose up to 3.0")) && why.contains(s("3.00 dB")), qPrintable(why));
        const TrunkPlan done = made(hall.plan(), {jumpers, {}, {}, true});
        QCOMPARE(done.effect.loss.overBudget, 3);
        QVERIFY(*done.effect.loss.worstAfter > 3.0_dB);
        const QString text = effectText(after(hall.plan(), done), done.effect).join(u'\n');
        QVERIFY2(text.contains(s("3 links would lose more")), qPrintable(text));
    }

    void keepsTheMapOfOtherPolarities()
    {
        for (const char* type : {"mpo12-apc-smf-a", "mpo12-apc-smf-c"}) {
            TrunkHall hall;
            const auto jumpers = hall.jumpers(2, s(type));
            const TrunkPlan done = made(hall.plan(), {jumpers});
            QCOMPARE(fiberEnds(after(hall.plan(), done)), fiberEnds(hall.plan()));
        }
    }

    void takesFreePortsOfPanelsThatStandFirst()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(3);
        const Id<Device> panel = hall.builder().device(s("P"), s("fiber-panel-1u-48"), hall.left, 45);
        hall.builder().cable(s("mpo12-apc-smf"), CableRole::LeafSpine, {hall.leaf, 144}, {panel, 1});
        hall.builder().cable(s("mpo-trunk-24"), CableRole::Trunk, {panel, 48 + 3}, {hall.spine, 144});
        const TrunkPlan done = made(hall.plan(), {jumpers});
        const Tables plan = after(hall.plan(), done);
        QCOMPARE(done.effect.panels.size(), std::size_t{1});
        QCOMPARE(portText(plan, plan.cables.at(jumpers[0]).b), s("P:2"));
        QCOMPARE(portText(plan, plan.cables.at(jumpers[1]).b), s("P:4"));
        QCOMPARE(portText(plan, plan.cables.at(jumpers[2]).b), s("P:5"));
    }

    void saysWhenARackHasNoRoom()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(49);
        // Units 1 to 4 and 41 to 48 are not kept for switches; leave one of them.
        for (int unit = 1; unit <= 48; ++unit) {
            if (unit <= 3 || unit > 40)
                hall.builder().device(s("X%1").arg(unit), s("fiber-panel-1u-48"), hall.right, unit);
        }
        hall.tables().devices.forEach([&](const Device& device) {
            if (device.name.startsWith(u'X')) {
                for (int port = 1; port <= 48; ++port)
                    hall.builder().cable(s("mpo12-apc-smf"), CableRole::LeafSpine, {hall.leaf, 1}, {device.id, port});
            }
        });
        const QString why = refusal(hall.plan(), {jumpers});
        QVERIFY2(why.contains(s("A02")) && why.contains(s("48 of 49")), qPrintable(why));
        QCOMPARE(made(hall.plan(), {{jumpers.begin(), jumpers.end() - 1}}).effect.links, 48);
    }

    void leavesWhatCannotBeTrunked()
    {
        TrunkHall hall;
        auto cables = hall.jumpers(3);
        const Id<Device> near = hall.builder().device(s("L2"), s("q3450-ld"), hall.left, 11);
        cables.push_back(hall.builder().cable(s("mpo12-apc-smf"), CableRole::LeafSpine, {hall.leaf, 1}, {near, 1}));
        hall.builder().add(Guide{Id<Guide>(1), cables[0], {}, {}, cables[1]});
        const TrunkPlan done = made(hall.plan(), {cables});
        QCOMPARE(done.effect.links, 1);
        QCOMPARE(done.effect.left.size(), std::size_t{2});
        QCOMPARE(after(hall.plan(), done).cables.at(cables[0]), hall.plan().cables.at(cables[0]));
        QVERIFY(refusal(hall.plan(), {{cables[1]}}).contains(s("kept apart from another cable")));
        const QString why = refusal(hall.plan(), {{cables[3]}});
        QVERIFY2(why.contains(s("one rack")), qPrintable(why));
        const Tables plan = after(hall.plan(), done);
        QVERIFY(refusal(plan, {{cables[2]}}).contains(s("panel")));
        QVERIFY(!refusal(plan, {{}}).isEmpty());
    }

    void namesWhatWasMeant()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(2);
        QVERIFY(refusal(hall.plan(), {jumpers, s("mpo-trunk-145"), {}}).contains(s("mpo-trunk-144")));
        QVERIFY(refusal(hall.plan(), {jumpers, s("mpo12-apc-smf"), {}}).contains(s("no trunk")));
        QVERIFY(refusal(hall.plan(), {jumpers, {}, s("fiber-panel-1u-47")}).contains(s("fiber-panel-1u-48")));
    }

    void refusesPinsThatMeetInAnAdapter()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(2);
        CableType trunk = *findType<CableType>(hall.plan(), s("mpo-trunk-24"));
        trunk.gender = trunk.genderB = s("unpinned");
        hall.tables().cableTypes.put(trunk);
        const QString why = refusal(hall.plan(), {jumpers, s("mpo-trunk-24"), {}});
        QVERIFY2(why.contains(s("exactly one has pins")), qPrintable(why));
    }

    void aTrunkIsLedAsItsJumpersWere()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(6);
        const Id<Tray> tray(1);
        const Id<Tray> other =
            hall.builder().tray(s("TR-B"), s("fiber-tray"), {0_m, 2_m, 3_m}, {22_m, 2_m, 3_m}, 100_mm, 100_mm);
        for (int i = 0; i < 4; ++i)
            hall.builder().add(Guide{Id<Guide>(1), jumpers[static_cast<std::size_t>(i)], {tray}, {other}, {}});
        routeDesign(hall.plan()).step.applyTo(hall.tables());
        const TrunkPlan done = made(hall.plan(), {jumpers});
        const Tables plan = after(hall.plan(), done);
        // Four that are led one way, two that are free: two trunks, although one would hold all.
        QCOMPARE(done.effect.trunks.size(), std::size_t{2});
        QCOMPARE(plan.guides.size(), std::size_t{1});
        std::optional<Guide> kept;
        plan.guides.forEach([&](const Guide& guide) { kept = guide; });
        const Cable& trunk = plan.cables.at(kept->cable);
        QCOMPARE(trunk.role, CableRole::Trunk);
        QCOMPARE(trunk.furtherA.size(), std::size_t{3});
        QVERIFY(kept->via == std::vector{tray} && kept->avoid == std::vector{other});
        QVERIFY(Checker(plan, {s("cable.guide")}).findings().empty());

        const Tables back = after(plan, untrunkCables(plan, done.effect.trunks).value());
        const auto wishes = [](const Tables& design) {
            std::map<Id<Cable>, std::pair<std::vector<Id<Tray>>, std::vector<Id<Tray>>>> all;
            design.guides.forEach([&](const Guide& guide) { all[guide.cable] = {guide.via, guide.avoid}; });
            return all;
        };
        QCOMPARE(wishes(back).size(), std::size_t{4});
        QVERIFY(wishes(back) == wishes(hall.plan()));
    }

    void viaIsTurnedWhereTheTrunkIs()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(2);
        const Id<Tray> other =
            hall.builder().tray(s("TR-B"), s("fiber-tray"), {0_m, 2_m, 3_m}, {22_m, 2_m, 3_m}, 100_mm, 100_mm);
        for (const Id<Cable> id : jumpers) {
            Cable turned = hall.plan().cables.at(id);
            std::swap(turned.a, turned.b);
            hall.tables().cables.put(turned);
            hall.builder().add(Guide{Id<Guide>(1), id, {other, Id<Tray>(1)}, {}, {}});
        }
        const Tables plan = after(hall.plan(), made(hall.plan(), {jumpers}));
        plan.guides.forEach([&](const Guide& guide) {
            QVERIFY(guide.via == (std::vector<Id<Tray>>{Id<Tray>(1), other}));
            const Tables back = after(plan, untrunkCables(plan, {guide.cable}).value());
            back.guides.forEach([&](const Guide& own) {
                QVERIFY(own.via == (std::vector<Id<Tray>>{other, Id<Tray>(1)}));
            });
            QCOMPARE(back.guides.size(), std::size_t{2});
        });
        QCOMPARE(plan.guides.size(), std::size_t{1});
    }

    void whatIsKeptApartFromATrunkStaysSo()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(3);
        const TrunkPlan done = made(hall.plan(), {{jumpers[0], jumpers[1]}});
        Tables plan = after(hall.plan(), done);
        const Id<Cable> trunk = done.effect.trunks.front();
        plan.guides.put(Guide{Id<Guide>(1), jumpers[2], {}, {}, trunk});
        const auto refused = untrunkCables(plan, {trunk});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 s("F-00003 is kept apart from T-00001, which becomes 2 jumpers: drop that guide first."));

        // The trunk's own partner becomes that of its jumpers.
        plan.guides.put(Guide{Id<Guide>(1), trunk, {}, {}, jumpers[2]});
        const Tables back = after(plan, untrunkCables(plan, {trunk}).value());
        QCOMPARE(back.guides.size(), std::size_t{2});
        back.guides.forEach([&](const Guide& guide) { QVERIFY(guide.apart == jumpers[2]); });
    }

    /// A shuffle box deals the lanes of four ports out over four; two of them face to face give them back.
    void shuffleBoxesFaceToFaceKeepTheMap()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(5);
        const TrunkOptions options{jumpers, s("mpo-trunk-96"), s("mpo-shuffle-box")};
        QVERIFY(refusal(hall.plan(), options).contains(s("both pinned")));
        const TrunkPlan done = made(hall.plan(), {jumpers, {}, s("mpo-shuffle-box")});
        const Tables plan = after(hall.plan(), done);
        QCOMPARE(done.effect.trunks.size(), std::size_t{1});
        const Cable& trunk = plan.cables.at(done.effect.trunks[0]);
        QCOMPARE(trunk.furtherA.size(), std::size_t{7});
        QCOMPARE(plan.cableTypes.at(trunk.type).key, s("mpo-trunk-96-unpinned"));
        QVERIFY(Checker(plan, {s("fiber.connector")}).findings().empty());
        QCOMPARE(linksCsv(plan), linksCsv(hall.plan()));
        const auto ends = fiberEnds(hall.plan());
        for (const auto& [from, to] : fiberEnds(plan))
            QCOMPARE(to, ends.at(from));
        QCOMPARE(fiberEnds(plan).size(), std::size_t{5 * 8});
        const Tables back = after(plan, untrunkCables(plan, done.effect.trunks).value());
        QCOMPARE(fiberEnds(back), ends);
    }

    void listsAndCountsStayEndToEnd()
    {
        const Tables& before = tests::madeCluster(576).plan;
        const auto cables = jumpersNamed(before, {s("A01=B01"), s("B-0003")});
        const auto all = cables ? cables : jumpersNamed(before, {s("B-0003")});
        QVERIFY2(all, qPrintable(all ? QString() : all.error().message));
        const TrunkPlan done = made(before, {all.value()});
        const Tables plan = after(before, done);
        QCOMPARE(linksCsv(plan), linksCsv(before));
        const DesignSummary was = summarize(before, PlanIndex(before));
        const DesignSummary is = summarize(plan, PlanIndex(plan));
        QCOMPARE(is.fibers, was.fibers);
        QCOMPARE(is.cables, was.cables + done.effect.links + int(done.effect.trunks.size()));
        QCOMPARE(is.cablesByRole.at(CableRole::Trunk), int(done.effect.trunks.size()));
        QCOMPARE(is.routedCables, is.cables);
    }

    void thereAndBackGivesTheSameDesign()
    {
        const Tables& start = tests::madeCluster(576).plan;
        std::vector<Id<Cable>> fibers;
        start.cables.forEach([&](const Cable& cable) {
            if (start.cableTypes.at(cable.type).medium == Medium::SingleMode)
                fibers.push_back(cable.id);
        });
        std::mt19937 random(3);
        for (const int count : {1, 5, 60, 300}) {
            std::shuffle(fibers.begin(), fibers.end(), random);
            const TrunkPlan there = made(start, {{fibers.begin(), fibers.begin() + count}});
            const Tables plan = after(start, there);
            QVERIFY(plan.devices.size() > start.devices.size());
            QCOMPARE(fiberEnds(plan), fiberEnds(start));
            const auto back = untrunkCables(plan, there.effect.trunks);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
            QCOMPARE(back.value().effect.links, there.effect.links);
            const Tables end = after(plan, back.value());
            QVERIFY(end.devices == start.devices);
            QCOMPARE(end.cables.size(), start.cables.size());
            start.cables.forEach([&](const Cable& was) {
                Cable is = end.cables.at(was.id);
                QCOMPARE(end.routes.at(*is.route).trays, start.routes.at(*was.route).trays);
                is.route = was.route;
                QCOMPARE(is, was);
            });
            Tables undone = plan;
            there.step.inverted().applyTo(undone);
            QVERIFY(undone == start);
        }
    }

    void someTrunksGoAndOthersStay()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(14);
        const TrunkPlan there = made(hall.plan(), {jumpers});
        QCOMPARE(there.effect.trunks.size(), std::size_t{2});
        const Tables plan = after(hall.plan(), there);
        const auto back = untrunkCables(plan, {there.effect.trunks[1]});
        QVERIFY(back);
        QCOMPARE(back.value().effect.links, 2);
        QVERIFY(back.value().effect.panels.empty());
        const Tables end = after(plan, back.value());
        QCOMPARE(end.cables.size(), std::size_t{12 + 12 + 1 + 2});
        QCOMPARE(fiberEnds(end), fiberEnds(hall.plan()));
        const QString text = effectText(end, back.value().effect).join(u'\n');
        QVERIFY2(text.contains(s("2 links without 1 trunk; 0 panels")), qPrintable(text));
    }

    void refusesToGoBackOverAnOpenPanel()
    {
        TrunkHall hall;
        const TrunkPlan there = made(hall.plan(), {hall.jumpers(2)});
        Tables plan = after(hall.plan(), there);
        plan.cables.erase(*cableIn(PlanIndex(plan), {hall.spine, 2}));
        const auto back = untrunkCables(plan, there.effect.trunks);
        QVERIFY(!back);
        QVERIFY2(back.error().message.contains(s("L1:74")), qPrintable(back.error().message));
        QVERIFY(!untrunkCables(plan, {*cableIn(PlanIndex(plan), {hall.spine, 1})}));
        QVERIFY(!untrunkCables(plan, {}));
    }
};

RACKLOOM_TEST(TrunkCablesTest, QCoreApplication)
#include "trunk_cables_test.moc"
