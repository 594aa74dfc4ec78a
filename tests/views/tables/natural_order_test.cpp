// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/tables/natural_order.h"

#include <QtTest>

class NaturalOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesRunsOfDigitsAsNumbers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("two digits") << QStringLiteral("A2") << QStringLiteral("A10");
        QTest::newRow("zeros in front") << QStringLiteral("A02") << QStringLiteral("A3");
        QTest::newRow("in the middle") << QStringLiteral("L1-9:41") << QStringLiteral("L1-10:2");
        QTest::newRow("a beginning") << QStringLiteral("A1") << QStringLiteral("A1-T01");
        QTest::newRow("letters without case") << QStringLiteral("a9") << QStringLiteral("B1");
        QTest::newRow("beyond 64 bits") << QStringLiteral("99999999999999999998")
                                        << QStringLiteral("99999999999999999999");
        QTest::newRow("nothing") << QString() << QStringLiteral("0");
        QTest::newRow("equal but for zeros") << QStringLiteral("A01") << QStringLiteral("A1");
    }

    void comparesRunsOfDigitsAsNumbers()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QVERIFY(views::naturalOrder(before, after) < 0);
        QVERIFY(views::naturalOrder(after, before) > 0);
        QVERIFY(views::naturalOrder(before, before) == 0);
    }
};

RACKLOOM_TEST(NaturalOrderTest, QApplication)
#include "natural_order_test.moc"
