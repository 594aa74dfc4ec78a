// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/accounted_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class AccountedRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheDrawOfWhatTakesPower_data();
    void asksForTheDrawOfWhatTakesPower();
};

void AccountedRuleTest::asksForTheDrawOfWhatTakesPower_data()
{
    QTest::addColumn<PowerFeed>("feed");
    QTest::addColumn<bool>("drawKnown");
    QTest::addColumn<bool>("asked");
    QTest::newRow("known, from the busbar") << PowerFeed::Busbar << true << false;
    QTest::newRow("not known, from the busbar") << PowerFeed::Busbar << false << true;
    QTest::newRow("not known, from the wall") << PowerFeed::Ac << false << true;
    QTest::newRow("takes none") << PowerFeed::None << false << false;
}

void AccountedRuleTest::asksForTheDrawOfWhatTakesPower()
{
    QFETCH(const PowerFeed, feed);
    QFETCH(const bool, drawKnown);
    QFETCH(const bool, asked);
    RulePlan made;
    made.change<DeviceType>(u"tray"_s, [&](DeviceType& type) {
        type.feed = feed;
        type.draw = drawKnown ? known(100_W) : Figure<Power>();
    });
    const Id<Rack> rack = made.rack();
    made.device(rack, u"tray"_s, 3);
    made.device(rack, u"tray"_s, 4);

    const std::vector<Finding> findings = made.findings(u"power.accounted"_s);

    QCOMPARE(findings.size(), std::size_t(asked));
    if (asked) {
        QCOMPARE(findings.front().figure, u"tray: power.draw"_s);
        QCOMPARE(findings.front().count, 2);
    }
}

RACKLOOM_TEST(AccountedRuleTest)
#include "accounted_rule_test.moc"
