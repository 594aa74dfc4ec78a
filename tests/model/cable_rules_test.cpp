// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/answers.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// Cables of 9 g a metre, 100 N at most, over one tray between two racks.
class LaidPlan : public RulePlan {
public:
    LaidPlan()
    {
        change<CableType>(u"fiber"_s, [](CableType& type) {
            type.milligramsPerMetre = known<std::int64_t>(9'000);
            type.pullMillinewtons = known<std::int64_t>(100'000, u"assumption"_s);
        });
        TrayType type{Id<TrayType>(1)};
        type.key = u"fiber-tray"_s;
        plan.trayTypes.put(type);
        tray = add(Tray{Id<Tray>(1), u"T1"_s, Id<TrayType>(1), {0_m, 5_m, 3_m}, {10_m, 5_m, 3_m}, 100_mm, 100_mm});
        near = standing(1_m);
        far = standing(9_m);
    }
    /// A cable of that length over `trays` trays.
    void lay(Length length, std::size_t trays = 1)
    {
        const Id<Route> route = add(Route{Id<Route>(1), near, far, std::vector<Id<Tray>>(trays, tray), 8_m});
        const Id<Device> device = RulePlan::device(near, u"switch"_s, 1);
        Cable laid = plan.cables.at(cable(u"fiber"_s, {device, 1}, {device, 2}, length));
        laid.route = route;
        plan.cables.put(laid);
    }

    Id<Tray> tray{1};

private:
    Id<Rack> standing(Length x)
    {
        Rack standing = plan.racks.at(rack());
        standing.x = x;
        standing.y = 5_m;
        plan.racks.put(standing);
        return standing.id;
    }

    Id<Rack> near{1};
    Id<Rack> far{1};
};

}  // namespace

/// A cable as a crew handles it: pulled, bent, stored, bought; and the tray that bears it.
class CableRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCableCanBePulledAlongItsRoute_data()
    {
        QTest::addColumn<int>("metres");
        QTest::addColumn<int>("trays");
        QTest::addColumn<QString>("answer");
        // 0.35 x 9.807 x 0.009 = 0.03089 N a metre, times e^(0.35 x pi/2) = 1.7329 a turn; one tray has two turns.
        QTest::newRow("970 m: 90.0 N") << 970 << 1 << u""_s;
        QTest::newRow("1,000 m: 92.8 N") << 1000 << 1 << u"warning 93"_s;
        QTest::newRow("1,100 m: 102.0 N") << 1100 << 1 << u"error 102"_s;
        QTest::newRow("trays in one line are no turns") << 970 << 3 << u""_s;
    }
    void aCableCanBePulledAlongItsRoute()
    {
        QFETCH(const int, metres);
        QFETCH(const int, trays);
        QFETCH(const QString, answer);
        LaidPlan made;
        made.lay(1_m * metres, static_cast<std::size_t>(trays));

        QCOMPARE(answers(made.findings(u"cable.pull"_s)), answer);
    }
    void everyTurnOfItsTraysMakesItHarderToPull()
    {
        // Across and back: four turns, 330 m: 91.9 N; two corners more, six turns, 110 m: 92.0 N.
        LaidPlan made;
        Tray across = made.plan.trays.at(made.tray);
        across.name = u"T2"_s;
        across.to = {0_m, 9_m, 3_m};
        const Id<Tray> other = made.add(across);
        made.lay(330_m, 3);
        Route route = made.plan.routes.at(Id<Route>(1));
        route.trays[1] = other;
        made.plan.routes.put(route);
        QCOMPARE(answers(made.findings(u"cable.pull"_s)), u"warning 92"_s);

        Cable shorter = made.plan.cables.at(Id<Cable>(1));
        shorter.length = 110_m;
        made.plan.cables.put(shorter);
        QCOMPARE(answers(made.findings(u"cable.pull"_s)), u""_s);
        across.id = other;
        across.via = {{0_m, 7_m, 3_m}, {1_m, 7_m, 3_m}, {1_m, 9_m, 3_m}};
        made.plan.trays.put(across);
        QCOMPARE(answers(made.findings(u"cable.pull"_s)), u"warning 92"_s);
    }
    void aPullWithoutItsFiguresIsNotKnown()
    {
        LaidPlan made;
        made.lay(10_m);
        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.pullMillinewtons = {}; });
        QCOMPARE(answers(made.findings(u"cable.pull"_s)), u"unknown fiber: figures.pull_tension"_s);

        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.milligramsPerMetre = {}; });
        QCOMPARE(answers(made.findings(u"cable.pull"_s)), u"unknown fiber: figures.mass"_s);
    }
    void slackIsNotMoreThanCanBeStored()
    {
        LaidPlan made;
        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.stockLengths = {10_m, 50_m}; });
        made.lay(20_m);
        QCOMPARE(answers(made.findings(u"cable.slack"_s)), u""_s);

        made.lay(15_m);
        const std::vector<Finding> found = made.findings(u"cable.slack"_s);
        QCOMPARE(answers(found), u"warning 35"_s);
        QCOMPARE(found.front().message,
                 u"F-00002 needs 15 m and is sold as 50 m: 35 m are left to store; 30 m is the most."_s);
        made.profile([](Profile& profile) { profile.slackMost = 35_m; });
        QCOMPARE(answers(made.findings(u"cable.slack"_s)), u""_s);
    }
    void aCableIsSoldInTheLengthItNeeds()
    {
        LaidPlan made;
        made.lay(20_m);
        QCOMPARE(answers(made.findings(u"cable.stock"_s)), u"unknown fiber: stock_lengths"_s);

        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.stockLengths = {10_m, 20_m}; });
        QCOMPARE(answers(made.findings(u"cable.stock"_s)), u""_s);
        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.stockLengths = {10_m, 19_m}; });
        QCOMPARE(answers(made.findings(u"cable.stock"_s)), u"note 20"_s);
    }
    void aTrayBearsItsCables_data()
    {
        QTest::addColumn<int>("grams");
        QTest::addColumn<int>("layers");
        QTest::addColumn<QString>("answer");
        // Eleven cables of 9 g a metre.
        QTest::newRow("nine tenths") << 110 << 1 << u""_s;
        QTest::newRow("more") << 109 << 1 << u"warning 0.099"_s;
        QTest::newRow("too much") << 98 << 1 << u"error 0.099"_s;
        QTest::newRow("two layers bear twice") << 98 << 2 << u""_s;
        QTest::newRow("not known, but what is needed") << 0 << 1 << u"unknown 0.099"_s;
    }
    void aTrayBearsItsCables()
    {
        QFETCH(const int, grams);
        QFETCH(const int, layers);
        QFETCH(const QString, answer);
        LaidPlan made;
        for (int i = 0; i < 11; ++i)
            made.lay(10_m);
        made.change<TrayType>(u"fiber-tray"_s, [&](TrayType& type) {
            if (grams > 0)
                type.milligramsPerMetre = known<std::int64_t>(grams * 1000);
        });
        Tray tray = made.plan.trays.at(made.tray);
        tray.layers = layers;
        made.plan.trays.put(tray);

        QCOMPARE(answers(made.findings(u"tray.load"_s)), answer);
    }
    void aCableOfUnknownMassIsNoLightOne()
    {
        LaidPlan made;
        made.lay(10_m);
        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.milligramsPerMetre = {}; });
        made.change<TrayType>(u"fiber-tray"_s,
                              [](TrayType& type) { type.milligramsPerMetre = known<std::int64_t>(1'000); });

        QCOMPARE(answers(made.findings(u"tray.load"_s)), u"unknown fiber: figures.mass"_s);
    }
    void copperSitsInACageInPlaceOfAnOptic()
    {
        RulePlan made;
        made.change<DeviceType>(u"tray"_s, [](DeviceType& type) {
            type.ports.front().connector = u"mpo-12"_s;
            type.ports.front().cage = u"osfp"_s;
        });
        made.change<CableType>(u"copper"_s, [](CableType& type) { type.connector = type.connectorB = u"osfp"_s; });
        const Id<Device> tray = made.device(made.rack(), u"tray"_s, 1);
        made.cable(u"copper"_s, {tray, 1}, {tray, 2}, 1_m);
        QCOMPARE(answers(made.findings(u"fiber.connector"_s)), u""_s);

        made.change<CableType>(u"copper"_s, [](CableType& type) { type.connector = type.connectorB = u"qsfp"_s; });
        QCOMPARE(made.findings(u"fiber.connector"_s).size(), std::size_t(2));
    }
    void noCopperOnCoPackagedPorts()
    {
        RulePlan made;
        made.change<DeviceType>(u"switch"_s, [](DeviceType& type) {
            type.inside = Inside{};
            PortGroup management;
            management.prefix = u"mgmt-"_s;
            management.count = 1;
            management.use = PortUse::Management;
            type.ports.push_back(management);
        });
        const Id<Rack> rack = made.rack();
        const Id<Device> tray = made.device(rack, u"tray"_s, 1);
        const Id<Device> fabricSwitch = made.device(rack, u"switch"_s, 2);
        made.cable(u"fiber"_s, {tray, 1}, {fabricSwitch, 1}, 2_m);
        made.cable(u"copper"_s, {tray, 3}, {fabricSwitch, 145}, 2_m);
        QCOMPARE(answers(made.findings(u"copper.on-cpo"_s)), u""_s);

        made.cable(u"copper"_s, {tray, 2}, {fabricSwitch, 144}, 2_m);
        const std::vector<Finding> found = made.findings(u"copper.on-cpo"_s);
        QCOMPARE(answers(found), u"error"_s);
        QCOMPARE(found.front().message,
                 u"F-00003 is copper (200G copper) on D2:144, a port of a co-packaged switch, which is optical."_s);
    }
    void theManagersLeaveAFiberItsRadius()
    {
        RulePlan made;
        made.change<RackType>(u"nvl72"_s, [](RackType& type) {
            type.sideManagerWidth = known(50_mm);
            type.sideManagerDepth = known(200_mm);
        });
        const Id<Device> device = made.device(made.rack(), u"tray"_s, 1);
        made.cable(u"fiber"_s, {device, 1}, {device, 2}, 2_m);
        QCOMPARE(answers(made.findings(u"fiber.bend"_s)), u"unknown fiber: bend_radius"_s);

        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.bendRadius = known(50_mm); });
        QCOMPARE(answers(made.findings(u"fiber.bend"_s)), u""_s);
        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.bendRadiusUnderLoad = known(60_mm); });
        QCOMPARE(answers(made.findings(u"fiber.bend"_s)), u"warning 50"_s);
        made.change<CableType>(u"fiber"_s, [](CableType& type) { type.bendRadius = known(51_mm); });
        QCOMPARE(answers(made.findings(u"fiber.bend"_s)), u"error 50"_s);
    }
};

RACKLOOM_TEST(CableRulesTest)
#include "cable_rules_test.moc"
