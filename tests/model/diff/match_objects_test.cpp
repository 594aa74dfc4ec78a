// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/match_objects.h"

#include "model/diff/cable_diff.h"
#include "model/edit/label_holders.h"
#include "tests/support/made_cluster.h"
#include "tests/support/random_steps.h"
#include "tests/support/test_program.h"
#include "tests/support/whole_design.h"

#include <QtTest>

#include <set>

using namespace model;

namespace {

Tables walked(Tables plan, std::uint32_t seed, int steps)
{
    tests::RandomSteps walk(seed);
    for (int i = 0; i < steps; ++i)
        walk.next(plan).applyTo(plan);
    return tests::wholeDesign(plan);
}

std::set<std::uint32_t> listedCables(const PlanDiff& diff)
{
    std::set<std::uint32_t> listed;
    for (const DiffItem& item : diff.items) {
        if (item.kind == "cable" && item.now)
            listed.insert(item.now->id);
    }
    return listed;
}

}  // namespace

/// What is paired, told again by looking at every record.
class MatchObjectsTest : public QObject {
    Q_OBJECT

private:
    template <class Visit>
    void forEachPairOfDesigns(Visit&& visit)
    {
        const Tables start = tests::wholeDesign(tests::madeCluster(72).plan);
        for (std::uint32_t seed = 1; seed <= 12; ++seed)
            visit(walked(start, seed, 10), walked(start, seed + 50, 40));
        visit(start, tests::wholeDesign(tests::madeCluster(576).plan));
    }

private Q_SLOTS:
    void nothingIsPairedTwiceAndNothingThatIsNotThere()
    {
        forEachPairOfDesigns([](const Tables& a, const Tables& b) {
            const IdMaps maps = matchObjects(a, b);
            const auto check = [&]<class Record>(const Table<Record>& table) {
                const IdMap<Record>& map = maps.of<Record>();
                std::set<Id<Record>> taken;
                table.forEach([&](const Record& record) {
                    const auto to = map.to(record.id);
                    if (!to)
                        return;
                    QVERIFY(b.of<Record>().contains(*to));
                    QVERIFY(map.from(*to) == record.id);
                    QVERIFY(taken.insert(*to).second);
                });
                QCOMPARE(taken.size(), map.size());
            };
            std::apply([&](const auto&... tables) { (check(tables), ...); }, a.all());
        });
    }

    void aCableThatIsNotListedIsTheSameForACrew()
    {
        int unlisted = 0;
        forEachPairOfDesigns([&](const Tables& a, const Tables& b) {
            const IdMaps maps = matchObjects(a, b);
            const std::set<std::uint32_t> listed = listedCables(diffPlans(a, b));
            const LabelTexts labelsA = labelsOf(a);
            const LabelTexts labelsB = labelsOf(b);
            b.cables.forEach([&](const Cable& now) {
                if (listed.contains(now.id.value()))
                    return;
                const auto id = maps.of<Cable>().from(now.id);
                QVERIFY(id);
                const Cable& was = a.cables.at(*id);
                const auto there = [&](const PortRef& port) {
                    return PortRef{maps.of<Device>().to(port.device).value_or(kNowhere<Device>), port.number};
                };
                QVERIFY(there(was.a) == now.a && there(was.b) == now.b);
                QVERIFY(labelNumber(was) == labelNumber(now) && was.length == now.length);
                QCOMPARE(a.cableTypes.at(was.type).key, b.cableTypes.at(now.type).key);
                for (const CableEnd end : {CableEnd::A, CableEnd::B})
                    QCOMPARE(labelsA.at(was, end), labelsB.at(now, end));
                QCOMPARE(was.route.has_value(), now.route.has_value());
                if (!was.route)
                    return;
                const auto& before = a.routes.at(*was.route).trays;
                const auto& after = b.routes.at(*now.route).trays;
                QCOMPARE(before.size(), after.size());
                for (std::size_t i = 0; i < before.size(); ++i)
                    QVERIFY(maps.of<Tray>().to(before[i]) == after[i]);
                ++unlisted;
            });
        });
        QVERIFY(unlisted > 100);
    }
};

RACKLOOM_TEST(MatchObjectsTest)
#include "match_objects_test.moc"
