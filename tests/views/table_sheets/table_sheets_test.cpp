// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/table_sheets/table_sheets.h"

#include "tests/support/golden.h"
#include "tests/support/paper_tables.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sheet_text.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"
#include "views/drawing/svg_output.h"
#include "views/paper/pdf_document.h"

#include <QtTest>

#include <map>
#include <set>
#include <thread>

using namespace model;
using namespace tests;

namespace {

QString errorOf(views::MakeTable make, const views::TableWish& wish)
{
    views::PaperTable table(tests::smallDesign(), make);
    const auto chosen = table.choose(wish);
    return chosen ? QString() : chosen.error().message;
}

}  // namespace

/// Tables of the design on paper.
class TableSheetsTest : public QObject {
    Q_OBJECT

    static void addTables()
    {
        QTest::addColumn<views::MakeTable>("make");
        QTest::addColumn<int>("paper");
        const std::pair<const char*, views::MakeTable> tables[] = {
            {"racks", views::rackTable}, {"devices", views::deviceTable}, {"cables", views::cableTable},
            {"ports", views::portTable}, {"trays", views::trayTable},     {"couplings", views::couplingTable}};
        for (const auto& [name, make] : tables) {
            QTest::addRow("%s on A4", name) << make << int(Paper::A4);
            QTest::addRow("%s on A3", name) << make << int(Paper::A3);
            QTest::addRow("%s on Letter", name) << make << int(Paper::Letter);
        }
    }

private Q_SLOTS:
    void everyRowIsThereOnceWithAllItsCellsUnderTheirHeads_data() { addTables(); }
    void everyRowIsThereOnceWithAllItsCellsUnderTheirHeads()
    {
        QFETCH(views::MakeTable, make);
        QFETCH(int, paper);
        const auto table = tableOf(podOnPaper(Paper(paper)), make);
        const views::SheetSet set = sheetsOf(table);
        const QStringList pages = tests::pagesOfText(views::pdfOf(set).value(), QStringLiteral("-layout"));
        QCOMPARE(std::size_t(pages.size()), set.sheets.size());
        std::size_t row = 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const views::Drawing sheet = set.sheets[std::size_t(page)].draw();
            QCOMPARE(whatIsWrongOn(sheet), QString());
            std::size_t here = rowsOn(sheet).size();
            const QStringList lines = pages[page].split(u'\n');
            for (const views::TableColumn* column : table->columns()) {
                for (const QString& word : views::headingOf(*column).split(u' '))
                    QVERIFY2(pages[page].contains(word), qPrintable(word));
            }
            qsizetype line = 0;
            for (; here > 0; --here, ++row) {
                QStringList cells;
                for (const views::TableColumn* column : table->columns())
                    cells << views::cellText(*column, table->rows()[row]);
                const QString said = cells.join(u' ').simplified();
                while (line < lines.size() && lines[line].simplified().remove(QStringLiteral("? ")) != said)
                    ++line;
                QVERIFY2(line < lines.size(), qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(said)));
                ++line;
            }
            QVERIFY(pages[page].contains(QStringLiteral("%1 of %2").arg(page + 1).arg(pages.size())));
        }
        QCOMPARE(row, table->rows().size());
    }

    void aPageSaysWhatItShowsOfTheTable()
    {
        const auto table = tableOf(podOnPaper(), views::deviceTable,
                                   {QStringLiteral("role:leaf -L1-03"),
                                    QStringLiteral("-name"),
                                    {QStringLiteral("name"), QStringLiteral("draw"), QStringLiteral("rack")}});
        QVERIFY(table);
        const views::SheetSet set = sheetsOf(table);
        QCOMPARE(set.sheets.size(), 1u);
        const views::Drawing sheet = set.sheets[0].draw();
        const QString said = QString::fromUtf8(tests::textLayerOf(sheet));
        QVERIFY2(said.contains(QStringLiteral("7 of 312 rows · by Name, descending")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("Filter: role:leaf -L1-03\n")));
        QVERIFY(said.contains(QStringLiteral("\nName | Draw (W) | Rack\n")));
        const std::vector<QStringList> rows = rowsOn(sheet);
        QCOMPARE(rows.size(), 7u);
        QCOMPARE(rows.front(), QStringList({QStringLiteral("L1-08"), QStringLiteral("3,950"), QStringLiteral("B02")}));
        QCOMPARE(rows.back().front(), QStringLiteral("L1-01"));
    }

    void figuresEndAtTheRightOfTheirColumnAndTextsBeginAtItsLeft()
    {
        const auto table = tableOf(podOnPaper(), views::rackTable);
        std::map<const views::TableColumn*, std::set<double>> places;
        std::size_t row = 0;
        for (const views::Part& part : sheetsOf(table).sheets[0].draw().parts) {
            if (part.readAs != views::ReadAs::Row || part.title == QStringLiteral("columns"))
                continue;
            std::size_t at = 0;
            for (const views::Shape& shape : part.shapes) {
                const auto* text = std::get_if<views::Text>(&shape);
                if (!text)
                    continue;
                while (views::cellText(*table->columns().at(at), table->rows()[row]) != text->text)
                    ++at;
                QCOMPARE(text->align, table->columns()[at]->figure ? Qt::AlignRight : Qt::AlignLeft);
                places[table->columns()[at++]].insert(text->anchor.x());
            }
            ++row;
        }
        QCOMPARE(row, table->rows().size());
        QCOMPARE(places.size(), table->columns().size());
        for (const auto& [column, its] : places)
            QVERIFY2(its.size() == 1, qPrintable(column->word));
    }

    void whatIsWrongIsKnownByItsMarkWithoutColour()
    {
        Tables plan = podOnPaper();
        Rack rack = plan.racks.at(Id<Rack>(2));
        rack.x = plan.racks.at(Id<Rack>(1)).x;  // two racks in one place
        plan.racks.put(rack);
        const views::Drawing sheet = sheetsOf(tableOf(plan, views::rackTable)).sheets[0].draw();
        int errors = 0;
        int warnings = 0;
        for (const views::Part& part : sheet.parts) {
            QString said;
            bool disc = false;
            bool triangle = false;
            for (const views::Shape& shape : part.shapes) {
                disc |= std::holds_alternative<views::Circles>(shape);
                triangle |= std::holds_alternative<views::PathShape>(shape);
                if (const auto* text = std::get_if<views::Text>(&shape))
                    said += text->text + u' ';
            }
            if (part.readAs != views::ReadAs::Row)
                continue;
            QCOMPARE(disc, said.contains(QStringLiteral("error")));
            QCOMPARE(triangle, said.contains(QStringLiteral("warning")) && !disc);
            errors += disc ? 1 : 0;
            warnings += triangle ? 1 : 0;
        }
        QVERIFY(errors > 0);
        QVERIFY(warnings > 0);
    }

    void eachPageHasABookmarkThatSaysWhereItBegins()
    {
        const auto table = tableOf(podOnPaper(), views::cableTable);
        const views::SheetSet set = sheetsOf(table);
        QCOMPARE(set.sheets[0].bookmark, QStringList({QStringLiteral("Cables"), QStringLiteral("F-00001")}));
        for (const views::Sheet& sheet : set.sheets)
            QCOMPARE(sheet.bookmark.back(), rowsOn(sheet.draw()).front().front());
    }

    void aTableWithoutRowsSaysWhy()
    {
        const auto said = [](const std::shared_ptr<const views::PaperTable>& table) {
            const views::SheetSet set = sheetsOf(table);
            return set.sheets.size() == 1 ? QString::fromUtf8(tests::textLayerOf(set.sheets[0].draw())) : QString();
        };
        const QString filtered = said(tableOf(podOnPaper(), views::rackTable, {QStringLiteral("nowhere"), {}, {}}));
        QVERIFY2(filtered.contains(QStringLiteral("0 of 10 rows")), qPrintable(filtered));
        QVERIFY(filtered.contains(QStringLiteral("No row is as the filter wants it.")));
        QVERIFY(said(tableOf(podOnPaper(), wideTable<3, 0>)).contains(QStringLiteral("Nothing is made up yet.")));
    }

    void whatIsAskedOfNoColumnIsRefusedWithThoseThereAre()
    {
        const QString known =
            QStringLiteral("name, kind, type, findings, width, depth, layers, length, cables, fill, height");
        QCOMPARE(errorOf(views::trayTable, {{}, {}, {QStringLiteral("name"), QStringLiteral("smell")}}),
                 QStringLiteral("the table trays has no column \"smell\", only ") + known);
        QCOMPARE(errorOf(views::trayTable, {{}, QStringLiteral("-smell"), {}}),
                 QStringLiteral("the table trays has no column \"smell\", only ") + known);
        QCOMPARE(errorOf(views::trayTable, {{}, {}, {QStringLiteral("name"), QStringLiteral(" Name")}}),
                 QStringLiteral("the column Name is named twice"));
        QVERIFY(errorOf(views::trayTable, {QString(1001, u'x'), {}, {}}).contains(QStringLiteral("1000 letters")));
    }

    void pagesMayBeDrawnByManyThreadsAtOnce()
    {
        const auto draw = [](views::MakeTable make) {
            const views::SheetSet set = sheetsOf(tableOf(podOnPaper(), make));
            std::vector<QByteArray> drawn(4 * set.sheets.size());
            std::vector<std::thread> threads;
            for (std::size_t thread = 0; thread < 4; ++thread) {
                threads.emplace_back([&, thread] {
                    for (std::size_t i = 0; i < set.sheets.size(); ++i)
                        drawn[thread * set.sheets.size() + i] = views::svgOf(set.sheets[i].draw());
                });
            }
            for (std::thread& thread : threads)
                thread.join();
            for (std::size_t i = 0; i < drawn.size(); ++i)
                QVERIFY(drawn[i] == drawn[i % set.sheets.size()]);
        };
        draw(views::trayTable);
        draw(views::rackTable);
        draw(views::couplingTable);
        draw(views::deviceTable);
    }

    void itStopsWhenItIsTold()
    {
        views::PaperTable table(podOnPaper(), views::cableTable);
        QVERIFY(!table.choose({}, [](double) { return false; }));
        const auto whole = tableOf(podOnPaper(), views::cableTable);
        const auto stopped = views::tableSheets(whole, [](double) { return false; });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().message.startsWith(QStringLiteral("Stopped")));
    }

    void theSameBytesTwiceAndTheSamePageAsBefore()
    {
        const views::TableWish wish{QStringLiteral("role:leaf -L1-03"), QStringLiteral("-length"), {}};
        const auto table = tableOf(podOnPaper(), views::cableTable, wish);
        const views::SheetSet set = sheetsOf(table);
        QCOMPARE(views::pdfOf(set), views::pdfOf(sheetsOf(tableOf(podOnPaper(), views::cableTable, wish))));
        const views::Drawing sheet = set.sheets[1].draw();
        tests::compareWithGolden(QStringLiteral("sheet-table"), views::svgOf(sheet));
        tests::compareWithGoldenFile(QStringLiteral("text/sheet-table.txt"), tests::textLayerOf(sheet));
    }
};

RACKLOOM_TEST(TableSheetsTest, QCoreApplication)
#include "table_sheets_test.moc"
