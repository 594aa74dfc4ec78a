// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/switch_inside.h"

#include "model/catalog/catalog.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <map>
#include <set>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

const DeviceType& builtIn(const QString& key)
{
    const auto* found = Catalog::builtIn().find<DeviceType>(key);
    if (!found)
        qFatal("the catalog has no %s", qPrintable(key));
    return *found;
}

InnerPart named(const QString& name) { return partCalled(builtIn(u"q3450-ld"_s), name).value(); }

std::set<int> portsOf(const std::vector<PortLane>& lanes)
{
    std::set<int> ports;
    for (const PortLane& lane : lanes)
        ports.insert(lane.port);
    return ports;
}

}  // namespace

class SwitchInsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPortAlignedPortHasOneOfEach();
    void aLaneStripedPortIsSpreadOverTheAsics();
    void losesWhatTheTableSays_data();
    void losesWhatTheTableSays();
    void everyLaneHasALaserAndEveryPmFiberAnEngine_data();
    void everyLaneHasALaserAndEveryPmFiberAnEngine();
    void namesItsParts();
    void knowsNoPartsThatAreNotThere();
    void saysWhatItKnowsOfASwitchThatIsHalfPublished();
    void aPluggableSwitchHasNothingInside();
    void aFedSwitchHasNoLasersButTheSameConnectors();
    void aShelfHasLasersAndNoLanes();
};

void SwitchInsideTest::aPortAlignedPortHasOneOfEach()
{
    const SwitchInside inside(builtIn(u"q3450-ld"_s), OpticsProfile::PortAligned);
    // Port 41: engine ceil(41/2) = 21, module ceil(21/4) = 6, ASIC ceil(21/18) = 2, sub-assembly ceil(21/3) = 7;
    // first of the eight ports of its module, so laser 1, whose two fibers are position 1 of pm-11 and pm-12.
    QVERIFY(inside.behind({41, 1}) == (LaneParts{2, 7, 21, 6, 1, 11, 1}));
    QVERIFY(inside.behind({41, 2}) == (LaneParts{2, 7, 21, 6, 1, 11, 1}));
    QVERIFY(inside.behind({41, 3}) == (LaneParts{2, 7, 21, 6, 1, 12, 1}));
    QVERIFY(inside.behind({144, 4}) == (LaneParts{4, 24, 72, 18, 8, 36, 8}));
    QVERIFY(inside.behind({1, 1}) == (LaneParts{1, 1, 1, 1, 1, 1, 1}));
    QVERIFY(inside.behind({36, 1}).asic == 1 && inside.behind({37, 1}).asic == 2);
}

void SwitchInsideTest::aLaneStripedPortIsSpreadOverTheAsics()
{
    const SwitchInside inside(builtIn(u"q3450-ld"_s), OpticsProfile::LaneStriped);
    // Port 41: the first of ports 41 to 48, j = 6; lane a sits on ASIC a, engine 18 (a - 1) + 6; fed by module 6,
    // whose lasers 2a - 1 and 2a light the two halves of that engine: ports 41-44 and 45-48.
    QVERIFY(inside.behind({41, 1}) == (LaneParts{1, 2, 6, 6, 1, 11, 1}));
    QVERIFY(inside.behind({41, 2}) == (LaneParts{2, 8, 24, 6, 3, 11, 3}));
    QVERIFY(inside.behind({41, 4}) == (LaneParts{4, 20, 60, 6, 7, 11, 7}));
    QVERIFY(inside.behind({44, 1}) == (LaneParts{1, 2, 6, 6, 1, 12, 1}));
    QVERIFY(inside.behind({45, 1}) == (LaneParts{1, 2, 6, 6, 2, 11, 2}));
    QVERIFY(inside.behind({48, 4}) == (LaneParts{4, 20, 60, 6, 8, 12, 8}));
}

void SwitchInsideTest::losesWhatTheTableSays_data()
{
    QTest::addColumn<bool>("striped");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("ports");
    QTest::addColumn<int>("lanesEach");
    QTest::newRow("aligned laser") << false << u"els-6.3"_s << 1 << 4;
    QTest::newRow("aligned module") << false << u"els-6"_s << 8 << 4;
    QTest::newRow("aligned engine") << false << u"engine-21"_s << 2 << 4;
    QTest::newRow("aligned sub-assembly") << false << u"osa-7"_s << 6 << 4;
    QTest::newRow("aligned ASIC") << false << u"asic-2"_s << 36 << 4;
    QTest::newRow("striped laser") << true << u"els-6.3"_s << 4 << 1;
    QTest::newRow("striped module") << true << u"els-6"_s << 8 << 4;
    QTest::newRow("striped engine") << true << u"engine-24"_s << 8 << 1;
    QTest::newRow("striped sub-assembly") << true << u"osa-8"_s << 24 << 1;
    QTest::newRow("striped ASIC") << true << u"asic-2"_s << 144 << 1;
}

void SwitchInsideTest::losesWhatTheTableSays()
{
    QFETCH(const bool, striped);
    QFETCH(const QString, part);
    QFETCH(const int, ports);
    QFETCH(const int, lanesEach);
    const SwitchInside inside(builtIn(u"q3450-ld"_s),
                              striped ? OpticsProfile::LaneStriped : OpticsProfile::PortAligned);
    const std::vector<PortLane> lanes = inside.lanesOf(named(part));
    QCOMPARE(portsOf(lanes).size(), std::size_t(ports));
    QCOMPARE(lanes.size(), std::size_t(ports * lanesEach));
}

void SwitchInsideTest::everyLaneHasALaserAndEveryPmFiberAnEngine_data()
{
    QTest::addColumn<bool>("striped");
    QTest::newRow("port-aligned") << false;
    QTest::newRow("lane-striped") << true;
}

void SwitchInsideTest::everyLaneHasALaserAndEveryPmFiberAnEngine()
{
    QFETCH(const bool, striped);
    const SwitchInside inside(builtIn(u"q3450-ld"_s),
                              striped ? OpticsProfile::LaneStriped : OpticsProfile::PortAligned);
    QCOMPARE(inside.pmConnectors() * inside.pmPositions(), 288);
    std::map<int, std::set<std::pair<int, int>>> fibersOfEngine;
    std::map<std::pair<int, int>, int> lanesOfLaser;
    for (int connector = 1; connector <= 36; ++connector) {
        for (int position = 1; position <= 8; ++position) {
            const std::vector<PortLane> lanes = inside.lanesFedBy(connector, position);
            QCOMPARE(lanes.size(), std::size_t(2));
            for (const PortLane& lane : lanes) {
                const LaneParts parts = inside.behind(lane);
                fibersOfEngine[parts.engine].insert({connector, position});
                QVERIFY(inside.laserOf(connector, position)
                        == (InnerPart{PartKind::Laser, parts.laserModule, parts.laser}));
                ++lanesOfLaser[{parts.laserModule, parts.laser}];
            }
            QCOMPARE(inside.laserOf(connector, position).number, (connector + 1) / 2);
        }
    }
    QCOMPARE(fibersOfEngine.size(), std::size_t(72));
    for (const auto& [engine, fibers] : fibersOfEngine)
        QCOMPARE(fibers.size(), std::size_t(4));
    QCOMPARE(lanesOfLaser.size(), std::size_t(144));
    for (const auto& [laser, lanes] : lanesOfLaser)
        QCOMPARE(lanes, 4);
}

void SwitchInsideTest::namesItsParts()
{
    for (const QString& name : {u"asic-4"_s, u"osa-24"_s, u"engine-72"_s, u"els-18"_s, u"els-18.8"_s, u"pm-36"_s})
        QCOMPARE(partName(named(name)), name);
    QVERIFY(named(u"els-6.3"_s) == (InnerPart{PartKind::Laser, 6, 3}));
    QVERIFY(named(u"pm-12"_s) == (InnerPart{PartKind::PmConnector, 12, 0}));
}

void SwitchInsideTest::knowsNoPartsThatAreNotThere()
{
    const DeviceType& type = builtIn(u"q3450-ld"_s);
    for (const QString& name : {u"asic-5"_s, u"osa-0"_s, u"engine-73"_s, u"els-19"_s, u"els-6.9"_s, u"els-06"_s,
                                u"els-6.03"_s, u"pm-37"_s, u"els-"_s, u"els-6."_s, u"41"_s, QString(), u"engine-+3"_s})
        QVERIFY2(!partCalled(type, name), qPrintable(name));
    QVERIFY(!partCalled(builtIn(u"gb300-compute-tray"_s), u"engine-1"_s));
    const SwitchInside inside(type, OpticsProfile::PortAligned);
    QVERIFY(inside.behind({145, 1}) == LaneParts());
    QVERIFY(inside.behind({1, 5}) == LaneParts());
    QVERIFY(inside.behind({1, 0}) == LaneParts());
    QCOMPARE(inside.laserOf(37, 1).number, 0);
    QCOMPARE(inside.laserOf(1, 9).number, 0);
    QVERIFY(inside.lanesFedBy(0, 0).empty());
}

void SwitchInsideTest::saysWhatItKnowsOfASwitchThatIsHalfPublished()
{
    for (const OpticsProfile profile : {OpticsProfile::PortAligned, OpticsProfile::LaneStriped}) {
        const SwitchInside inside(builtIn(u"sn6810-ld"_s), profile);
        // 128 ports on 32 engines and 16 modules; lasers, PM connectors and sub-assemblies are not published.
        QVERIFY(inside.behind({9, 1}) == (LaneParts{1, 0, 3, 2, 0, 0, 0}));
        QVERIFY(inside.behind({128, 4}) == (LaneParts{1, 0, 32, 16, 0, 0, 0}));
        QVERIFY(inside.isCoPackaged());
    }
}

void SwitchInsideTest::aPluggableSwitchHasNothingInside()
{
    const SwitchInside inside(builtIn(u"q3400-ra"_s), OpticsProfile::PortAligned);
    QVERIFY(!inside.isCoPackaged() && inside.behind({1, 1}) == LaneParts());
    QVERIFY(inside.lanesOf({PartKind::Engine, 1, 0}).empty());
}

void SwitchInsideTest::aFedSwitchHasNoLasersButTheSameConnectors()
{
    const DeviceType& type = builtIn(u"q3450-ld-remote"_s);
    QVERIFY(!hasOwnLasers(type) && !partCalled(type, u"els-1"_s) && !partCalled(type, u"els-1.1"_s));
    QVERIFY(partCalled(type, u"engine-72"_s) && portNumber(type, u"pm-36"_s) == 181);
    QVERIFY(SwitchInside(type, OpticsProfile::PortAligned).behind({41, 1})
            == SwitchInside(builtIn(u"q3450-ld"_s), OpticsProfile::PortAligned).behind({41, 1}));
}

void SwitchInsideTest::aShelfHasLasersAndNoLanes()
{
    const DeviceType& type = builtIn(u"laser-shelf"_s);
    const SwitchInside inside(type, OpticsProfile::PortAligned);
    QVERIFY(hasOwnLasers(type) && !inside.isCoPackaged());
    QVERIFY(inside.laserOf(12, 3) == (InnerPart{PartKind::Laser, 6, 3}));
    QVERIFY(partCalled(type, u"els-6.3"_s) && !partCalled(type, u"engine-1"_s));
}

RACKLOOM_TEST(SwitchInsideTest, QCoreApplication)
#include "switch_inside_test.moc"
