// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/money.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <limits>

using namespace model;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPriceIsReadExactly_data();
    void aPriceIsReadExactly();
    void whatIsNoPriceIsRefused_data();
    void whatIsNoPriceIsRefused();
    void amountsAreExactWhereDoublesAreNot();
    void whatCannotBeCountedIsNothing();
};

void MoneyTest::aPriceIsReadExactly_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QChar>("point");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << u"96"_s << QChar(u'.') << qint64(960'000) << u"96.00"_s;
    QTest::newRow("cents") << u"0.1"_s << QChar(u'.') << qint64(1'000) << u"0.10"_s;
    QTest::newRow("four decimals") << u"0.0125"_s << QChar(u'.') << qint64(125) << u"0.0125"_s;
    QTest::newRow("zeros behind") << u"1.2500000"_s << QChar(u'.') << qint64(12'500) << u"1.25"_s;
    QTest::newRow("comma") << u" 1250,5 "_s << QChar(u',') << qint64(12'505'000) << u"1,250.50"_s;
    QTest::newRow("millions") << u"1234567.89"_s << QChar(u'.') << qint64(12'345'678'900) << u"1,234,567.89"_s;
    QTest::newRow("zero") << u"0"_s << QChar(u'.') << qint64(0) << u"0.00"_s;
    QTest::newRow("largest") << u"922337203685477.5807"_s << QChar(u'.') << std::numeric_limits<qint64>::max()
                             << u"922,337,203,685,477.5807"_s;
}

void MoneyTest::aPriceIsReadExactly()
{
    QFETCH(QString, written);
    QFETCH(QChar, point);
    QFETCH(qint64, base);
    QFETCH(QString, shown);
    const auto money = moneyFrom(written, point);
    QVERIFY(money);
    QCOMPARE(money.value().base(), base);
    QCOMPARE(moneyText(money.value()), shown);
    QCOMPARE(plainMoney(money.value()), QString(shown).remove(u','));
}

void MoneyTest::whatIsNoPriceIsRefused_data()
{
    QTest::addColumn<QString>("written");
    for (const char* bad : {"",
                            " ",
                            ".",
                            ".5",
                            "5.",
                            "1.2.3",
                            "-5",
                            "+5",
                            "1,250",
                            "1'250",
                            "1e3",
                            "12 50",
                            "EUR 5",
                            "n/a",
                            "0.00001",
                            "nan",
                            "1.23456",
                            "922337203685477.5808",
                            "92233720368547758070",
                            "99999999999999999999999999999999999999999999999999"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
    QTest::newRow("other digits") << u"١٢"_s;
}

void MoneyTest::whatIsNoPriceIsRefused()
{
    QFETCH(QString, written);
    const auto money = moneyFrom(written);
    QVERIFY(!money);
    QVERIFY(!money.error().message.isEmpty());
}

void MoneyTest::amountsAreExactWhereDoublesAreNot()
{
    Money sum;
    for (int i = 0; i < 1'000; ++i)
        sum = sumOf(sum, Money::fromBase(1'000)).value();
    QCOMPARE(moneyText(sum), u"100.00"_s);  // a thousand times 0.1
    QCOMPARE(moneyText(timesOf(Money::fromBase(10'001), 124'416).value()), u"124,428.4416"_s);
    QCOMPARE(moneyText(timesOf(Money::fromBase(-12'345'678'901), 1).value()), u"-1,234,567.8901"_s);
}

void MoneyTest::whatCannotBeCountedIsNothing()
{
    const Money most = Money::fromBase(std::numeric_limits<std::int64_t>::max());
    QVERIFY(!sumOf(most, Money::fromBase(1)));
    QVERIFY(!timesOf(most, 2));
    QCOMPARE(timesOf(most, 1).value(), most);
    QCOMPARE(sumOf(most, Money::fromBase(-1)).value().base(), most.base() - 1);
    QCOMPARE(moneyText(Money::fromBase(std::numeric_limits<std::int64_t>::min())), u"-922,337,203,685,477.5808"_s);
}

RACKLOOM_TEST(MoneyTest, QCoreApplication)
#include "money_test.moc"
