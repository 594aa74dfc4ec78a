// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/csv.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesACellSafely_data();
    void writesACellSafely();
    void joinsCellsAndEndsRows();
    void writesMetres_data();
    void writesMetres();
};

void CsvTest::writesACellSafely_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QString& cell, const char* expected) {
        QTest::newRow(name) << cell << QByteArray(expected);
    };
    row("plain", u"A03-T14"_s, "A03-T14");
    row("empty", {}, "");
    row("a comma", u"a,b"_s, "\"a,b\"");
    row("a quote", u"19\" rack"_s, "\"19\"\" rack\"");
    row("a line feed", u"a\nb"_s, "\"a\nb\"");
    row("a return within", u"a\rb"_s, "\"a\rb\"");
    row("not ASCII", u"Größe 10 µm"_s, "Größe 10 µm");
    row("a formula", u"=1+1"_s, "'=1+1");
    row("a formula with a comma", u"=SUM(1,2)"_s, "\"'=SUM(1,2)\"");
    row("plus a word", u"+cmd|' /C calc'!A0"_s, "'+cmd|' /C calc'!A0");
    row("minus a word", u"-L1-03"_s, "'-L1-03");
    row("at", u"@here"_s, "'@here");
    row("a tab", u"\t=1"_s, "'\t=1");
    row("a return", u"\r=1"_s, "\"'\r=1\"");
    row("a negative number stays", u"-5"_s, "-5");
    row("a negative fraction stays", u"-0.25"_s, "-0.25");
    row("a signed number stays", u"+7"_s, "+7");
    row("a minus alone", u"-"_s, "'-");
    row("two numbers", u"-1-1"_s, "'-1-1");
    row("a number in another locale is none", u"-1,5"_s, "\"'-1,5\"");
    row("infinity is a name to a spreadsheet", u"-inf"_s, "'-inf");
    row("an equals sign within", u"a=b"_s, "a=b");
}

void CsvTest::writesACellSafely()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, expected);
    CsvText csv;
    csv.addRow({cell});
    QCOMPARE(csv.bytes(), expected + "\r\n");
}

void CsvTest::joinsCellsAndEndsRows()
{
    CsvText csv;
    csv.addRow({u"a"_s, {}, u"c"_s});
    csv.addRow({u"1"_s, u"2"_s, u"3"_s});
    QCOMPARE(csv.bytes(), QByteArray("a,,c\r\n1,2,3\r\n"));
}

void CsvTest::writesMetres_data()
{
    QTest::addColumn<qint64>("micrometres");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << qint64(0) << u"0.000"_s;
    QTest::newRow("millimetres have three places") << qint64(12'005'000) << u"12.005"_s;
    QTest::newRow("rounds up from half a millimetre") << qint64(12'345'500) << u"12.346"_s;
    QTest::newRow("rounds down below") << qint64(12'345'499) << u"12.345"_s;
    QTest::newRow("carries") << qint64(999'999) << u"1.000"_s;
    QTest::newRow("long") << qint64(1'234'567'000'000) << u"1234567.000"_s;
}

void CsvTest::writesMetres()
{
    QFETCH(qint64, micrometres);
    QTEST(metres(micrometres), "expected");
}

RACKLOOM_TEST(CsvTest, QCoreApplication)
#include "csv_test.moc"
