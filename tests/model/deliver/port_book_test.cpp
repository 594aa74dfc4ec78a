// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/port_book.h"
#include "model/edit/object_ref.h"
#include "tests/support/made_cluster.h"
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;

/// What printed sheets say of ports.
class PortBookTest : public QObject {
    Q_OBJECT

    const PortBook m_book{tests::madeCluster(576).plan};

    const Device& device(const QString& name) { return tests::deviceCalled(m_book.plan(), name); }
    Id<Rack> rack(const QString& name) { return m_book.index().called<Rack>(name).front(); }

private Q_SLOTS:
    void aLeafHasFourRacksThenItsSpines()
    {
        const PortList list = m_book.portsOf(device(QStringLiteral("L1-01")).id);
        QCOMPARE(list.lines.size(), std::size_t(144));
        QStringList names;
        for (const FarEnd& far : list.farEnds)
            names << far.name;
        QCOMPARE(names.mid(4),
                 QStringList({QStringLiteral("S1-01"), QStringLiteral("S1-02"), QStringLiteral("S1-03"),
                              QStringLiteral("S1-04")}));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!list.farEnds[std::size_t(i)].device);
        // Rack x of the group, tray t: port 18 x + t; the up-ports 18 to each of four spines.
        for (std::size_t i = 0; i < 144; ++i)
            QCOMPARE(list.lines[i].farEnd, int(i / 18));
        QCOMPARE(list.lines[0].shortFar, QStringLiteral("T01"));
        QCOMPARE(list.lines[35].shortFar, QStringLiteral("T18"));
        QCOMPARE(list.lines[72].shortFar, QStringLiteral("1"));
    }

    void aLineTellsItsCableFromThisEnd()
    {
        const PortList list = m_book.portsOf(device(QStringLiteral("L1-01")).id);
        const PortLine& line = list.lines[0];
        const Cable& cable = m_book.plan().cables.at(*line.cable);
        QCOMPARE(line.end, CableEnd::B);
        QCOMPARE(m_book.labelOf(line), endText(m_book.plan(), cable.b) + u'/' + endText(m_book.plan(), cable.a));
        QVERIFY(line.stock && line.stock->length >= cable.length);
    }

    void lossIsTwoMatedPairsAndTheFiber()
    {
        // 0.35 dB a pair, 0.4 dB a kilometre of what is bought: DECISIONS 4.
        for (const PortLine& line : m_book.portsOf(device(QStringLiteral("L1-03")).id).lines) {
            const double wanted = 2 * 350 + 0.4 * double(line.stock->length.base()) / 1e6;
            const auto loss = m_book.lossOf(line);
            QVERIFY(loss && std::abs(double(loss->base()) - wanted) <= 0.5);
        }
        for (const PortLine& line : m_book.portsOf(device(QStringLiteral("L1-03")).id).lines)
            QVERIFY(line.cable);
    }

    void aBreakoutTellsTheLossOfItsWorstLegAtBothEnds()
    {
        tests::OpticsPlan made;
        const auto leaf = made.device(QStringLiteral("L"), QStringLiteral("q3450-ld"));
        const auto tray = made.device(QStringLiteral("T"), QStringLiteral("gb300-compute-tray"));
        const auto other = made.device(QStringLiteral("U"), QStringLiteral("gb300-compute-tray"));
        made.trunk(QStringLiteral("mpo12-breakout-2"), {{leaf, 1}}, {{tray, 1}, {other, 1}}, 20_m);
        // One leg alone is plugged in: what it loses is known.
        made.trunk(QStringLiteral("mpo12-breakout-2"), {{leaf, 2}}, {{tray, 2}}, 20_m);
        const PortBook book(made.plan());
        const Id<Rack> rack = made.plan().devices.at(leaf).rack;
        std::vector<PortLine> lines = book.trayPortsOf(rack).lines;
        QCOMPARE(lines.size(), std::size_t(3));
        for (const PortLine& line : book.portsOf(leaf).lines) {
            if (line.cable)
                lines.push_back(line);
        }
        QCOMPARE(lines.size(), std::size_t(5));
        // Two pairs of 0.35 dB and 20 m at 0.4 dB a kilometre.
        for (const PortLine& line : lines)
            QCOMPARE(book.lossOf(line).value_or(Loss()), Loss::fromBase(708));
        QCOMPARE(farEndText(book.plan(), lines[3]), QStringLiteral("A01-02+03:nic-1"));
        QCOMPARE(farEndText(book.plan(), lines[0]), QStringLiteral("A01-01:1"));
    }

    void lightThatStopsOnItsWayHasNoLoss()
    {
        tests::OpticsPlan made;
        const auto leaf = made.device(QStringLiteral("L"), QStringLiteral("q3450-ld"));
        const auto panel = made.device(QStringLiteral("P"), QStringLiteral("fiber-panel-1u-48"));
        made.cable(QStringLiteral("mpo12-apc-smf"), {leaf, 1}, {panel, 1}, 20_m);
        const PortBook book(made.plan());
        QVERIFY(!book.lossOf(book.portsOf(leaf).lines[0]));
    }

    void traysGoRailByRailFromTheBottom()
    {
        const PortList list = m_book.trayPortsOf(rack(QStringLiteral("A01")));
        QCOMPARE(list.lines.size(), std::size_t(72));
        for (std::size_t i = 0; i < 72; ++i) {
            QCOMPARE(list.lines[i].name, QStringLiteral("nic-%1").arg(i / 18 + 1));
            QCOMPARE(list.lines[i].shown, QStringLiteral("T%1").arg(i % 18 + 1, 2, 10, QLatin1Char('0')));
        }
        QCOMPARE(list.farEnds.size(), std::size_t(4));
    }

    void managementIsLeftOutWhileNothingIsPlannedForIt()
    {
        for (const PortLine& line : m_book.portsOf(device(QStringLiteral("S1-01")).id).lines)
            QVERIFY(!line.name.startsWith(QStringLiteral("mgmt")));
        QVERIFY(m_book.devicesWithPages(rack(QStringLiteral("A01"))).empty());
        Tables plan = tests::madeCluster(576).plan;
        const Device& leaf = tests::deviceCalled(plan, QStringLiteral("L1-01"));
        Cable cable = plan.cables.at(*m_book.portsOf(leaf.id).lines[0].cable);
        const int management = *portNumber(plan.deviceTypes.at(leaf.type), QStringLiteral("mgmt-1"));
        cable.b = {leaf.id, management};
        plan.cables.put(cable);
        const PortBook managed(std::move(plan));
        QCOMPARE(managed.portsOf(leaf.id).lines.size(), std::size_t(145));
        QVERIFY(!managed.portsOf(leaf.id).lines.front().cable);
    }

    void devicesComeFromTheTopDown()
    {
        const std::vector<Id<Device>> devices = m_book.devicesWithPages(device(QStringLiteral("L1-01")).rack);
        QCOMPARE(devices.size(), std::size_t(6));
        for (std::size_t i = 1; i < devices.size(); ++i)
            QVERIFY(m_book.plan().devices.at(devices[i]).unit < m_book.plan().devices.at(devices[i - 1]).unit);
    }

    void everyCableIsOnTwoLinesAndInOneBundle()
    {
        std::map<std::uint32_t, int> seen;
        m_book.plan().racks.forEach([&](const Rack& each) {
            for (const PortLine& line : m_book.trayPortsOf(each.id).lines)
                ++seen[line.cable->value()];
            for (const Id<Device> id : m_book.devicesWithPages(each.id)) {
                for (const PortLine& line : m_book.portsOf(id).lines)
                    seen[line.cable ? line.cable->value() : 0] += line.cable ? 1 : 0;
            }
        });
        m_book.plan().cables.forEach([&](const Cable& cable) {
            QCOMPARE(seen[cable.id.value()], 2);
            const Bundle* bundle = m_book.bundleOf(cable.id);
            QVERIFY(bundle && std::count(bundle->cables.begin(), bundle->cables.end(), cable.id) == 1);
        });
    }

    void aWayIsToldFromWhereOneStands()
    {
        const Cable* far = nullptr;
        m_book.plan().cables.forEach([&](const Cable& cable) {
            if (cable.route && m_book.plan().routes.at(*cable.route).trays.size() > 1)
                far = &cable;
        });
        QVERIFY(far);
        QStringList back = trayNames(m_book.plan(), *far, CableEnd::B);
        std::reverse(back.begin(), back.end());
        QCOMPARE(trayNames(m_book.plan(), *far, CableEnd::A), back);
    }
};

RACKLOOM_TEST(PortBookTest, QCoreApplication)

#include "port_book_test.moc"
