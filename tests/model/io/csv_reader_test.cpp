// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/csv_reader.h"

#include "model/io/csv.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <random>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

}  // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void linesEndAsTheyLike();
    void anyBytesAreReadOrRefused();
};

void CsvReaderTest::whatIsWrittenIsReadBack()
{
    const std::vector<QStringList> rows{{u"a"_s, u"b"_s},
                                        {u"=1+1"_s, u"-5"_s},
                                        {u"x, \"y\""_s, u"two\r\nlines"_s},
                                        {u""_s, u"'quoted'"_s},
                                        {u"é ~ 株"_s, u"@me"_s}};
    CsvText csv;
    for (const QStringList& row : rows)
        csv.addRow(row);
    const auto file = readCsv(view(csv.bytes()));
    QVERIFY(file);
    QCOMPARE(file.value().records.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(file.value().records[i].cells, rows[i]);
    QCOMPARE(file.value().records[4].line, 6);
}

void CsvReaderTest::linesEndAsTheyLike()
{
    const auto file = readCsv("a;b\nc;d\r\n\r\ne;\"f\"\rg;h");
    QVERIFY(file);
    QCOMPARE(file.value().separator, QChar(u';'));
    QCOMPARE(file.value().records.size(), std::size_t(4));
    QCOMPARE(file.value().records[3].cells, (QStringList{u"g"_s, u"h"_s}));
    QCOMPARE(file.value().records[3].line, 5);
    QVERIFY(readCsv("").value().records.empty());
    QCOMPARE(readCsv("a,").value().records[0].cells, (QStringList{u"a"_s, QString()}));
}

void CsvReaderTest::anyBytesAreReadOrRefused()
{
    std::mt19937 random(7);
    const QByteArray letters = "\"\",;\r\n'=a\xC3\xA4";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (auto left = random() % 24; left > 0; --left)
            bytes += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        const auto file = readCsv(view(bytes));
        if (!file)
            QVERIFY(file.error().line >= 1 && !file.error().message.isEmpty());
    }
}

RACKLOOM_TEST(CsvReaderTest, QCoreApplication)
#include "csv_reader_test.moc"
