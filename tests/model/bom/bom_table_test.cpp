// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bom_table.h"

#include "model/bom/price_list.h"
#include "tests/support/random_bill.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

PriceList prices(const QByteArray& lines)
{
    const QByteArray file = "part_number,price,currency\n" + lines;
    auto list = PriceList::read(std::string_view(file.constData(), static_cast<std::size_t>(file.size())), u"p.csv"_s);
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    return std::move(list).value();
}

const BomTableRow* rowOf(const BomTable& table, BomTableKind kind, const QString& group, const QString& part = {})
{
    for (const BomTableRow& row : table.rows) {
        if (row.kind == kind && row.group == group && (part.isEmpty() || row.part.partNumber == part))
            return &row;
    }
    return nullptr;
}

}  // namespace

class BomTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveSubtotalsWhereThereAreSeveralLines();
    void whereUnitsMixThereIsNoSum();
    void aPartWithoutAPriceHasNoAmount();
    void subtotalsAndTotalAddUpThePartsTheyName_data();
    void subtotalsAndTotalAddUpThePartsTheyName();
    void racksHaveHeads();
    void amountsThatCannotBeCountedAreRefused();
    void everyPartSaysWhatItStandsOn();
    void anEmptyDesignHasAnEmptyTable();
};

void BomTableTest::kindsHaveSubtotalsWhereThereAreSeveralLines()
{
    const BomTable table = bomTable(madeCluster(576).plan, BomGrouping::Kind, nullptr).value();
    const BomTableRow* cables = rowOf(table, BomTableKind::Subtotal, u"cable"_s);
    QVERIFY(cables);
    QCOMPARE(cables->text, u"cable, subtotal"_s);
    QCOMPARE(*cables->quantity, 1'152);
    QCOMPARE(*cables->total, *cables->quantity + *cables->spares);
    QVERIFY(!cables->amount);
    QVERIFY(!rowOf(table, BomTableKind::Subtotal, u"switch"_s));  // one line
    QVERIFY(!rowOf(table, BomTableKind::Head, u"cable"_s));
    QCOMPARE(table.rows.back().kind, BomTableKind::Total);
    QCOMPARE(table.rows.back().text, u"No line has a price"_s);
    QVERIFY(table.prices.isEmpty() && table.currency.isEmpty());
}

void BomTableTest::whereUnitsMixThereIsNoSum()
{
    const BomTable table = bomTable(madeCluster(576).plan, BomGrouping::Kind,
                                    std::make_unique<PriceList>(prices("fiber-tray-150x100,64,EUR\n")).get())
                               .value();
    const BomTableRow* trays = rowOf(table, BomTableKind::Subtotal, u"tray"_s);
    QVERIFY(trays && !trays->quantity && !trays->total);  // metres and pieces
    QVERIFY(trays->amount);
    QVERIFY(!table.rows.back().quantity);
}

void BomTableTest::aPartWithoutAPriceHasNoAmount()
{
    const PriceList list = prices("MFP7E30-N015,121.00,EUR\nMFP7E30-N010,0.0125,EUR\nL7651,0,EUR\n");
    const BomTable table = bomTable(madeCluster(576).plan, BomGrouping::Kind, &list).value();
    const BomTableRow* priced = rowOf(table, BomTableKind::Part, u"cable"_s, u"MFP7E30-N015"_s);
    QCOMPARE(*priced->amount, Money::fromBase(1'210'000 * *priced->total));
    const BomTableRow* leaf = rowOf(table, BomTableKind::Part, u"switch"_s);
    QVERIFY(!leaf->price && !leaf->amount);
    QCOMPARE(*rowOf(table, BomTableKind::Part, u"label"_s)->amount, Money());  // a price of nothing is a price
    QCOMPARE(table.currency, u"EUR"_s);
    QCOMPARE(table.prices, u"p.csv"_s);
    std::int64_t parts = 0;
    for (const BomTableRow& row : table.rows)
        parts += row.kind == BomTableKind::Part ? 1 : 0;
    QCOMPARE(table.unpriced, parts - 3);
    QVERIFY(table.rows.back().text.contains(QString::number(table.unpriced)));
    const BomTableRow* cables = rowOf(table, BomTableKind::Subtotal, u"cable"_s);
    QVERIFY2(cables->text.contains(u"no price"_s) == (cables->last - cables->first + 1 > 2), qPrintable(cables->text));
}

void BomTableTest::subtotalsAndTotalAddUpThePartsTheyName_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void BomTableTest::subtotalsAndTotalAddUpThePartsTheyName()
{
    QFETCH(unsigned, seed);
    const Tables plan = tests::randomBill(seed);
    QByteArray lines;
    for (const BomRow& row : billOfMaterials(plan)) {
        if (row.quantity % 3 != 0)
            lines += row.partNumber.toUtf8() + ',' + QByteArray::number(row.quantity) + ".07,USD\n";
    }
    const PriceList list = prices(lines);
    for (const BomGrouping grouping : {BomGrouping::Kind, BomGrouping::Rack, BomGrouping::Row}) {
        const BomTable table = bomTable(plan, grouping, &list).value();
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const BomTableRow& row = table.rows[i];
            if (row.kind != BomTableKind::Subtotal && row.kind != BomTableKind::Total)
                continue;
            QVERIFY(row.first <= row.last && row.last < i);
            std::int64_t quantity = 0;
            std::int64_t amount = 0;
            bool isPriced = false;
            for (std::size_t at = row.first; at <= row.last; ++at) {
                const BomTableRow& each = table.rows[at];
                if (each.kind != BomTableKind::Part)
                    continue;
                QVERIFY(row.kind == BomTableKind::Total || each.group == row.group);
                quantity += each.part.quantity;
                isPriced = isPriced || each.price;
                amount += each.price ? each.price->base() * each.part.total() : 0;
            }
            QVERIFY(!row.quantity || *row.quantity == quantity);
            QCOMPARE(row.amount.has_value(), isPriced);
            QCOMPARE(row.amount.value_or(Money()).base(), amount);
        }
    }
}

void BomTableTest::racksHaveHeads()
{
    const BomTable table = bomTable(madeCluster(576).plan, BomGrouping::Rack, nullptr).value();
    QCOMPARE(table.rows[0].kind, BomTableKind::Head);
    QCOMPARE(table.rows[0].text, u"A01"_s);
    QVERIFY(rowOf(table, BomTableKind::Head, u"hall"_s) && rowOf(table, BomTableKind::Head, u"spares"_s));
    QCOMPARE(*rowOf(table, BomTableKind::Subtotal, u"A01"_s)->quantity, 1 + 72 + 1);  // rack, cables, waterfall
}

void BomTableTest::amountsThatCannotBeCountedAreRefused()
{
    const PriceList list = prices("Q3450-LD,900000000000000,EUR\n");
    const auto table = bomTable(madeCluster(576).plan, BomGrouping::Kind, &list);
    QVERIFY(!table);
    QVERIFY(table.error().message.contains(u"more than can be counted"_s));
    const PriceList two = prices("Q3450-LD,70000000000000,EUR\ngb300-nvl72,70000000000000,EUR\n");
    QVERIFY(!bomTable(madeCluster(576).plan, BomGrouping::Kind, &two));  // each can be counted, their sum cannot
}

void BomTableTest::everyPartSaysWhatItStandsOn()
{
    const Tables& plan = madeCluster(576).plan;
    const auto sources = bomSources(plan);
    for (const BomRow& row : billOfMaterials(plan)) {
        const auto found = std::find_if(sources.begin(), sources.end(), [&](const BomSource& source) {
            return source.partNumber == shownPartNumber(row);
        });
        QVERIFY2(found != sources.end() && !found->text.isEmpty(), qPrintable(row.partNumber));
        QCOMPARE(found->text.contains(u"made up"_s), row.isAssumed);
    }
    QVERIFY(std::any_of(sources.begin(), sources.end(),
                        [](const BomSource& source) { return source.partNumber == u"Q3450-LD-CLIP ~"_s; }));
    QVERIFY(bomSources(emptyDesign()).empty());
}

void BomTableTest::anEmptyDesignHasAnEmptyTable()
{
    QVERIFY(bomTable(emptyDesign(), BomGrouping::Kind, nullptr).value().rows.empty());
}

RACKLOOM_TEST(BomTableTest, QCoreApplication)
#include "bom_table_test.moc"
