// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/answers.h"
#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// A network rack with six switches of 3.95 kW, 85 % of it to liquid, over two shelves that lose 300 W each to air:
/// 24.3 kW, 4.155 kW of it to air.
class FeedPlan : public RulePlan {
public:
    FeedPlan()
    {
        change<DeviceType>(u"shelf"_s, [](DeviceType& type) {
            type.draw = known(300_W, u"assumption"_s);
            type.liquidShare = known(0_percent);
        });
        rack = networkRack(6, std::nullopt);
    }
    void hall(const std::function<void(Hall&)>& change)
    {
        Hall changed = plan.hall();
        change(changed);
        plan.halls.put(changed);
    }
    QString answers(const QString& rule) const { return tests::answers(findings(rule)); }

    Id<Rack> rack{1};
};

/// A rack of 50 V with trays of 10 kW (200 A) and shelves at the units named, units of 44.45 mm.
class Bar : public RulePlan {
public:
    Bar(std::int64_t microOhmsPerMetre, const QList<int>& shelves, const QList<int>& trays)
    {
        const Id<Rack> id = rack(u"network"_s);
        change<RackType>(u"network"_s, [&](RackType& type) {
            type.busbarNanoOhmsPerMetre = known<std::int64_t>(microOhmsPerMetre * 1000);
        });
        change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.draw = known(10_kW); });
        for (const int unit : shelves)
            device(id, u"shelf"_s, unit);
        for (const int unit : trays)
            device(id, u"tray"_s, unit);
    }
};

}  // namespace

/// Where power comes from: the bar behind a rack, the rack's class, the feeds of row and hall, and the hall's air.
class FeedRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClipIsWhereTheBusbarPasses_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("answer");
        QTest::newRow("at the bottom of the bar") << 3 << u""_s;
        QTest::newRow("a unit below it") << 2 << u"error 2"_s;
        QTest::newRow("its four units end where the bar does") << 37 << u""_s;
        QTest::newRow("a unit above it") << 38 << u"error 41"_s;
    }
    void aClipIsWhereTheBusbarPasses()
    {
        QFETCH(const int, unit);
        QFETCH(const QString, answer);
        RulePlan made;
        made.change<RackType>(u"network"_s, [](RackType& type) {
            type.busbarBottom = known<std::int64_t>(3);
            type.busbarTop = known<std::int64_t>(40);
            type.busbarOffset = known(0_mm);
        });
        made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.clipOffset = known(0_mm); });
        made.device(made.rack(u"network"_s), u"switch"_s, unit);
        made.device(made.rack(u"network"_s), u"switch"_s, 45, false);

        QCOMPARE(answers(made.findings(u"power.busbar-span"_s)), answer);
    }
    void aClipIsInLineWithTheBusbar_data()
    {
        QTest::addColumn<int>("clip");
        QTest::addColumn<int>("floats");
        QTest::addColumn<QString>("answer");
        QTest::newRow("in line") << 20 << -1 << u""_s;
        QTest::newRow("within its float") << 25 << 5 << u""_s;
        QTest::newRow("on the other side") << 15 << 5 << u""_s;
        QTest::newRow("beyond its float") << 26 << 5 << u"error 6"_s;
        QTest::newRow("nobody knows whether it mates") << 26 << -1 << u"unknown switch: power.clip.float"_s;
    }
    void aClipIsInLineWithTheBusbar()
    {
        QFETCH(const int, clip);
        QFETCH(const int, floats);
        QFETCH(const QString, answer);
        RulePlan made;
        made.change<RackType>(u"network"_s, [](RackType& type) {
            type.busbarBottom = known<std::int64_t>(1);
            type.busbarTop = known<std::int64_t>(48);
            type.busbarOffset = known(20_mm);
        });
        made.change<DeviceType>(u"switch"_s, [&](DeviceType& type) {
            type.clipOffset = known(1_mm * clip);
            if (floats >= 0)
                type.clipFloat = known(1_mm * floats);
        });
        made.device(made.rack(u"network"_s), u"switch"_s, 10);

        QCOMPARE(answers(made.findings(u"power.busbar-span"_s)), answer);
    }
    void theBusKeepsItsVoltage_data()
    {
        QTest::addColumn<int>("resistance");
        QTest::addColumn<QList<int>>("shelves");
        QTest::addColumn<QList<int>>("trays");
        QTest::addColumn<QString>("answer");
        // 400 A over 10 units and 200 A over 20: 177.8 A m + 177.8 A m.
        QTest::newRow("0.45 V, at nine tenths") << 1265 << QList{1} << QList{11, 31} << u""_s;
        QTest::newRow("over them") << 1266 << QList{1} << QList{11, 31} << u"warning 0.45019"_s;
        QTest::newRow("half a volt") << 1406 << QList{1} << QList{11, 31} << u"warning 0.499974"_s;
        QTest::newRow("and more") << 1407 << QList{1} << QList{11, 31} << u"error 0.50033"_s;
        // 100 A from each side over 15 units: 66.675 A m.
        QTest::newRow("from both sides") << 7499 << QList{1, 31} << QList{16} << u"warning 0.499996"_s;
        QTest::newRow("shelves above") << 1407 << QList{31} << QList{1, 21} << u"error 0.50033"_s;
        QTest::newRow("nothing flows without a shelf") << 9999 << QList<int>{} << QList{1, 31} << u""_s;
    }
    void theBusKeepsItsVoltage()
    {
        QFETCH(const int, resistance);
        QFETCH(const QList<int>, shelves);
        QFETCH(const QList<int>, trays);
        QFETCH(const QString, answer);

        QCOMPARE(answers(Bar(resistance, shelves, trays).findings(u"power.voltage-drop"_s)), answer);
    }
    void devicesWithinEachOtherAreReadFromTheirMiddles()
    {
        // A switch over four units from U11 has its middle above that of the tray at U12.
        Bar made(2000, {1}, {12});
        made.device(Id<Rack>(1), u"switch"_s, 11);

        QCOMPARE(answers(made.findings(u"power.voltage-drop"_s)), u""_s);
    }
    void theDropNamesItsLowestDevice()
    {
        const std::vector<Finding> found = Bar(2000, {1}, {11, 31}).findings(u"power.voltage-drop"_s);

        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().message, u"0.711 V are lost along the busbar of A01, up to D3; 0.5 V is the most."_s);
    }
    void aRackDrawsWhatItsClassIsBuiltFor_data()
    {
        QTest::addColumn<int>("kilowatts");
        QTest::addColumn<QString>("answer");
        QTest::newRow("nine tenths") << 27 << u""_s;
        QTest::newRow("more") << 26 << u"warning 24.3"_s;
        QTest::newRow("too much") << 24 << u"error 24.3"_s;
    }
    void aRackDrawsWhatItsClassIsBuiltFor()
    {
        QFETCH(const int, kilowatts);
        QFETCH(const QString, answer);
        FeedPlan made;
        made.change<RackType>(u"network"_s, [&](RackType& type) { type.powerClass = known(1_kW * kilowatts); });

        QCOMPARE(made.answers(u"power.rack-class"_s), answer);
    }
    void aRackWithoutAClassIsNotKnown()
    {
        const std::vector<Finding> found = FeedPlan().findings(u"power.rack-class"_s);

        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().figure, u"network: power.class"_s);
    }
    void theHallsFeedGivesWhatItsRacksDraw_data()
    {
        QTest::addColumn<int>("kilowatts");
        QTest::addColumn<QString>("answer");
        QTest::newRow("not known, but what is needed") << 0 << u"unknown 48.6"_s;
        QTest::newRow("nine tenths") << 54 << u""_s;
        QTest::newRow("more") << 53 << u"warning 48.6"_s;
        QTest::newRow("too much") << 48 << u"error 48.6"_s;
    }
    void theHallsFeedGivesWhatItsRacksDraw()
    {
        QFETCH(const int, kilowatts);
        QFETCH(const QString, answer);
        FeedPlan made;
        made.networkRack(6, std::nullopt);
        if (kilowatts > 0)
            made.hall([&](Hall& hall) { hall.feed = 1_kW * kilowatts; });

        QCOMPARE(made.answers(u"power.hall-feed"_s), answer);
    }
    void aRowsFeedGivesWhatItsRacksDraw()
    {
        FeedPlan made;
        Rack other = made.plan.racks.at(made.networkRack(3, std::nullopt));
        other.row = made.add(Row{Id<Row>(1), u"B"_s});
        made.plan.racks.put(other);
        // Of the rows whose feed nobody knows, one finding with the largest need: 24.3 kW of row A; B has 12.45.
        const std::vector<Finding> unknown = made.findings(u"power.row-feed"_s);
        QCOMPARE(answers(unknown), u"unknown 24.3"_s);
        QCOMPARE(unknown.front().count, 2);
        QCOMPARE(unknown.front().message, u"The feed of row A has to give 24.3 kW; what it gives is not known."_s);

        for (const auto& [id, kilowatts] : {std::pair(Id<Row>(1), 30), std::pair(other.row, 12)}) {
            Row row = made.plan.rows.at(id);
            row.feed = 1_kW * kilowatts;
            made.plan.rows.put(row);
        }
        const std::vector<Finding> found = made.findings(u"power.row-feed"_s);
        QCOMPARE(answers(found), u"error 12.45"_s);
        QCOMPARE(found.front().message, u"The racks of row B draw 12.45 kW; its feed gives 12 kW."_s);
        QCOMPARE(found.front().assumes, QStringList{u"shelf: power.draw"_s});
    }
    void whatIsNotKnownOfADrawIsNoPass()
    {
        FeedPlan made;
        made.change<DeviceType>(u"shelf"_s, [](DeviceType& type) { type.draw = {}; });
        made.hall([](Hall& hall) { hall.feed = 24_kW; });

        // 23.7 of 24 kW is nearly too much, but the shelves' losses are missing.
        const std::vector<Finding> found = made.findings(u"power.hall-feed"_s);
        QCOMPARE(answers(found), u"unknown shelf: power.draw"_s);
        QCOMPARE(found.front().count, 2);
    }
    void theHallsAirTakesWhatCoolantDoesNot_data()
    {
        QTest::addColumn<double>("kilowatts");
        QTest::addColumn<QString>("answer");
        QTest::newRow("not known, but what is needed") << 0.0 << u"unknown 4.155"_s;
        QTest::newRow("nine tenths") << 4.617 << u""_s;
        QTest::newRow("more") << 4.616 << u"warning 4.155"_s;
        QTest::newRow("too much") << 4.154 << u"error 4.155"_s;
    }
    void theHallsAirTakesWhatCoolantDoesNot()
    {
        QFETCH(const double, kilowatts);
        QFETCH(const QString, answer);
        FeedPlan made;
        if (kilowatts > 0)
            made.hall([&](Hall& hall) { hall.airCooling = Power::fromBase(qRound64(kilowatts * 1e6)); });

        QCOMPARE(made.answers(u"coolant.room-air"_s), answer);
    }
};

RACKLOOM_TEST(FeedRulesTest)
#include "feed_rules_test.moc"
