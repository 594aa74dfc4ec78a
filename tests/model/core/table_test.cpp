// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/table.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <map>
#include <random>

using namespace model;

namespace {

struct Thing {
    Id<Thing> id;
    int value = 0;
    friend bool operator==(const Thing&, const Thing&) = default;
};

using Things = Table<Thing>;

Thing thing(std::uint32_t id, int value = 0) { return Thing{Id<Thing>(id), value}; }

}  // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPutAndNothingElse();
    void iteratesInIdOrder();
    void neverHandsOutAnIdTwice();
    void aCopyKeepsWhatItSaw();
    void comparesByContentNotByHistory();
    void behavesLikeAMap();
};

void TableTest::findsWhatWasPutAndNothingElse()
{
    Things table;
    table.put(thing(300, 7));
    QCOMPARE(table.at(Id<Thing>(300)).value, 7);
    QVERIFY(!table.contains(Id<Thing>(299)));
    QVERIFY(!table.contains(Id<Thing>(301)));
    QVERIFY(!table.contains(Id<Thing>(1)));
    QVERIFY(!table.contains(Id<Thing>(100'000)));
    QVERIFY(!table.contains(Id<Thing>(0)));
    QCOMPARE(table.size(), std::size_t(1));
}

void TableTest::iteratesInIdOrder()
{
    Things table;
    for (const std::uint32_t id : {257u, 3u, 256u, 1000u, 1u})
        table.put(thing(id));
    std::vector<std::uint32_t> seen;
    table.forEach([&](const Thing& each) { seen.push_back(each.id.value()); });
    QCOMPARE(seen, (std::vector<std::uint32_t>{1, 3, 256, 257, 1000}));
}

void TableTest::neverHandsOutAnIdTwice()
{
    Things table;
    QCOMPARE(table.nextId().value(), 1u);
    table.put(thing(5));
    table.erase(Id<Thing>(5));
    QCOMPARE(table.nextId().value(), 6u);
    QVERIFY(table.empty());
}

void TableTest::aCopyKeepsWhatItSaw()
{
    Things table;
    table.put(thing(1, 10));
    table.put(thing(2, 20));
    const Things snapshot = table;
    table.put(thing(1, 11));
    table.erase(Id<Thing>(2));
    table.put(thing(3, 30));
    QCOMPARE(snapshot.at(Id<Thing>(1)).value, 10);
    QCOMPARE(snapshot.at(Id<Thing>(2)).value, 20);
    QVERIFY(!snapshot.contains(Id<Thing>(3)));
    QCOMPARE(table.at(Id<Thing>(1)).value, 11);
}

void TableTest::comparesByContentNotByHistory()
{
    Things a;
    a.put(thing(1, 1));
    Things b = a;
    b.put(thing(2000, 2));
    QVERIFY(a != b);
    b.erase(Id<Thing>(2000));
    QVERIFY(a == b);
    QVERIFY(b == a);
    b.put(thing(1, 2));
    QVERIFY(a != b);
}

void TableTest::behavesLikeAMap()
{
    std::mt19937 random(20);
    std::map<std::uint32_t, int> map;
    Things table;
    for (int step = 0; step < 5'000; ++step) {
        const std::uint32_t id = 1 + random() % 700;
        if (random() % 3 == 0) {
            map.erase(id);
            table.erase(Id<Thing>(id));
        } else {
            map[id] = step;
            table.put(thing(id, step));
        }
    }
    QCOMPARE(table.size(), map.size());
    auto expected = map.cbegin();
    table.forEach([&](const Thing& each) {
        QCOMPARE(each.id.value(), expected->first);
        QCOMPARE(each.value, expected->second);
        ++expected;
    });
}

RACKLOOM_TEST(TableTest, QCoreApplication)
#include "table_test.moc"
