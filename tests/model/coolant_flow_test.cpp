// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_flow.h"

#include "model/rules/power_map.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CoolantFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRacksFlowFollowsItsTable_data();
    void aRacksFlowFollowsItsTable();
    void aTraysFlowIsItsShareByHeat_data();
    void aTraysFlowIsItsShareByHeat();
    void theTraysOfARackAddUpToItsFlow();
    void aSwitchTakesWhatCarriesItsHeat();
    void aDeviceThatTheRackDoesNotComeWithKeepsOutOfItsTable();
    void aPodOfEightRacksAndTwelveSwitches();
    void namesTheFigureThatIsMissing_data();
    void namesTheFigureThatIsMissing();
    void whatGivesNoHeatWarmsNothing();
    void aTableCannotSayLessThanNothing();
    void aShareLosesNothingToTheWidthOfANumber();
};

namespace {

Sum<MicrolitresPerMinute> flowOf(const RulePlan& made, Id<Device> device)
{
    return deviceFlow(made.plan, PlanIndex(made.plan), made.plan.devices.at(device));
}

}  // namespace

void CoolantFlowTest::aRacksFlowFollowsItsTable_data()
{
    QTest::addColumn<int>("millikelvin");
    QTest::addColumn<std::optional<qint64>>("microlitres");
    QTest::newRow("first row") << 25'000 << std::optional<qint64>(59'000'000);
    QTest::newRow("half way to the second") << 27'500 << std::optional<qint64>(65'000'000);
    QTest::newRow("a row") << 30'000 << std::optional<qint64>(71'000'000);
    QTest::newRow("a fifth of the way") << 31'000 << std::optional<qint64>(74'600'000);
    QTest::newRow("four fifths of the last") << 44'000 << std::optional<qint64>(165'400'000);
    QTest::newRow("last row") << 45'000 << std::optional<qint64>(177'000'000);
    QTest::newRow("colder than the table") << 24'999 << std::optional<qint64>();
    QTest::newRow("warmer than the table") << 45'001 << std::optional<qint64>();
}

void CoolantFlowTest::aRacksFlowFollowsItsTable()
{
    QFETCH(const int, millikelvin);
    QFETCH(const std::optional<qint64>, microlitres);

    const auto flow = rackFlow(RulePlan().type<RackType>(u"nvl72"_s), Temperature::fromBase(millikelvin));

    QCOMPARE(flow.has_value(), microlitres.has_value());
    if (flow)
        QCOMPARE(qint64(flow->base()), *microlitres);
}

void CoolantFlowTest::aTraysFlowIsItsShareByHeat_data()
{
    QTest::addColumn<int>("celsius");
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("microlitres");
    // 71 x 6.5 / 135 = 3.41852; 71 x 2 / 135 = 1.05185; 119 x 6.5 / 135 = 5.72963; 177 x 6.5 / 135 = 8.52222 L/min.
    QTest::newRow("compute tray at 30") << 30 << u"tray"_s << 3'418'519ll;
    QTest::newRow("NVLink tray at 30") << 30 << u"nvlink"_s << 1'051'852ll;
    QTest::newRow("compute tray at 40") << 40 << u"tray"_s << 5'729'630ll;
    QTest::newRow("compute tray at 45") << 45 << u"tray"_s << 8'522'222ll;
    QTest::newRow("what has no coupling takes none") << 30 << u"management"_s << 0ll;
}

void CoolantFlowTest::aTraysFlowIsItsShareByHeat()
{
    QFETCH(const int, celsius);
    QFETCH(const QString, type);
    QFETCH(const qint64, microlitres);
    RulePlan made;
    made.profile([&](Profile& choices) { choices.water = 1_degC * celsius; });

    const auto flow = flowOf(made, made.device(made.rack(), type, 5));

    QVERIFY(flow.gaps.empty());
    QCOMPARE(qint64(flow.known.base()), microlitres);
}

void CoolantFlowTest::theTraysOfARackAddUpToItsFlow()
{
    RulePlan made;
    made.computeRack({});

    const auto flow = loopFlow(made.plan, PlanIndex(made.plan), Id<Manifold>(1));

    QVERIFY(abs(flow.known - 71_lpm) <= Flow::fromBase(27));
    QCOMPARE(loopHeat(made.plan, PlanIndex(made.plan), Id<Manifold>(1)).known, 121'500_W);
}

void CoolantFlowTest::aSwitchTakesWhatCarriesItsHeat()
{
    // 3,357.5 W / (1.0225 kg/L x 3,920 J/(kg K) x 10 K) x 60 s = 5.02592 L/min; half of it a loop.
    RulePlan made;
    const Id<Device> device = made.device(made.rack(u"network"_s), u"switch"_s, 5);

    const auto flow = flowOf(made, device);

    QVERIFY(flow.gaps.empty());
    QCOMPARE(qint64(flow.known.base()), 5'025'947ll);
    const DeviceType type = made.type<DeviceType>(u"switch"_s);
    QCOMPARE(qint64(couplingFlow(type, type.couplings[2], flow.known).base()), 2'512'973ll);
}

void CoolantFlowTest::aDeviceThatTheRackDoesNotComeWithKeepsOutOfItsTable()
{
    RulePlan made;
    const Id<Device> inNvl72 = made.device(made.rack(), u"switch"_s, 38);
    const Id<Device> inNetwork = made.device(made.rack(u"network"_s), u"switch"_s, 5);

    QCOMPARE(flowOf(made, inNvl72).known, flowOf(made, inNetwork).known);
}

void CoolantFlowTest::aPodOfEightRacksAndTwelveSwitches()
{
    RulePlan made;
    const Id<Cdu> cdu = made.cdu();
    for (int i = 0; i < 8; ++i)
        made.computeRack(cdu);
    made.networkRack(6, cdu);
    made.networkRack(6, cdu);
    const PlanIndex index(made.plan);

    // 8 x 71 + 12 x 5.026 = 628.3 L/min; 8 x 121.5 + 12 x 3.3575 = 1,012.29 kW.
    const PowerMap loops(made.plan, index);
    Flow flow;
    Power heat;
    for (const Id<Manifold> manifold : index.manifoldsOf(cdu)) {
        flow += loops.of(manifold).flow.known;
        heat += loops.of(manifold).heat.known;
    }
    QCOMPARE(flow.base() / 100'000, 6283);
    QCOMPARE(heat, 1'012'290_W);
}

void CoolantFlowTest::namesTheFigureThatIsMissing_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("stripped");
    QTest::addColumn<QString>("missing");
    QTest::newRow("draw") << u"switch"_s << u"draw"_s << u"switch: power.draw"_s;
    QTest::newRow("share") << u"switch"_s << u"share"_s << u"switch: power.liquid_share"_s;
    QTest::newRow("rise") << u"switch"_s << u"rise"_s << u"switch: coolant.rise"_s;
    QTest::newRow("fluid") << u"switch"_s << u"density"_s << u"pg25: density"_s;
    QTest::newRow("heat capacity") << u"switch"_s << u"heat capacity"_s << u"pg25: heat_capacity"_s;
    QTest::newRow("rack's power") << u"tray"_s << u"nominal"_s << u"nvl72: power.nominal"_s;
    QTest::newRow("rack's share") << u"tray"_s << u"rack share"_s << u"nvl72: power.liquid_share"_s;
    QTest::newRow("beyond the table") << u"tray"_s << u"cold"_s << u"nvl72: coolant.flow_table"_s;
}

void CoolantFlowTest::namesTheFigureThatIsMissing()
{
    QFETCH(const QString, type);
    QFETCH(const QString, stripped);
    QFETCH(const QString, missing);
    RulePlan made;
    made.change<DeviceType>(type, [&](DeviceType& stripping) {
        if (stripped == u"draw")
            stripping.draw = {};
        if (stripped == u"share")
            stripping.liquidShare = {};
        if (stripped == u"rise")
            stripping.coolantRise = {};
    });
    made.change<FluidType>(u"pg25"_s, [&](FluidType& fluid) {
        if (stripped == u"density")
            fluid.densityMilligramsPerLitre = {};
        if (stripped == u"heat capacity")
            fluid.heatCapacity = {};
    });
    made.change<RackType>(u"nvl72"_s, [&](RackType& rack) {
        if (stripped == u"nominal")
            rack.nominalPower = {};
        if (stripped == u"rack share")
            rack.liquidShare = {};
    });
    if (stripped == u"cold")
        made.profile([](Profile& choices) { choices.water = 20_degC; });

    const auto flow = flowOf(made, made.device(made.rack(), type, 5));

    QCOMPARE(flow.known, Flow());
    QCOMPARE(flow.gaps.size(), std::size_t(1));
    QCOMPARE(figureName(flow.gaps.front().typeKey, flow.gaps.front().path), missing);
    QVERIFY(!flow.whole());
}

void CoolantFlowTest::whatGivesNoHeatWarmsNothing()
{
    RulePlan made;
    made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.draw = known(Power()); });
    const Id<Device> device = made.device(made.rack(u"network"_s), u"switch"_s, 5);

    QCOMPARE(flowOf(made, device).known, Flow());
    QCOMPARE(coolantRise(made.plan, PlanIndex(made.plan), made.plan.devices.at(device)).known, Temperature());
}

void CoolantFlowTest::aTableCannotSayLessThanNothing()
{
    RulePlan made;
    made.change<RackType>(u"nvl72"_s, [](RackType& type) {
        for (FlowPoint& point : type.flowTable)
            point.flow = -(1_lpm);
    });

    const auto flow = flowOf(made, made.device(made.rack(), u"tray"_s, 5));

    QCOMPARE(flow.gaps.size(), std::size_t(1));
    QCOMPARE(flow.gaps.front().path, QLatin1String("coolant.flow_table"));
}

void CoolantFlowTest::aShareLosesNothingToTheWidthOfANumber()
{
    QCOMPARE(timesOver(900'000'000'000, 900'000'000'000, {900'000'000'000}), 900'000'000'000);
    QCOMPARE(timesOver(1, 1, {2}), 1);
    QCOMPARE(timesOver(1, 1, {3}), 0);
    QCOMPARE(timesOver(1'000'000'000'000, 1'000'000'000'000, {1}), 1'000'000'000'000'000);
}

RACKLOOM_TEST(CoolantFlowTest)
#include "coolant_flow_test.moc"
