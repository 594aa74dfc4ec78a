// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/table_sheets/table_layout.h"

#include "tests/support/paper_tables.h"
#include "tests/support/sheet_text.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace model;
using namespace tests;

namespace {

/// A design whose first rack is called so.
Tables withRackCalled(const QString& name)
{
    Tables plan = podOnPaper();
    Rack rack = plan.racks.at(Id<Rack>(1));
    rack.name = name;
    plan.racks.put(rack);
    return plan;
}

}  // namespace

/// How tables are spread over sheets.
class TableLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutWhateverItIsCalled()
    {
        const QString name =
            QString(700, u'Z') + QStringLiteral(" and more words ").repeated(40) + QStringLiteral("END");
        const auto table = tableOf(withRackCalled(name), views::deviceTable);
        const views::SheetSet set = sheetsOf(table);
        QString seen;
        for (const views::Sheet& sheet : set.sheets) {
            const views::Drawing drawing = sheet.draw();
            QCOMPARE(whatIsWrongOn(drawing), QString());
            for (const QStringList& row : rowsOn(drawing))
                seen += row.join(QString());
        }
        const auto devices = std::count_if(table->rows().begin(), table->rows().end(), [&](views::TableRow row) {
            return table->plan().devices.at(Id<Device>(row.id)).rack == Id<Rack>(1);
        });
        QCOMPARE(seen.count(u'Z'), 700 * devices);
        QCOMPARE(seen.count(QStringLiteral("END")), devices);
    }

    void aRowHigherThanAPageGoesOnOnTheNext()
    {
        QString name;
        for (int i = 0; i < 4000; ++i)
            name += QStringLiteral("w%1 ").arg(i);
        const auto table = tableOf(withRackCalled(name.trimmed()), views::rackTable,
                                   {{}, {}, {QStringLiteral("row"), QStringLiteral("name")}});
        const views::SheetSet set = sheetsOf(table);
        QVERIFY(set.sheets.size() > 1);
        QStringList words;
        for (const views::Sheet& sheet : set.sheets) {
            const views::Drawing drawing = sheet.draw();
            QCOMPARE(whatIsWrongOn(drawing), QString());
            for (const QStringList& row : rowsOn(drawing))
                words += row.join(u' ').split(u' ');
        }
        for (int i = 0; i < 4000; ++i)
            QCOMPARE(words.count(QStringLiteral("w%1").arg(i)), 1);
        QCOMPARE(words.count(QStringLiteral("B05")), 1);
        QVERIFY(words.indexOf(QStringLiteral("w3999")) < words.indexOf(QStringLiteral("A02")));
    }

    void columnsThatDoNotFitGoOnOnTheNextSheetBesideTheFirst()
    {
        const auto table = tableOf(podOnPaper(), wideTable<40, 200>);
        const views::SheetSet set = sheetsOf(table);
        std::map<QString, int> seen;
        std::size_t rows = 0;
        for (const views::Sheet& sheet : set.sheets) {
            const views::Drawing drawing = sheet.draw();
            QCOMPARE(whatIsWrongOn(drawing), QString());
            QVERIFY(QString::fromUtf8(tests::textLayerOf(drawing)).contains(QStringLiteral("columns 1 and ")));
            for (const QStringList& row : rowsOn(drawing)) {
                QVERIFY(row.size() > 3);
                QVERIFY(row.front().startsWith(QStringLiteral("column0of-row")));
                for (const QString& cell : row)
                    ++seen[cell];
                ++rows;
            }
        }
        const int sides = int(rows / 200);
        QVERIFY(sides > 1);
        QCOMPARE(seen.size(), std::size_t(40 * 200));
        for (const auto& [cell, times] : seen)
            QVERIFY2(times == (cell.startsWith(QStringLiteral("column0of")) ? sides : 1), qPrintable(cell));
        // The same rows follow each other, so that two sheets laid side by side go on.
        QCOMPARE(rowsOn(set.sheets[0].draw()).front().front(), rowsOn(set.sheets[1].draw()).front().front());
    }

    void aPageHasNoMoreRowsThanTheUserWants()
    {
        Tables plan = podOnPaper();
        Deliverables delivery = plan.delivery();
        delivery.rowsPerSheet = 7;
        plan.deliverables.put(delivery);
        const views::SheetSet set = sheetsOf(tableOf(plan, views::rackTable));
        QCOMPARE(set.sheets.size(), 2u);
        QCOMPARE(rowsOn(set.sheets[0].draw()).size(), 7u);
        QCOMPARE(rowsOn(set.sheets[1].draw()).size(), 3u);
    }
};

RACKLOOM_TEST(TableLayoutTest, QCoreApplication)
#include "table_layout_test.moc"
