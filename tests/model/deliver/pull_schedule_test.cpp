// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/pull_schedule.h"

#include "model/deliver/pull_list.h"
#include "model/edit/called.h"
#include "model/routing/reroute.h"
#include "model/routing/tray_fill.h"
#include "tests/support/cable_hall.h"
#include "tests/support/csv_rows.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

#include <numeric>

using namespace model;
using namespace Qt::StringLiterals;
using tests::csvRows;
using tests::madeCluster;

namespace {

/// Four racks, 4 m apart, under one tray, each with a switch; cables between two of them, as many as asked for.
class Line {
public:
    Line()
    {
        const Id<Row> row = m_builder.row(u"A"_s);
        for (int i = 0; i < 4; ++i) {
            const Length x = Length::fromBase((1 + 4 * i) * std::int64_t{1'000'000});
            const Id<Rack> rack = m_builder.rack(u"A0%1"_s.arg(i + 1), u"network-48ru"_s, row, x, 1_m);
            m_boxes.push_back(m_builder.device(u"L%1"_s.arg(i + 1), u"q3450-ld"_s, rack, 5 + 4 * i));
        }
        m_builder.tray(u"TR-A"_s, u"fiber-tray"_s, {0_m, 1_m, 3_m}, {14_m, 1_m, 3_m}, 300_mm, 100_mm);
    }
    void cables(std::size_t a, std::size_t b, int count)
    {
        for (; count > 0; --count, ++m_port)
            m_builder.cable(u"mpo12-apc-smf"_s, CableRole::LeafSpine, {m_boxes[a - 1], m_port},
                            {m_boxes[b - 1], m_port});
    }
    Tables plan() const
    {
        Tables plan = m_builder.plan();
        routeDesign(plan).step.applyTo(plan);
        return plan;
    }

private:
    tests::PlanBuilder m_builder;
    std::vector<Id<Device>> m_boxes;
    int m_port = 1;
};

QStringList racksOf(const Tables& plan, const PullSchedule& schedule)
{
    QStringList said;
    for (const Pull& pull : schedule.pulls)
        said << plan.racks.at(pull.bundle.from).name + u'-' + plan.racks.at(pull.bundle.to).name;
    return said;
}

Stretches wayOf(const Tables& plan, const Pull& pull)
{
    StretchFinder finder(plan);
    return finder.stretchesOf(plan.routes.at(*plan.cables.at(pull.bundle.cables.front()).route)).value();
}

/// A random hall with cables that have found their ways.
Tables hallOf(std::uint32_t seed)
{
    tests::CableHall hall(seed);
    for (int i = 10 + hall.upTo(60); i > 0; --i) {
        const auto a = static_cast<std::size_t>(hall.upTo(static_cast<int>(hall.racks()) - 1));
        const auto b = static_cast<std::size_t>(hall.upTo(static_cast<int>(hall.racks()) - 1));
        if (a != b)
            hall.cable(a, b);
    }
    Deliverables delivery;
    delivery.cablesPerPull = 1 + hall.upTo(5);
    delivery.pullsPerShift = 1 + hall.upTo(3);
    hall.plan().deliverables.put(delivery);
    routeDesign(hall.plan()).step.applyTo(hall.plan());
    return hall.plan();
}

}  // namespace

class PullScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesFurthestInGoesFirst();
    void everyRoutedCableIsPulledOnce();
    void noPullIsInTheWayOfALaterOne();
    void crewsDoNotMeetInATray();
    void aShiftHasSoManyPulls();
    void aCrewStaysAtItsTray();
    void traysFillUpToWhatTheyHold();
    void thePodIsPulledAsByHand();
    void theBoxStandsWhereMoreCablesEnd();
    void trunksComeOnADrum();
    void theListSaysEveryPull();
    void aFillIsThatOfTheStretchThatIsNamed();
    void theListOfARackKeepsTheNumbers();
    void theSameDesignHasTheSameSchedule();
    void anEmptyDesignHasNoPulls();
};

void PullScheduleTest::whatGoesFurthestInGoesFirst()
{
    Line line;
    line.cables(2, 3, 2);
    line.cables(1, 3, 2);
    line.cables(2, 4, 2);
    line.cables(1, 4, 2);
    line.cables(1, 2, 2);
    const Tables plan = line.plan();
    // 12 m over everything; 8 m and 8 m cross each other; one 4 m run hangs where both of them pass.
    QCOMPARE(racksOf(plan, pullSchedule(plan)),
             QStringList({u"A01-A04"_s, u"A01-A03"_s, u"A02-A04"_s, u"A01-A02"_s, u"A02-A03"_s}));
}

void PullScheduleTest::everyRoutedCableIsPulledOnce()
{
    Tables plan = madeCluster(576).plan;
    Cable loose = plan.cables.at(Id<Cable>(7));
    loose.route.reset();
    plan.cables.put(loose);
    const PullSchedule schedule = pullSchedule(plan, 3);
    QCOMPARE(schedule.unrouted, 1);
    std::set<Id<Cable>> pulled;
    for (const Pull& pull : schedule.pulls) {
        QCOMPARE(pull.number, static_cast<int>(&pull - schedule.pulls.data()) + 1);
        QVERIFY(pull.bundle.cables.size() <= 24);
        for (const Id<Cable> cable : pull.bundle.cables)
            QVERIFY(pulled.insert(cable).second);
        QCOMPARE(std::accumulate(pull.stock.begin(), pull.stock.end(), 0,
                                 [](int sum, const StockCount& each) { return sum + each.cables; }),
                 static_cast<int>(pull.bundle.cables.size()));
    }
    QCOMPARE(pulled.size(), plan.cables.size() - 1);
}

void PullScheduleTest::noPullIsInTheWayOfALaterOne()
{
    std::size_t asked = 0;
    for (std::uint32_t seed = 1; seed <= 250; ++seed) {
        const Tables plan = hallOf(seed);
        for (const int crews : {1, 3}) {
            const PullSchedule schedule = pullSchedule(plan, crews);
            std::vector<Stretches> ways;
            for (const Pull& pull : schedule.pulls)
                ways.push_back(wayOf(plan, pull));
            for (std::size_t later = 0; later < ways.size(); ++later) {
                for (std::size_t earlier = 0; earlier < ways.size(); ++earlier) {
                    if (earlier == later || !blocks(ways[later], ways[earlier]))
                        continue;
                    ++asked;
                    // Not even at the same time.
                    QVERIFY(schedule.pulls[later].slot < schedule.pulls[earlier].slot);
                }
            }
        }
    }
    QVERIFY2(asked > 1'000, qPrintable(QString::number(asked)));
}

void PullScheduleTest::crewsDoNotMeetInATray()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Tables plan = hallOf(seed);
        const PullSchedule schedule = pullSchedule(plan, 4);
        std::set<std::pair<int, Id<Tray>>> busy;
        std::set<std::pair<int, int>> atWork;
        for (const Pull& pull : schedule.pulls) {
            QVERIFY(pull.crew >= 1 && pull.crew <= 4);
            QVERIFY(atWork.insert({pull.slot, pull.crew}).second);
            const std::set<Id<Tray>> trays(pull.trays.begin(), pull.trays.end());
            for (const Id<Tray> tray : trays)
                QVERIFY(busy.insert({pull.slot, tray}).second);
        }
    }
    const PullSchedule alone = pullSchedule(madeCluster(4608).plan, 1);
    const PullSchedule together = pullSchedule(madeCluster(4608).plan, 4);
    QCOMPARE(together.pulls.size(), alone.pulls.size());
    QVERIFY(together.shifts < alone.shifts);
    QCOMPARE(pullSchedule(madeCluster(576).plan, 2'000'000'000).pulls.size(), std::size_t(52));
    QVERIFY(pullSchedule(madeCluster(576).plan, -3) == pullSchedule(madeCluster(576).plan, 1));
}

void PullScheduleTest::aShiftHasSoManyPulls()
{
    Tables plan = madeCluster(576).plan;
    Deliverables delivery;
    delivery.pullsPerShift = 10;
    plan.deliverables.put(delivery);
    const PullSchedule schedule = pullSchedule(plan);
    for (const Pull& pull : schedule.pulls)
        QCOMPARE(pull.shift, (pull.number - 1) / 10 + 1);
    QCOMPARE(schedule.shifts, schedule.pulls.back().shift);
}

void PullScheduleTest::aCrewStaysAtItsTray()
{
    // Each tray is left for another as seldom as its order allows: far less often than there are pulls.
    const Tables& plan = madeCluster(4608).plan;
    const PullSchedule schedule = pullSchedule(plan);
    int moves = 0;
    std::optional<Id<Tray>> last;
    for (const Pull& pull : schedule.pulls) {
        const Stretches way = wayOf(plan, pull);
        if (way.empty())
            continue;
        bool same = false;
        for (const Stretch& stretch : way)
            same |= last == stretch.tray;
        moves += same ? 0 : 1;
        last = std::max_element(way.begin(), way.end(), [](const Stretch& a, const Stretch& b) {
                   return abs(a.to - a.from) < abs(b.to - b.from);
               })->tray;
    }
    QVERIFY2(moves * 10 < static_cast<int>(schedule.pulls.size()), qPrintable(QString::number(moves)));
}

void PullScheduleTest::traysFillUpToWhatTheyHold()
{
    const Tables& plan = madeCluster(576).plan;
    const TrayLoads loads(plan);
    std::map<Id<Tray>, Share> reached;
    for (const Pull& pull : pullSchedule(plan).pulls) {
        QCOMPARE(pull.fullest.has_value(), !pull.trays.empty());
        if (pull.fullest)
            reached[pull.fullest->tray] = std::max(reached[pull.fullest->tray], pull.fullest->share);
    }
    QVERIFY(!reached.empty());
    Share most;
    plan.trays.forEach([&](const Tray& tray) {
        const std::int64_t room = traySection(tray).base();
        const auto share = Share::fromBase((loads.most(tray.id).base() * 1000 + room - 1) / room);
        most = std::max(most, share);
        QVERIFY(reached[tray.id] <= share);
    });
    QVERIFY(std::any_of(reached.begin(), reached.end(), [&](const auto& each) { return each.second == most; }));
    // By hand: 24 jumpers of 7.07 mm2 in a tray of 300 x 100 mm are 169.68 of 30,000 mm2, 0.57 %.
    Line line;
    line.cables(1, 4, 24);
    line.cables(2, 3, 24);
    const PullSchedule schedule = pullSchedule(line.plan());
    QCOMPARE(schedule.pulls[0].fullest->share, Share::fromBase(6));
    QCOMPARE(schedule.pulls[1].fullest->share, Share::fromBase(12));
}

void PullScheduleTest::thePodIsPulledAsByHand()
{
    // 1,152 cables. Compute racks 1 to 4 send 72 to one network rack, 3 pulls of 24 each: 12. Racks 5 to 8 send 36 to each
    // of two: 2 pulls of 18 each: 16. Between the network racks 6 x 72 = 432 jumpers, 18 pulls; within one 144, 6 pulls.
    const Tables& plan = madeCluster(576).plan;
    const PullSchedule schedule = pullSchedule(plan);
    QCOMPARE(schedule.pulls.size(), std::size_t(52));
    QCOMPARE(schedule.shifts, 4);  // 16 in a shift
    QCOMPARE(schedule.unrouted, 0);
    std::size_t without = 0;
    for (const Pull& pull : schedule.pulls) {
        QCOMPARE(pull.packing, Packing::Box);
        without += pull.trays.empty() ? 1 : 0;
    }
    QVERIFY(without >= 6);  // within a rack, and between neighbours, where no tray is needed: last of all
    for (std::size_t i = schedule.pulls.size() - without; i < schedule.pulls.size(); ++i)
        QVERIFY(schedule.pulls[i].trays.empty());
}

void PullScheduleTest::theBoxStandsWhereMoreCablesEnd()
{
    Line line;
    line.cables(1, 4, 4);
    line.cables(2, 4, 4);
    const Tables plan = line.plan();
    for (const Pull& pull : pullSchedule(plan).pulls) {
        QCOMPARE(plan.racks.at(pull.start.rack).name, u"A04"_s);
        QCOMPARE(pull.start.lowest, 17);
        QCOMPARE(pull.start.highest, 17);
        QCOMPARE(pull.far.lowest, plan.racks.at(pull.far.rack).name == u"A01"_s ? 5 : 9);
    }
    QCOMPARE(unitsText({Id<Rack>(1), 5, 17}), u"U5-17"_s);
    QCOMPARE(unitsText({Id<Rack>(1), 5, 5}), u"U5"_s);
}

void PullScheduleTest::trunksComeOnADrum()
{
    tests::TrunkHall hall;
    hall.jumpers(2);
    const auto packings = [&] {
        std::set<Packing> found;
        for (const Pull& pull : pullSchedule(hall.plan()).pulls)
            found.insert(pull.packing);
        return found;
    };
    QVERIFY(packings() == std::set({Packing::Box}));
    Cable cable = hall.plan().cables.at(Id<Cable>(1));
    cable.type = hall.builder().type<CableType>(u"mpo-trunk-96"_s);
    hall.tables().cables.put(cable);
    QVERIFY(packings() == std::set({Packing::Box, Packing::Drum}));
}

void PullScheduleTest::theListSaysEveryPull()
{
    Line line;
    line.cables(1, 4, 3);
    line.cables(2, 3, 1);
    const Tables plan = line.plan();
    const PullSchedule schedule = pullSchedule(plan);
    const auto rows = csvRows(pullScheduleCsv(plan, schedule));
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].join(u','),
             u"pull,shift,crew,bundle,cables,type,packing,start_rack,start_units,far_rack,far_units,trays,shortest_m,"
             "longest_m,stock,fill_pct,fill_tray,fill_from,fill_to"_s);
    std::map<QString, QString> first;
    for (qsizetype i = 0; i < rows[0].size(); ++i)
        first[rows[0][i]] = rows[1][i];
    QCOMPARE(first[u"pull"_s], u"1"_s);
    QCOMPARE(first[u"shift"_s], u"1"_s);
    QCOMPARE(first[u"cables"_s], u"3"_s);
    QCOMPARE(first[u"type"_s], u"mpo12-apc-smf"_s);
    QCOMPARE(first[u"packing"_s], u"box"_s);
    QCOMPARE(first[u"start_rack"_s], u"A01"_s);
    QCOMPARE(first[u"start_units"_s], u"U5"_s);
    QCOMPARE(first[u"far_rack"_s], u"A04"_s);
    QCOMPARE(first[u"trays"_s], u"TR-A"_s);
    QCOMPARE(first[u"fill_pct"_s], u"0.1"_s);  // 21.21 of 30,000 mm2
    QCOMPARE(first[u"fill_tray"_s], u"TR-A"_s);
    QCOMPARE(first[u"fill_from"_s], u"A01"_s);
    QCOMPARE(first[u"fill_to"_s], u"A04"_s);
    QCOMPARE(first[u"shortest_m"_s].toDouble(), static_cast<double>(schedule.pulls[0].bundle.shortest.base()) / 1e6);
    QCOMPARE(first[u"stock"_s], stockText(schedule.pulls[0].stock));
    QVERIFY(first[u"stock"_s].startsWith(u"3 x "_s));
}

void PullScheduleTest::aFillIsThatOfTheStretchThatIsNamed()
{
    const Tables& plan = madeCluster(576).plan;
    const PullSchedule schedule = pullSchedule(plan);
    std::map<std::pair<QString, QString>, Share> before;
    bool isBetweenTrays = false;
    for (const Pull& pull : schedule.pulls) {
        const FillStretch stretch = fillStretch(plan, pull);
        QCOMPARE(stretch.from.isEmpty(), !pull.fullest.has_value());
        if (!pull.fullest)
            continue;
        isBetweenTrays |= stretch.to.startsWith(u"TX-"_s);
        // What is laid into one stretch never makes it emptier; the tray as a whole has no one fill.
        Share& share = before[{stretch.from, stretch.to}];
        QVERIFY2(pull.fullest->share > share, qPrintable(pull.bundle.name));
        share = pull.fullest->share;
    }
    QVERIFY(isBetweenTrays);
    QVERIFY(before.size() > 4);
    // Whichever of its trays is the fullest: it reaches from what is before it to what is behind.
    const auto three = std::find_if(schedule.pulls.begin(), schedule.pulls.end(),
                                    [](const Pull& pull) { return pull.trays.size() == 3; });
    QVERIFY(three != schedule.pulls.end());
    Pull pull = *three;
    QStringList ends;
    for (const Id<Tray> tray : pull.trays) {
        pull.fullest = TrayShare{tray, Share::fromBase(1)};
        const FillStretch stretch = fillStretch(plan, pull);
        ends << stretch.from + u' ' + plan.trays.at(tray).name + u' ' + stretch.to;
    }
    QCOMPARE(ends, QStringList({u"A04 TR-A TX-1-01"_s, u"TR-A TX-1-01 TR-B"_s, u"TX-1-01 TR-B B02"_s}));
}

void PullScheduleTest::theListOfARackKeepsTheNumbers()
{
    const Tables& plan = madeCluster(576).plan;
    const PullSchedule schedule = pullSchedule(plan);
    const Id<Rack> rack = called(plan.racks, u"A01"_s)->id;
    const auto rows = csvRows(pullScheduleCsv(plan, schedule, rack));
    QCOMPARE(rows.size(), std::size_t(4));  // 72 jumpers
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Pull& pull = schedule.pulls[static_cast<std::size_t>(rows[i][0].toInt() - 1)];
        QCOMPARE(rows[i][3], pull.bundle.name);
        QVERIFY(concerns(plan, pull, rack));
    }
    const auto of = [&](const ObjectRef& object) {
        return csvRows(pullScheduleCsv(plan, schedule, object)).size() - 1;
    };
    QCOMPARE(of(tests::deviceCalled(plan, u"A01-T01"_s).id), std::size_t(3));  // four NICs, to four leaves, 18 apart
    QCOMPARE(of(Id<Cable>(1)), std::size_t(1));
    QVERIFY(of(plan.trays.at(Id<Tray>(1)).id) > 10);
    QVERIFY(of(Id<Row>(1)) > of(rack));
    QCOMPARE(of(Id<Cdu>(1)), std::size_t(0));
}

void PullScheduleTest::theSameDesignHasTheSameSchedule()
{
    const Tables plan = hallOf(5);
    QVERIFY(pullSchedule(plan, 2) == pullSchedule(plan, 2));
}

void PullScheduleTest::anEmptyDesignHasNoPulls()
{
    const PullSchedule schedule = pullSchedule(emptyDesign());
    QVERIFY(schedule.pulls.empty());
    QCOMPARE(schedule.shifts, 0);
}

RACKLOOM_TEST(PullScheduleTest, QCoreApplication)
#include "pull_schedule_test.moc"
