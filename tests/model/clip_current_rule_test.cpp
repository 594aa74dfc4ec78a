// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/clip_current_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString kRule = u"power.clip-current"_s;

}  // namespace

class ClipCurrentRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheCurrentAgainstTheClip_data()
    {
        QTest::addColumn<int>("watts");
        QTest::addColumn<QString>("answer");
        // A clip of 100 A at 50 V.
        QTest::newRow("the Q3450-LD: 79 A") << 3'950 << u""_s;
        QTest::newRow("nine tenths") << 4'500 << u""_s;
        QTest::newRow("over nine tenths") << 4'501 << u"warning"_s;
        QTest::newRow("at the rating") << 5'000 << u"warning"_s;
        QTest::newRow("over it") << 5'001 << u"error"_s;
    }

    void holdsTheCurrentAgainstTheClip()
    {
        QFETCH(int, watts);
        RulePlan made;
        made.change<RackType>(u"network"_s, [](RackType& type) { type.busVoltage = known(50_V); });
        made.change<DeviceType>(u"switch"_s, [&](DeviceType& type) {
            type.draw = known(Power::fromBase(std::int64_t{watts} * 1000));
            type.clipRating = known(100_A);
        });
        made.device(made.rack(u"network"_s), u"switch"_s, 5);
        const auto findings = made.findings(kRule);
        QTEST(findings.empty() ? QString() : severityKey(findings.front().severity), "answer");
        made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.clipRating = {}; });
        QCOMPARE(made.findings(kRule).front().severity, Severity::Unknown);
    }

    void aShelfGivesItsPartWithOneShelfLost()
    {
        RulePlan made;
        made.change<RackType>(u"network"_s, [](RackType& type) { type.busVoltage = known(50_V); });
        made.change<DeviceType>(u"tray"_s, [](DeviceType& type) {
            type.draw = known(20_kW);
            type.clipRating = known(1000_A);
        });
        made.change<DeviceType>(u"shelf"_s, [](DeviceType& type) { type.clipRating = known(399_A); });
        const Id<Rack> rack = made.rack(u"network"_s);
        for (const int unit : {1, 2, 3})
            made.device(rack, u"shelf"_s, unit);
        made.device(rack, u"tray"_s, 10);  // 400 A: 200 A a shelf with one of three lost
        QVERIFY(made.findings(kRule).empty());
        made.device(rack, u"tray"_s, 20);  // 800 A: 400 A a shelf
        const auto findings = made.findings(kRule);
        QCOMPARE(findings.size(), std::size_t(3));
        QCOMPARE(findings.front().value, std::optional(400.0));
        QCOMPARE(findings.front().severity, Severity::Error);
    }

    void whatTakesPowerHasADrawAndWhatGivesItNeedsNone()
    {
        RulePlan made;
        const Id<Rack> rack = made.rack(u"network"_s);
        made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.draw = {}; });
        made.device(rack, u"shelf"_s, 1);
        made.device(rack, u"switch"_s, 5);
        const auto findings = made.findings(kRule);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().figure, u"switch: power.draw"_s);
    }

    void whatIsNotClippedDrawsNothing()
    {
        RulePlan made;
        made.device(made.rack(u"network"_s), u"switch"_s, 5, false);
        QVERIFY(made.findings(kRule).empty());
    }
};

RACKLOOM_TEST(ClipCurrentRuleTest, QCoreApplication)
#include "clip_current_rule_test.moc"
