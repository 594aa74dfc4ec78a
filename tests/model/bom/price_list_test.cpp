// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/price_list.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

class PriceListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByName();
    void aSemicolonAllowsADecimalComma();
    void pointsBetweenThousandsBeforeADecimalComma();
    void aPartThatIsNotListedHasNoPrice();
    void anEmptyPriceIsNone();
    void whatIsWrongIsSaidOnOneLine();
    void whatIsCopiedFromTheWorkbookAndWhatNobodyBuys();
    void badListsAreRefusedWithTheirLine_data();
    void badListsAreRefusedWithTheirLine();
};

void PriceListTest::columnsAreFoundByName()
{
    const auto list = PriceList::read("\xEF\xBB\xBFsupplier,Unit Price,CURRENCY,Part Number\r\n"
                                      "\"A, Inc.\",96.00,eur,MFP7E30-N003\r\n\r\n"
                                      "B,1250,EUR,\"a \"\"b\"\"\"\r\n"
                                      "B,1250.0,EUR,\"a \"\"b\"\"\"\r\n",
                                      u"prices.csv"_s);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(list.value().currency(), u"EUR"_s);
    QCOMPARE(list.value().name(), u"prices.csv"_s);
    QCOMPARE(list.value().priceOf(u"MFP7E30-N003"_s), Money::fromBase(960'000));
    QCOMPARE(list.value().priceOf(u"a \"b\""_s), Money::fromBase(12'500'000));
}

void PriceListTest::aSemicolonAllowsADecimalComma()
{
    const auto list = PriceList::read("part_number;price;currency\nA;1250,5;EUR\nB;7.25;EUR\nC;3;EUR", {});
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(list.value().priceOf(u"A"_s), Money::fromBase(12'505'000));
    QCOMPARE(list.value().priceOf(u"B"_s), Money::fromBase(72'500));
    QCOMPARE(list.value().priceOf(u"C"_s), Money::fromBase(30'000));
}

void PriceListTest::pointsBetweenThousandsBeforeADecimalComma()
{
    const auto list = PriceList::read("part_number;price;currency\nA;100.000,50;EUR\nB;1.250.000,5;EUR\n", {});
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(list.value().priceOf(u"A"_s), Money::fromBase(1'000'005'000));
    QCOMPARE(list.value().priceOf(u"B"_s), Money::fromBase(12'500'005'000));
    QVERIFY(!PriceList::read("part_number;price;currency\nA;10.00,50;EUR\n", {}));
}

/// A template that is still to be filled in.
void PriceListTest::anEmptyPriceIsNone()
{
    const auto list = PriceList::read("part_number,price,currency\nA,,USD\nB, ,\nC,2,EUR\n", {});
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QVERIFY(!list.value().priceOf(u"A"_s) && !list.value().priceOf(u"B"_s));
    QCOMPARE(list.value().priceOf(u"C"_s), Money::fromBase(20'000));
    QCOMPARE(list.value().currency(), u"EUR"_s);
}

void PriceListTest::whatIsWrongIsSaidOnOneLine()
{
    for (const char* row : {"A,1,\"E\nUR\"", "A,\"1\n2\",EUR", "\"A\nB\",1,EUR\n\"A\nB\",2,EUR"}) {
        const auto list = PriceList::read(std::string("part_number,price,currency\n") + row + "\n", {});
        QVERIFY(!list);
        QVERIFY2(!list.error().message.contains(u'\n'), qPrintable(list.error().message));
    }
}

void PriceListTest::aPartThatIsNotListedHasNoPrice()
{
    const auto list = PriceList::read("part_number,price,currency\nfree,0,EUR\n", {});
    QVERIFY(list);
    QCOMPARE(list.value().priceOf(u"free"_s), Money());
    QVERIFY(!list.value().priceOf(u"other"_s));
}

void PriceListTest::whatIsCopiedFromTheWorkbookAndWhatNobodyBuys()
{
    const auto list = PriceList::read("part_number,price,currency\ngb300-nvl72 ~,3000000,EUR\nNOSUCH,1,EUR\n", {});
    QVERIFY(list);
    QVERIFY(list.value().priceOf(QStringLiteral("gb300-nvl72")));
    QCOMPARE(list.value().without({QStringLiteral("gb300-nvl72")}), QStringList{QStringLiteral("NOSUCH (line 3)")});
}

void PriceListTest::badListsAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const QByteArray head = "part_number,price,currency\n";
    QTest::newRow("empty") << QByteArray() << 1 << u"empty"_s;
    QTest::newRow("no price column") << QByteArray("part_number,currency\nA,EUR\n") << 1 << u"\"price\""_s;
    QTest::newRow("no currency column") << QByteArray("part_number,price\nA,1\n") << 1 << u"\"currency\""_s;
    QTest::newRow("two price columns") << QByteArray("part_number,price,unit price,currency\n") << 1
                                       << u"two columns"_s;
    QTest::newRow("no number") << head + "A,much,EUR\n" << 2 << u"much"_s;
    QTest::newRow("thousands") << head + "A,\"1,250\",EUR\n" << 2 << u"1,250"_s;
    QTest::newRow("negative") << head + "A,1,EUR\nB,-1,EUR\n" << 3 << u"-1"_s;
    QTest::newRow("no price") << head + "A,.,EUR\n" << 2 << u"no price"_s;
    QTest::newRow("no part") << head + ",1,EUR\n" << 2 << u"part number"_s;
    QTest::newRow("too few cells") << head + "A,1\n" << 2 << u"2 cells"_s;
    QTest::newRow("comma for a point") << head + "A,1,5,EUR\n" << 2 << u"4 cells"_s;
    QTest::newRow("no currency") << head + "A,1,money\n" << 2 << u"money"_s;
    QTest::newRow("two currencies") << head + "A,1,EUR\n\"B\nB\",1,EUR\nC,1,USD\n" << 5 << u"USD"_s;
    QTest::newRow("two prices") << head + "A,1,EUR\nB,1,EUR\nA,2,EUR\n" << 4 << u"line 2"_s;
    QTest::newRow("open quote") << head + "A,1,EUR\n\"B,1,EUR\n" << 3 << u"never closed"_s;
    QTest::newRow("behind a quote") << head + "\"A\"x,1,EUR\n" << 2 << u"closing quote"_s;
    QTest::newRow("Latin-1") << head + "A\xE4,1,EUR\n" << 2 << u"UTF-8"_s;
    QTest::newRow("thousands or decimals")
        << QByteArray("part_number;price;currency\nA;1.250;EUR\n") << 2 << u"thousands"_s;
    QTest::newRow("too much") << head + "A,99999999999999999999,EUR\n" << 2 << u"more than"_s;
}

void PriceListTest::badListsAreRefusedWithTheirLine()
{
    QFETCH(QByteArray, file);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto list = PriceList::read(std::string_view(file.constData(), static_cast<std::size_t>(file.size())), {});
    QVERIFY(!list);
    QCOMPARE(list.error().line, line);
    QVERIFY2(list.error().message.contains(says), qPrintable(list.error().message));
}

RACKLOOM_TEST(PriceListTest, QCoreApplication)
#include "price_list_test.moc"
