// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/tray_graph.h"

#include "tests/support/cable_way.h"

#include <QtTest>

#include <map>
#include <random>
#include <set>

using namespace model;

namespace {

using Waterfall = TrayGraph::Waterfall;
using Way = TrayGraph::Way;

std::vector<std::uint32_t> idsOf(const Way& way)
{
    std::vector<std::uint32_t> ids;
    for (const Id<Tray> tray : way.trays)
        ids.push_back(tray.value());
    return ids;
}

std::optional<Way> wayBetween(const Tables& plan, Id<Rack> from, Id<Rack> to)
{
    const TrayGraph graph(plan);
    const TrayGraph::Search search(graph, *graph.waterfallOf(plan.racks.at(from)));
    return search.wayTo(*graph.waterfallOf(plan.racks.at(to)));
}

/// Distances between all junctions, by Floyd and Warshall.
class AllDistances {
public:
    explicit AllDistances(const Tables& plan)
    {
        plan.trays.forEach([&](const Tray& tray) {
            for (const Point& point : {tray.from, tray.to}) {
                m_points.insert(point);
                m_distance[{point, point}] = Length();
            }
        });
        plan.trays.forEach([&](const Tray& tray) {
            shorten(tray.from, tray.to, walk(tray.from, tray.to));
            shorten(tray.to, tray.from, walk(tray.from, tray.to));
        });
        for (const Point& k : m_points) {
            for (const Point& i : m_points) {
                for (const Point& j : m_points) {
                    const auto first = between(i, k);
                    const auto second = between(k, j);
                    if (first && second)
                        shorten(i, j, *first + *second);
                }
            }
        }
    }
    std::optional<Length> between(const Point& a, const Point& b) const
    {
        const auto found = m_distance.find({a, b});
        return found == m_distance.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void shorten(const Point& a, const Point& b, Length length)
    {
        const auto [found, isNew] = m_distance.try_emplace({a, b}, length);
        if (!isNew)
            found->second = std::min(found->second, length);
    }
    std::set<Point> m_points;
    std::map<std::pair<Point, Point>, Length> m_distance;
};

std::optional<Length> shortest(const AllDistances& all, const Tray& a, Point start, const Tray& b, Point end)
{
    std::optional<Length> best;
    if (a.id == b.id)
        best = walk(start, end);
    for (const Point& out : {a.from, a.to}) {
        for (const Point& in : {b.from, b.to}) {
            const auto middle = all.between(out, in);
            if (!middle)
                continue;
            const Length length = walk(start, out) + *middle + walk(in, end);
            best = best ? std::min(*best, length) : length;
        }
    }
    return best;
}

/// The length of walking the trays of `way` one after the other, each entered where the one before ends; none where
/// they do not join.
std::optional<Length> walked(const Tables& plan, const Way& way, Point start, Point end)
{
    if (way.trays.size() == 1)
        return walk(start, end);
    std::map<Point, Length> at;
    for (std::size_t i = 0; i + 1 < way.trays.size(); ++i) {
        const Tray& tray = plan.trays.at(way.trays[i]);
        std::map<Point, Length> next;
        for (const auto& [in, out] : {std::pair(tray.from, tray.to), std::pair(tray.to, tray.from)}) {
            if (i == 0)
                next[out] = walk(start, out);
            else if (at.contains(in))
                next[out] = at[in] + walk(in, out);
        }
        at = next;
    }
    const Tray& last = plan.trays.at(way.trays.back());
    std::optional<Length> best;
    for (const Point& in : {last.from, last.to}) {
        if (at.contains(in))
            best = std::min(best.value_or(at[in] + walk(in, end)), at[in] + walk(in, end));
    }
    return best;
}

}  // namespace

class TrayGraphTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hangsEachRackFromTheNearestTray();
    void hasNoWaterfallWithoutTrays();
    void goesTheShorterWayRound();
    void staysOnOneTray();
    void endsAtAJunctionTakeNoTrayTwice();
    void findsNoWayWhereNoTraysLead();
    void theTrayWithTheLowerIdBreaksATie();
    void isAsShortAsAnIndependentSearch();
};

void TrayGraphTest::hangsEachRackFromTheNearestTray()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 10_m, 0_m);
    ways.tray(0_m, 5_m, 10_m, 5_m);
    const TrayGraph graph(ways.plan);
    const Waterfall near = *graph.waterfallOf(ways.plan.racks.at(ways.rack(4_m, 4_m)));
    QCOMPARE(near.tray, std::size_t(1));
    QVERIFY(near.along == 4_m && near.aside == 1_m);
    QVERIFY(near.top == (Point{4_m, 5_m, 3_m}));
    const Waterfall beyond = *graph.waterfallOf(ways.plan.racks.at(ways.rack(12_m, 1_m)));
    QVERIFY(beyond.along == 10_m && beyond.aside == 3_m);
    QCOMPARE(graph.waterfallOf(ways.plan.racks.at(ways.rack(4_m, 2.5_m)))->tray, std::size_t(0));  // a tie
}

void TrayGraphTest::hasNoWaterfallWithoutTrays()
{
    tests::CableWay ways;
    const Id<Rack> rack = ways.rack(0_m, 0_m);
    QVERIFY(!TrayGraph(ways.plan).waterfallOf(ways.plan.racks.at(rack)));
}

void TrayGraphTest::goesTheShorterWayRound()
{
    // A ring 10 m by 4 m; from 2 m along the lower side to 3 m of the upper: left is 2 + 4 + 3, right 8 + 4 + 7.
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 10_m, 0_m);
    ways.tray(10_m, 0_m, 10_m, 4_m);
    ways.tray(10_m, 4_m, 0_m, 4_m);
    ways.tray(0_m, 0_m, 0_m, 4_m);
    const Id<Rack> a = ways.rack(2_m, 0_m);
    const Id<Rack> b = ways.rack(3_m, 4_m);
    const Id<Rack> c = ways.rack(9_m, 4_m);
    QVERIFY(wayBetween(ways.plan, a, b)->length == 9_m);
    QCOMPARE(idsOf(*wayBetween(ways.plan, a, b)), (std::vector<std::uint32_t>{1, 4, 3}));
    QCOMPARE(idsOf(*wayBetween(ways.plan, b, a)), (std::vector<std::uint32_t>{3, 4, 1}));
    QVERIFY(wayBetween(ways.plan, a, c)->length == 13_m);
    QCOMPARE(idsOf(*wayBetween(ways.plan, a, c)), (std::vector<std::uint32_t>{1, 2, 3}));
}

void TrayGraphTest::staysOnOneTray()
{
    tests::CableWay ways;
    ways.tray(10_m, 0_m, 0_m, 0_m);
    const Way way = *wayBetween(ways.plan, ways.rack(2_m, 0_m), ways.rack(9_m, 0_m));
    QVERIFY(way.length == 7_m);
    QCOMPARE(way.trays.size(), std::size_t(1));
}

void TrayGraphTest::endsAtAJunctionTakeNoTrayTwice()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 5_m, 0_m);
    ways.tray(5_m, 0_m, 9_m, 0_m);
    const Id<Rack> a = ways.rack(1_m, 0_m);
    const Id<Rack> joint = ways.rack(5_m, 0_m);
    const Id<Rack> b = ways.rack(8_m, 0_m);
    QVERIFY(wayBetween(ways.plan, a, joint)->length == 4_m);
    QVERIFY(wayBetween(ways.plan, joint, b)->length == 3_m);
    QVERIFY(wayBetween(ways.plan, a, b)->length == 7_m);
    QCOMPARE(idsOf(*wayBetween(ways.plan, a, b)), (std::vector<std::uint32_t>{1, 2}));
}

void TrayGraphTest::findsNoWayWhereNoTraysLead()
{
    tests::CableWay ways;
    ways.tray(0_m, 0_m, 5_m, 0_m);
    ways.tray(0_m, 9_m, 5_m, 9_m);
    QVERIFY(!wayBetween(ways.plan, ways.rack(1_m, 0_m), ways.rack(1_m, 9_m)));
}

void TrayGraphTest::theTrayWithTheLowerIdBreaksATie()
{
    // Two ways of 2 + 2 m round a square, and the last leg twice: the one tray found first is the longer way's.
    tests::CableWay ways;
    ways.tray(-1_m, 0_m, 0_m, 0_m);
    ways.tray(0_m, 3_m, 2_m, 3_m);
    ways.tray(2_m, 0_m, 2_m, 3_m);
    ways.tray(0_m, 0_m, 2_m, 0_m);
    ways.tray(0_m, 0_m, 0_m, 3_m);
    ways.tray(2_m, 3_m, 3_m, 3_m);
    const Way way = *wayBetween(ways.plan, ways.rack(-1_m, 0_m), ways.rack(3_m, 3_m));
    QVERIFY(way.length == 7_m);
    QCOMPARE(idsOf(way), (std::vector<std::uint32_t>{1, 5, 2, 6}));
}

void TrayGraphTest::isAsShortAsAnIndependentSearch()
{
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const auto grid = [](int at) { return Length::fromBase(std::int64_t{at} * at * 700'000 + at * 1'300'000); };
    int found = 0;
    for (int round = 0; round < 200; ++round) {
        tests::CableWay ways;
        const int trays = 1 + upTo(24);
        for (int i = 0; i < trays; ++i) {
            const int x = upTo(3);
            const int y = upTo(3);
            const bool across = upTo(1) == 0;
            const Point from{grid(x), grid(y), {}};
            const Point to{grid(across ? x + 1 : x), grid(across ? y : y + 1), {}};
            if (upTo(1) == 0)
                ways.tray(from.x, from.y, to.x, to.y);
            else
                ways.tray(to.x, to.y, from.x, from.y);
        }
        std::vector<Id<Rack>> racks;
        for (int i = 0; i < 6; ++i)
            racks.push_back(ways.rack(Length::fromBase(upTo(20) * 1'000'000), Length::fromBase(upTo(20) * 1'000'000)));
        const TrayGraph graph(ways.plan);
        const AllDistances all(ways.plan);
        for (const Id<Rack> from : racks) {
            const Waterfall start = *graph.waterfallOf(ways.plan.racks.at(from));
            const TrayGraph::Search search(graph, start);
            const Tray& first = ways.plan.trays.at(Id<Tray>(static_cast<std::uint32_t>(start.tray + 1)));
            for (const Id<Rack> to : racks) {
                const Waterfall end = *graph.waterfallOf(ways.plan.racks.at(to));
                const Tray& last = ways.plan.trays.at(Id<Tray>(static_cast<std::uint32_t>(end.tray + 1)));
                const auto way = search.wayTo(end);
                const auto expected = shortest(all, first, start.top, last, end.top);
                QCOMPARE(way.has_value(), expected.has_value());
                if (!way)
                    continue;
                ++found;
                QVERIFY(way->length == *expected);
                QVERIFY(way->trays.front() == first.id && way->trays.back() == last.id);
                QVERIFY(walked(ways.plan, *way, start.top, end.top) == way->length);
            }
        }
    }
    QVERIFY(found > 2'000);
}

QTEST_GUILESS_MAIN(TrayGraphTest)
#include "tray_graph_test.moc"
