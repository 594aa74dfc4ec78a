// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/lists_xlsx.h"

#include "model/bom/cable_list.h"
#include "model/bom/price_list.h"
#include "model/io/plan_writer.h"
#include "tests/support/counted_text.h"
#include "tests/support/random_bill.h"
#include "tests/support/read_xlsx.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <clocale>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;
using tests::readXlsx;
using tests::rowsOf;

namespace {

constexpr int kHeads = 2;  // the row of the heads

Tables planOf(unsigned seed) { return seed == 0 ? madeCluster(576).plan : tests::randomBill(seed); }

/// Prices for two parts of three, with odd cents.
PriceList pricesFor(const Tables& plan)
{
    QByteArray file = "part_number,price,currency\n";
    int price = 0;
    for (const BomRow& row : billOfMaterials(plan)) {
        if (++price % 3 != 0)
            file += row.partNumber.toUtf8() + ',' + QByteArray::number(price * 7) + ".0"
                + QByteArray::number(price % 9 + 1) + ",EUR\n";
    }
    return PriceList::read(std::string_view(file.constData(), static_cast<std::size_t>(file.size())), u"mine.csv"_s)
        .value();
}

/// The sum of one column over the rows that are parts: those with a unit.
double sumOf(const QJsonArray& rows, int unit, int column, const QString& category = {})
{
    double sum = 0;
    for (qsizetype i = kHeads + 1; i < rows.size(); ++i) {
        const QJsonArray row = rows[i].toArray();
        if (row[unit].isString() && !row[unit].toString().isEmpty()
            && (category.isEmpty() || row[unit - 3].toString() == category))
            sum += row[column].toDouble();
    }
    return sum;
}

const QJsonArray rowStarting(const QJsonArray& rows, const QString& text)
{
    for (const auto& row : rows) {
        if (row[0].toString().startsWith(text))
            return row.toArray();
    }
    return {};
}

}  // namespace

class ListsXlsxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormulaAgreesWithItsStoredResult_data();
    void everyFormulaAgreesWithItsStoredResult();
    void sheetsAddUpToTheTextOfTheFile_data();
    void sheetsAddUpToTheTextOfTheFile();
    void cablesAreThoseOfTheList();
    void whatHasNoPriceSaysSo();
    void namesOfSumsStayTrueWhenPricesAreTypedIn();
    void sheetsAreSetUpForEyesAndPaper();
    void theSameDesignGivesTheSameBytes();
    void textsStayTexts();
    void aLocaleChangesNothing();
    void canBeStopped();
    void anEmptyDesignIsAWorkbookToo();
};

void ListsXlsxTest::everyFormulaAgreesWithItsStoredResult_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("576 GPUs") << 0U;
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ListsXlsxTest::everyFormulaAgreesWithItsStoredResult()
{
    QFETCH(unsigned, seed);
    const Tables plan = planOf(seed);
    const PriceList prices = pricesFor(plan);
    const std::pair<BomGrouping, const PriceList*> wishes[] = {
        {BomGrouping::Kind, &prices}, {BomGrouping::Row, &prices}, {BomGrouping::Kind, nullptr}};
    for (const auto& [grouping, list] : wishes) {
        const QJsonObject book = readXlsx(bomXlsx(plan, grouping, list, {}).value());
        QVERIFY(book[u"formulas"].toInt() > 40);
        QVERIFY2(book[u"wrong"].toArray().isEmpty(), qPrintable(book[u"wrong"][0].toString()));
    }
}

void ListsXlsxTest::sheetsAddUpToTheTextOfTheFile_data() { everyFormulaAgreesWithItsStoredResult_data(); }

void ListsXlsxTest::sheetsAddUpToTheTextOfTheFile()
{
    QFETCH(unsigned, seed);
    const Tables plan = planOf(seed);
    const tests::CountedText text(writePlan(plan));
    const QJsonObject book = readXlsx(bomXlsx(plan, BomGrouping::Kind, nullptr, {}).value());
    const QJsonArray bom = rowsOf(book, u"BOM"_s);
    const QJsonArray byRack = rowsOf(book, u"By rack"_s);
    QCOMPARE(sumOf(bom, 3, 4, u"cable"_s), static_cast<double>(text.count(u"cable"_s)));
    QCOMPARE(sumOf(bom, 3, 4, u"switch"_s), static_cast<double>(text.boughtOf(u"switch"_s)));
    QCOMPARE(sumOf(bom, 3, 4, u"hose"_s), static_cast<double>(text.hoses()));
    for (int column = 4; column <= 6; ++column)
        QCOMPARE(sumOf(byRack, 4, column + 1), sumOf(bom, 3, column));
    QCOMPARE(sumOf(rowsOf(book, u"Spares"_s), 3, 5), sumOf(bom, 3, 5));
    QCOMPARE(rowsOf(book, u"Cables"_s).size(), text.count(u"cable"_s) + 1);
}

void ListsXlsxTest::cablesAreThoseOfTheList()
{
    const Tables plan = tests::randomBill(3);
    const QJsonArray rows = rowsOf(readXlsx(cablesXlsx(plan, {}).value()), u"Cables"_s);
    const std::vector<int>& figures = cableListFigures();
    qsizetype at = 0;
    const auto check = [&](const QStringList& cells) {
        const QJsonArray row = rows[at].toArray();
        for (int i = 0; i < cells.size(); ++i) {
            const bool isFigure = at > 0 && std::find(figures.begin(), figures.end(), i) != figures.end();
            if (cells[i].isEmpty() ? !row[i].isNull() && !row[i].isUndefined()
                    : isFigure     ? !row[i].isDouble() || row[i].toDouble() != cells[i].toDouble()
                                   : row[i].toString() != cells[i])
                QFAIL(qPrintable(u"row %1, column %2: %3"_s.arg(at).arg(i).arg(cells[i])));
        }
        ++at;
    };
    check(cableListHeads());
    forEachCableRow(plan, [&](const QStringList& cells) {
        check(cells);
        return !QTest::currentTestFailed();
    });
    QCOMPARE(at, rows.size());
}

void ListsXlsxTest::whatHasNoPriceSaysSo()
{
    const Tables& plan = madeCluster(576).plan;
    const PriceList prices = pricesFor(plan);
    const QJsonArray rows = rowsOf(readXlsx(bomXlsx(plan, BomGrouping::Kind, &prices, {}).value()), u"BOM"_s);
    std::int64_t unpriced = 0;
    std::int64_t total = 0;
    for (qsizetype i = kHeads + 1; i < rows.size(); ++i) {
        const QJsonArray row = rows[i].toArray();
        if (!row[3].isString())
            continue;
        const auto price = prices.priceOf(row[1].toString().remove(u" ~"_s));
        QCOMPARE(row[7].isDouble(), price.has_value());
        if (price) {
            total += price->base() * static_cast<std::int64_t>(row[6].toDouble());
            continue;
        }
        ++unpriced;
        QCOMPARE(row[7].toString(), u"no price"_s);
        QVERIFY(row[8].isString() && row[8].toString().isEmpty());
    }
    const QJsonArray last = rowStarting(rows, u"All priced lines"_s);
    QVERIFY(last[0].toString().contains(QString::number(unpriced)) && unpriced > 2);
    QCOMPARE(last[7].toString(), u"EUR"_s);
    QCOMPARE(last[8].toDouble(), static_cast<double>(total) / 10'000);
    QVERIFY(rows[1][0].toString().contains(u"mine.csv"_s));
}

void ListsXlsxTest::namesOfSumsStayTrueWhenPricesAreTypedIn()
{
    const Tables& plan = madeCluster(576).plan;
    const PriceList prices = PriceList::read("part_number,price,currency\nMFP7E30-N015,121,EUR\n", u"p.csv"_s).value();
    const QJsonObject book = readXlsx(bomXlsx(plan, BomGrouping::Kind, &prices, {}).value());
    const QJsonArray rows = rowsOf(book, u"BOM"_s);
    QCOMPARE(rowStarting(rows, u"tray, sub"_s)[0].toString(), u"tray, subtotal (no line has a price)"_s);
    QVERIFY(rowStarting(rows, u"cable, sub"_s)[0].toString().contains(u"lines have no price)"_s));
    for (const QString& sheet : {u"BOM"_s, u"By rack"_s}) {
        const QJsonArray names = book[u"all_priced"].toObject()[sheet].toArray();
        QVERIFY(names.size() > 5);
        for (const auto& name : names)
            QVERIFY2(name == u"All lines"_s || name.toString().endsWith(u", subtotal"_s), qPrintable(name.toString()));
    }
}

void ListsXlsxTest::sheetsAreSetUpForEyesAndPaper()
{
    Tables plan = madeCluster(576).plan;
    Deliverables delivery;
    delivery.paper = Paper::Letter;
    delivery.project = u"Hall 3"_s;
    plan.deliverables.put(delivery);
    const QJsonObject book = readXlsx(bomXlsx(plan, BomGrouping::Kind, nullptr, {}).value());
    const QStringList sheets{u"BOM"_s, u"Cables"_s, u"By rack"_s, u"Spares"_s, u"Sources"_s};
    QCOMPARE(book[u"sheets"].toObject().size(), sheets.size());
    QCOMPARE(book[u"titles"].toArray().size(), sheets.size());
    for (const QString& sheet : sheets) {
        const QJsonObject settings = book[u"settings"].toObject()[sheet].toObject();
        QVERIFY2(settings[u"landscape"].toBool() && settings[u"fit_width"].toBool(), qPrintable(sheet));
        QCOMPARE(settings[u"paper"].toString(), u"1"_s);
        QCOMPARE(settings[u"frozen_rows"].toInt(), sheet == u"Cables"_s ? 1 : 3);
        QVERIFY(!settings[u"filter"].toString().isEmpty());
        QCOMPARE(settings[u"columns"].toInt(), rowsOf(book, sheet)[kHeads].toArray().size());
    }
    QCOMPARE(rowsOf(book, u"BOM"_s)[0][0].toString(), u"576-GPU cluster · Hall 3 · revision A"_s);
    QCOMPARE(rowsOf(book, u"BOM"_s)[kHeads][1].toString(), u"Part number"_s);
}

void ListsXlsxTest::theSameDesignGivesTheSameBytes()
{
    Tables plan = madeCluster(72).plan;
    const QByteArray once = bomXlsx(plan, BomGrouping::Kind, nullptr, {}).value();
    QCOMPARE(bomXlsx(plan, BomGrouping::Kind, nullptr, {}).value(), once);
    const auto datesOf = [](const QByteArray& bytes) {
        QStringList dates;
        for (const auto& date : readXlsx(bytes)[u"dates"].toArray())
            dates << date.toString();
        return dates;
    };
    QCOMPARE(datesOf(once), (QStringList{u"1980-01-01"_s, u"2000-01-01"_s}));
    DesignHeader header = plan.header();
    header.date = u"2026-03-14"_s;
    plan.headers.put(header);
    QCOMPARE(datesOf(cablesXlsx(plan, {}).value()), (QStringList{u"1980-01-01"_s, u"2026-03-14"_s}));
}

void ListsXlsxTest::textsStayTexts()
{
    Tables plan = madeCluster(72).plan;
    const QStringList names{u"=1+1"_s, u"+A1"_s, u"-5"_s, u"@SUM(1)"_s, u"_x0041_"_s, u" a <b> & \"c\" "_s};
    for (int i = 0; i < names.size(); ++i) {
        Device device = plan.devices.at(plan.cables.at(Id<Cable>(static_cast<std::uint32_t>(i * 5 + 1))).a.device);
        device.name = names[i];
        plan.devices.put(device);
    }
    DesignHeader header = plan.header();
    header.name = u"=R&D \u0007\"pod\""_s;
    plan.headers.put(header);
    const QJsonObject book = readXlsx(bomXlsx(plan, BomGrouping::Rack, nullptr, {}).value());
    QSet<QString> found;
    for (const auto& row : rowsOf(book, u"Cables"_s))
        found.insert(row[6].toString());
    for (const QString& name : names) {
        const QString asWritten =
            name == u"_x0041_"_s ? u"_x005F_x0041_"_s : name;  // a spreadsheet reads the name again
        QVERIFY2(found.contains(asWritten), qPrintable(name));
    }
    QCOMPARE(rowsOf(book, u"BOM"_s)[0][0].toString(), u"=R&D \uFFFD\"pod\" · revision A"_s);
}

void ListsXlsxTest::aLocaleChangesNothing()
{
    const Tables& plan = madeCluster(72).plan;
    const PriceList prices = pricesFor(plan);
    const QByteArray plain = bomXlsx(plan, BomGrouping::Kind, &prices, {}).value();
    QTemporaryDir locales;
    QProcess::execute(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, locales.filePath(u"de_DE.UTF-8"_s)});
    qputenv("LOCPATH", locales.path().toUtf8());
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        QSKIP("a locale with a decimal comma cannot be made here");
    const QByteArray elsewhere = bomXlsx(plan, BomGrouping::Kind, &prices, {}).value();
    std::setlocale(LC_NUMERIC, "C");
    qunsetenv("LOCPATH");
    QVERIFY(elsewhere == plain);
}

void ListsXlsxTest::canBeStopped()
{
    double last = 0;
    const auto book = cablesXlsx(madeCluster(4'608).plan, [&](double done) {
        last = done;
        return done < 0.5;
    });
    QVERIFY(!book);
    QVERIFY(book.error().message.contains(u"stopped"_s));
    QVERIFY(last >= 0.5 && last < 1);
}

void ListsXlsxTest::anEmptyDesignIsAWorkbookToo()
{
    const QJsonObject book = readXlsx(bomXlsx(emptyDesign(), BomGrouping::Rack, nullptr, {}).value());
    QCOMPARE(rowsOf(book, u"Cables"_s).size(), 1);
    QCOMPARE(rowsOf(book, u"BOM"_s).size(), 3);
}

RACKLOOM_TEST(ListsXlsxTest, QCoreApplication)
#include "lists_xlsx_test.moc"
