// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/elevation/elevation_layout.h"

#include <QtTest>

using namespace views;
using namespace model;

/// In which order racks stand side by side in an elevation.
class ElevationLayoutTest : public QObject {
    Q_OBJECT

    /// Row A with its racks along an axis, from the least place to the largest, and what its elevation shows left to right.
    static QStringList shown(Facing facing, ElevationFace face)
    {
        Tables plan = tests::madeCluster(576).plan;
        std::vector<Id<Rack>> racks;
        const Id<Row> row = plan.racks.at(Id<Rack>(1)).row;
        plan.racks.forEach([&](const Rack& rack) {
            if (rack.row != row)
                return;
            Rack moved = rack;
            const Length place = 2_m + 600_mm * std::int64_t(racks.size());
            moved.name = QString::number(racks.size() + 1);
            moved.facing = facing;
            const bool alongX = facing == Facing::North || facing == Facing::South;
            moved.x = alongX ? place : 9_m;
            moved.y = alongX ? 9_m : place;
            plan.racks.put(moved);
            racks.push_back(rack.id);
        });
        QStringList names;
        for (const RackPlace& place : layoutOf(plan, PlanIndex(plan), racks, face).places)
            names.append(plan.racks.at(place.rack).name);
        return names;
    }

private Q_SLOTS:
    void racksStandAsSomebodyBeforeThemSeesThem_data()
    {
        QTest::addColumn<int>("facing");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("rear");
        const QString rising = QStringLiteral("1 2 3 4 5");
        const QString falling = QStringLiteral("5 4 3 2 1");
        // Whoever looks north at fronts that face south has the west, the least x, on the left.
        QTest::newRow("south") << int(Facing::South) << rising << falling;
        QTest::newRow("north") << int(Facing::North) << falling << rising;
        QTest::newRow("east") << int(Facing::East) << rising << falling;
        QTest::newRow("west") << int(Facing::West) << falling << rising;
    }

    void racksStandAsSomebodyBeforeThemSeesThem()
    {
        QFETCH(int, facing);
        QFETCH(QString, front);
        QFETCH(QString, rear);
        QCOMPARE(shown(Facing(facing), ElevationFace::Front).join(u' '), front);
        QCOMPARE(shown(Facing(facing), ElevationFace::Rear).join(u' '), rear);
    }
};

RACKLOOM_TEST(ElevationLayoutTest)

#include "elevation_layout_test.moc"
