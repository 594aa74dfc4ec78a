// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/csv_reader.h"
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using tests::Answer;
using tests::bytesOf;
using tests::rackloom;

namespace {

std::vector<QStringList> rowsOf(const QString& path)
{
    const QByteArray bytes = bytesOf(path);
    std::vector<QStringList> rows;
    const auto file = model::readCsv(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    for (const model::CsvRecord& record : file.value().records)
        rows.push_back(record.cells);
    return rows;
}

}  // namespace

class BomExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theColumnsOfTheBillAreFixed();
    void racksAddUpToTheWhole();
    void pricesAreTakenFromAFile();
    void workbooksAreWritten();
    void whatIsWrongIsOneLineOfItsFile_data();
    void whatIsWrongIsOneLineOfItsFile();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a temporary file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_pod;
};

void BomExportTest::initTestCase()
{
    m_pod = path(u"pod.rackloom"_s);
    QCOMPARE(rackloom(u"new"_s, {m_pod, u"--gpus"_s, u"576"_s}).exit, app::kFine);
}

void BomExportTest::theColumnsOfTheBillAreFixed()
{
    const QString out = path(u"bom.csv"_s);
    for (const QStringList& more : {QStringList(), QStringList{u"--group-by"_s, u"kind"_s}}) {
        QCOMPARE(rackloom(u"export"_s, QStringList{m_pod, u"--as"_s, u"bom-csv"_s, u"-o"_s, out} + more).exit,
                 app::kFine);
        QCOMPARE(rowsOf(out)[0].join(u','), u"part_number,description,category,quantity,unit,spares,total"_s);
    }
}

void BomExportTest::racksAddUpToTheWhole()
{
    const auto sumsOf = [&](const QString& grouping) {
        const QString out = path(grouping + u".csv"_s);
        rackloom(u"export"_s, {m_pod, u"--as"_s, u"bom-csv"_s, u"--group-by"_s, grouping, u"-o"_s, out});
        std::map<QString, qint64> sums;
        const auto rows = rowsOf(out);
        const qsizetype part = rows[0].indexOf(u"part_number"_s);
        for (std::size_t i = 1; i < rows.size(); ++i)
            sums[rows[i][part]] += rows[i].last().toLongLong();
        return sums;
    };
    QCOMPARE(sumsOf(u"rack"_s), sumsOf(u"kind"_s));
    QCOMPARE(sumsOf(u"row"_s), sumsOf(u"kind"_s));
    QCOMPARE(rowsOf(path(u"rack.csv"_s))[1][0], u"A01"_s);
    QCOMPARE(rowsOf(path(u"rack.csv"_s))[0][0], u"group"_s);
}

void BomExportTest::pricesAreTakenFromAFile()
{
    const QString prices = written(u"prices.csv"_s, "part_number;price;currency\nMFP7E30-N010;121,25;EUR\n");
    const QString out = path(u"priced.csv"_s);
    const Answer answer = rackloom(u"export"_s, {m_pod, u"--as"_s, u"bom-csv"_s, u"--prices"_s, prices, u"-o"_s, out});
    QVERIFY2(answer.exit == app::kFine, qPrintable(answer.err));
    int priced = 0;
    const auto rows = rowsOf(out);
    QCOMPARE(rows[0].mid(7), (QStringList{u"unit_price"_s, u"currency"_s, u"amount"_s}));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i][0] != u"MFP7E30-N010"_s) {
            QCOMPARE(rows[i].mid(7), (QStringList{u"no price"_s, QString(), QString()}));
            continue;
        }
        ++priced;
        const qint64 cents = 12'125 * rows[i][6].toLongLong();
        QCOMPARE(
            rows[i].mid(7),
            (QStringList{u"121.25"_s, u"EUR"_s, u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'))}));
    }
    QCOMPARE(priced, 1);
}

void BomExportTest::workbooksAreWritten()
{
    for (const QString& kind : {u"bom-xlsx"_s, u"cables-xlsx"_s}) {
        const QString out = path(kind);
        QCOMPARE(rackloom(u"export"_s, {m_pod, u"--as"_s, kind, u"-o"_s, out}).exit, app::kFine);
        QVERIFY(bytesOf(out).startsWith("PK\x03\x04"));
    }
}

void BomExportTest::whatIsWrongIsOneLineOfItsFile_data()
{
    QTest::addColumn<QByteArray>("prices");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QStringList bom{u"--as"_s, u"bom-xlsx"_s};
    const QByteArray head = "part_number,price,currency\n";
    QTest::newRow("no price") << head + "A,1,EUR\nB,dear,EUR\n" << bom << u"prices.csv:3: \"dear\""_s;
    QTest::newRow("two currencies") << head + "A,1,EUR\nB,1,USD\n" << bom << u"prices.csv:3: "_s;
    QTest::newRow("no columns") << QByteArray("x\n") << bom << u"prices.csv:1: "_s;
    QTest::newRow("too much") << head + "Q3450-LD,900000000000000,EUR\n" << bom << u"more than can be counted"_s;
    QTest::newRow("another list") << head << QStringList{u"--as"_s, u"links-csv"_s} << u"bill of materials"_s;
    QTest::newRow("another grouping") << head << (bom + QStringList{u"--group-by"_s, u"colour"_s})
                                      << u"kind, rack, row"_s;
    QTest::newRow("no such file") << head << (bom + QStringList{u"--prices"_s, u"/no/such.csv"_s})
                                  << u"/no/such.csv: "_s;
}

void BomExportTest::whatIsWrongIsOneLineOfItsFile()
{
    QFETCH(QByteArray, prices);
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QString out = path(u"never"_s);
    const QString list = written(u"prices.csv"_s, prices);
    const Answer answer = rackloom(u"export"_s, QStringList{m_pod, u"-o"_s, out, u"--prices"_s, list} + arguments);
    QCOMPARE(answer.exit, app::kBadInput);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QVERIFY(!QFile::exists(out));
}

RACKLOOM_TEST(BomExportTest, QCoreApplication)
#include "bom_export_test.moc"
