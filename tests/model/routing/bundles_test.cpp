// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/bundles.h"

#include "model/routing/reroute.h"
#include "tests/support/made_cluster.h"
#include "tests/support/plan_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;

namespace {

/// Two racks under one tray, 5 m apart, with a switch each and so many jumpers; every third begins in the second rack.
Tables twoRacks(int jumpers)
{
    tests::PlanBuilder builder;
    const Id<Row> row = builder.row(QStringLiteral("A"));
    const QString rackType = QStringLiteral("network-48ru");
    const Id<Rack> left = builder.rack(QStringLiteral("A01"), rackType, row, 1_m, 1_m);
    const Id<Rack> right = builder.rack(QStringLiteral("A02"), rackType, row, 6_m, 1_m);
    builder.tray(QStringLiteral("T"), QStringLiteral("fiber-tray"), {0_m, 1_m, 3_m}, {9_m, 1_m, 3_m}, 300_mm, 100_mm);
    const Id<Device> a = builder.device(QStringLiteral("L1"), QStringLiteral("q3450-ld"), left, 5);
    const Id<Device> b = builder.device(QStringLiteral("S1"), QStringLiteral("q3450-ld"), right, 11);
    for (int i = 1; i <= jumpers; ++i) {
        const bool turned = i % 3 == 0;
        builder.cable(QStringLiteral("mpo12-apc-smf"), CableRole::LeafSpine, {turned ? b : a, i}, {turned ? a : b, i});
    }
    Tables plan = builder.plan();
    routeDesign(plan).step.applyTo(plan);
    return plan;
}

std::vector<std::size_t> sizes(const std::vector<Bundle>& bundles)
{
    std::vector<std::size_t> counts;
    for (const Bundle& bundle : bundles)
        counts.push_back(bundle.cables.size());
    return counts;
}

}  // namespace

/// Cables grouped for pulling.
class BundlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By hand: each compute rack has 72 jumpers. Racks 1 to 4 have theirs with leaves 1 to 4, all in the first network
    /// rack: 72 on one way. Racks 5 to 8 have 36 with leaves 5 and 6 there and 36 with leaves 7 and 8 in the second.
    /// Between the two network racks lie 6 leaves x 72 jumpers to the spines, within the second one 2 x 72.
    void bundlesThePodAsByHand()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        std::multiset<std::size_t> ways;
        std::size_t cables = 0;
        for (const Bundle& bundle : bundlesOf(plan, 100'000)) {
            const CableType& type = plan.cableTypes.at(bundle.type);
            if (type.medium == Medium::SingleMode)
                ways.insert(bundle.cables.size());
            cables += bundle.cables.size();
        }
        QCOMPARE(cables, plan.cables.size());
        QCOMPARE(ways, (std::multiset<std::size_t>{36, 36, 36, 36, 36, 36, 36, 36, 72, 72, 72, 72, 144, 432}));
        // Of at most 24: 8 x 2 + 4 x 3 + 6 + 18.
        std::size_t bundles = 0;
        for (const Bundle& bundle : bundlesOf(plan)) {
            QVERIFY(bundle.cables.size() <= 24);
            bundles += plan.cableTypes.at(bundle.type).medium == Medium::SingleMode ? 1 : 0;
        }
        QCOMPARE(bundles, std::size_t{8 * 2 + 4 * 3 + 6 + 18});
    }

    void aWayIsOneWhicheverEndComesFirst()
    {
        const auto bundles = bundlesOf(twoRacks(7));
        QCOMPARE(bundles.size(), std::size_t{1});
        QCOMPARE(bundles[0].cables.size(), std::size_t{7});
        QCOMPARE(bundles[0].from, Id<Rack>(1));
        QCOMPARE(bundles[0].to, Id<Rack>(2));
        QCOMPARE(bundles[0].trays, std::vector{Id<Tray>(1)});
        QCOMPARE(bundles[0].name, QStringLiteral("B-0001"));
    }

    void sharesEqually()
    {
        const Tables plan = twoRacks(25);
        QCOMPARE(sizes(bundlesOf(plan)), (std::vector<std::size_t>{12, 13}));
        QCOMPARE(sizes(bundlesOf(plan, 25)), (std::vector<std::size_t>{25}));
        QCOMPARE(sizes(bundlesOf(plan, 10)), (std::vector<std::size_t>{8, 8, 9}));
        QCOMPARE(sizes(bundlesOf(plan, 1)).size(), std::size_t{25});
        QCOMPARE(bundlesOf(plan, 10)[2].name, QStringLiteral("B-0003"));
    }

    void addsUpWhatIsInIt()
    {
        const Tables plan = twoRacks(4);
        const Bundle bundle = bundlesOf(plan)[0];
        QCOMPARE(bundle.section->base(), 4 * 707);
        QCOMPARE(*bundle.diameter, Length::fromBase(7'200));  // 3.0 mm x 1.2 x 2
        Length total;
        Length longest;
        Length shortest = 1'000_m;
        plan.cables.forEach([&](const Cable& cable) {
            total += cable.length;
            longest = std::max(longest, cable.length);
            shortest = std::min(shortest, cable.length);
        });
        QVERIFY(shortest < longest);
        QCOMPARE(bundle.shortest, shortest);
        QCOMPARE(bundle.longest, longest);
        QCOMPARE(bundle.mass->base(), (total.base() / 1000 * 9'000 + 500'000) / 1'000'000);  // 9 g a metre
        QCOMPARE(*bundlesOf(plan, 1)[0].diameter, 3_mm);
    }

    void whatIsNotKnownStaysUnknown()
    {
        Tables plan = twoRacks(4);
        CableType type = plan.cableTypes.at(plan.cables.at(Id<Cable>(1)).type);
        type.outsideDiameter.value.reset();
        type.json = "{}";
        plan.cableTypes.put(type);
        const Bundle bundle = bundlesOf(plan)[0];
        QVERIFY(!bundle.section && !bundle.diameter && !bundle.mass);
        Cable cable = plan.cables.at(Id<Cable>(4));
        cable.route.reset();
        plan.cables.put(cable);
        QCOMPARE(bundlesOf(plan)[0].cables.size(), std::size_t{3});
    }
};

RACKLOOM_TEST(BundlesTest, QCoreApplication)
#include "bundles_test.moc"
