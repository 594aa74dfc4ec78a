// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/hall_layout.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace model;

namespace {

constexpr Length kComputeWidth = 600_mm;
constexpr Length kComputeDepth = 1068_mm;
constexpr Length kNetworkWidth = 800_mm;
constexpr Length kNetworkDepth = 1200_mm;

struct Box {
    Length left, right, low, high;
};

Box boxOf(const LineRack& rack, const RackPlace& place)
{
    const Length width = rack.compute ? kComputeWidth : kNetworkWidth;
    const Length depth = rack.compute ? kComputeDepth : kNetworkDepth;
    return {place.x - width / 2, place.x + width / 2, place.y - depth / 2, place.y + depth / 2};
}

bool overlap(const Box& a, const Box& b)
{
    return a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;
}

HallLayout hallOf(const std::vector<LineRack>& line, const std::vector<std::size_t>& cdus = {})
{
    return layOutHall(line, cdus, {kComputeWidth, kComputeDepth, kNetworkWidth, kNetworkDepth});
}

}  // namespace

class HallLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsDistances_data();
    void keepsItsDistances();
    void theSmallPodStandsInTwoRowsThatFaceEachOther();
    void largeHallsAreAboutSquare();
    void cdusStandAtTheEndsOfTheirRowOutwards();
};

void HallLayoutTest::keepsItsDistances_data()
{
    QTest::addColumn<int>("racks");
    for (const int racks : {1, 2, 5, 7, 8, 14, 16, 31, 64, 100, 144, 145, 288, 576, 577, 1000, 1821})
        QTest::addRow("%d compute racks", racks) << racks;
}

void HallLayoutTest::keepsItsDistances()
{
    QFETCH(int, racks);
    const auto line = rackLine(fabricShape(racks).value(), 6);
    const HallLayout hall = hallOf(line);
    QCOMPARE(hall.racks.size(), line.size());
    std::vector<std::vector<Box>> rows(hall.rows.size());
    std::vector<Facing> facing(hall.rows.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const RackPlace& place = hall.racks[i];
        const auto row = static_cast<std::size_t>(place.row);
        QCOMPARE(place.inRow, static_cast<int>(rows.at(row).size()));
        const Box box = boxOf(line[i], place);
        QVERIFY(box.left >= 1.8_m && box.low >= 1.8_m);  // a way along every wall
        QVERIFY(box.right <= hall.width - 1.8_m && box.high <= hall.depth - 1.8_m);
        QVERIFY(box.left >= hall.rows[row].left && box.right <= hall.rows[row].right);
        if (!rows[row].empty())
            QVERIFY(box.left == rows[row].back().right);  // side by side
        rows[row].push_back(box);
        facing[row] = place.facing;
        QVERIFY(place.facing == Facing::North || place.facing == Facing::South);
    }
    std::map<int, std::vector<std::size_t>> columns;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QVERIFY(!rows[row].empty() && rows[row].size() <= 20);
        columns[hall.rows[row].column].push_back(row);
    }
    QCOMPARE(columns.size() + 1, hall.crossX.size());
    for (const auto& [column, inColumn] : columns) {
        for (std::size_t i = 0; i < inColumn.size(); ++i) {
            const std::size_t row = inColumn[i];
            QCOMPARE(facing[row], i % 2 == 0 ? Facing::North : Facing::South);
            // The racks' fronts stand on one line.
            for (const Box& box : rows[row])
                QVERIFY(i % 2 == 0 ? box.high == rows[row][0].high : box.low == rows[row][0].low);
            QVERIFY(hall.crossX[static_cast<std::size_t>(column)] < hall.rows[row].left);
            QVERIFY(hall.crossX[static_cast<std::size_t>(column) + 1] > hall.rows[row].right);
            if (i == 0)
                continue;
            const std::size_t before = inColumn[i - 1];
            const auto high = [](const Box& a, const Box& b) { return a.high < b.high; };
            const auto low = [](const Box& a, const Box& b) { return a.low < b.low; };
            const Length gap = std::min_element(rows[row].begin(), rows[row].end(), low)->low
                - std::max_element(rows[before].begin(), rows[before].end(), high)->high;
            if (i % 2 == 1)
                QVERIFY(gap == 1.2_m);  // cold: front to front
            else
                QVERIFY(gap >= 1.2_m);  // hot: back to back, more where racks are shallow
        }
    }
    for (std::size_t a = 0; a < rows.size(); ++a) {
        for (std::size_t b = a + 1; b < rows.size(); ++b) {
            if (hall.rows[a].column == hall.rows[b].column)
                continue;
            for (const Box& box : rows[a])
                QVERIFY(std::none_of(rows[b].begin(), rows[b].end(),
                                     [&](const Box& other) { return overlap(box, other); }));
        }
    }
}

void HallLayoutTest::theSmallPodStandsInTwoRowsThatFaceEachOther()
{
    const HallLayout hall = hallOf(rackLine(fabricShape(8).value(), 6));
    QCOMPARE(hall.rows.size(), std::size_t(2));
    QCOMPARE(hall.racks[0].row, 0);
    QCOMPARE(hall.racks[4].row, 0);
    QCOMPARE(hall.racks[5].row, 1);
    QCOMPARE(hall.racks[0].facing, Facing::North);
    QCOMPARE(hall.racks[5].facing, Facing::South);
    // One rack alone needs no second row.
    QCOMPARE(hallOf(rackLine(fabricShape(1).value(), 6)).rows.size(), std::size_t(1));
}

void HallLayoutTest::largeHallsAreAboutSquare()
{
    for (const int racks : {64, 144, 576, 1821}) {
        const HallLayout hall = hallOf(rackLine(fabricShape(racks).value(), 6));
        const double ratio = hall.width / hall.depth;
        QVERIFY2(ratio > 0.4 && ratio < 2.5, qPrintable(QString::number(ratio)));
    }
}

void HallLayoutTest::cdusStandAtTheEndsOfTheirRowOutwards()
{
    const auto line = rackLine(fabricShape(64).value(), 6);
    const HallLayout hall = hallOf(line, {0, 1, 2, 25});
    const RowPlace& row = hall.rows[0];
    QVERIFY(hall.cdus[0].x == row.left - 500_mm && hall.cdus[0].y == row.trayY);
    QVERIFY(hall.cdus[1].x == row.right + 500_mm);
    QVERIFY(hall.cdus[2].x == row.left - 1.5_m);
    QVERIFY(hall.cdus[2].x - 500_mm >= hall.crossX[0] + 900_mm);  // half of the cross aisle is left
    QVERIFY(hall.cdus[3].y == hall.rows[1].trayY);
}

RACKLOOM_TEST(HallLayoutTest, QCoreApplication)
#include "hall_layout_test.moc"
