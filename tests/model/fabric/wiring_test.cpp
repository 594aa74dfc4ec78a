// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/wiring.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace model;

namespace {

/// device and port at either end, as the lists below write them: from 0
using Link = std::tuple<int, int, int, int>;

std::vector<Link> nicLinks(const FabricShape& shape)
{
    std::vector<Link> links;
    forEachNicLink(shape, [&](LinkEnd a, LinkEnd b) { links.emplace_back(a.device, a.port, b.device, b.port); });
    return links;
}

std::vector<Link> spineLinks(const FabricShape& shape)
{
    std::vector<Link> links;
    forEachSpineLink(shape, [&](LinkEnd a, LinkEnd b) { links.emplace_back(a.device, a.port, b.device, b.port); });
    return links;
}

std::vector<Link> coreLinks(const FabricShape& shape)
{
    std::vector<Link> links;
    forEachCoreLink(shape, [&](LinkEnd a, LinkEnd b) { links.emplace_back(a.device, a.port, b.device, b.port); });
    return links;
}

bool has(const std::vector<Link>& links, const Link& wanted)
{
    return std::count(links.begin(), links.end(), wanted) == 1;
}

}  // namespace

class WiringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSmallPodIsWiredAsByHand();
    void fourThousandGpusAreWiredAsByHand();
    void threeTiersAreWiredAsByHand();
    void keepsItsPromises_data();
    void keepsItsPromises();
    void goesInOrder();
};

void WiringTest::theSmallPodIsWiredAsByHand()
{
    // 576 GPUs: 8 racks, 8 leaves (two groups of four rails), 4 spines, 18 links a pair.
    const FabricShape shape = fabricShape(8).value();
    const auto nics = nicLinks(shape);
    QCOMPARE(nics.size(), std::size_t(576));
    QVERIFY(has(nics, {0, 0, 0, 0}));     // rack 0 tray 0 rail 0: leaf 4*0+0, port 18*0+0
    QVERIFY(has(nics, {0, 3, 3, 0}));     // the same tray's rail 3: leaf 3
    QVERIFY(has(nics, {17, 1, 1, 17}));   // rack 0 tray 17 rail 1: leaf 1, port 17
    QVERIFY(has(nics, {18, 0, 0, 18}));   // rack 1 tray 0: x = 1, port 18
    QVERIFY(has(nics, {71, 2, 2, 71}));   // rack 3 tray 17 rail 2: x = 3, port 3*18+17 = 71
    QVERIFY(has(nics, {72, 0, 4, 0}));    // rack 4 opens group 1: leaf 4
    QVERIFY(has(nics, {100, 2, 6, 28}));  // rack 5 (x = 1) tray 10 rail 2: leaf 4+2, port 18+10
    QVERIFY(has(nics, {143, 3, 7, 71}));  // the last: rack 7 tray 17 rail 3
    const auto spines = spineLinks(shape);
    QCOMPARE(spines.size(), std::size_t(576));
    QVERIFY(has(spines, {0, 72, 0, 0}));     // leaf 0 u = 0: spine 0, port 0*18+0
    QVERIFY(has(spines, {0, 89, 0, 17}));    // u = 17: still spine 0, port 17
    QVERIFY(has(spines, {0, 90, 1, 0}));     // u = 18: spine 1, port 0
    QVERIFY(has(spines, {3, 113, 2, 59}));   // u = 41: spine 41/18 = 2, port 3*18 + 41%18 = 54+5
    QVERIFY(has(spines, {7, 143, 3, 143}));  // u = 71: spine 3, port 7*18+17
    QVERIFY(coreLinks(shape).empty());
}

void WiringTest::fourThousandGpusAreWiredAsByHand()
{
    // 4,608 GPUs: 64 leaves, 36 spines, 2 links a pair.
    const FabricShape shape = fabricShape(64).value();
    const auto nics = nicLinks(shape);
    const auto spines = spineLinks(shape);
    QCOMPARE(nics.size(), std::size_t(4'608));
    QCOMPARE(spines.size(), std::size_t(4'608));
    QVERIFY(has(nics, {1151, 3, 63, 71}));     // rack 63 tray 17 rail 3: group 15, leaf 63
    QVERIFY(has(nics, {665, 1, 37, 17}));      // rack 36 (group 9, x = 0) tray 17 rail 1: leaf 37, port 17
    QVERIFY(has(spines, {10, 77, 2, 21}));     // u = 5: spine 5/2 = 2, port 10*2+1
    QVERIFY(has(spines, {63, 142, 35, 126}));  // u = 70: spine 35, port 63*2+0
    QVERIFY(has(spines, {63, 143, 35, 127}));
}

void WiringTest::threeTiersAreWiredAsByHand()
{
    // 41,472 GPUs: 8 pods of 72 + 72, 4 cores a plane, 18 links a pair of spine and core.
    const FabricShape shape = fabricShape(576).value();
    const auto spines = spineLinks(shape);
    const auto cores = coreLinks(shape);
    QCOMPARE(nicLinks(shape).size(), std::size_t(41'472));
    QCOMPARE(spines.size(), std::size_t(41'472));
    QCOMPARE(cores.size(), std::size_t(41'472));
    QVERIFY(has(spines, {0, 72, 0, 0}));
    QVERIFY(has(spines, {71, 143, 71, 71}));    // last leaf of pod 0: its spine 71, port 71
    QVERIFY(has(spines, {72, 72, 72, 0}));      // first leaf of pod 1: pod 1's spine 0, port 0 = leaf within the pod
    QVERIFY(has(spines, {575, 100, 532, 71}));  // pod 7 leaf 71, u = 28: spine 7*72+28 = 532
    QVERIFY(has(cores, {0, 72, 0, 0}));         // plane 0: spine 0 of pod 0, u = 0: core 0, port 0
    QVERIFY(has(cores, {0, 90, 1, 0}));         // u = 18: core 1
    QVERIFY(has(cores, {1, 72, 4, 0}));         // plane 1 begins with core 4
    QVERIFY(has(cores, {72, 72, 0, 18}));       // spine 0 of pod 1: port 1*18+0
    QVERIFY(has(cores, {533, 112, 118, 130}));  // pod 7, plane 29, u = 40: core 29*4+2 = 118, port 7*18+4
    QVERIFY(has(cores, {575, 143, 287, 143}));
}

void WiringTest::keepsItsPromises_data()
{
    QTest::addColumn<int>("racks");
    QTest::addColumn<Tiers>("tiers");
    for (const int racks : {1, 2, 3, 4, 5, 7, 8, 9, 14, 16, 20, 31, 32, 33, 50, 63, 64, 77, 100, 127, 128, 143, 144})
        QTest::addRow("%d racks", racks) << racks << Tiers::Auto;
    for (const int racks : {145, 146, 200, 287, 288, 289, 431, 432, 500, 576, 577, 720, 1000, 1821})
        QTest::addRow("%d racks", racks) << racks << Tiers::Auto;
    for (const int racks : {1, 8, 13, 72, 144})
        QTest::addRow("%d racks, three tiers", racks) << racks << Tiers::Three;
}

void WiringTest::keepsItsPromises()
{
    QFETCH(int, racks);
    QFETCH(Tiers, tiers);
    const FabricShape shape = fabricShape(racks, tiers).value();
    std::set<std::pair<int, int>> nics, leafPorts, spinePorts, corePorts;
    std::vector<int> leafUp(static_cast<std::size_t>(shape.leaves)), spineUp(static_cast<std::size_t>(shape.spines));
    for (const auto& [tray, rail, leaf, port] : nicLinks(shape)) {
        QVERIFY(nics.insert({tray, rail}).second);
        QVERIFY(leafPorts.insert({leaf, port}).second);
        QVERIFY(tray >= 0 && tray < racks * 18 && rail >= 0 && rail < 4);
        QVERIFY(leaf >= 0 && leaf < shape.leaves && port >= 0 && port < 72);
        QCOMPARE(leaf % 4, rail);           // rail purity
        QCOMPARE(leaf / 4, tray / 18 / 4);  // a leaf serves its group of four racks
    }
    QCOMPARE(nics.size(), static_cast<std::size_t>(racks * 72));  // every NIC, exactly once
    std::map<std::pair<int, int>, int> pairs;
    for (const auto& [leaf, up, spine, port] : spineLinks(shape)) {
        QVERIFY(leafPorts.insert({leaf, up}).second);
        QVERIFY(spinePorts.insert({spine, port}).second);
        QVERIFY(up >= 72 && up < 144 && spine >= 0 && spine < shape.spines);
        QVERIFY(port >= 0 && port < (shape.tiers == 3 ? 72 : 144));
        if (shape.tiers == 3)
            QCOMPARE(leaf / 72, spine / 72);  // within its pod
        ++pairs[{leaf, spine}];
        ++leafUp[static_cast<std::size_t>(leaf)];
    }
    QVERIFY(std::all_of(leafUp.begin(), leafUp.end(), [](int up) { return up == 72; }));
    QVERIFY(
        std::all_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.second == shape.linksLeafSpine; }));
    QCOMPARE(pairs.size(), static_cast<std::size_t>(shape.leaves * shape.spinesPerPod));
    pairs.clear();
    for (const auto& [spine, up, core, port] : coreLinks(shape)) {
        QVERIFY(spinePorts.insert({spine, up}).second);
        QVERIFY(corePorts.insert({core, port}).second);
        QVERIFY(up >= 72 && up < 144 && core >= 0 && core < shape.cores && port >= 0 && port < 144);
        QCOMPARE(spine % 72, core / shape.coresPerPlane);  // plane i is spine i of every pod
        ++pairs[{spine, core}];
        ++spineUp[static_cast<std::size_t>(spine)];
    }
    QVERIFY(
        std::all_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.second == shape.linksSpineCore; }));
    QVERIFY(std::all_of(spineUp.begin(), spineUp.end(), [&](int up) { return up == (shape.tiers == 3 ? 72 : 0); }));
}

void WiringTest::goesInOrder()
{
    const FabricShape shape = fabricShape(150).value();
    const auto byNearSwitch = [](const Link& a, const Link& b) {
        return std::pair(std::get<2>(a), std::get<3>(a)) < std::pair(std::get<2>(b), std::get<3>(b));
    };
    const auto nics = nicLinks(shape);
    const auto spines = spineLinks(shape);
    const auto cores = coreLinks(shape);
    QVERIFY(std::is_sorted(nics.begin(), nics.end(), byNearSwitch));
    QVERIFY(std::is_sorted(spines.begin(), spines.end()));
    QVERIFY(std::is_sorted(cores.begin(), cores.end()));
}

RACKLOOM_TEST(WiringTest, QCoreApplication)
#include "wiring_test.moc"
