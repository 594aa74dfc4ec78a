// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/busbar_current_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString kRule = u"power.busbar-current"_s;

/// A rack of 50 V with a bar of 700 A: shelves and trays of 10 kW (200 A) at the units named.
struct Bar : RulePlan {
    Id<Rack> rack;

    Bar(const std::vector<int>& shelves, const std::vector<int>& trays, bool bothEnds = false)
        : rack(RulePlan::rack(u"network"_s))
    {
        change<RackType>(u"network"_s, [&](RackType& type) {
            type.busVoltage = known(50_V);
            type.busbarRating = known(700_A);
            type.fedFromBothEnds = bothEnds;
        });
        change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.draw = known(10_kW); });
        for (const int unit : shelves)
            device(rack, u"shelf"_s, unit);
        for (const int unit : trays)
            device(rack, u"tray"_s, unit);
    }
};

QString answers(const std::vector<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings) {
        words << severityKey(finding.severity) + (finding.value ? u' ' + QString::number(*finding.value) : QString());
    }
    return words.join(u", "_s);
}

}  // namespace

class BusbarCurrentRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPieceOfTheBarIsHeldAgainstItsRating_data()
    {
        QTest::addColumn<QList<int>>("shelves");
        QTest::addColumn<QList<int>>("trays");
        QTest::addColumn<bool>("bothEnds");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const QList<int>& shelves, const QList<int>& trays, bool bothEnds,
                            const QString& answer) { QTest::newRow(name) << shelves << trays << bothEnds << answer; };
        row("three trays over shelves below them: 600 A", {1, 2}, {10, 20, 30}, false, u""_s);
        row("four: 800 A", {1, 2}, {10, 20, 30, 40}, false, u"error 800"_s);
        row("the shelves between them: 400 A each way", {20, 21}, {5, 10, 30, 40}, false, u""_s);
        // A shelf gives 400 A: what its neighbours draw does not pass the middle.
        row("a shelf at each end shares", {1, 45}, {10, 20, 30, 40}, false, u""_s);
        row("seven trays, a shelf at each end: 700 A", {1, 45}, {5, 10, 15, 20, 25, 30, 35}, false, u"warning 700"_s);
        // Three of four shelves at the bottom give 3/4 of 1,000 A there, of which 200 A leave at U1 to U5.
        row("uneven ends", {1, 2, 3, 45}, {10, 15, 20, 25, 30}, false, u"error 750"_s);
        row("no shelf: not this rule's", {}, {10, 20, 30, 40}, false, u""_s);
        row("nothing drawn", {1, 2}, {}, false, u""_s);
        row("one end lost: 800 A from the other", {1, 45}, {10, 20, 30, 40}, true, u"note 800"_s);
        row("at the rating, and one end lost is over it", {1, 45}, {5, 10, 15, 20, 25, 30, 35}, true,
            u"warning 700, note 1400"_s);
        row("one end lost, and that is enough", {1, 45}, {10, 20, 30}, true, u""_s);
    }

    void everyPieceOfTheBarIsHeldAgainstItsRating()
    {
        QFETCH(QList<int>, shelves);
        QFETCH(QList<int>, trays);
        QFETCH(bool, bothEnds);
        const Bar bar({shelves.begin(), shelves.end()}, {trays.begin(), trays.end()}, bothEnds);
        QTEST(answers(bar.findings(kRule)), "answer");
    }

    void whereTwoFeedsAreAskedForALostEndIsAnError()
    {
        Bar bar({1, 45}, {10, 20, 30, 40}, true);
        bar.profile([](Profile& profile) { profile.redundancy = Redundancy::FeedNN; });
        QCOMPARE(answers(bar.findings(kRule)), u"error 800"_s);
    }

    void aWholeComputeRackIsClose()
    {
        // 135 kW at 50 V are 2,700 A, half of them from each end; with one end lost all from the other.
        RulePlan made;
        made.change<RackType>(u"nvl72"_s, [](RackType& type) {
            type.busbarRating = known(1400_A);
            type.fedFromBothEnds = true;
        });
        made.computeRack({});
        QCOMPARE(answers(made.findings(kRule)), u"warning 1350, note 2700"_s);
    }

    void withoutARatingNobodyKnows()
    {
        Bar bar({1, 2}, {10});
        bar.change<RackType>(u"network"_s, [](RackType& type) { type.busbarRating = {}; });
        QCOMPARE(answers(bar.findings(kRule)), u"unknown"_s);
        QVERIFY(bar.findings(kRule).front().figure.endsWith(u"busbar_rating"_s));
    }
};

RACKLOOM_TEST(BusbarCurrentRuleTest, QCoreApplication)
#include "busbar_current_rule_test.moc"
