// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_pressure.h"
#include "tests/support/answers.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// A compute rack by the table of its vendor, 2.3 to 18.4 psi.
class ComputePlan : public RulePlan {
public:
    ComputePlan()
    {
        change<RackType>(u"nvl72"_s, [](RackType& type) {
            const std::int64_t pascals[] = {15'858, 22'063, 33'784, 58'605, 126'864};
            for (std::size_t i = 0; i < type.flowTable.size(); ++i)
                type.flowTable[i].drop = Pressure::fromBase(pascals[i]);
        });
        rack = computeRack(cdu());
    }
    void head(std::int64_t kilopascals)
    {
        change<CduType>(u"cdu"_s, [&](CduType& type) { type.head = known(Pressure::fromBase(kilopascals * 1000)); });
    }

    Id<Rack> rack{1};
};

/// Six switches on two loops with every figure of their way known.
class NetworkPlan : public RulePlan {
public:
    NetworkPlan()
    {
        change<DeviceType>(u"switch"_s,
                           [](DeviceType& type) { type.pressureDrop = known(Pressure::fromBase(70'000)); });
        change<CouplingType>(u"uqd-04"_s, [](CouplingType& type) { type.cvMilli = known<std::int64_t>(800); });
        change<HoseType>(u"hose"_s, [](HoseType& type) {
            type.length = known(1_m, u"assumption"_s);
            type.innerDiameter = known(10_mm);
        });
        change<FluidType>(u"pg25"_s, [](FluidType& type) { type.microPascalSeconds = known<std::int64_t>(1580); });
        change<RackType>(u"network"_s, [](RackType& type) {
            for (ManifoldType& manifold : type.manifolds) {
                manifold.ratedFlow = known(30_lpm);
                manifold.pressureDrop = known(Pressure::fromBase(10'000));
            }
        });
        change<CduType>(u"cdu"_s, [](CduType& type) { type.head = known(Pressure::fromBase(80'000)); });
        networkRack(6, cdu());
    }
};

const QString kPressure = u"coolant.pressure"_s;
const QString kSpare = u"coolant.cdu-redundancy"_s;

}  // namespace

/// What the coolant's way takes, and whether what moves, cools and carries it is enough.
class CoolantRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRacksDropFollowsItsTable_data()
    {
        QTest::addColumn<int>("milliDegrees");
        QTest::addColumn<int>("pascals");
        QTest::newRow("25") << 25'000 << 15'858;
        QTest::newRow("30") << 30'000 << 22'063;
        QTest::newRow("32.5, between") << 32'500 << 27'924;
        QTest::newRow("44, between") << 44'000 << 113'212;
        QTest::newRow("45") << 45'000 << 126'864;
        QTest::newRow("below the table") << 24'999 << -1;
        QTest::newRow("above it") << 45'001 << -1;
    }
    void aRacksDropFollowsItsTable()
    {
        QFETCH(const int, milliDegrees);
        QFETCH(const int, pascals);
        const RackType type = ComputePlan().type<RackType>(u"nvl72"_s);

        const auto drop = rackDrop(type, Temperature::fromBase(milliDegrees));

        QCOMPARE(drop ? static_cast<int>(drop->base()) : -1, pascals);
    }
    void aCouplingTakesTheSquareOfItsFlow()
    {
        // 6.4 L/min are 1.6907 gpm; over 0.8 squared: 4.4663 psi. The published 4.5 psi goes with 1.7 gpm.
        QCOMPARE(couplingDrop(800, 6.4_lpm).base(), std::int64_t(30'794));
        QCOMPARE(couplingDrop(800, 3.2_lpm).base(), std::int64_t(7'699));
    }
    void aHoseTakesWhatDarcySays()
    {
        // PG25 at 2.513 L/min through 10 mm: 0.5333 m/s, Re 3,451, f 0.0412: 599 Pa a metre.
        const Fluid pg25{1'022'500, 1'580};
        QCOMPARE(pipeDrop(1_m, 10_mm, 2.513_lpm, pg25).base(), std::int64_t(599));
        QCOMPARE(pipeDrop(3_m, 10_mm, 2.513_lpm, pg25).base(), std::int64_t(1'798));
        // At half of that Re is 1,726, and f 64 / Re: 32 mu L v / d^2 = 134.8 Pa.
        QCOMPARE(pipeDrop(1_m, 10_mm, Flow::fromBase(1'256'500), pg25).base(), std::int64_t(135));
        QCOMPARE(pipeDrop(1_m, 10_mm, Flow(), pg25), Pressure());
    }
    void theHeadIsEnoughForTheRacksTable_data()
    {
        QTest::addColumn<int>("supply");
        QTest::addColumn<QString>("answer");
        QTest::newRow("30 degrees") << 30 << u""_s;
        QTest::newRow("45 degrees") << 45 << u"error 126.864"_s;
    }
    void theHeadIsEnoughForTheRacksTable()
    {
        QFETCH(const int, supply);
        QFETCH(const QString, answer);
        ComputePlan made;
        made.head(100);
        made.profile([&](Profile& profile) { profile.water = 1_degC * supply; });

        QCOMPARE(answers(made.findings(kPressure)), answer);
    }
    void aHeadThatIsNotKnownSaysWhatItTakes()
    {
        const std::vector<Finding> found = ComputePlan().findings(kPressure);

        QCOMPARE(answers(found), u"unknown 22.063"_s);
        QCOMPARE(found.front().figure, u"cdu: head"_s);
    }
    void theWayOfASwitchesCoolantAddsUp()
    {
        // 70 kPa inside, two couplings 4,748 each, two hoses 599 each, and the manifold at 15.08 of 30 L/min: 2,527.
        const std::vector<Finding> found = NetworkPlan().findings(kPressure);

        QCOMPARE(answers(found), u"error 83.22"_s);
        QCOMPARE(found.front().limit, std::optional(80.0));
        QCOMPARE(found.front().assumes, (QStringList{u"switch: coolant.rise"_s, u"hose: length"_s}));
    }
    void everyMissingPartOfTheWayIsNamed()
    {
        NetworkPlan made;
        made.change<HoseType>(u"hose"_s, [](HoseType& type) { type.innerDiameter = {}; });
        made.change<RackType>(u"network"_s, [](RackType& type) {
            for (ManifoldType& manifold : type.manifolds)
                manifold.pressureDrop = {};
        });
        made.change<CduType>(u"cdu"_s, [](CduType& type) { type.head = known(Pressure::fromBase(85'000)); });

        // 79.5 of 85 kPa without them: no pass, and nothing to warn of either.
        QCOMPARE(answers(made.findings(kPressure)),
                 u"unknown hose: inner_diameter, unknown network: coolant.manifolds.pressure_drop"_s);
    }
    void couplingsAndFluidHaveFiguresToo()
    {
        NetworkPlan made;
        made.change<CduType>(u"cdu"_s, [](CduType& type) { type.head = known(Pressure::fromBase(85'000)); });
        made.change<CouplingType>(u"uqd-04"_s, [](CouplingType& type) { type.cvMilli = {}; });
        QCOMPARE(answers(made.findings(kPressure)), u"unknown uqd-04: cv"_s);
        made.change<CouplingType>(u"uqd-04"_s, [](CouplingType& type) { type.cvMilli = known<std::int64_t>(0); });
        QCOMPARE(answers(made.findings(kPressure)), u"unknown uqd-04: cv"_s);

        made.change<CouplingType>(u"uqd-04"_s, [](CouplingType& type) { type.cvMilli = known<std::int64_t>(800); });
        made.change<FluidType>(u"pg25"_s, [](FluidType& type) { type.microPascalSeconds = {}; });
        QCOMPARE(answers(made.findings(kPressure)), u"unknown pg25: viscosity"_s);
    }
    void aSpareCduTakesOver_data()
    {
        QTest::addColumn<int>("kilowatts");
        QTest::addColumn<int>("cdus");
        QTest::addColumn<QString>("answer");
        // Two racks of 121.5 kW.
        QTest::newRow("two of 271 kW") << 271 << 2 << u""_s;
        QTest::newRow("close") << 243 << 2 << u"warning 243"_s;
        QTest::newRow("too little") << 242 << 2 << u"error 243"_s;
        QTest::newRow("three of them") << 136 << 3 << u""_s;
        QTest::newRow("one alone has no spare") << 1300 << 1 << u"error 243"_s;
    }
    void aSpareCduTakesOver()
    {
        QFETCH(const int, kilowatts);
        QFETCH(const int, cdus);
        QFETCH(const QString, answer);
        RulePlan made;
        made.change<CduType>(u"cdu"_s, [&](CduType& type) { type.capacity = known(1_kW * kilowatts); });
        std::vector<Id<Cdu>> units;
        for (int i = 0; i < cdus; ++i)
            units.push_back(made.cdu());
        made.computeRack(units.front());
        made.computeRack(units.back());
        QVERIFY(made.findings(kSpare).empty());

        made.profile([](Profile& profile) { profile.cduRedundancy = CduRedundancy::OneSpare; });

        QCOMPARE(answers(made.findings(kSpare)), answer);
    }
    void theCoolantIsNotTooFast_data()
    {
        QTest::addColumn<int>("bore");
        QTest::addColumn<QString>("answer");
        // 71 L/min are 1.1833 L/s.
        QTest::newRow("32 mm: 1.47 m/s") << 32 << u""_s;
        QTest::newRow("30 mm: 1.67 m/s") << 30 << u"warning 1.67407"_s;
        QTest::newRow("not known: 31.7 mm at 1.5 m/s") << 0 << u"unknown 31.693"_s;
    }
    void theCoolantIsNotTooFast()
    {
        QFETCH(const int, bore);
        QFETCH(const QString, answer);
        RulePlan made;
        if (bore > 0)
            made.change<RackType>(u"nvl72"_s, [&](RackType& type) { type.manifolds[0].bore = known(1_mm * bore); });
        made.computeRack(made.cdu());

        QCOMPARE(answers(made.findings(u"coolant.velocity"_s)), answer);
    }
    void theFacilitysWaterIsColdEnough_data()
    {
        QTest::addColumn<int>("facility");
        QTest::addColumn<QString>("answer");
        QTest::newRow("five kelvin below the supply") << 25 << u""_s;
        QTest::newRow("four") << 26 << u"error 26"_s;
        QTest::newRow("not known") << -1 << u"unknown profile: facility_water"_s;
    }
    void theFacilitysWaterIsColdEnough()
    {
        QFETCH(const int, facility);
        QFETCH(const QString, answer);
        RulePlan made;
        made.change<CduType>(u"cdu"_s, [](CduType& type) { type.approach = known(5_degC); });
        made.computeRack(made.cdu());
        made.cdu();
        if (facility >= 0)
            made.profile([&](Profile& profile) { profile.facilityWater = 1_degC * facility; });

        const std::vector<Finding> found = made.findings(u"coolant.approach"_s);
        QCOMPARE(answers(found), answer);
        if (!found.empty())
            QCOMPARE(found.front().count, 1);
    }
    void twoLoopsMayBeTiedWhereTheProfileSaysSo()
    {
        RulePlan made;
        const Id<Rack> rack = made.rack(u"network"_s);
        const Id<Manifold> one = made.manifold(rack, u"a"_s, std::nullopt);
        made.join(made.device(rack, u"switch"_s, 5), {one, one});
        QCOMPARE(made.findings(u"coolant.coupling-open"_s).size(), std::size_t(2));

        made.profile([](Profile& profile) { profile.tiedLoops = true; });
        QVERIFY(made.findings(u"coolant.coupling-open"_s).empty());
    }
};

RACKLOOM_TEST(CoolantRulesTest)
#include "coolant_rules_test.moc"
