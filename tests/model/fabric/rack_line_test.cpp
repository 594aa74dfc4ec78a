// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/rack_line.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace model;

namespace {

/// "c" a compute rack, "n" a network rack.
QString sketch(const std::vector<LineRack>& line)
{
    QString text;
    for (const LineRack& rack : line)
        text += QChar(rack.compute ? u'c' : u'n');
    return text;
}

}  // namespace

class RackLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void racksSwitchesPodAfterPod();
    void everySwitchIsRackedOnce();
    void everyRackStandsOnceAndInOrder();
    void networkRacksStandAmidWhatTheyServe();
    void noNetworkRackIsLeftEmpty();
};

void RackLineTest::racksSwitchesPodAfterPod()
{
    const auto small = rackingOrder(fabricShape(8).value());
    QCOMPARE(small.size(), std::size_t(12));
    QVERIFY(small[0] == (RackedSwitch{0, 0}));
    QVERIFY(small[7] == (RackedSwitch{0, 7}));
    QVERIFY(small[8] == (RackedSwitch{1, 0}));
    QVERIFY(small[11] == (RackedSwitch{1, 3}));
    // 145 racks: pods of 72, 72 and 4 leaves, 72 spines each, 144 cores at last.
    const auto large = rackingOrder(fabricShape(145).value());
    QVERIFY(large[72] == (RackedSwitch{1, 0}));
    QVERIFY(large[144] == (RackedSwitch{0, 72}));
    QVERIFY(large[288 + 3] == (RackedSwitch{0, 147}));
    QVERIFY(large[288 + 4] == (RackedSwitch{1, 144}));
    QVERIFY(large[288 + 4 + 72] == (RackedSwitch{2, 0}));
    QVERIFY(large.back() == (RackedSwitch{2, 143}));
}

void RackLineTest::everySwitchIsRackedOnce()
{
    for (const int racks : {1, 5, 64, 144, 145, 288, 577, 1821}) {
        const FabricShape shape = fabricShape(racks).value();
        std::set<std::pair<int, int>> seen;
        for (const RackedSwitch& racked : rackingOrder(shape)) {
            QVERIFY(seen.insert({racked.role, racked.number}).second);
            const int most = racked.role == 0 ? shape.leaves : racked.role == 1 ? shape.spines : shape.cores;
            QVERIFY(racked.number >= 0 && racked.number < most);
        }
        QCOMPARE(seen.size(), static_cast<std::size_t>(shape.switches()));
    }
}

void RackLineTest::everyRackStandsOnceAndInOrder()
{
    for (const int racks : {1, 8, 64, 144, 150, 576}) {
        const FabricShape shape = fabricShape(racks).value();
        int compute = 0;
        std::set<int> network;
        for (const LineRack& rack : rackLine(shape, 6)) {
            if (rack.compute)
                QCOMPARE(rack.number, compute++);
            else
                QVERIFY(network.insert(rack.number).second);
        }
        QCOMPARE(compute, racks);
        QCOMPARE(network.size(), static_cast<std::size_t>((shape.switches() + 5) / 6));
        QCOMPARE(*network.begin(), 0);
        QCOMPARE(*network.rbegin() + 1, static_cast<int>(network.size()));
    }
}

void RackLineTest::networkRacksStandAmidWhatTheyServe()
{
    // 576: the first carries leaves 0-5, four about place 2 and two about 6: (4*2 + 2*6) / 6 = 3.3,
    // between the third compute rack (2.5) and the fourth (3.5). The second carries two leaves about 6 and four spines
    // about 4: 4.7, between the fifth (4.5) and the sixth (5.5).
    QCOMPARE(sketch(rackLine(fabricShape(8).value(), 6)), QStringLiteral("cccnccnccc"));
    // 41,472: a leaf stands at most two rows from the racks it serves.
    const FabricShape shape = fabricShape(576).value();
    const auto line = rackLine(shape, 6);
    const auto order = rackingOrder(shape);
    std::vector<int> placeOfCompute(576);
    std::vector<int> placeOfNetwork(240);
    for (std::size_t i = 0; i < line.size(); ++i)
        (line[i].compute ? placeOfCompute : placeOfNetwork)[static_cast<std::size_t>(line[i].number)] =
            static_cast<int>(i);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].role != 0)
            continue;
        const int own = placeOfNetwork[i / 6];
        const auto group = static_cast<std::size_t>(order[i].number / 4 * 4);
        QVERIFY(std::abs(own - placeOfCompute[group]) <= 40);
    }
}

void RackLineTest::noNetworkRackIsLeftEmpty()
{
    QCOMPARE(rackLine(fabricShape(8).value(), 4).size(), std::size_t(8 + 3));
    QCOMPARE(rackLine(fabricShape(8).value(), 1).size(), std::size_t(8 + 12));
    QCOMPARE(rackLine(fabricShape(8).value(), 12).size(), std::size_t(8 + 1));
}

RACKLOOM_TEST(RackLineTest, QCoreApplication)
#include "rack_line_test.moc"
