// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/pull_order.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <random>

using namespace model;

namespace {

const Id<Tray> kFirst(1);
const Id<Tray> kSecond(2);

Length at(int metre) { return Length::fromBase(std::int64_t{metre} * 1'000'000); }
Stretch piece(Id<Tray> tray, int from, int to) { return {tray, at(from), at(to)}; }

}  // namespace

class PullOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLiesBesideIsInNobodysWay();
    void whatHangsOutWhereALongerOnePassesIsInItsWay();
    void aShorterOneIsLiftedOver();
    void equallyLongOnesWaitForNeither();
    void oneTrayKeepsTheOrderOfDepth();
    void allThatBlockAreFound();
};

void PullOrderTest::whatLiesBesideIsInNobodysWay()
{
    const Stretches a{piece(kFirst, 0, 10)};
    QVERIFY(!crosses(a, a));
    QVERIFY(!crosses(a, {piece(kSecond, 3, 5)}));
    QVERIFY(!crosses(a, {piece(kFirst, 10, 20)}));  // one ends where the other begins
    QVERIFY(!crosses(a, {piece(kFirst, 12, 20)}));
    QVERIFY(!crosses(a, {piece(kFirst, 0, 10), piece(kSecond, 0, 3)}));
    QVERIFY(!crosses({}, a) && !crosses(a, {}));
}

void PullOrderTest::whatHangsOutWhereALongerOnePassesIsInItsWay()
{
    const Stretches far{piece(kFirst, 0, 10)};
    const Stretches near{piece(kFirst, 0, 4)};
    QVERIFY(crosses(far, near));
    QVERIFY(!crosses(near, far));
    QVERIFY(blocks(far, near));
    QVERIFY(!blocks(near, far));
    QVERIFY(blocks(far, {piece(kFirst, 9, 6)}));
    QVERIFY(blocks({piece(kFirst, 10, 0)}, near));
}

void PullOrderTest::aShorterOneIsLiftedOver()
{
    const Stretches within{piece(kFirst, 0, 10)};
    const Stretches turnsOff{piece(kFirst, 3, 5), piece(kSecond, 0, 90)};
    QVERIFY(crosses(within, turnsOff) && !crosses(turnsOff, within));
    QVERIFY(!blocks(within, turnsOff));
    const Stretches beyond{piece(kFirst, 5, 16)};
    QVERIFY(crosses(within, beyond) && crosses(beyond, within));
    QVERIFY(!blocks(within, beyond));
    QVERIFY(blocks(beyond, within));
}

void PullOrderTest::equallyLongOnesWaitForNeither()
{
    const Stretches left{piece(kFirst, 0, 10)};
    const Stretches right{piece(kFirst, 5, 15)};
    QVERIFY(crosses(left, right) && crosses(right, left));
    QVERIFY(!blocks(left, right) && !blocks(right, left));
}

void PullOrderTest::oneTrayKeepsTheOrderOfDepth()
{
    const auto after =
        pullsAfter({{piece(kFirst, 0, 10)}, {piece(kFirst, 0, 7)}, {piece(kFirst, 5, 9)}, {piece(kFirst, 5, 7)}});
    QCOMPARE(after[0], std::vector<int>({1, 2, 3}));
    QCOMPARE(after[1], std::vector<int>({2, 3}));
    QCOMPARE(after[2], std::vector<int>({3}));
    QCOMPARE(after[3], std::vector<int>());
}

void PullOrderTest::allThatBlockAreFound()
{
    int found = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        std::vector<Stretches> ways(static_cast<std::size_t>(2 + upTo(48)));
        const int trays = 1 + upTo(7);
        for (Stretches& way : ways) {
            for (int pieces = upTo(4); pieces > 0; --pieces)
                way.push_back(piece(Id<Tray>(static_cast<std::uint32_t>(1 + upTo(trays))), upTo(12), upTo(12)));
        }
        const auto after = pullsAfter(ways);
        for (std::size_t a = 0; a < ways.size(); ++a) {
            std::vector<int> expected;
            for (std::size_t b = 0; b < ways.size(); ++b) {
                if (a != b && blocks(ways[a], ways[b]))
                    expected.push_back(static_cast<int>(b));
            }
            QCOMPARE(after[a], expected);
            found += static_cast<int>(expected.size());
        }
    }
    QVERIFY(found > 10'000);
}

RACKLOOM_TEST(PullOrderTest, QCoreApplication)
#include "pull_order_test.moc"
