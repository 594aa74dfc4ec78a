// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/links.h"

#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

}  // namespace

/// Which port goes to which, over whatever lies between.
class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCableIsALink()
    {
        OpticsPlan hall;
        const Id<Device> a = hall.device(s("L1"), s("q3450-ld"));
        const Id<Device> b = hall.device(s("S1"), s("q3450-ld"));
        const Id<Cable> cable = hall.cable(s("mpo12-apc-smf"), {b, 7}, {a, 3});
        const auto links = linksOf(hall.plan(), PlanIndex(hall.plan()));
        QCOMPARE(links, (std::vector{Link{{b, 7}, {a, 3}, {cable}}}));
    }

    /// The far cord comes first by id here, and has the far port as its end b; both ends may be end a too.
    void aLinkOverPanelsIsToldOnce_data()
    {
        QTest::addColumn<bool>("turned");
        QTest::newRow("as made by rule") << false;
        QTest::newRow("both ports are end a") << true;
    }
    void aLinkOverPanelsIsToldOnce()
    {
        QFETCH(bool, turned);
        OpticsPlan hall;
        const Id<Device> a = hall.device(s("L1"), s("q3450-ld"));
        const Id<Device> b = hall.device(s("S1"), s("q3450-ld"));
        const Id<Device> p = hall.device(s("P1"), s("fiber-panel-1u-48"));
        const Id<Device> q = hall.device(s("P2"), s("fiber-panel-1u-48"));
        const QString cord = s("mpo12-apc-smf");
        const Id<Cable> far = turned ? hall.cable(cord, {b, 7}, {q, 2}) : hall.cable(cord, {q, 2}, {b, 7});
        const Id<Cable> trunk = hall.trunk(s("mpo-trunk-24"), {{p, 49}, {p, 50}}, {{q, 49}, {q, 50}});
        const Id<Cable> near = hall.cable(cord, {a, 3}, {p, 2});
        const auto links = linksOf(hall.plan(), PlanIndex(hall.plan()));
        QCOMPARE(links.size(), std::size_t{1});
        if (turned)
            QCOMPARE(links[0], (Link{{b, 7}, {a, 3}, {far, trunk, near}}));
        else
            QCOMPARE(links[0], (Link{{a, 3}, {b, 7}, {near, trunk, far}}));
    }

    void anOpenPanelEndsALink()
    {
        OpticsPlan hall;
        const Id<Device> a = hall.device(s("L1"), s("q3450-ld"));
        const Id<Device> p = hall.device(s("P1"), s("fiber-panel-1u-48"));
        const Id<Cable> cord = hall.cable(s("mpo12-apc-smf"), {a, 3}, {p, 2});
        const auto links = linksOf(hall.plan(), PlanIndex(hall.plan()));
        QCOMPARE(links.size(), std::size_t{1});
        QVERIFY(!links[0].arrives());
        QCOMPARE(links[0].cables, std::vector{cord});
        QCOMPARE(links[0].b.device, p);
    }

    void aBreakoutHasALinkForEachLeg()
    {
        OpticsPlan hall;
        const Id<Device> a = hall.device(s("L1"), s("q3450-ld"));
        const Id<Device> b = hall.device(s("L2"), s("q3450-ld"));
        const Id<Cable> id = hall.cable(s("mpo12-breakout-2"), {a, 3}, {b, 1});
        Cable cable = hall.plan().cables.at(id);
        cable.furtherB = {{b, 2}};
        hall.tables().cables.put(cable);
        const auto links = linksOf(hall.plan(), PlanIndex(hall.plan()));
        QCOMPARE(links, (std::vector{Link{{a, 3}, {b, 1}, {id}}, Link{{a, 3}, {b, 2}, {id}}}));
    }
};

RACKLOOM_TEST(LinksTest, QCoreApplication)
#include "links_test.moc"
