// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/pathway.h"
#include "model/routing/tray_fill.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/elevation/rack_geometry.h"
#include "views/floor/cable_ways.h"

#include <QtTest>

#include <cmath>

using namespace views;
using namespace model;

class CableWaysTest : public QObject {
    Q_OBJECT

    const Tables& m_plan = tests::madeCluster(4608).plan;
    FloorFrame m_frame{m_plan};
    CableWays m_ways{m_plan, m_frame};

private Q_SLOTS:
    void everyRoutedCableIsInOneWay()
    {
        std::size_t routed = 0;
        m_plan.cables.forEach([&](const Cable& cable) { routed += cable.route.has_value(); });
        std::size_t held = 0;
        for (const CableWays::Way& way : m_ways.ways())
            held += way.cables.size();
        QCOMPARE(held, routed);
        QVERIFY(held > 9000);
    }

    void aWayGoesFromOneRacksFrontToTheOthers()
    {
        m_plan.routes.forEach([&](const Route& route) {
            const QPolygonF line = m_ways.line(route.id.value(), 0.5);
            for (const auto& [id, end] : {std::pair(route.from, line.first()), std::pair(route.to, line.last())}) {
                const Rack& rack = m_plan.racks.at(id);
                const double depth = millimetres(*m_plan.rackTypes.at(rack.type).depth.value);
                const QPointF off = end - m_frame.at(rack.x, rack.y);
                QVERIFY(std::abs(off.x()) < 1 && std::abs(std::abs(off.y()) - depth / 2) < 1);
                QCOMPARE(off.y() < 0, rack.facing == Facing::North);  // up the page is less
            }
        });
    }

    /// Cut across each tray in its middle: all that crosses lies within its width, and no two cables in one place.
    void cablesLieBesideEachOtherInTheirTray()
    {
        int cuts = 0;
        m_plan.trays.forEach([&](const Tray& tray) {
            const bool alongX = tray.from.y == tray.to.y;
            const QPointF middle = (m_frame.at(tray.from.x, tray.from.y) + m_frame.at(tray.to.x, tray.to.y)) / 2;
            const double half = millimetres(tray.width) / 2;
            std::vector<double> across;
            for (std::size_t way = 0; way < m_ways.ways().size(); ++way) {
                const auto& cables = m_ways.ways()[way].cables;
                const bool here = !cables.empty()
                    && std::count(m_plan.routes.at(*m_ways.ways()[way].route).trays.begin(),
                                  m_plan.routes.at(*m_ways.ways()[way].route).trays.end(), tray.id);
                for (std::size_t i = 0; here && i < cables.size(); ++i) {
                    const QPolygonF line = m_ways.cableLine(way, i);
                    for (int k = 0; k + 1 < line.size(); ++k) {
                        const double a = alongX ? line[k].x() - middle.x() : line[k].y() - middle.y();
                        const double b = alongX ? line[k + 1].x() - middle.x() : line[k + 1].y() - middle.y();
                        const double off = alongX ? line[k].y() - middle.y() : line[k].x() - middle.x();
                        if ((a < 0) != (b < 0) && std::abs(off) <= half)
                            across.push_back(off);
                    }
                }
            }
            std::sort(across.begin(), across.end());
            for (std::size_t i = 0; i + 1 < across.size(); ++i)
                QVERIFY2(across[i + 1] - across[i] > 1e-6, qPrintable(tray.name));
            cuts += across.size() > 1;
        });
        QVERIFY(cuts > 3);
    }

    /// All cables here are jumpers of 7.07 mm2: the fullest place of a tray has so many of them as its section says.
    void theFlowsAgreeWithTheTraysFill()
    {
        const TrayLoads loads(m_plan);
        std::map<Id<Tray>, int> most;
        for (const CableFlow& flow : m_ways.flows())
            most[flow.tray] = std::max(most[flow.tray], flow.cables);
        QVERIFY(!most.empty());
        for (const auto& [tray, cables] : most)
            QCOMPARE(std::int64_t(cables) * 707, loads.most(tray).base());
    }

    void aWindowHoldsTheWaysThatPassIt()
    {
        const QRectF window(5000, 5000, 4000, 3000);
        const std::vector<std::size_t> found = m_ways.touching(window);
        for (std::size_t way = 0; way < m_ways.ways().size(); ++way) {
            if (m_ways.ways()[way].cables.empty())
                continue;
            bool passes = false;
            const QPolygonF line = m_ways.line(way, 0.5);
            for (int i = 0; i + 1 < line.size(); ++i)
                passes = passes || QRectF(line[i], line[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(window);
            if (passes)
                QVERIFY(std::find(found.begin(), found.end(), way) != found.end());
        }
        QCOMPARE(m_ways.countTouching(window, 3), std::size_t(3));
    }

    void aCableWithoutRouteHasNoWay()
    {
        Tables plan = m_plan;
        plan.cables.forEach([&](const Cable& cable) {
            Cable loose = cable;
            loose.route.reset();
            plan.cables.put(loose);
        });
        const CableWays none(plan, m_frame);
        QVERIFY(none.flows().empty());
        QCOMPARE(none.countTouching(QRectF(-1e6, -1e6, 2e6, 2e6), 1), std::size_t(0));
    }
};

RACKLOOM_TEST(CableWaysTest, QCoreApplication)
#include "cable_ways_test.moc"
