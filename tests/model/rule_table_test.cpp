// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule_table.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QtTest>

using namespace model;

class RuleTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManualSaysWhatTheRulesSay()
    {
        QFile page(QStringLiteral(RACKLOOM_SOURCE_DIR "/resources/help/rules.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        // rackloom rules > resources/help/rules.md
        QCOMPARE(QString::fromUtf8(page.readAll()), ruleTable());
    }

    void everyRuleHasItsRow()
    {
        const QString table = ruleTable();
        for (const RuleInfo& info : ruleInfos())
            QVERIFY2(table.contains(QStringLiteral("| `%1`").arg(info.id)), qPrintable(info.id));
        QCOMPARE(ruleInfos().size(), builtInRules().size() + 1);
    }
};

RACKLOOM_TEST(RuleTableTest, QCoreApplication)
#include "rule_table_test.moc"
