// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/impact_text.h"
#include "tests/support/made_cluster.h"
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

#include <algorithm>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

const Tables& pod() { return tests::madeCluster(576).plan; }

Tables striped()
{
    Tables plan = pod();
    Profile profile = plan.profile();
    profile.optics = OpticsProfile::LaneStriped;
    plan.profiles.put(profile);
    return plan;
}

Lost lost(const Tables& plan, const QString& name)
{
    const auto found = lostCalled(plan, name);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return found.value();
}

Impact impact(const Tables& plan, const QString& name) { return impactOf(plan, lost(plan, name)); }

ImpactText textOf(const Tables& plan, const QString& name)
{
    return impactText(plan, PlanIndex(plan), impact(plan, name));
}

std::vector<double> sharesOf(const Impact& impact)
{
    std::vector<double> shares;
    for (const HurtGpu& gpu : impact.gpus)
        shares.push_back(gpu.left);
    std::sort(shares.begin(), shares.end());
    shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
    return shares;
}

QString firstError(const Tables& plan, const QString& name)
{
    const auto found = lostCalled(plan, name);
    return found ? QString() : found.error().message;
}

/// The pod with another draw of its compute trays.
Tables drawing(Power each)
{
    Tables plan = pod();
    DeviceType tray = *findType<DeviceType>(plan, u"gb300-compute-tray"_s);
    tray.draw.value = each;
    plan.deviceTypes.put(tray);
    return plan;
}

}  // namespace

class ImpactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesWhatTheTableSays_data();
    void losesWhatTheTableSays();
    void aLeafCutsTheRailOfItsGpus();
    void anUplinkModuleTakesANinthOfTheWays();
    void aSpineDegradesAndDoesNotCut();
    void aSpineOfAPodLeavesOtherPodsAlone();
    void aCoreTakesItsShareOfEveryPod();
    void aCableCutsOneLink();
    void aTrunkCutsWhatItCarries();
    void aPanelCutsWhatPassesIt();
    void aCableWayCutsTheCablesThatLieInIt();
    void aComputeTrayTakesItsFourGpus();
    void oneShelfOfEightLosesNothing();
    void aShelfMayBeOneTooMany();
    void aBusbarEndTakesARackThatIsNotTwiceFed();
    void aBusbarEndIsBorneByShelvesButNotByTheBar();
    void aBusbarEndLosesNothingWhereTheOtherCarriesAll();
    void anEndThatNothingFeedsLosesNothing();
    void theOnlyLoopTakesTheRack();
    void oneLoopOfTwoLeavesTheSwitchesUpAndSaysWhatIsNotKnown();
    void aCduTakesTheRacksThatItCools();
    void aRemoteModuleDarkensTheSwitchThatItFeeds();
    void aPmCableDarkensHalfOfItsModulesLanes();
    void aSwitchIsTheUnionOfItsAsics_data();
    void aSwitchIsTheUnionOfItsAsics();
    void nothingIsLostWithAPartThatNobodyUses();
    void anNvlinkTraySaysThatItCannotKnow();
    void everyNameFindsWhatItNames();
    void aWrongNameSaysWhichThereAre();
    void saysWhatToReplaceAndWhatElseGoesDark();
};

void ImpactTest::losesWhatTheTableSays_data()
{
    QTest::addColumn<bool>("isStriped");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("degraded");
    QTest::newRow("aligned laser") << false << u"els-6.3"_s << 1 << 0;
    QTest::newRow("aligned module") << false << u"els-6"_s << 8 << 0;
    QTest::newRow("aligned engine") << false << u"engine-21"_s << 2 << 0;
    QTest::newRow("aligned sub-assembly") << false << u"osa-7"_s << 6 << 0;
    QTest::newRow("aligned ASIC") << false << u"asic-2"_s << 36 << 0;
    QTest::newRow("striped laser") << true << u"els-6.3"_s << 0 << 4;
    QTest::newRow("striped module") << true << u"els-6"_s << 8 << 0;
    QTest::newRow("striped engine") << true << u"engine-24"_s << 0 << 8;
    QTest::newRow("striped sub-assembly") << true << u"osa-8"_s << 0 << 24;
    QTest::newRow("striped ASIC") << true << u"asic-2"_s << 0 << 144;
}

void ImpactTest::losesWhatTheTableSays()
{
    QFETCH(const bool, isStriped);
    QFETCH(const QString, part);
    QFETCH(const int, cut);
    QFETCH(const int, degraded);
    const Impact found = impact(isStriped ? striped() : pod(), u"L1-03:"_s + part);
    QCOMPARE(found.portsLost.size(), std::size_t(cut));
    QCOMPARE(found.portsDegraded.size(), std::size_t(degraded));
    QCOMPARE(found.linksLost(), cut);
    QCOMPARE(found.linksDegraded(), degraded);
    for (const HurtLink& link : found.links)
        QCOMPARE(link.left, cut > 0 ? 0.0 : 0.75);
    // All of these stand behind ports 1 to 72, a GPU each, but the striped ASIC, which is behind the ways up as well.
    QCOMPARE(found.gpus.size(), std::size_t(std::min(cut + degraded, 72)));
    QCOMPARE(found.bandwidthLost(), cut > 0 ? 1.0 : 0.25);
}

void ImpactTest::aLeafCutsTheRailOfItsGpus()
{
    const Impact found = impact(pod(), u"L1-03"_s);
    QCOMPARE(found.portsLost.size(), std::size_t(144));
    QCOMPARE(found.linksLost(), 144);
    QCOMPARE(found.portsDark.size(), std::size_t(144));
    QCOMPARE(found.gpus.size(), std::size_t(72));
    QCOMPARE(found.gpusCut(), 72);
    QCOMPARE(found.bandwidthLost(), 1.0);
    // Leaf 3 is rail 3 of the first four compute racks.
    for (const HurtGpu& gpu : found.gpus)
        QCOMPARE(gpu.nic.number, 3);
}

void ImpactTest::anUplinkModuleTakesANinthOfTheWays()
{
    // els-10 lights ports 73 to 80, the first eight of 72 ways up.
    const Impact found = impact(pod(), u"L1-03:els-10"_s);
    QCOMPARE(found.linksLost(), 8);
    QCOMPARE(found.gpus.size(), std::size_t(72));
    QCOMPARE(found.gpusCut(), 0);
    QVERIFY(std::abs(found.bandwidthLost() - 8.0 / 72) < 1e-12);
}

void ImpactTest::aSpineDegradesAndDoesNotCut()
{
    // Eight leaves with 18 links to each of four spines.
    const Impact found = impact(pod(), u"S1-02"_s);
    QCOMPARE(found.portsLost.size(), std::size_t(144));
    QCOMPARE(found.linksLost(), 144);
    QCOMPARE(found.gpus.size(), std::size_t(576));
    QCOMPARE(found.gpusCut(), 0);
    QVERIFY(sharesOf(found) == std::vector<double>{0.75});
}

void ImpactTest::aSpineOfAPodLeavesOtherPodsAlone()
{
    // 144 leaves in two pods; a spine has one link to each of the 72 leaves of its pod and 72 up.
    const Tables& plan = tests::madeCluster(10'368, Tiers::Three).plan;
    const Impact found = impact(plan, u"S2-05"_s);
    QCOMPARE(found.linksLost(), 144);
    QCOMPARE(found.gpus.size(), std::size_t(72 * 72));
    for (const HurtGpu& gpu : found.gpus)
        QVERIFY(std::abs(gpu.left - 71.0 / 72) < 1e-12);
}

void ImpactTest::aCoreTakesItsShareOfEveryPod()
{
    // One core a plane: spine 5 of both pods reaches nothing above it, and that is one of a leaf's 72 ways up.
    const Tables& plan = tests::madeCluster(10'368, Tiers::Three).plan;
    const Impact found = impact(plan, u"C5-01"_s);
    QCOMPARE(found.portsLost.size(), std::size_t(144));
    QCOMPARE(found.linksLost(), 144);
    QCOMPARE(found.gpus.size(), std::size_t(10'368));
    for (const HurtGpu& gpu : found.gpus)
        QVERIFY(std::abs(gpu.left - 71.0 / 72) < 1e-12);
    // A module of it lights eight links, all to spine 5 of the first pod: 8 of 72 of 1 of 72.
    const Impact part = impact(plan, u"C5-01:els-2"_s);
    QCOMPARE(part.linksLost(), 8);
    QCOMPARE(part.gpus.size(), std::size_t(5184));
    QVERIFY(std::abs(part.bandwidthLost() - 8.0 / 72 / 72) < 1e-9);
}

void ImpactTest::aCableCutsOneLink()
{
    // The 41st cable from a NIC to a leaf: leaf 1, port 41.
    const Impact down = impact(pod(), u"F-00041"_s);
    QCOMPARE(down.portsLost.size(), std::size_t(0));
    QCOMPARE(down.portsDark.size(), std::size_t(2));
    QCOMPARE(down.linksLost(), 1);
    QCOMPARE(down.gpusCut(), 1);
    QCOMPARE(racksToVisit(pod(), down).size(), std::size_t(2));
    // Those from leaf to spine come after the 576 to leaves.
    const Impact up = impact(pod(), u"F-00577"_s);
    QCOMPARE(up.linksLost(), 1);
    QCOMPARE(up.gpus.size(), std::size_t(72));
    QVERIFY(std::abs(up.bandwidthLost() - 1.0 / 72) < 1e-12);
}

void ImpactTest::aTrunkCutsWhatItCarries()
{
    tests::TrunkHall hall;
    const auto jumpers = hall.jumpers(12);
    const auto trunked = trunkCables(hall.plan(), {jumpers});
    QVERIFY2(trunked, trunked ? "" : qPrintable(trunked.error().message));
    trunked.value().step.applyTo(hall.tables());
    int cut = 0;
    hall.plan().cables.forEach([&](const Cable& cable) {
        if (cable.role != CableRole::Trunk)
            return;
        Lost trunk;
        trunk.object = cable.id;
        const Impact found = impactOf(hall.plan(), trunk);
        QCOMPARE(found.linksLost(), static_cast<int>(cable.furtherA.size()) + 1);
        QCOMPARE(found.portsDark.size(), 2 * found.links.size());
        cut += found.linksLost();
    });
    QVERIFY(cut >= 12);
}

void ImpactTest::aPanelCutsWhatPassesIt()
{
    tests::TrunkHall hall;
    const auto trunked = trunkCables(hall.plan(), {hall.jumpers(12)});
    QVERIFY(trunked);
    trunked.value().step.applyTo(hall.tables());
    int panels = 0;
    hall.plan().devices.forEach([&](const Device& device) {
        if (hall.plan().deviceTypes.at(device.type).deviceClass != DeviceClass::Panel)
            return;
        ++panels;
        Lost panel;
        panel.object = device.id;
        QCOMPARE(impactOf(hall.plan(), panel).linksLost(), 12);
        // One port of it is one link.
        panel.object = PortRef{device.id, 3};
        QCOMPARE(impactOf(hall.plan(), panel).linksLost(), 1);
    });
    QCOMPARE(panels, 2);
}

void ImpactTest::aCableWayCutsTheCablesThatLieInIt()
{
    tests::TrunkHall hall;
    hall.jumpers(12);
    const Impact found = impact(hall.plan(), u"TR-A"_s);
    QCOMPARE(found.cablesCut.size(), std::size_t(12));
    QCOMPARE(found.linksLost(), 12);
    QCOMPARE(racksToVisit(hall.plan(), found).size(), std::size_t(2));
    QVERIFY(found.unknown.isEmpty());
    const Cable first = hall.plan().cables.at(Id<Cable>(1));
    Cable unrouted = first;
    unrouted.route.reset();
    hall.tables().cables.put(unrouted);
    QCOMPARE(impact(hall.plan(), u"TR-A"_s).linksLost(), 11);
}

void ImpactTest::aComputeTrayTakesItsFourGpus()
{
    const Impact found = impact(pod(), u"A01-T04"_s);
    QCOMPARE(found.portsLost.size(), std::size_t(4));
    QCOMPARE(found.linksLost(), 4);
    QCOMPARE(found.gpusCut(), 4);
    QCOMPARE(found.unknown.size(), 1);
}

void ImpactTest::oneShelfOfEightLosesNothing()
{
    const Impact found = impact(pod(), u"A01-P3"_s);
    QCOMPARE(found.devicesLost.size(), std::size_t(1));
    QVERIFY(found.portsLost.empty() && found.links.empty() && found.gpus.empty());
    // 7 x 33 = 231 kW for 135 kW; with two more gone 165 kW are left, with three 132 kW.
    QVERIFY2(found.stays.join(u' ').contains(u"231 kW for the 135 kW"_s), qPrintable(found.stays.join(u' ')));
    QVERIFY(found.stays.join(u' ').contains(u"2 more may fail"_s));
    // The four at the top share 4/7 of it then: 77.1 kW through the upper half of the bar.
    QVERIFY(found.unknown.join(u' ').contains(u"carries 1543 A at its fullest piece then; it is rated for 1400 A"_s));
}

void ImpactTest::aShelfMayBeOneTooMany()
{
    // 18 x 12 + 18 = 234 kW, more than the 231 kW of seven shelves.
    const Impact found = impact(drawing(12_kW), u"A01-P3"_s);
    QCOMPARE(found.gpusCut(), 72);
    QVERIFY(found.causes.join(u' ').contains(u"3 kW more"_s));
    QCOMPARE(found.unknown.size(), 1);
}

void ImpactTest::aBusbarEndTakesARackThatIsNotTwiceFed()
{
    // Four shelves give 132 kW for 135 kW.
    const Impact found = impact(pod(), u"A01:busbar-top"_s);
    QCOMPARE(found.devicesLost.size(), std::size_t(27));
    QCOMPARE(found.gpusCut(), 72);
    QVERIFY(!found.unknown.isEmpty());
    const QString why = found.causes.join(u' ');
    QVERIFY2(why.contains(u"132 kW"_s) && why.contains(u"2700 A"_s) && why.contains(u"1400 A"_s), qPrintable(why));
}

void ImpactTest::aBusbarEndIsBorneByShelvesButNotByTheBar()
{
    // 18 x 5 + 18 = 108 kW are within 132 kW, but 2,160 A are over the 1,400 A of one half.
    const Impact found = impact(drawing(5_kW), u"A01:busbar-bottom"_s);
    QCOMPARE(found.gpusCut(), 72);
    QVERIFY(found.causes.join(u' ').contains(u"2160 A"_s));
}

void ImpactTest::aBusbarEndLosesNothingWhereTheOtherCarriesAll()
{
    // 18 x 2 + 18 = 54 kW and 1,080 A.
    const Impact found = impact(drawing(2_kW), u"A01:busbar-top"_s);
    QVERIFY(found.isHarmless());
    QVERIFY(found.stays.join(u' ').contains(u"132 kW for the 54 kW"_s));
}

void ImpactTest::anEndThatNothingFeedsLosesNothing()
{
    QVERIFY(impact(pod(), u"A04:busbar-top"_s).isHarmless());
    // Both shelves of a network rack stand at its foot.
    QCOMPARE(impact(pod(), u"A04:busbar-bottom"_s).devicesLost.size(), std::size_t(6));
}

void ImpactTest::theOnlyLoopTakesTheRack()
{
    const Impact found = impact(pod(), u"A01:loop-a"_s);
    QCOMPARE(found.devicesLost.size(), std::size_t(27));
    QCOMPARE(found.gpusCut(), 72);
}

void ImpactTest::oneLoopOfTwoLeavesTheSwitchesUpAndSaysWhatIsNotKnown()
{
    const Impact found = impact(pod(), u"A04:loop-b"_s);
    QVERIFY(found.isHarmless());
    QCOMPARE(found.unknown.size(), 1);
    QVERIFY(textOf(pod(), u"A04:loop-b"_s).verdict.contains(u"as far as the design knows"_s));
    QVERIFY(impact(pod(), u"L1-03:b-supply"_s).isHarmless());
}

void ImpactTest::aCduTakesTheRacksThatItCools()
{
    // One CDU for eight compute racks of 27 liquid-cooled trays and all twelve switches.
    const Impact found = impact(pod(), u"CDU-1"_s);
    QCOMPARE(found.devicesLost.size(), std::size_t(8 * 27 + 12));
    QCOMPARE(found.gpusCut(), 576);
}

void ImpactTest::aRemoteModuleDarkensTheSwitchThatItFeeds()
{
    tests::OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    // Module 2 of the shelf lights its connectors 3 and 4; they feed pm-1 and pm-2 of the switch: ports 1 to 8.
    made.cable(u"pm-mpo-jumper"_s, {shelf, 3}, tests::port(made.plan(), a, u"pm-1"_s), 9_m, CableRole::LaserFeed);
    made.cable(u"pm-mpo-jumper"_s, {shelf, 4}, tests::port(made.plan(), a, u"pm-2"_s), 9_m, CableRole::LaserFeed);
    made.cable(u"mpo12-apc-smf"_s, {a, 5}, {b, 9});
    const Impact module = impact(made.plan(), u"Z:els-2"_s);
    QCOMPARE(module.portsLost.size(), std::size_t(8));
    QVERIFY((module.portsLost.front() == PortRef{a, 1}));
    QCOMPARE(module.linksLost(), 1);
    const Impact laser = impact(made.plan(), u"Z:els-2.5"_s);
    QCOMPARE(laser.portsLost.size(), std::size_t(1));
    QVERIFY((laser.portsLost.front() == PortRef{a, 5}));
    QCOMPARE(laser.linksLost(), 1);
    QCOMPARE(impact(made.plan(), u"Z"_s).portsLost.size(), std::size_t(8));
    QVERIFY(impact(made.plan(), u"Z:els-1"_s).isHarmless());
    QVERIFY(firstError(made.plan(), u"L:els-1"_s).contains(u"laser shelf"_s));
}

void ImpactTest::aPmCableDarkensHalfOfItsModulesLanes()
{
    tests::OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.cable(u"pm-mpo-jumper"_s, {shelf, 1}, tests::port(made.plan(), a, u"pm-1"_s), 9_m, CableRole::LaserFeed);
    Lost cable;
    cable.object = Id<Cable>(1);
    // pm-1 and pm-2 share the lanes of ports 1 to 8.
    const Impact found = impactOf(made.plan(), cable);
    QCOMPARE(found.portsDegraded.size(), std::size_t(8));
    QVERIFY(found.portsLost.empty());
    QCOMPARE(impact(made.plan(), u"Z:pm-1"_s).portsDegraded.size(), std::size_t(8));
    QCOMPARE(impact(made.plan(), u"L:pm-1"_s).portsDegraded.size(), std::size_t(8));
}

void ImpactTest::aSwitchIsTheUnionOfItsAsics_data()
{
    QTest::addColumn<bool>("isStriped");
    QTest::addColumn<QString>("name");
    for (const QString& name : {u"L1-01"_s, u"L1-08"_s, u"S1-03"_s}) {
        QTest::newRow(qPrintable(u"aligned "_s + name)) << false << name;
        QTest::newRow(qPrintable(u"striped "_s + name)) << true << name;
    }
}

void ImpactTest::aSwitchIsTheUnionOfItsAsics()
{
    QFETCH(const bool, isStriped);
    QFETCH(const QString, name);
    const Tables plan = isStriped ? striped() : pod();
    std::set<PortRef> ports;
    std::set<std::pair<PortRef, PortRef>> links;
    std::set<PortRef> gpus;
    for (int asic = 1; asic <= 4; ++asic) {
        const Impact part = impact(plan, u"%1:asic-%2"_s.arg(name).arg(asic));
        ports.insert(part.portsLost.begin(), part.portsLost.end());
        ports.insert(part.portsDegraded.begin(), part.portsDegraded.end());
        for (const HurtLink& link : part.links)
            links.insert({link.a, link.b});
        for (const HurtGpu& gpu : part.gpus)
            gpus.insert(gpu.nic);
    }
    const Impact whole = impact(plan, name);
    QVERIFY(std::vector<PortRef>(ports.begin(), ports.end()) == whole.portsLost);
    QCOMPARE(links.size(), whole.links.size());
    for (const HurtLink& link : whole.links)
        QVERIFY(links.count({link.a, link.b}) == 1);
    QCOMPARE(gpus.size(), whole.gpus.size());
    for (const HurtGpu& gpu : whole.gpus)
        QVERIFY(gpus.count(gpu.nic) == 1);
}

void ImpactTest::nothingIsLostWithAPartThatNobodyUses()
{
    tests::OpticsPlan made;
    made.device(u"L"_s, u"q3450-ld"_s);
    const Impact found = impact(made.plan(), u"L:els-1"_s);
    QCOMPARE(found.portsLost.size(), std::size_t(8));
    QVERIFY(found.isHarmless());
    QCOMPARE(found.bandwidthLost(), 0.0);
    QCOMPARE(textOf(made.plan(), u"L:els-1"_s).verdict, u"Nothing that is in use is lost."_s);
}

void ImpactTest::anNvlinkTraySaysThatItCannotKnow()
{
    const Impact found = impact(pod(), u"A01-N3"_s);
    QVERIFY(found.gpus.empty() && found.links.empty());
    QVERIFY(found.unknown.join(u' ').contains(u"NVLink bandwidth"_s));
}

void ImpactTest::everyNameFindsWhatItNames()
{
    const PlanIndex index(pod());
    int things = 0;
    for (const QString& name : {u"L1-03"_s, u"A01-T04"_s, u"A04"_s, u"A01"_s, u"F-00041"_s, u"CDU-1"_s, u"TR-A"_s}) {
        for (const LossChoice& choice : lossesOf(pod(), index, lost(pod(), name).object)) {
            for (const Lost& thing : choice.things) {
                ++things;
                const QString called = lostName(pod(), thing);
                QVERIFY2(lost(pod(), called) == thing, qPrintable(called));
            }
        }
    }
    // Of the leaf: itself, 18 modules, 144 lasers, 72 engines, 24 sub-assemblies, 4 ASICs, 36 PM connectors, 145 ports,
    // 4 couplings and the clip are 449; of the tray 1 + 5 + 2 + 1; of the racks 1 + 2 + 2 and 1 + 2 + 1; and one each.
    QCOMPARE(things, 449 + 9 + 5 + 4 + 3);
}

void ImpactTest::aWrongNameSaysWhichThereAre()
{
    QCOMPARE(firstError(pod(), u"L1-03:els-19"_s), u"L1-03 has no \"els-19\"; it has els-1 to els-18."_s);
    QVERIFY(firstError(pod(), u"L1-03:fan-1"_s).contains(u"engine-1 to engine-72"_s));
    QCOMPARE(firstError(pod(), u"A01:loop-c"_s),
             u"Rack A01 has no \"loop-c\"; it has busbar-top, busbar-bottom, loop-a."_s);
    QVERIFY(firstError(pod(), u"L1-30"_s).contains(u"Did you mean"_s));
    QVERIFY(!firstError(pod(), u"Q9:els-1"_s).isEmpty());
}

void ImpactTest::saysWhatToReplaceAndWhatElseGoesDark()
{
    const ImpactText laser = textOf(pod(), u"L1-03:els-6.3"_s);
    QVERIFY2(laser.replace.startsWith(u"Laser module els-6 of L1-03"_s), qPrintable(laser.replace));
    QVERIFY2(laser.whileOut.contains(u"8 of its ports"_s), qPrintable(laser.whileOut));
    const ImpactText engine = textOf(pod(), u"L1-03:engine-21"_s);
    QVERIFY2(engine.replace.startsWith(u"Switch L1-03"_s), qPrintable(engine.replace));
    QVERIFY2(engine.whileOut.contains(u"72 GPUs lose their rail"_s), qPrintable(engine.whileOut));
    QVERIFY(textOf(pod(), u"L1-03:els-6"_s).whileOut.isEmpty());
    QVERIFY(textOf(pod(), u"L1-03:41"_s).replace.contains(u"els-6"_s));
}

RACKLOOM_TEST(ImpactTest, QCoreApplication)
#include "impact_test.moc"
