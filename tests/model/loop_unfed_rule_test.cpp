// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/loop_unfed_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class LoopUnfedRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsManifoldsInUseThatNothingFeeds_data();
    void findsManifoldsInUseThatNothingFeeds();
};

void LoopUnfedRuleTest::findsManifoldsInUseThatNothingFeeds_data()
{
    QTest::addColumn<bool>("fed");
    QTest::addColumn<bool>("used");
    QTest::addColumn<bool>("broken");
    QTest::newRow("fed and used") << true << true << false;
    QTest::newRow("used and not fed") << false << true << true;
    QTest::newRow("nothing hangs on it yet") << false << false << false;
}

void LoopUnfedRuleTest::findsManifoldsInUseThatNothingFeeds()
{
    QFETCH(const bool, fed);
    QFETCH(const bool, used);
    QFETCH(const bool, broken);
    RulePlan made;
    const Id<Rack> rack = made.rack();
    const Id<Manifold> manifold = made.manifold(rack, u"a"_s, fed ? std::optional(made.cdu()) : std::nullopt);
    if (used)
        made.join(made.device(rack, u"tray"_s, 5), {manifold});

    const std::vector<Finding> findings = made.findings(u"coolant.loop-unfed"_s);

    QCOMPARE(findings.size(), std::size_t(broken));
    if (broken) {
        QCOMPARE(findings.front().severity, Severity::Error);
        QCOMPARE(findings.front().where, u"A01-a"_s);
        QCOMPARE(findings.front().place, std::optional<ObjectRef>(manifold));
    }
}

RACKLOOM_TEST(LoopUnfedRuleTest)
#include "loop_unfed_rule_test.moc"
