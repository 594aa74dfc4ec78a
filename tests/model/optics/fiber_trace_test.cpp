// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/trace_text.h"

#include "model/fabric/generate.h"
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// "laser A:els-1.1 / pm_fiber A:pm-1 1 / ..", in the light's direction.
QString wayOf(const Tables& plan, const FiberTrace& trace)
{
    QStringList hops;
    for (const Hop& hop : trace.hops) {
        QString text = hopKey(hop.kind) + u' ' + hopName(plan, hop);
        if (hop.position > 0)
            text += u' ' + QString::number(hop.position);
        hops << text;
    }
    return hops.join(u" / ");
}

FiberTrace traced(const Tables& plan, PortRef port, int position)
{
    const PlanIndex index(plan);
    FiberTracer tracer(plan, index);
    return tracer.trace({port, position});
}

std::vector<FiberTrace> allAt(const Tables& plan, PortRef port)
{
    const PlanIndex index(plan);
    FiberTracer tracer(plan, index);
    return tracer.ofPort(port);
}

}  // namespace

class FiberTraceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesFromLaserToEngineOverOneCable();
    void goesTheOtherWayForWhatAPortListensTo();
    void endsAtTheNic();
    void addsTheLossOfOneJumper();
    void addsTheLossOfOnePanel();
    void addsTheLossOfTwoPanelsAndATrunk();
    void standardPairsBreakTheBudgetAtTwoPanels();
    void countsWhatIsBoughtAsGlass();
    void straightCablesLetSendersMeet();
    void pairsFlippedAreNoBetter();
    void twoFlipsAreNone();
    void anAlignedAdapterIsAFlipToo();
    void endsWhereNothingIsPluggedIn();
    void saysThatAPanelIsOpen();
    void saysThatALaneEndsInTheDark();
    void saysThatAMapIsNotKnown();
    void saysThatALegIsMissing();
    void saysThatCopperTakesNoLight();
    void doesNotRunInCircles();
    void survivesPortsUsedTwice();
    void aShuffleBoxSpreadsThePortsLanes();
    void aBreakoutServesTwo();
    void aUsersOwnCableReadsFromJson();
    void pluggablePortsHaveNoLaserHop();
    void mmcSwitchesTraceToo();
    void startsAtAPanel();
    void everyFiberOfASwitch();
    void lightsASwitchFromAShelf();
    void saysWhyAFedSwitchIsDark();
    void aFlippedFeedStillLights();
    void partsAnswerForTheirFibers();
    void lossIsUnknownBeforeRouting();
};

void FiberTraceTest::goesFromLaserToEngineOverOneCable()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 41}, {b, 9});

    const FiberTrace trace = traced(made.plan(), {a, 41}, 3);

    QCOMPARE(wayOf(made.plan(), trace),
             u"laser L:els-6.1 / pm_fiber L:pm-12 1 / engine L:engine-21 / port L:41 3 / cable F-00001 3 / port S:9 10 "
             u"/ engine S:engine-5"_s);
    QCOMPARE(trace.lane, 3);
    QCOMPARE(trace.direction, Direction::Transmit);
    QCOMPARE(trace.fault, TraceFault::None);
    QVERIFY(trace.far == (FiberRef{{b, 9}, 10}));
    QCOMPARE(trace.farLane, 3);
    QVERIFY(trace.feedLoss == 0.7_dB && trace.feedBudget == 2.0_dB);
    QVERIFY(faultText(made.plan(), trace).isEmpty() && feedFaultText(made.plan(), trace).isEmpty());
    QCOMPARE(hopLabel(made.plan(), trace.hops[4]), u"A01-01:41/A01-02:9"_s);
    QCOMPARE(colourText(*hopColour(trace.hops[3])), u"green"_s);
    QCOMPARE(colourText(*hopColour(trace.hops[5])), u"violet"_s);
    QVERIFY(!hopColour(trace.hops[0]));
}

void FiberTraceTest::goesTheOtherWayForWhatAPortListensTo()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 41}, {b, 9});

    const FiberTrace trace = traced(made.plan(), {a, 41}, 12);

    QCOMPARE(wayOf(made.plan(), trace),
             u"laser S:els-2.1 / pm_fiber S:pm-3 1 / engine S:engine-5 / port S:9 1 / cable F-00001 1 / port L:41 12 / "
             u"engine L:engine-21"_s);
    QCOMPARE(trace.direction, Direction::Receive);
    QCOMPARE(trace.lane, 1);
    // One sheath, one number for its fiber: that of end a, where the light comes out.
    QCOMPARE(trace.hops[4].sheathFiber, 12);
    QVERIFY(trace.hops[4].out == (FiberRef{{a, 41}, 12}));
    QCOMPARE(hopLabel(made.plan(), trace.hops[4]), u"A01-02:9/A01-01:41"_s);
    QVERIFY(trace.hops[3].loss == 0.35_dB && trace.hops[4].loss == 0.362_dB && trace.hops[5].loss == 0.712_dB);
}

void FiberTraceTest::endsAtTheNic()
{
    OpticsPlan made;
    const auto tray = made.device(u"T"_s, u"gb300-compute-tray"_s);
    const auto leaf = made.device(u"L"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {tray, 2}, {leaf, 1});

    QCOMPARE(
        wayOf(made.plan(), traced(made.plan(), {leaf, 1}, 1)),
        u"laser L:els-1.1 / pm_fiber L:pm-1 1 / engine L:engine-1 / port L:1 1 / cable F-00001 1 / nic T:nic-2 12"_s);
    const FiberTrace sent = traced(made.plan(), {tray, 2}, 1);
    QCOMPARE(wayOf(made.plan(), sent), u"nic T:nic-2 1 / cable F-00001 1 / port L:1 12 / engine L:engine-1"_s);
    QVERIFY(!sent.feedLoss && !sent.feedBudget);
}

void FiberTraceTest::addsTheLossOfOneJumper()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1}, 30_m);

    const FiberTrace trace = traced(made.plan(), {a, 1}, 1);

    // 2 x 0.35 + 0.03 km x 0.4
    QVERIFY(trace.loss == 0.712_dB);
    QVERIFY(trace.budget == 3.0_dB);
    QVERIFY(trace.hops[3].loss == 0.35_dB && trace.hops[4].loss == 0.362_dB && trace.hops[5].loss == 0.712_dB);
    QVERIFY(!trace.hops[0].loss && !trace.hops[2].loss);
}

void FiberTraceTest::addsTheLossOfOnePanel()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7}, 10_m);
    made.cable(u"mpo12-apc-smf-a"_s, {panel, 48 + 7}, {b, 1}, 40_m);

    const FiberTrace trace = traced(made.plan(), {a, 1}, 2);

    QCOMPARE(wayOf(made.plan(), trace),
             u"laser L:els-1.1 / pm_fiber L:pm-1 1 / engine L:engine-1 / port L:1 2 / cable F-00001 2 / panel P:7 11 / "
             u"cable F-00002 11 / port S:1 11 / engine S:engine-1"_s);
    // 3 x 0.35 + 0.05 km x 0.4
    QVERIFY(trace.loss == 1.07_dB);
    QCOMPARE(portText(made.plan(), trace.hops[5].out.port), u"P:rear-7"_s);
}

void FiberTraceTest::addsTheLossOfTwoPanelsAndATrunk()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto near = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const auto far = made.device(u"Q"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {near, 2}, 5_m);
    made.trunk(u"mpo-trunk-24"_s, {{near, 49}, {near, 50}}, {{far, 49}, {far, 50}}, 40_m);
    made.cable(u"mpo12-apc-smf"_s, {far, 2}, {b, 5}, 5_m);

    const FiberTrace trace = traced(made.plan(), {a, 1}, 4);

    QCOMPARE(wayOf(made.plan(), trace),
             u"laser L:els-1.1 / pm_fiber L:pm-2 1 / engine L:engine-1 / port L:1 4 / cable F-00001 4 / panel P:2 9 / "
             u"cable T-00002 9 / panel Q:rear-2 4 / cable F-00003 4 / port S:5 9 / engine S:engine-3"_s);
    // 4 x 0.35 + 0.05 km x 0.4
    QVERIFY(trace.loss == 1.42_dB);
    QVERIFY(trace.fault == TraceFault::None);
    // The second leg's fibers are 13 to 24 of the sheath.
    QCOMPARE(trace.hops[6].sheathFiber, 12 + 9);
    QCOMPARE(colourText(*hopColour(trace.hops[6])), u"yellow with tracer"_s);
    QCOMPARE(hopLabel(made.plan(), trace.hops[6]), u"A01-03:rear-2/A01-04:rear-2"_s);
    // And back again: the loss so far grows from the other end.
    const FiberTrace back = traced(made.plan(), {a, 1}, 12);
    QVERIFY(back.loss == 1.42_dB);
    std::vector<std::int64_t> grows;
    for (const Hop& hop : back.hops) {
        if (hop.loss)
            grows.push_back(hop.loss->base());
    }
    QCOMPARE(grows, (std::vector<std::int64_t>{350, 352, 702, 718, 1068, 1070, 1420}));
}

void FiberTraceTest::standardPairsBreakTheBudgetAtTwoPanels()
{
    OpticsPlan made;
    made.profile(PairProfile::Standard);
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto near = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const auto far = made.device(u"Q"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {near, 2}, 5_m);
    made.cable(u"mpo12-apc-smf"_s, {near, 50}, {far, 50}, 40_m);
    made.cable(u"mpo12-apc-smf"_s, {far, 2}, {b, 5}, 5_m);

    const FiberTrace trace = traced(made.plan(), {a, 1}, 1);

    // 4 x 0.75 + 0.02
    QVERIFY(trace.loss == 3.02_dB);
    QVERIFY(*trace.loss > *trace.budget);
}

void FiberTraceTest::countsWhatIsBoughtAsGlass()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1}, 21_m);
    QVERIFY(traced(made.plan(), {a, 1}, 1).loss == 0.712_dB);
    // 0.0008 dB of glass is told as 0.001.
    made.cable(u"mpo12-apc-smf"_s, {a, 2}, {b, 2}, 2_m);
    QVERIFY(traced(made.plan(), {a, 2}, 1).loss == 0.701_dB);
}

void FiberTraceTest::straightCablesLetSendersMeet()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf-a"_s, {a, 1}, {b, 1});

    const FiberTrace sent = traced(made.plan(), {a, 1}, 2);
    QCOMPARE(sent.fault, TraceFault::SenderToSender);
    QCOMPARE(faultText(made.plan(), sent), u"The light of lane 2 of L:1 meets that of lane 2 of S:1: both send."_s);
    QVERIFY(!sent.loss);
    QCOMPARE(wayOf(made.plan(), sent),
             u"laser L:els-1.1 / pm_fiber L:pm-1 1 / engine L:engine-1 / port L:1 2 / cable F-00001 2 / port S:1 2"_s);

    const FiberTrace heard = traced(made.plan(), {a, 1}, 9);
    QCOMPARE(heard.fault, TraceFault::ListenerToListener);
    QCOMPARE(faultText(made.plan(), heard), u"Lane 4 of L:1 meets lane 4 of S:1: both listen, and nothing sends."_s);
    QVERIFY(!heard.feedLoss);
    // Light does not begin where S listens.
    QCOMPARE(wayOf(made.plan(), heard), u"cable F-00001 9 / port L:1 9 / engine L:engine-1"_s);
}

void FiberTraceTest::pairsFlippedAreNoBetter()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf-c"_s, {a, 1}, {b, 1});
    const FiberTrace sent = traced(made.plan(), {a, 1}, 1);
    QCOMPARE(sent.fault, TraceFault::SenderToSender);
    QVERIFY(sent.far == (FiberRef{{b, 1}, 2}));
}

void FiberTraceTest::twoFlipsAreNone()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7});
    made.cable(u"mpo12-apc-smf"_s, {panel, 48 + 7}, {b, 1});
    QCOMPARE(traced(made.plan(), {a, 1}, 1).fault, TraceFault::SenderToSender);
}

void FiberTraceTest::anAlignedAdapterIsAFlipToo()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.change<DeviceType>(u"fiber-panel-1u-48"_s,
                            [](DeviceType& type) { type.through.front().adapter = Adapter::Aligned; });
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7});
    made.cable(u"mpo12-apc-smf"_s, {panel, 48 + 7}, {b, 1});
    QCOMPARE(traced(made.plan(), {a, 1}, 1).fault, TraceFault::None);
}

void FiberTraceTest::endsWhereNothingIsPluggedIn()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);

    const FiberTrace sent = traced(made.plan(), {a, 41}, 1);
    QCOMPARE(sent.fault, TraceFault::Stops);
    QCOMPARE(sent.stop, PathStop::Uncabled);
    QCOMPARE(wayOf(made.plan(), sent), u"laser L:els-6.1 / pm_fiber L:pm-11 1 / engine L:engine-21 / port L:41 1"_s);
    QCOMPARE(faultText(made.plan(), sent), u"No cable is plugged into L:41."_s);
    QCOMPARE(wayOf(made.plan(), traced(made.plan(), {a, 41}, 12)), u"port L:41 12 / engine L:engine-21"_s);
}

void FiberTraceTest::saysThatAPanelIsOpen()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7});
    const FiberTrace trace = traced(made.plan(), {a, 1}, 1);
    QCOMPARE(trace.stop, PathStop::OpenPanel);
    QCOMPARE(faultText(made.plan(), trace),
             u"The way ends at P:rear-7, which is open: no cable is plugged in there."_s);
    QCOMPARE(trace.hops.back().kind, HopKind::Panel);
}

void FiberTraceTest::saysThatALaneEndsInTheDark()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.map = {{1, 1, 1, 6}, {1, 7, 1, 12}}; });
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1});
    const FiberTrace trace = traced(made.plan(), {a, 1}, 1);
    QCOMPARE(faultText(made.plan(), trace), u"The light of lane 1 of L:1 ends in position 6 of S:1, which is dark."_s);
    QCOMPARE(faultText(made.plan(), traced(made.plan(), {b, 1}, 12)),
             u"Nothing lights lane 1 of S:1: it comes from position 7 of L:1, which is dark."_s);
    QCOMPARE(faultText(made.plan(), traced(made.plan(), {a, 1}, 2)),
             u"The way ends at position 2 of L:1: no fiber goes on from there."_s);
}

void FiberTraceTest::saysThatAMapIsNotKnown()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.polarity.clear(); });
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1});
    QCOMPARE(faultText(made.plan(), traced(made.plan(), {a, 1}, 1)),
             u"The way is lost at L:1: where the fibers of its cable go is not known."_s);
}

void FiberTraceTest::saysThatALegIsMissing()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.trunk(u"mpo-trunk-24"_s, {{a, 1}, {a, 2}}, {{b, 1}});
    QCOMPARE(traced(made.plan(), {a, 1}, 1).fault, TraceFault::None);
    QCOMPARE(
        faultText(made.plan(), traced(made.plan(), {a, 2}, 1)),
        u"The way ends at position 1 of L:2: the leg of its cable that takes this fiber is connected to nothing."_s);
}

void FiberTraceTest::saysThatCopperTakesNoLight()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"M"_s, u"sn2201"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1});
    QCOMPARE(faultText(made.plan(), traced(made.plan(), {a, 1}, 1)), u"The way ends in M:1, which takes no fiber."_s);
}

void FiberTraceTest::doesNotRunInCircles()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    // Two plugs in P:1: the way into the panel never leads out again.
    made.cable(u"mpo12-apc-smf"_s, {panel, 1}, {panel, 49});
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 1});
    const FiberTrace trace = traced(made.plan(), {a, 1}, 1);
    QCOMPARE(trace.stop, PathStop::Circle);
    QVERIFY(trace.hops.size() < 1000);
    QVERIFY(faultText(made.plan(), trace).startsWith(u"The way goes round in a circle at P:"_s));
    // A cable with both ends in one port.
    made.cable(u"mpo12-apc-smf"_s, {a, 9}, {a, 9});
    QCOMPARE(traced(made.plan(), {a, 9}, 1).fault, TraceFault::None);
}

void FiberTraceTest::survivesPortsUsedTwice()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1});
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 2});
    QVERIFY(traced(made.plan(), {a, 1}, 1).far.port == (PortRef{b, 1}));
    QVERIFY(traced(made.plan(), {b, 2}, 1).far.port == (PortRef{a, 1}));
}

void FiberTraceTest::aShuffleBoxSpreadsThePortsLanes()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto box = made.device(u"X"_s, u"mpo-shuffle-box"_s);
    for (int i = 1; i <= 4; ++i) {
        made.cable(u"mpo12-apc-smf-a"_s, {a, i}, {box, i}, 10_m);
        made.cable(u"mpo12-apc-smf"_s, {box, 16 + i}, {b, 10 * i}, 10_m);
    }
    for (int port = 1; port <= 4; ++port) {
        for (int lane = 1; lane <= 4; ++lane) {
            const FiberTrace trace = traced(made.plan(), {a, port}, lane);
            QCOMPARE(trace.fault, TraceFault::None);
            QVERIFY(trace.far.port == (PortRef{b, 10 * lane}));
            QCOMPARE(trace.farLane, port);
            // Two mated pairs at the box, one at each switch, 20 m.
            QVERIFY(trace.loss == 1.408_dB);
        }
    }
}

void FiberTraceTest::aBreakoutServesTwo()
{
    OpticsPlan made;
    const auto tray = made.device(u"T"_s, u"gb300-compute-tray"_s);
    const auto leaf = made.device(u"L"_s, u"q3400-ra"_s);
    made.trunk(u"mpo12-breakout-2"_s, {{leaf, 1}}, {{tray, 1}, {tray, 2}});
    std::vector<QString> far;
    for (const FiberTrace& trace : allAt(made.plan(), {leaf, 1})) {
        QCOMPARE(trace.fault, TraceFault::None);
        far.push_back(portText(made.plan(), trace.far.port) + u' ' + QString::number(trace.farLane));
    }
    QCOMPARE(far,
             (std::vector<QString>{u"T:nic-1 1"_s, u"T:nic-1 2"_s, u"T:nic-2 1"_s, u"T:nic-2 2"_s, u"T:nic-2 2"_s,
                                   u"T:nic-2 1"_s, u"T:nic-1 2"_s, u"T:nic-1 1"_s}));
    // The other two lanes of each NIC have no fiber.
    QCOMPARE(traced(made.plan(), {tray, 1}, 3).stop, PathStop::NoFiber);
}

void FiberTraceTest::aUsersOwnCableReadsFromJson()
{
    OpticsPlan made;
    const auto parsed = parseCatalogType(
        R"({"kind":"cable-type","id":"mine","name":"Mine","connector":"mpo-12","medium":"single-mode","fibers":4,
            "positions_a":12,"positions_b":12,"map":[[1,1,1,10],[1,2,1,9],[1,12,1,3],[1,11,1,4]],
            "attenuation":{"value":0.5,"unit":"dB/km","source":"a test"},
            "mated_loss":{"value":0.2,"unit":"dB","source":"a test"}})");
    QVERIFY(parsed);
    CableType mine = std::get<CableType>(parsed.value());
    mine.id = made.plan().cableTypes.nextId();
    made.tables().cableTypes.put(mine);
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mine"_s, {a, 1}, {b, 1}, 20_m);

    const FiberTrace trace = traced(made.plan(), {a, 1}, 2);

    QVERIFY(trace.far == (FiberRef{{b, 1}, 9}));
    QCOMPARE(trace.farLane, 4);
    QVERIFY(trace.loss == 0.41_dB);
}

void FiberTraceTest::pluggablePortsHaveNoLaserHop()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3400-ra"_s);
    const auto b = made.device(u"S"_s, u"q3400-ra"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 144});
    QCOMPARE(wayOf(made.plan(), traced(made.plan(), {a, 1}, 1)), u"port L:1 1 / cable F-00001 1 / port S:144 12"_s);
    const PortGroup& group = made.plan().deviceTypes.at(made.plan().devices.at(a).type).ports.front();
    QCOMPARE(group.cage, u"osfp"_s);
    QCOMPARE(group.perCage, 2);
}

void FiberTraceTest::mmcSwitchesTraceToo()
{
    OpticsPlan made;
    const auto a = made.device(u"E"_s, u"sn6810-ld"_s);
    const auto b = made.device(u"F"_s, u"sn6810-ld"_s);
    made.cable(u"mmc12-apc-smf"_s, {a, 9}, {b, 128});
    const FiberTrace trace = traced(made.plan(), {a, 9}, 1);
    // Its lasers and PM fibers are not published: what is known of the way is told.
    QCOMPARE(
        wayOf(made.plan(), trace),
        u"laser E:els-2 / engine E:engine-3 / port E:9 1 / cable F-00001 1 / port F:128 12 / engine F:engine-32"_s);
    QVERIFY(!trace.feedLoss && trace.loss == 0.712_dB);
}

void FiberTraceTest::startsAtAPanel()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7});

    // Half connected: the front cable says what would come.
    QCOMPARE(allAt(made.plan(), {panel, 7}).size(), std::size_t(8));
    QCOMPARE(allAt(made.plan(), {panel, 48 + 7}).size(), std::size_t(8));
    QCOMPARE(allAt(made.plan(), {panel, 8}).size(), std::size_t(0));

    made.cable(u"mpo12-apc-smf-a"_s, {panel, 48 + 7}, {b, 1});
    const std::vector<FiberTrace> front = allAt(made.plan(), {panel, 7});
    QCOMPARE(front.size(), std::size_t(8));
    // L:1 sends on 1 to 4, which a Type B jumper brings to 12 to 9: there light comes in from the cable in front.
    QVERIFY(front[0].asked == (FiberRef{{panel, 7}, 1}));
    QCOMPARE(front[0].direction, Direction::Transmit);
    QCOMPARE(front[7].direction, Direction::Receive);
    QCOMPARE(front[7].fault, TraceFault::None);
    const std::vector<FiberTrace> rear = allAt(made.plan(), {panel, 48 + 7});
    QCOMPARE(rear[7].direction, Direction::Transmit);
}

void FiberTraceTest::everyFiberOfASwitch()
{
    for (const OpticsProfile profile : {OpticsProfile::PortAligned, OpticsProfile::LaneStriped}) {
        ClusterSpec spec;
        spec.gpus = 576;
        const auto made = generateCluster(spec);
        QVERIFY(made);
        Tables plan = made.value().plan;
        Profile choices = plan.profile();
        choices.optics = profile;
        plan.profiles.put(choices);
        const PlanIndex index(plan);
        FiberTracer tracer(plan, index);
        std::optional<Id<Device>> leaf;
        plan.devices.forEach([&](const Device& device) {
            if (device.name == u"L1-03"_s)
                leaf = device.id;
        });
        const std::vector<FiberTrace> data = tracer.ofDevice(*leaf);
        QCOMPARE(data.size(), std::size_t(1152));
        std::set<FiberRef> farEnds;
        int toNics = 0;
        for (const FiberTrace& trace : data) {
            QCOMPARE(trace.fault, TraceFault::None);
            QVERIFY(farEnds.insert(trace.far).second);
            QVERIFY(trace.loss && *trace.loss > Loss() && *trace.loss <= *trace.budget);
            QCOMPARE(trace.farLane, trace.lane);
            toNics += trace.hops.front().kind == HopKind::Nic || trace.hops.back().kind == HopKind::Nic ? 1 : 0;
        }
        QCOMPARE(toNics, 72 * 8);
        const std::vector<FiberTrace> feeds = tracer.feedsOf(*leaf);
        QCOMPARE(feeds.size(), std::size_t(288));
        for (const FiberTrace& feed : feeds) {
            QCOMPARE(feed.hops.size(), std::size_t(3));
            QVERIFY(feed.loss == 0.7_dB && feed.budget == 2.0_dB);
            QCOMPARE(feed.hops.back().kind, HopKind::Engine);
            QVERIFY(faultText(plan, feed).isEmpty());
        }
        QCOMPARE(wayOf(plan, feeds[10]),
                 profile == OpticsProfile::PortAligned
                     ? u"laser L1-03:els-1.3 / pm_fiber L1-03:pm-2 3 / engine L1-03:engine-2"_s
                     : u"laser L1-03:els-1.3 / pm_fiber L1-03:pm-2 3 / engine L1-03:engine-19"_s);
    }
}

void FiberTraceTest::lightsASwitchFromAShelf()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 41}, {b, 1});
    for (int i = 1; i <= 36; ++i)
        made.cable(u"pm-mpo-jumper"_s, {shelf, i}, port(made.plan(), a, u"pm-%1"_s.arg(i)), 10_m, CableRole::LaserFeed);

    const FiberTrace trace = traced(made.plan(), {a, 41}, 3);

    QCOMPARE(wayOf(made.plan(), trace),
             u"laser Z:els-6.1 / port Z:pm-12 1 / cable P-00013 1 / port L:pm-12 1 / pm_fiber L:pm-12 1 / engine "
             u"L:engine-21 / port L:41 3 / cable F-00001 3 / port S:1 10 / engine S:engine-1"_s);
    QVERIFY(trace.loss == 0.712_dB);
    // Two mated pairs of 0.7 dB and 10 m at 1 dB/km, apart from the link's loss.
    QVERIFY(trace.feedLoss == 1.41_dB && trace.feedBudget == 2.0_dB);
    QVERIFY(feedFaultText(made.plan(), trace).isEmpty());
    QVERIFY(!trace.hops[2].loss && trace.hops[6].loss == 0.35_dB);

    const std::vector<FiberTrace> there = allAt(made.plan(), {shelf, 12});
    QCOMPARE(there.size(), std::size_t(8));
    QCOMPARE(wayOf(made.plan(), there[0]),
             u"laser Z:els-6.1 / port Z:pm-12 1 / cable P-00013 1 / port L:pm-12 1 / pm_fiber L:pm-12 1 / engine "
             u"L:engine-21"_s);
    QCOMPARE(there[0].direction, Direction::Transmit);
    const std::vector<FiberTrace> here = allAt(made.plan(), port(made.plan(), a, u"pm-12"_s));
    QCOMPARE(here[0].direction, Direction::Receive);
    QCOMPARE(wayOf(made.plan(), here[0]), wayOf(made.plan(), there[0]));

    const PlanIndex index(made.plan());
    FiberTracer tracer(made.plan(), index);
    QCOMPARE(tracer.feedsOf(a).size(), std::size_t(288));
    QCOMPARE(tracer.ofDevice(a).size(), std::size_t(1152));
    QCOMPARE(tracer.ofPart(shelf, {PartKind::Laser, 6, 1}).size(), std::size_t(2));
    QCOMPARE(tracer.ofDevice(shelf).size(), std::size_t(288));
}

void FiberTraceTest::saysWhyAFedSwitchIsDark()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 41}, {b, 1});

    const FiberTrace trace = traced(made.plan(), {a, 41}, 3);
    QCOMPARE(trace.fault, TraceFault::None);
    QVERIFY(!trace.feedLoss);
    QCOMPARE(feedFaultText(made.plan(), trace), u"No laser lights it. No cable is plugged into L:pm-12."_s);
    const PlanIndex index(made.plan());
    FiberTracer tracer(made.plan(), index);
    QCOMPARE(tracer.traceFeed(a, 12, 1).fault, TraceFault::Stops);
    QCOMPARE(faultText(made.plan(), tracer.traceFeed(a, 12, 1)), u"No cable is plugged into L:pm-12."_s);
    QCOMPARE(wayOf(made.plan(), allAt(made.plan(), {shelf, 12})[0]), u"laser Z:els-6.1 / port Z:pm-12 1"_s);

    // Two switches joined by a PM jumper: nobody sends.
    const auto c = made.device(u"K"_s, u"q3450-ld-remote"_s);
    made.cable(u"pm-mpo-jumper"_s, port(made.plan(), a, u"pm-12"_s), port(made.plan(), c, u"pm-12"_s), 10_m,
               CableRole::LaserFeed);
    const FiberTrace unlit = traced(made.plan(), {a, 41}, 3);
    QVERIFY(!unlit.feedLoss);
    QCOMPARE(feedFaultText(made.plan(), unlit), u"No laser lights it. The way ends at K:pm-12, which has no laser."_s);
    QVERIFY2(wayOf(made.plan(), unlit).startsWith(u"cable P-00002 1 / port L:pm-12 1 / pm_fiber L:pm-12 1 / engine"_s),
             qPrintable(wayOf(made.plan(), unlit)));
}

void FiberTraceTest::aFlippedFeedStillLights()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.change<CableType>(u"pm-mpo-jumper"_s, [](CableType& type) { type.polarity = u"B"_s; });
    made.cable(u"pm-mpo-jumper"_s, {shelf, 12}, port(made.plan(), a, u"pm-12"_s), 10_m, CableRole::LaserFeed);
    QVERIFY(wayOf(made.plan(), traced(made.plan(), {a, 41}, 3)).startsWith(u"laser Z:els-6.8 / port Z:pm-12 8"_s));
}

void FiberTraceTest::partsAnswerForTheirFibers()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const PlanIndex index(made.plan());
    FiberTracer tracer(made.plan(), index);
    const auto count = [&](const InnerPart& part) { return tracer.ofPart(a, part).size(); };
    QCOMPARE(count({PartKind::Laser, 6, 3}), std::size_t(4));
    QCOMPARE(count({PartKind::LaserModule, 6, 0}), std::size_t(32));
    QCOMPARE(count({PartKind::PmConnector, 12, 0}), std::size_t(8));
    QCOMPARE(count({PartKind::Engine, 21, 0}), std::size_t(16));
    QCOMPARE(count({PartKind::Asic, 2, 0}), std::size_t(288));
    const auto engine = tracer.ofPart(a, {PartKind::Engine, 21, 0});
    QVERIFY(std::is_sorted(engine.begin(), engine.end(),
                           [](const FiberTrace& x, const FiberTrace& y) { return x.asked < y.asked; }));
}

void FiberTraceTest::lossIsUnknownBeforeRouting()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1}, Length());
    const FiberTrace trace = traced(made.plan(), {a, 1}, 1);
    QVERIFY(!trace.loss && trace.fault == TraceFault::None);
    QCOMPARE(lossUnknownText(made.plan(), trace), u"The loss is not known: F-00001 is not routed."_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 2}, {b, 2}, 1_m);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.attenuation = {}; });
    QCOMPARE(lossUnknownText(made.plan(), traced(made.plan(), {a, 2}, 1)),
             u"The loss is not known: a figure of a cable or panel on the way is missing."_s);
}

RACKLOOM_TEST(FiberTraceTest, QCoreApplication)
#include "fiber_trace_test.moc"
