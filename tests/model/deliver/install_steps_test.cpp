// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/install_steps.h"

#include "model/edit/called.h"
#include "tests/support/made_cluster.h"
#include "tests/support/plan_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

InstallProcedure procedureOf(const Tables& plan, const QString& rack)
{
    return installSteps(plan, PlanIndex(plan), called(plan.racks, rack)->id);
}

InstallSection sectionOf(const InstallProcedure& procedure, InstallPart part)
{
    for (const InstallSection& section : procedure.sections) {
        if (section.part == part)
            return section;
    }
    qFatal("there is no such section");
}

InstallStep stepOf(const InstallProcedure& procedure, const QString& beginning)
{
    for (const InstallSection& section : procedure.sections) {
        for (const InstallStep& step : section.steps) {
            if (step.what.startsWith(beginning))
                return step;
        }
    }
    qFatal("no step begins with %s", qPrintable(beginning));
}

/// "≤ 100 ~ A" of one field.
QString lineOf(const InstallStep& step, const QString& name)
{
    for (const InstallField& field : step.fields) {
        if (field.name == name)
            return field.limit + (field.assumed ? u" ~ "_s : u" "_s) + field.unit;
    }
    return u"no such field"_s;
}

std::vector<int> stepCounts(const InstallProcedure& procedure)
{
    std::vector<int> counts;
    for (const InstallSection& section : procedure.sections)
        counts.push_back(static_cast<int>(section.steps.size()));
    return counts;
}

}  // namespace

class InstallStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNetworkRackGoesThroughAllParts();
    void stepsAreNumberedThroughTheRack();
    void theFloorIsAskedForWhatTheRackWeighs();
    void aSwitchIsFittedAndAligned();
    void theBusIsTakenByItsWindowAndItsClips();
    void eachLoopIsCoupledHeldAndFlows();
    void everyLaserModuleHasABoxWithItsPorts();
    void lightBeginsWithAWarningAndTwoNames();
    void fibersAreBentLessWhileTheyArePulled();
    void aComputeRackIsLookedOverAsItCame();
    void nobodyGoesOnWithoutTwoNames();
    void aRackWithoutLiquidHasNoCoolantSteps();
    void anEmptyRackOnlyStands();
    void whatIsJoinedToNothingIsSaid();
    void whatNobodyStatesIsNeverANumber();
    void everyRackOfALargerDesignHasItsSteps();
};

void InstallStepsTest::aNetworkRackGoesThroughAllParts()
{
    const InstallProcedure procedure = procedureOf(madeCluster(576).plan, u"A04"_s);
    std::vector<InstallPart> parts;
    QString letters;
    for (const InstallSection& section : procedure.sections) {
        parts.push_back(section.part);
        letters += section.letter;
    }
    QVERIFY(parts
            == std::vector({InstallPart::Fit, InstallPart::Busbar, InstallPart::Couplings, InstallPart::LeakCheck,
                            InstallPart::PowerOn, InstallPart::Fiber, InstallPart::Light}));
    QCOMPARE(letters, u"ABCDEFG"_s);
    // Six switches: standing, shelves, 6 fitted; lock-out, shelves, 6 x 2; 2 manifolds, 6 x 2 loops; 2 held, flow; shelves
    // on, 6 started; 6 routed; a warning, 6 lit.
    QVERIFY(stepCounts(procedure) == std::vector<int>({8, 14, 14, 3, 7, 6, 7}));
    QCOMPARE(procedure.steps, 59);
}

void InstallStepsTest::stepsAreNumberedThroughTheRack()
{
    int last = 0;
    const InstallProcedure procedure = procedureOf(madeCluster(576).plan, u"A04"_s);
    for (const InstallSection& section : procedure.sections) {
        for (const InstallStep& step : section.steps)
            QCOMPARE(step.number, ++last);
    }
    QCOMPARE(last, 59);
}

void InstallStepsTest::theFloorIsAskedForWhatTheRackWeighs()
{
    // 1,590 kg on 0.6 x 1.068 m.
    const InstallStep compute = stepOf(procedureOf(madeCluster(576).plan, u"A01"_s), u"A01 stands"_s);
    QCOMPARE(lineOf(compute, u"Rack weighs"_s), u"1590 kg"_s);
    QCOMPARE(lineOf(compute, u"Floor bears"_s), u"≥ 2481 ~ kg/m2"_s);
    const InstallStep network = stepOf(procedureOf(madeCluster(576).plan, u"A04"_s), u"A04 stands"_s);
    QCOMPARE(lineOf(network, u"Rack weighs"_s), u"not known, ask the vendor kg"_s);
    QCOMPARE(lineOf(network, u"Floor bears"_s), u"not known, ask the vendor kg/m2"_s);
}

void InstallStepsTest::aSwitchIsFittedAndAligned()
{
    const InstallProcedure procedure = procedureOf(madeCluster(576).plan, u"A04"_s);
    const InstallStep fit = stepOf(procedure, u"Fit L1-01, U5-8"_s);
    QCOMPARE(
        fit.how,
        u"Quantum-X Photonics Q3450-LD. Width: 438 mm ~. Depth: 805 mm ~. Mass: 60 kg ~. Depth that the rack takes: "
        "not known, ask the vendor."_s);
    const InstallStep align = stepOf(procedure, u"Align the clip of L1-01 to the busbar, U5-8"_s);
    QVERIFY2(align.how.endsWith(u"the clip is in the middle ~ of the device, the bar in the middle ~ of the rack."_s),
             qPrintable(align.how));
    QCOMPARE(lineOf(align, u"Out of line"_s), u"not known, ask the vendor mm"_s);
    QCOMPARE(align.device, std::optional(tests::deviceCalled(madeCluster(576).plan, u"L1-01"_s).id));
    Tables moved = madeCluster(576).plan;
    DeviceType type = *findType<DeviceType>(moved, u"q3450-ld"_s);
    type.clipOffset = {-(12.5_mm), u"drawing"_s, {}};
    type.clipFloat = {2_mm, u"drawing"_s, {}};
    moved.deviceTypes.put(type);
    const InstallStep known = stepOf(procedureOf(moved, u"A04"_s), u"Align"_s);
    QVERIFY(known.how.contains(u"12.5 mm left of the middle of the device"_s));
    QCOMPARE(lineOf(known, u"Out of line"_s), u"≤ 2 mm"_s);
}

void InstallStepsTest::theBusIsTakenByItsWindowAndItsClips()
{
    const InstallProcedure network = procedureOf(madeCluster(576).plan, u"A04"_s);
    QCOMPARE(lineOf(stepOf(network, u"Busbar isolated"_s), u"Busbar"_s), u"must be 0 V"_s);
    QVERIFY(stepOf(network, u"Busbar isolated"_s).how.startsWith(u"A04-P1, A04-P2 off"_s));
    // 3,950 W at 50 V.
    QVERIFY(stepOf(network, u"Clip resistance of L1-01"_s)
                .how.endsWith(u"Expected current: 79 A ~ at 50 V ~. Clip rating: 100 A ~."_s));
    const InstallStep on = stepOf(network, u"Remove the lock-out, start A04-P1, A04-P2"_s);
    QCOMPARE(lineOf(on, u"Busbar"_s), u"46-54 ~ V"_s);
    QCOMPARE(lineOf(on, u"Fullest piece"_s), u"≤ 700 ~ A"_s);
    QCOMPARE(lineOf(on, u"L1-06"_s), u"≤ 100 ~ A"_s);
    QVERIFY(on.how.endsWith(u"474 A ~."_s));  // six times 79 pass above the shelves
    // 135 kW at 50 V, half of it each way; the trays take 46 to 52 V.
    const InstallStep compute = stepOf(procedureOf(madeCluster(576).plan, u"A01"_s), u"Remove the lock-out"_s);
    QVERIFY(compute.how.endsWith(u"1350 A ~."_s));
    QCOMPARE(lineOf(compute, u"Fullest piece"_s), u"≤ 1400 A"_s);
    QVERIFY(lineOf(compute, u"Busbar"_s).startsWith(u"46-52"_s));
    // Of what hangs on one bar the narrowest window holds.
    Tables mixed = madeCluster(576).plan;
    DeviceType narrow = *findType<DeviceType>(mixed, u"nvlink-switch-tray"_s);
    narrow.voltageMin.value = 48_V;
    narrow.voltageMax.value = 51_V;
    mixed.deviceTypes.put(narrow);
    QVERIFY(lineOf(stepOf(procedureOf(mixed, u"A01"_s), u"Remove the lock-out"_s), u"Busbar"_s).startsWith(u"48-51"_s));
    narrow.voltageMin.value = 60_V;
    narrow.voltageMax.value = 70_V;
    mixed.deviceTypes.put(narrow);
    QVERIFY(lineOf(stepOf(procedureOf(mixed, u"A01"_s), u"Remove the lock-out"_s), u"Busbar"_s)
                .startsWith(u"none suits all"_s));
}

void InstallStepsTest::eachLoopIsCoupledHeldAndFlows()
{
    const InstallProcedure procedure = procedureOf(madeCluster(576).plan, u"A04"_s);
    QCOMPARE(sectionOf(procedure, InstallPart::Couplings).title,
             u"Couplings, seen from the rear: supply right, return left ~"_s);
    QVERIFY(stepOf(procedure, u"Join A04-a to CDU-1"_s).how.startsWith(u"Loop a"_s));
    const InstallStep couple = stepOf(procedure, u"Couple loop b of L1-02: b-supply, then b-return"_s);
    QCOMPARE(couple.boxes, QStringList({u"b-supply clicks"_s, u"b-return clicks"_s}));
    QVERIFY2(couple.how.endsWith(
                 u"b-supply (UQD04), from the rear 402 mm ~ from the left edge and 120 mm ~ from the top, to "
                 "A04-b; b-return (UQD04), from the rear 36 mm ~ from the left edge and 120 mm ~ from the top, to "
                 "A04-b."_s),
             qPrintable(couple.how));
    const InstallStep hold = stepOf(procedure, u"Pressure hold, loop b (A04-b)"_s);
    QCOMPARE(lineOf(hold, u"Test pressure"_s), u"not known, ask the vendor bar"_s);
    QCOMPARE(lineOf(hold, u"Start"_s), u"≤ 6.8 bar"_s);  // UQD04: 100 psi are 6.89 bar, rounded down
    QCOMPARE(lineOf(hold, u"After 15 min ~"_s), u"drop ≤ 0.1 ~ bar"_s);
    // 3,950 W x 85 % = 3,357.5 W; over 10 K in PG25 5.03 L/min a switch, 2.5 a loop, 15.1 for six.
    const InstallStep flow = stepOf(procedure, u"Flow, all loops open"_s);
    QCOMPARE(lineOf(flow, u"Flow, loop a"_s), u"≥ 15.1 ~ L/min"_s);
    QCOMPARE(lineOf(flow, u"Drop, loop a"_s), u"not known, ask the vendor kPa"_s);
    QCOMPARE(lineOf(flow, u"Inlet"_s), u"≤ 30 °C"_s);  // the flow stands for it; the trays take up to 45
    // 3,357.5 W x 60 / (1.0225 x 3,920 x 10) = 5.026 L/min; (2.513 / 3.7854 / 0.8)^2 = 0.6886 psi = 4.748 kPa.
    QVERIFY2(
        flow.how.contains(
            u"The flows are for the design's supply of 30 °C. Quantum-X Photonics Q3450-LD, through each coupling: 2.5 "
            "L/min ~; a mated pair takes: 4.7 kPa ~."_s),
        qPrintable(flow.how));
    // Lenovo's table at 30 degC: 71 L/min and 3.2 psi; the rack bears 72 psi.
    const InstallProcedure compute = procedureOf(madeCluster(576).plan, u"A01"_s);
    const InstallStep rackFlow = stepOf(compute, u"Flow, all loops open"_s);
    QVERIFY(lineOf(rackFlow, u"Flow, loop a"_s).startsWith(u"≥ 71 ~ "_s));
    QVERIFY(lineOf(rackFlow, u"Drop, loop a"_s).startsWith(u"about 22.1 ~ "_s));
    QCOMPARE(lineOf(stepOf(compute, u"Pressure hold"_s), u"Start"_s), u"≤ 4.9 bar"_s);
}

void InstallStepsTest::everyLaserModuleHasABoxWithItsPorts()
{
    Tables plan = madeCluster(576).plan;
    const InstallStep light = stepOf(procedureOf(plan, u"A04"_s), u"Light of the 18 laser modules of L1-01"_s);
    QCOMPARE(light.readings.size(), std::size_t(18));
    QVERIFY(light.readings[0] == (InstallReading{u"els-1"_s, u"1-8"_s}));
    QVERIFY(light.readings[17] == (InstallReading{u"els-18"_s, u"137-144"_s}));
    QCOMPARE(light.readingUnit, u"dBm"_s);
    QVERIFY(light.how.endsWith(u"Limit: not known, ask the vendor."_s));
    QVERIFY(light.fields.empty() && light.boxes.empty());
    Profile striped = plan.profile();
    striped.optics = OpticsProfile::LaneStriped;
    plan.profiles.put(striped);
    QCOMPARE(stepOf(procedureOf(plan, u"A04"_s), u"Light"_s).readings.size(), std::size_t(18));
}

void InstallStepsTest::lightBeginsWithAWarningAndTwoNames()
{
    Tables plan = madeCluster(576).plan;
    const InstallStep first = sectionOf(procedureOf(plan, u"A04"_s), InstallPart::Light).steps.front();
    QVERIFY2(first.what.startsWith(u"Invisible laser light"_s), qPrintable(first.what));
    // 300 to 350 mW: sector report. No source states a laser class or what protects an eye.
    QCOMPARE(
        first.how,
        u"Each laser of Quantum-X Photonics Q3450-LD gives: 300-350 mW. Laser class and eye protection: not known, "
        "ask the vendor. Use the scope, never the eye."_s);
    QVERIFY2(first.stop.endsWith(u"Without both names: no laser module goes in."_s), qPrintable(first.stop));
    DeviceType type = *findType<DeviceType>(plan, u"q3450-ld"_s);
    type.json.replace("\"laser_power_max\"", "\"laser_power\"");
    plan.deviceTypes.put(type);
    QVERIFY(stepOf(procedureOf(plan, u"A04"_s), u"Invisible"_s).how.contains(u"gives: not known, ask the vendor."_s));
}

void InstallStepsTest::fibersAreBentLessWhileTheyArePulled()
{
    // 20 and 10 times the 3.0 mm of a jumper, a diameter that is assumed.
    Tables plan = madeCluster(576).plan;
    const InstallStep route = stepOf(procedureOf(plan, u"A04"_s), u"Route and plug the cables of L1-01"_s);
    QCOMPARE(lineOf(route, u"Bend, pulling"_s), u"≥ 60 ~ mm"_s);
    QCOMPARE(lineOf(route, u"Bend, installed"_s), u"≥ 30 ~ mm"_s);
    QCOMPARE(lineOf(route, u"Bend of copper"_s), u"no such field"_s);
    CableType type = *findType<CableType>(plan, u"mpo12-apc-smf"_s);
    type.bendRadiusUnderLoad = {45_mm, u"vendor"_s, {}};
    plan.cableTypes.put(type);
    QCOMPARE(lineOf(stepOf(procedureOf(plan, u"A04"_s), u"Route"_s), u"Bend, pulling"_s), u"≥ 45 mm"_s);
    type.bendRadiusUnderLoad = {};
    type.outsideDiameter = {};
    plan.cableTypes.put(type);
    QCOMPARE(lineOf(stepOf(procedureOf(plan, u"A04"_s), u"Route"_s), u"Bend, pulling"_s),
             u"not known, ask the vendor mm"_s);
}

void InstallStepsTest::aComputeRackIsLookedOverAsItCame()
{
    const InstallProcedure procedure = procedureOf(madeCluster(576).plan, u"A01"_s);
    // Standing, seated; lock-out, three kinds of clips; manifold, two kinds of couplings; held, flow; shelves on, three kinds
    // started; trays cabled.
    QVERIFY(stepCounts(procedure) == std::vector<int>({2, 4, 3, 2, 4, 1}));
    QCOMPARE(stepOf(procedure, u"What came with A01"_s).boxes,
             QStringList({u"8 x 33 kW power shelf, U1-4, U32-35"_s, u"18 x GB300 compute tray, U5-12, U22-31"_s,
                          u"9 x NVLink switch tray, U13-21"_s, u"2 x Spectrum SN2201, U36-37"_s}));
    QCOMPARE(stepOf(procedure, u"Clips seated: 18 x"_s).how,
             u"Expected current: 130 A ~ at 50 V. Clip rating: not known, ask the vendor."_s);
    QCOMPARE(lineOf(stepOf(procedure, u"Route and plug"_s), u"Cables plugged"_s), u"= 72 "_s);
    QCOMPARE(lineOf(stepOf(procedure, u"Route and plug"_s), u"Worst link"_s), u"≤ 3 ~ dB"_s);
}

void InstallStepsTest::nobodyGoesOnWithoutTwoNames()
{
    for (const QString& rack : {u"A01"_s, u"A04"_s}) {
        const InstallProcedure procedure = procedureOf(madeCluster(576).plan, rack);
        for (const InstallSection& section : procedure.sections) {
            const bool stops = section.part == InstallPart::Busbar || section.part == InstallPart::LeakCheck;
            const bool lasers = section.part == InstallPart::Light;
            for (const InstallStep& step : section.steps)
                QCOMPARE(!step.stop.isEmpty(),
                         (stops && &step == &section.steps.back()) || (lasers && &step == &section.steps.front()));
        }
    }
}

void InstallStepsTest::aRackWithoutLiquidHasNoCoolantSteps()
{
    tests::PlanBuilder builder;
    const Id<Rack> rack = builder.rack(u"A01"_s, u"eia-19-48ru"_s, builder.row(u"A"_s));
    builder.device(u"M1"_s, u"sn2201"_s, rack, 20);
    const InstallProcedure procedure = installSteps(builder.plan(), PlanIndex(builder.plan()), rack);
    for (const InstallSection& section : procedure.sections)
        QVERIFY(section.part == InstallPart::Fit || section.part == InstallPart::PowerOn);
    QCOMPARE(stepOf(procedure, u"M1 starts"_s).how, u"From its own AC feed."_s);
}

void InstallStepsTest::anEmptyRackOnlyStands()
{
    tests::PlanBuilder builder;
    const Id<Rack> rack = builder.rack(u"A01"_s, u"network-48ru"_s, builder.row(u"A"_s), 1_m, 2_m, Facing::South);
    const InstallProcedure procedure = installSteps(builder.plan(), PlanIndex(builder.plan()), rack);
    QCOMPARE(procedure.steps, 1);
    QCOMPARE(procedure.sections[0].steps[0].how,
             u"Row A: the middle is 1 m right of the plan's origin and 2 m above it; the front looks south."_s);
}

void InstallStepsTest::whatIsJoinedToNothingIsSaid()
{
    tests::PlanBuilder builder;
    const Id<Rack> rack = builder.rack(u"A01"_s, u"network-48ru"_s, builder.row(u"A"_s));
    const Id<Device> leaf = builder.device(u"L1"_s, u"q3450-ld"_s, rack, 5);
    const Id<Manifold> manifold = builder.manifold(u"A01-a"_s, rack, u"a"_s);
    builder.hose(leaf, 1, manifold, FlowDirection::Supply, u"hose-uqd04"_s);
    const InstallProcedure procedure = installSteps(builder.plan(), PlanIndex(builder.plan()), rack);
    QVERIFY(stepOf(procedure, u"Join A01-a"_s).how.contains(u"feeds it from nowhere: ask before you go on"_s));
    QVERIFY(stepOf(procedure, u"Couple loop a of L1"_s).how.contains(u"~ from the top, to A01-a; "_s));
    QVERIFY(stepOf(procedure, u"Couple loop b of L1"_s).how.endsWith(u"to nothing in the design: ask first."_s));
    for (const InstallSection& section : procedure.sections)
        QVERIFY(section.part != InstallPart::Busbar);  // nothing is clipped
}

void InstallStepsTest::whatNobodyStatesIsNeverANumber()
{
    Tables plan = madeCluster(576).plan;
    DeviceType type = *findType<DeviceType>(plan, u"q3450-ld"_s);
    type.draw = {};
    type.maxInlet = {};
    type.clipRating = {};
    type.voltageMin = {};
    type.mass = {};
    plan.deviceTypes.put(type);
    const InstallProcedure procedure = procedureOf(plan, u"A04"_s);
    const QString unknown = u"not known, ask the vendor"_s;
    QVERIFY(stepOf(procedure, u"Fit L1-01"_s).how.contains(u"Mass: "_s + unknown));
    QVERIFY(stepOf(procedure, u"Clip resistance"_s).how.contains(u"Expected current: "_s + unknown));
    const InstallStep on = stepOf(procedure, u"Remove"_s);
    QCOMPARE(lineOf(on, u"Busbar"_s), unknown + u" V"_s);
    QCOMPARE(lineOf(on, u"L1-01"_s), unknown + u" A"_s);
    const InstallStep flow = stepOf(procedure, u"Flow"_s);
    QCOMPARE(lineOf(flow, u"Flow, loop a"_s), unknown + u" L/min"_s);
    QCOMPARE(lineOf(flow, u"Inlet"_s), unknown + u" °C"_s);
}

void InstallStepsTest::everyRackOfALargerDesignHasItsSteps()
{
    const Tables& plan = madeCluster(4608).plan;
    const PlanIndex index(plan);
    plan.racks.forEach([&](const Rack& rack) {
        const InstallProcedure procedure = installSteps(plan, index, rack.id);
        QVERIFY(procedure.steps > 10);
        QVERIFY(procedure == installSteps(plan, index, rack.id));
    });
}

RACKLOOM_TEST(InstallStepsTest, QCoreApplication)
#include "install_steps_test.moc"
