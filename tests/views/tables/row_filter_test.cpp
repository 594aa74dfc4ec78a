// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/row_filter.h"

#include "tests/support/test_program.h"
#include "views/tables/table_text.h"

#include <QtTest>

using namespace views;

namespace {

/// Four switches: name, role, draw in kW; the last one's draw is not known.
std::vector<TableColumn> columns()
{
    static const QStringList names{QStringLiteral("L1-01"), QStringLiteral("L1-02"), QStringLiteral("S1-01"),
                                   QStringLiteral("=SUM(A1)")};
    static const QStringList roles{QStringLiteral("leaf"), QStringLiteral("leaf"), QStringLiteral("spine"),
                                   QStringLiteral("core switch")};
    std::vector<TableColumn> made;
    made.push_back(
        textColumn(QStringLiteral("name"), QStringLiteral("Name"), 80, [](TableRow row) { return names[row.id - 1]; }));
    made.push_back(
        textColumn(QStringLiteral("role"), QStringLiteral("Role"), 80, [](TableRow row) { return roles[row.id - 1]; }));
    made.back().key = [](TableRow row) { return CellKey{row.id <= 2 ? 0u : row.id}; };
    made.back().few = true;
    made.push_back(figureColumn(
        QStringLiteral("draw"), QStringLiteral("Draw"), QStringLiteral("kW"), 80, 1e6, 2,
        [](TableRow row) { return row.id == 4 ? CellFigure{CellFigure::NotKnown} : known(row.id * 1'500'000); }));
    return made;
}

QString matching(const QString& text, const std::vector<bool>& shown = {true, true, true})
{
    const std::vector<TableColumn> made = columns();
    RowFilter filter(text, made, shown);
    QString rows;
    for (std::uint32_t id = 1; id <= 4; ++id) {
        if (filter.matches({id, 0}))
            rows += QString::number(id);
    }
    return rows;
}

}  // namespace

class RowFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantsEveryWordInSomeColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing") << QString() << QStringLiteral("1234");
        QTest::newRow("a word") << QStringLiteral("l1") << QStringLiteral("12");
        QTest::newRow("two words") << QStringLiteral("leaf 02") << QStringLiteral("2");
        QTest::newRow("in one column") << QStringLiteral("role:s") << QStringLiteral("34");
        QTest::newRow("by its heading") << QStringLiteral("Role:S") << QStringLiteral("34");
        QTest::newRow("the whole cell") << QStringLiteral("name:=l1-01") << QStringLiteral("1");
        QTest::newRow("left out") << QStringLiteral("01 -role:spine") << QStringLiteral("1");
        QTest::newRow("all but one") << QStringLiteral("-leaf") << QStringLiteral("34");
        QTest::newRow("quotes") << QStringLiteral("\"core sw\"") << QStringLiteral("4");
        QTest::newRow("quotes in a column") << QStringLiteral("role:\"core sw\"") << QStringLiteral("4");
        QTest::newRow("over") << QStringLiteral("draw:>2.9") << QStringLiteral("23");
        QTest::newRow("under leaves the unknown out") << QStringLiteral("draw:<3.1") << QStringLiteral("12");
        QTest::newRow("not known") << QStringLiteral("\"not known\"") << QStringLiteral("4");
        QTest::newRow("still being typed") << QStringLiteral("role:") << QStringLiteral("1234");
        QTest::newRow("a colon without a column") << QStringLiteral("L1-01:4") << QString();
    }

    void wantsEveryWordInSomeColumn()
    {
        QFETCH(QString, text);
        QTEST(matching(text), "rows");
    }

    void looksForPlainWordsInShownColumnsOnly()
    {
        QCOMPARE(matching(QStringLiteral("leaf"), {true, false, true}), QString());
        QCOMPARE(matching(QStringLiteral("role:leaf"), {true, false, true}), QStringLiteral("12"));
    }

    void knowsWhenMoreWasTyped()
    {
        const std::vector<TableColumn> made = columns();
        const auto filter = [&](const char* text) {
            return RowFilter(QString::fromLatin1(text), made, {true, true, true});
        };
        QVERIFY(filter("lea").narrows(filter("le")));
        QVERIFY(filter("lea 01").narrows(filter("lea")));
        QVERIFY(!filter("le").narrows(filter("lea")));
        QVERIFY(!filter("-lea").narrows(filter("-le")));
        QVERIFY(!filter("role:lea").narrows(filter("lea")));
    }

    void textForASpreadsheetRunsNothing()
    {
        const std::vector<TableColumn> made = columns();
        TableText text({&made[0], &made[2]});
        text.add({4, 0});
        text.add({1, 0});
        QCOMPARE(text.tabbed(), QStringLiteral("Name\tDraw (kW)\n'=SUM(A1)\tnot known\nL1-01\t1.50\n"));
        QVERIFY(text.html().contains(QStringLiteral("<td>'=SUM(A1)</td><td align=\"right\">not known</td>")));
    }
};

RACKLOOM_TEST(RowFilterTest, QApplication)
#include "row_filter_test.moc"
