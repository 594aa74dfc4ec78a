// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/fiber_map/map_words.h"
#include "views/fiber_map/port_runs.h"

#include <QtTest>

#include <random>

using namespace views;
using model::PortLine;
using model::PortList;

namespace {

/// A list whose lines go to these far ends; below 0: no cable.
PortList listOf(const std::vector<int>& farEnds)
{
    PortList list;
    for (const int far : farEnds) {
        PortLine line;
        line.farEnd = far;
        list.lines.push_back(line);
    }
    return list;
}

std::vector<int> repeated(std::initializer_list<std::pair<int, int>> runs)
{
    std::vector<int> all;
    for (const auto& [far, count] : runs)
        all.insert(all.end(), std::size_t(count), far);
    return all;
}

/// 36 rows of 1 mm and two bands of 2 mm: 40 mm.
PageRoom room()
{
    PageRoom room;
    room.height = 40;
    room.band = 2;
    room.row = 1;
    room.mixedRow = 1;
    room.block = 6;
    return room;
}

std::vector<std::size_t> rowsOf(const std::vector<PortPage>& pages)
{
    std::vector<std::size_t> rows;
    for (const PortPage& page : pages)
        rows.push_back(page.last() - page.first() + 1);
    return rows;
}

using Rows = std::vector<std::size_t>;

}  // namespace

/// How long tables break.
class PortRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFarEndIsOneRun()
    {
        const auto runs = portRuns(listOf(repeated({{0, 18}, {1, 18}, {-1, 4}})), 4);
        QCOMPARE(runs.size(), std::size_t(3));
        QCOMPARE(runs[1], (PortRun{18, 18, 1, false}));
        QCOMPARE(runs[2], (PortRun{36, 4, -1, false}));
    }

    void fewPortsEachAreToldTogether()
    {
        const auto runs = portRuns(listOf(repeated({{0, 6}, {1, 1}, {2, 2}, {3, 1}, {4, 6}})), 4);
        QCOMPARE(runs.size(), std::size_t(3));
        QVERIFY(runs[1].isMixed && runs[1].first == 6 && runs[1].count == 4);
    }

    void oneAloneIsNoMixture()
    {
        const auto runs = portRuns(listOf(repeated({{0, 6}, {1, 2}, {-1, 3}})), 4);
        QCOMPARE(runs[1], (PortRun{6, 2, 1, false}));
    }

    void twoFarEndsOfAThirdOfThePlateFillAPage()
    {
        const auto list = listOf(repeated({{0, 18}, {1, 18}, {2, 18}, {3, 18}}));
        QCOMPARE(rowsOf(portPages(portRuns(list, 4), room())), (Rows{36, 36}));
    }

    void aPageEndsEarlyRatherThanSplitAFarEndThatFitsOnTheNext()
    {
        // 28 of 40 mm are used: what is left is less than a third.
        const auto list = listOf(repeated({{0, 26}, {1, 18}}));
        QCOMPARE(rowsOf(portPages(portRuns(list, 4), room())), (Rows{26, 18}));
    }

    void unlessMoreThanAThirdWouldStayEmpty()
    {
        // 20 of 40 mm are used: 18 rows fit, up to the end of a column of six.
        const auto list = listOf(repeated({{0, 18}, {1, 24}}));
        const auto pages = portPages(portRuns(list, 4), room());
        QCOMPARE(rowsOf(pages), (Rows{36, 6}));
        QVERIFY(pages[1].pieces.front().isContinued);
        QVERIFY(!pages[0].pieces.back().isContinued);
    }

    void aFullPageIsWantedBySome()
    {
        PageRoom full = room();
        full.fill = true;
        const auto list = listOf(repeated({{0, 26}, {1, 18}}));
        QCOMPARE(rowsOf(portPages(portRuns(list, 4), full)), (Rows{36, 8}));
    }

    void noMoreRowsThanAskedFor()
    {
        PageRoom few = room();
        few.mostRows = 12;
        const auto list = listOf(repeated({{0, 18}, {1, 18}}));
        QCOMPARE(rowsOf(portPages(portRuns(list, 4), few)), (Rows{12, 12, 12}));
    }

    void noRowIsLostAndNoColumnSplit()
    {
        std::mt19937 random(7);
        const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
        for (int round = 0; round < 300; ++round) {
            std::vector<int> farEnds;
            while (farEnds.size() < 144)
                farEnds.insert(farEnds.end(), std::size_t(1 + upTo(upTo(1) ? 30 : 2)), upTo(9) - 1);
            PageRoom used = room();
            used.height = 15 + upTo(40);
            used.mostRows = upTo(1) ? 0 : 6 + upTo(30);
            used.fill = upTo(1) == 1;
            const auto runs = portRuns(listOf(farEnds), 4);
            std::size_t next = 0;
            for (const PortPage& page : portPages(runs, used)) {
                double height = 0;
                std::size_t rows = 0;
                QVERIFY(!page.pieces.empty());
                for (const PortPage::Piece& piece : page.pieces) {
                    QCOMPARE(piece.run.first, next);
                    next = piece.run.end();
                    rows += piece.run.count;
                    height += used.band + double(piece.run.count) * used.row;
                    const bool endsRun =
                        std::any_of(runs.begin(), runs.end(), [&](const PortRun& run) { return run.end() == next; });
                    QVERIFY2(endsRun || next % 6 == 0 || page.pieces.size() == 1, "a page ends within a column");
                }
                QVERIFY(height <= used.height + 1e-6);
                QVERIFY(used.mostRows == 0 || int(rows) <= used.mostRows);
            }
            QCOMPARE(next, farEnds.size());
        }
    }

    void traysThatCountOnAreToldByFirstAndLast()
    {
        const auto way = [](const char* trays) { return wayText(QString::fromUtf8(trays).split(u' ')); };
        QCOMPARE(way("TR-A"), QStringLiteral("TR-A"));
        QCOMPARE(way("TR-A TX-1-01 TR-B"), QString::fromUtf8("TR-A › TX-1-01 › TR-B"));
        QCOMPARE(way("TR-V TX-2-21 TX-2-20 TX-2-19 TX-2-18 TX-2-17 TR-W"),
                 QString::fromUtf8("TR-V › TX-2-21 … TX-2-17 › TR-W"));
        QCOMPARE(way("TX-2-01 TX-2-02"), QString::fromUtf8("TX-2-01 › TX-2-02"));
        QCOMPARE(way("TX-2-01 TX-2-02 TX-2-01"), QString::fromUtf8("TX-2-01 › TX-2-02 › TX-2-01"));
        QCOMPARE(way("T-1 T-2 T-3 T-4 T-5 T-7 T-8"), QString::fromUtf8("T-1 … T-5 › T-7 › T-8"));
    }
};

RACKLOOM_TEST(PortRunsTest, QCoreApplication)

#include "port_runs_test.moc"
