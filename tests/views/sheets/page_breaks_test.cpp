// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/sheets/page_breaks.h"

#include <QtTest>

#include <random>

using namespace views;

using Starts = std::vector<std::size_t>;

/// How lists are broken into pages.
class PageBreaksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsGoOnOnTheNextPageUnderTheBand()
    {
        std::vector<Block> rows(25, {.height = 10});
        rows[0].beginsGroup = true;
        // 100 mm: ten rows; later pages lose one to the name of the group.
        QCOMPARE(pageStarts(rows, 100, 10), (Starts{0, 10, 19}));
        QCOMPARE(pageStarts({}, 100, 10), Starts{});
    }

    void aGroupThatFitsOnTheNextPageIsNotSplit()
    {
        std::vector<Block> rows(14, {.height = 10});
        rows[0].beginsGroup = rows[7].beginsGroup = true;
        QCOMPARE(pageStarts(rows, 100, 10), (Starts{0, 7}));
    }

    void unlessMoreThanAThirdOfThePageWouldStayEmpty()
    {
        std::vector<Block> rows(14, {.height = 10});
        rows[0].beginsGroup = rows[6].beginsGroup = true;
        QCOMPARE(pageStarts(rows, 100, 10), (Starts{0, 10}));
    }

    void aBarNeverBeginsAPageAndAHeadingNeverEndsOne()
    {
        std::vector<Block> rows(13, {.height = 10});
        rows[0].beginsGroup = true;
        rows[10].keepsLast = true;
        QCOMPARE(pageStarts(rows, 100, 0), (Starts{0, 9}));
        rows[8].keepsNext = true;
        QCOMPARE(pageStarts(rows, 100, 0), (Starts{0, 8}));
    }

    void theUserSaysHowManyRowsAreOnAPage()
    {
        std::vector<Block> rows(14, {.height = 10});
        rows[0].beginsGroup = rows[0].keepsNext = true;  // a heading
        rows[8].beginsGroup = rows[8].keepsNext = true;
        rows[7].keepsLast = rows[13].keepsLast = true;  // and the group's sum
        // Under the heading; two more with their sum and two of the next group; the rest.
        QCOMPARE(pageStarts(rows, 100, 10, {.mostRows = 4}), (Starts{0, 5, 11}));
        // The second group whole on the second page, as it is where the paper ends there.
        QCOMPARE(pageStarts(rows, 100, 10, {.mostRows = 8}), (Starts{0, 8}));
        QCOMPARE(pageStarts(rows, 100, 10, {.mostRows = 99}), pageStarts(rows, 100, 10));
    }

    void orThatEachPageIsFilled()
    {
        std::vector<Block> rows(14, {.height = 10});
        rows[0].beginsGroup = rows[7].beginsGroup = true;
        QCOMPARE(pageStarts(rows, 100, 10, {.fill = true}), (Starts{0, 10}));
    }

    void whatBeginsAPageAlwaysDoes()
    {
        std::vector<Block> rows(4, {.height = 10});
        rows[1].beginsPage = rows[3].beginsPage = true;
        QCOMPARE(pageStarts(rows, 100, 0), (Starts{0, 1, 3}));
    }

    void whateverComesEveryBlockIsOnOnePageAndPagesAreNotOverfull()
    {
        std::mt19937 random(7);
        const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        for (int round = 0; round < 500; ++round) {
            std::vector<Block> rows;
            for (int i = upTo(60); i > 0; --i)
                rows.push_back({double(upTo(130)), upTo(5) == 0, upTo(9) == 0, upTo(4) == 0, upTo(4) == 0});
            const Starts starts = pageStarts(rows, 100, 8);
            for (std::size_t page = 0; page < starts.size(); ++page) {
                const std::size_t end = page + 1 < starts.size() ? starts[page + 1] : rows.size();
                QVERIFY(starts[page] < end);
                double height = rows[starts[page]].beginsGroup ? 0 : 8;
                for (std::size_t i = starts[page]; i < end; ++i)
                    height += rows[i].height;
                QVERIFY(height <= 100 + 1e-6 || end == starts[page] + 1);
            }
            QCOMPARE(starts.empty(), rows.empty());
            if (!starts.empty())
                QCOMPARE(starts.front(), std::size_t(0));
        }
    }
};

RACKLOOM_TEST(PageBreaksTest)
#include "page_breaks_test.moc"
