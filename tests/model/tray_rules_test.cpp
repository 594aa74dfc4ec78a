// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using tests::RulePlan;

namespace {

/// One tray of 100 x 100 mm, 10 m long over two racks, and cables of 3.0 mm (7.07 mm2) between them.
class TrayPlan : public RulePlan {
public:
    TrayPlan()
    {
        plan.trayTypes.put(TrayType{Id<TrayType>(1)});
        tray = add(Tray{
            Id<Tray>(1), QStringLiteral("T1"), Id<TrayType>(1), {0_m, 5_m, 3_m}, {10_m, 5_m, 3_m}, 100_mm, 100_mm});
        change<CableType>(QStringLiteral("fiber"), [](CableType& type) { type.outsideDiameter = tests::known(3_mm); });
        near = rackAt(1_m);
        far = rackAt(9_m);
        route = add(Route{Id<Route>(1), near, far, {tray}, 8_m});
    }
    void lay(int cables)
    {
        for (int i = 0; i < cables; ++i)
            layOne();
    }
    Id<Cable> layOne()
    {
        const Id<Device> a = device(near, QStringLiteral("switch"), 1);
        const Id<Cable> id = RulePlan::cable(QStringLiteral("fiber"), {a, 1}, {a, 2}, 10_m);
        Cable cable = plan.cables.at(id);
        cable.route = route;
        plan.cables.put(cable);
        return id;
    }
    void addPower(Length y, Length z)
    {
        Tray power = plan.trays.at(tray);
        power.name = QStringLiteral("P1");
        power.kind = TrayKind::PowerCable;
        power.from.y = power.to.y = y;
        power.from.z = power.to.z = z;
        add(power);
    }
    void addObstacle(ObstacleKind kind, Length y, Length bottom, std::optional<Length> top)
    {
        add(Obstacle{Id<Obstacle>(1),
                     QStringLiteral("C1"),
                     kind,
                     {{4_m, y}, {4.4_m, y}, {4.4_m, y + 400_mm}, {4_m, y + 400_mm}},
                     bottom,
                     top});
    }
    int count(const QString& rule) const { return static_cast<int>(findings(rule).size()); }

    Id<Tray> tray{1};
    Id<Rack> near{1};
    Id<Rack> far{1};
    Id<Route> route{1};

private:
    Id<Rack> rackAt(Length x)
    {
        const Id<Rack> id = rack();
        Rack moved = plan.racks.at(id);
        moved.x = x;
        moved.y = 5_m;
        plan.racks.put(moved);
        return id;
    }
};

const QString kFill = QStringLiteral("tray.fill");
const QString kBlocked = QStringLiteral("tray.blocked");
const QString kPower = QStringLiteral("tray.power-clearance");
const QString kGuide = QStringLiteral("cable.guide");
const QString kReach = QStringLiteral("fiber.reach");

}  // namespace

class TrayRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillIsAnErrorAboveTheMostAndAWarningAboveDayOne();
    void cablesThatDoNotMeetDoNotFillTogether();
    void aColumnBlocksATrayThatRunsIntoIt();
    void itsCornersLeaveEveryCableItsRadius();
    void aTrayMayPassOverAKeepOut();
    void aTrayStaysWithinTheOutline();
    void powerKeepsItsDistance();
    void aGuideIsKeptToTheTray();
    void reachIsAnErrorBeyondAndUnknownWithoutALength();
    void aManagerHoldsWhatItMay();
};

void TrayRulesTest::fillIsAnErrorAboveTheMostAndAWarningAboveDayOne()
{
    // 10,000 mm2: 40 % hold 565 jumpers (3,994.55 mm2), 50 % hold 707 (4,998.49 mm2).
    TrayPlan made;
    made.lay(565);
    QCOMPARE(made.count(kFill), 0);
    made.lay(1);
    QCOMPARE(made.findings(kFill).front().severity, Severity::Warning);
    made.lay(707 - 566);
    QCOMPARE(made.findings(kFill).front().severity, Severity::Warning);
    made.lay(1);
    const Finding finding = made.findings(kFill).front();
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.limit, std::optional(50.0));
    QVERIFY(qAbs(*finding.value - 50.0556) < 0.001);
    QCOMPARE(finding.where, QStringLiteral("T1"));
}

void TrayRulesTest::cablesThatDoNotMeetDoNotFillTogether()
{
    TrayPlan made;
    made.lay(400);
    made.route = made.add(Route{Id<Route>(1), made.far, made.far, {made.tray}, 0_m});
    made.lay(400);
    QCOMPARE(made.count(kFill), 0);
}

void TrayRulesTest::aColumnBlocksATrayThatRunsIntoIt()
{
    // The tray takes y from 4.95 to 5.05 m; the column 400 mm from its lower side on.
    TrayPlan made;
    made.addObstacle(ObstacleKind::Column, 5.05_m, {}, {});
    QCOMPARE(made.count(kBlocked), 0);  // they touch
    made.addObstacle(ObstacleKind::Column, 5.04_m, {}, {});
    QCOMPARE(made.count(kBlocked), 1);
    QVERIFY(made.findings(kBlocked).front().message.contains(QStringLiteral("column C1")));
}

void TrayRulesTest::itsCornersLeaveEveryCableItsRadius()
{
    TrayPlan made;
    made.lay(3);
    const auto turns = [&](Length corner) {
        TrayType type = made.plan.trayTypes.at(made.plan.trays.at(made.tray).type);
        type.bendRadius = tests::known(corner);
        made.plan.trayTypes.put(type);
        QStringList answers;
        for (const Finding& finding : made.findings(QStringLiteral("tray.bend")))
            answers << severityKey(finding.severity);
        return answers.join(u' ');
    };
    made.change<CableType>(QStringLiteral("fiber"), [](CableType& type) {
        type.bendRadius = tests::known(30_mm);
        type.bendRadiusUnderLoad = tests::known(60_mm);
    });
    QCOMPARE(turns(60_mm), QString());
    QCOMPARE(turns(59_mm), QStringLiteral("warning"));
    QCOMPARE(turns(30_mm), QStringLiteral("warning"));
    QCOMPARE(turns(29_mm), QStringLiteral("error"));
    QVERIFY(made.findings(QStringLiteral("tray.bend")).front().message.contains(QStringLiteral("3 cables")));
}

void TrayRulesTest::aTrayMayPassOverAKeepOut()
{
    // Its floor is at 3.0 m, its rim at 3.1 m.
    TrayPlan made;
    made.addObstacle(ObstacleKind::KeepOut, 4.8_m, {}, 3_m);
    made.addObstacle(ObstacleKind::KeepOut, 4.8_m, 3.1_m, {});
    QCOMPARE(made.count(kBlocked), 0);
    made.addObstacle(ObstacleKind::KeepOut, 4.8_m, {}, 3_m + 1_mm);
    QCOMPARE(made.count(kBlocked), 1);
}

void TrayRulesTest::aTrayStaysWithinTheOutline()
{
    TrayPlan made;
    Hall hall{Id<Hall>(1), QStringLiteral("Hall"), 12_m, 8_m};
    hall.outline = {{0_m, 0_m}, {10_m, 0_m}, {10_m, 8_m}, {0_m, 8_m}};
    made.plan.halls.put(hall);
    QCOMPARE(made.count(kBlocked), 0);
    hall.outline = {{0_m, 0_m}, {10_m, 0_m}, {10_m, 4_m}, {6_m, 8_m}, {0_m, 8_m}};
    made.plan.halls.put(hall);
    QCOMPARE(made.count(kBlocked), 1);
    hall.outline = {};
    made.plan.halls.put(hall);
    QCOMPARE(made.count(kBlocked), 0);
    hall.depth = 5_m;
    made.plan.halls.put(hall);
    QCOMPARE(made.count(kBlocked), 1);  // without an outline the walls are the width and the depth
    hall.depth = 8_m;
    hall.outline = {{0_m, 0_m}, {10_m, 8_m}, {10_m, 0_m}, {0_m, 8_m}};  // crosses itself: bounds nothing
    made.plan.halls.put(hall);
    QCOMPARE(made.count(kBlocked), 0);
}

void TrayRulesTest::powerKeepsItsDistance()
{
    // Sides at 5.05 and, of a power way at y, at y - 0.05: 300 mm between them at y = 5.4.
    TrayPlan made;
    made.addPower(5.4_m, 3_m);
    QCOMPARE(made.count(kPower), 0);
    made.addPower(5.4_m - 1_mm, 3_m);
    const Finding finding = made.findings(kPower).front();
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.value, std::optional(299.0));
    QCOMPARE(made.count(kPower), 1);  // the power ways themselves keep no distance
    // Above: 100 mm of rim and 300 mm clear.
    TrayPlan above;
    above.addPower(5_m, 3.4_m);
    QCOMPARE(above.count(kPower), 0);
    above.addPower(5_m, 3.4_m - 1_mm);
    QCOMPARE(above.count(kPower), 1);
}

void TrayRulesTest::aGuideIsKeptToTheTray()
{
    TrayPlan made;
    const Id<Cable> one = made.layOne();
    const Id<Cable> two = made.layOne();
    const Id<Guide> id = made.add(Guide{Id<Guide>(1), one, {made.tray}, {}, {}});
    QCOMPARE(made.count(kGuide), 0);
    made.plan.guides.put(Guide{id, one, {made.tray, made.tray}, {}, {}});
    QCOMPARE(made.count(kGuide), 1);
    made.plan.guides.put(Guide{id, one, {}, {made.tray}, {}});
    QVERIFY(made.findings(kGuide).front().message.contains(QStringLiteral("avoids")));
    made.plan.guides.put(Guide{id, one, {}, {}, two});
    QVERIFY(made.findings(kGuide).front().message.contains(QStringLiteral("share T1")));
    Cable apart = made.plan.cables.at(two);
    apart.route.reset();
    made.plan.cables.put(apart);
    QCOMPARE(made.count(kGuide), 0);
}

void TrayRulesTest::reachIsAnErrorBeyondAndUnknownWithoutALength()
{
    TrayPlan made;
    made.profile([](Profile& profile) { profile.reach = 10_m; });
    const Id<Cable> id = made.layOne();
    const auto severityAt = [&](Length length) -> std::optional<Severity> {
        Cable cable = made.plan.cables.at(id);
        cable.length = length;
        made.plan.cables.put(cable);
        const auto found = made.findings(kReach);
        return found.empty() ? std::nullopt : std::optional(found.front().severity);
    };
    QCOMPARE(severityAt(9_m), std::optional<Severity>());
    QCOMPARE(severityAt(9_m + 1_um), std::optional(Severity::Warning));
    QCOMPARE(severityAt(10_m), std::optional(Severity::Warning));
    QCOMPARE(severityAt(10_m + 1_um), std::optional(Severity::Error));
    QCOMPARE(severityAt({}), std::optional(Severity::Unknown));
}

void TrayRulesTest::aManagerHoldsWhatItMay()
{
    TrayPlan made;
    const QString rule = QStringLiteral("manager.fill");
    made.layOne();
    QCOMPARE(made.findings(rule).front().severity, Severity::Unknown);
    made.change<RackType>(QStringLiteral("nvl72"), [](RackType& type) {
        type.sideManagerWidth = tests::known(10_mm);
        type.sideManagerDepth = tests::known(10_mm);
    });
    // Both ends of a cable are in this rack: it lies once in the manager at its end a, 7.07 of 100 mm2.
    QVERIFY(made.count(rule) == 0);
    made.lay(4);
    QVERIFY(made.count(rule) == 0);
    made.lay(1);
    QVERIFY(made.count(rule) >= 1);
    QVERIFY(made.findings(rule).front().message.contains(QStringLiteral("side manager")));
}

RACKLOOM_TEST(TrayRulesTest, QCoreApplication)
#include "tray_rules_test.moc"
