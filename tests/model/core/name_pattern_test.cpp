// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/name_pattern.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

class NamePatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsInLetters_data();
    void countsInLetters();
    void everyNumberHasLettersOfItsOwn();
    void fillsThePattern_data();
    void fillsThePattern();
};

void NamePatternTest::countsInLetters_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first") << 1 << u"A"_s;
    QTest::newRow("the last of one letter") << 26 << u"Z"_s;
    QTest::newRow("the first of two") << 27 << u"AA"_s;
    QTest::newRow("52") << 52 << u"AZ"_s;
    QTest::newRow("53") << 53 << u"BA"_s;
    QTest::newRow("the last of two letters") << 702 << u"ZZ"_s;
    QTest::newRow("the first of three") << 703 << u"AAA"_s;
}

void NamePatternTest::countsInLetters()
{
    QFETCH(int, n);
    QTEST(letters(n), "expected");
}

void NamePatternTest::everyNumberHasLettersOfItsOwn()
{
    QSet<QString> seen;
    for (int n = 1; n <= 20'000; ++n)
        seen.insert(letters(n));
    QCOMPARE(seen.size(), 20'000);
}

void NamePatternTest::fillsThePattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a plain count") << u"CDU-{n}"_s << 7 << u"CDU-7"_s;
    QTest::newRow("at least two digits") << u"{rack}-T{nn}"_s << 3 << u"A03-T03"_s;
    QTest::newRow("more digits where they are needed") << u"F-{nn}"_s << 12345 << u"F-12345"_s;
    QTest::newRow("five digits") << u"F-{nnnnn}"_s << 41 << u"F-00041"_s;
    QTest::newRow("letters") << u"Row {A}"_s << 28 << u"Row AB"_s;
    QTest::newRow("a word twice") << u"{rack}/{rack}"_s << 1 << u"A03/A03"_s;
    QTest::newRow("no braces") << u"Hall"_s << 1 << u"Hall"_s;
    QTest::newRow("nothing") << QString() << 1 << QString();
    QTest::newRow("an unknown word shows") << u"{rakc}-{n}"_s << 2 << u"{rakc}-2"_s;
    QTest::newRow("empty braces show") << u"{}-{n}"_s << 2 << u"{}-2"_s;
    QTest::newRow("a brace left open shows") << u"T{n}-{nn"_s << 2 << u"T2-{nn"_s;
    QTest::newRow("a brace closed only shows") << u"T}{n}"_s << 2 << u"T}2"_s;
    QTest::newRow("words are not searched for words") << u"{trap}"_s << 9 << u"{n}"_s;
}

void NamePatternTest::fillsThePattern()
{
    QFETCH(QString, pattern);
    QFETCH(int, n);
    QTEST(expandPattern(pattern, n, {{"rack"_L1, u"A03"_s}, {"trap"_L1, u"{n}"_s}}), "expected");
}

RACKLOOM_TEST(NamePatternTest, QCoreApplication)
#include "name_pattern_test.moc"
