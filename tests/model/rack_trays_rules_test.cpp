// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_far_rule.h"
#include "model/rules/tray_through_rack_rule.h"

#include "model/edit/called.h"
#include "model/rules/checker.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> findingsOf(const Tables& plan, const QString& rule) { return Checker(plan, {rule}).findings(); }

/// The pod of 576 GPUs with TR-A, over the first row at y = 2.4 m, changed.
template <class Function>
Tables withRowTray(Function&& change)
{
    Tables plan = tests::madeCluster(576).plan;
    Tray tray = *called(plan.trays, u"TR-A"_s);
    change(tray);
    plan.trays.put(tray);
    return plan;
}

}  // namespace

class RackTraysRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrayPassesOverOrUnderARackAndNotThroughIt()
    {
        const auto through = [](Length z) {
            return findingsOf(withRowTray([&](Tray& tray) { tray.from.z = tray.to.z = z; }), u"tray.through-rack"_s)
                .size();
        };
        QCOMPARE(findingsOf(tests::madeCluster(576).plan, u"tray.through-rack"_s).size(), std::size_t(0));
        QCOMPARE(through(1_m), std::size_t(5));  // every rack of the row
        QCOMPARE(through(-500_mm), std::size_t(0));
        QCOMPARE(through(10_m), std::size_t(0));
    }

    void aRackHangsFromATrayNearEnough()
    {
        const auto far = [](Length aside) {
            return findingsOf(withRowTray([&](Tray& tray) { tray.from.y = tray.to.y = tray.from.y - aside; }),
                              u"tray.far"_s);
        };
        QVERIFY(findingsOf(tests::madeCluster(576).plan, u"tray.far"_s).empty());
        // Racks are 1,068 mm deep or more: half of that, and 600 mm beside it.
        QVERIFY(far(1_m).empty());
        const auto findings = far(1300_mm);
        QVERIFY(!findings.empty());
        QVERIFY(findings.front().value > findings.front().limit);
        QCOMPARE(findings.front().limit, std::optional(0.6));
        QVERIFY2(findings.front().message.contains(u"72 cables of A01"_s), qPrintable(findings.front().message));
    }

    void traysDoNotRunWithinEachOther()
    {
        const auto twin = [](Length aside, Length above) {
            Tables plan = tests::madeCluster(576).plan;
            Tray tray = *called(plan.trays, u"TR-A"_s);
            tray.id = plan.trays.nextId();
            tray.name = u"TR-A-2"_s;
            for (Point* point : {&tray.from, &tray.to}) {
                point->y += aside;
                point->z += above;
            }
            plan.trays.put(tray);
            return findingsOf(plan, u"tray.overlap"_s);
        };
        QVERIFY(findingsOf(tests::madeCluster(576).plan, u"tray.overlap"_s).empty());  // rows and cross trays join
        const auto findings = twin(0_m, 0_m);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings.front().message.contains(u"TR-A-2 and TR-A"_s));
        const Tray& tray = *called(tests::madeCluster(576).plan.trays, u"TR-A"_s);
        QCOMPARE(twin(tray.width - 1_mm, 0_m).size(), std::size_t(1));
        QVERIFY(twin(tray.width, 0_m).empty());
        QCOMPARE(twin(0_m, tray.depth - 1_mm).size(), std::size_t(1));
        QVERIFY(twin(0_m, tray.depth).empty());
    }

    void aCableWithoutAWayIsAnErrorOnceOthersHaveOne()
    {
        Tables plan = tests::madeCluster(576).plan;
        const QString rule = u"cable.unrouted"_s;
        QVERIFY(findingsOf(plan, rule).empty());
        Cable cable = plan.cables.at(Id<Cable>(1));
        cable.route.reset();
        plan.cables.put(cable);
        QCOMPARE(findingsOf(plan, rule).size(), std::size_t(1));
        std::vector<Cable> cables;
        plan.cables.forEach([&](const Cable& each) { cables.push_back(each); });
        for (Cable& each : cables) {
            each.route.reset();
            each.length = {};
            plan.cables.put(each);
        }
        plan.routes = {};
        QVERIFY(findingsOf(plan, rule).empty());  // not routed at all: fiber.reach does not know
        QCOMPARE(findingsOf(plan, u"fiber.reach"_s).front().severity, Severity::Unknown);
    }

    void aRackWithoutCablesHangsFromNothing()
    {
        Tables plan = withRowTray([](Tray& tray) { tray.from.y = tray.to.y = tray.from.y - 5_m; });
        plan.cables = {};
        QVERIFY(findingsOf(plan, u"tray.far"_s).empty());
    }
};

RACKLOOM_TEST(RackTraysRulesTest, QCoreApplication)
#include "rack_trays_rules_test.moc"
