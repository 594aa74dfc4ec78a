// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/near_miss.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

/// What was probably meant by a name that is not there.
class NearMissTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestName_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a wrong digit") << QStringLiteral("L1-09") << QStringLiteral("L1-08");
        QTest::newRow("capital letters") << QStringLiteral("l1-08") << QStringLiteral("L1-08");
        QTest::newRow("two signs swapped") << QStringLiteral("S-101") << QStringLiteral("S1-01");
        QTest::newRow("a sign too few") << QStringLiteral("A01T14") << QStringLiteral("A01-T14");
        QTest::newRow("nothing like it") << QStringLiteral("panel-7") << QString();
    }

    void findsTheNearestName()
    {
        QFETCH(QString, word);
        QFETCH(QString, meant);
        const std::vector<QString> known{QStringLiteral("L1-08"), QStringLiteral("S1-01"), QStringLiteral("A01-T14")};
        QCOMPARE(nearMiss(word, known), meant);
        QCOMPARE(nearMissQuestion(word, known).isEmpty(), meant.isEmpty());
    }
};

RACKLOOM_TEST(NearMissTest, QCoreApplication)
#include "near_miss_test.moc"
