// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/clip_open_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class ClipOpenRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatLivesFromTheBusbarAndIsNotOnIt_data();
    void findsWhatLivesFromTheBusbarAndIsNotOnIt();
};

void ClipOpenRuleTest::findsWhatLivesFromTheBusbarAndIsNotOnIt_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("clipped");
    QTest::addColumn<bool>("open");
    QTest::newRow("a tray on the bar") << u"tray"_s << true << false;
    QTest::newRow("a tray off the bar") << u"tray"_s << false << true;
    QTest::newRow("a switch off the bar") << u"switch"_s << false << true;
    QTest::newRow("a shelf said to live from the bar") << u"bar-shelf"_s << false << false;
    QTest::newRow("a shelf gives and is not asked") << u"shelf"_s << false << false;
}

void ClipOpenRuleTest::findsWhatLivesFromTheBusbarAndIsNotOnIt()
{
    QFETCH(const QString, type);
    QFETCH(const bool, clipped);
    QFETCH(const bool, open);
    RulePlan made;
    DeviceType shelf = made.type<DeviceType>(u"shelf"_s);
    shelf.key = u"bar-shelf"_s;
    shelf.feed = PowerFeed::Busbar;
    made.add(shelf);
    const Id<Device> device = made.device(made.rack(), type, 3, clipped);

    const std::vector<Finding> findings = made.findings(u"power.clip-open"_s);

    QCOMPARE(findings.size(), std::size_t(open));
    if (open) {
        QCOMPARE(findings.front().severity, Severity::Error);
        QCOMPARE(findings.front().place, std::optional<ObjectRef>(device));
    }
}

RACKLOOM_TEST(ClipOpenRuleTest)
#include "clip_open_rule_test.moc"
