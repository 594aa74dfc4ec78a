// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/table_sheets/table_sheets.h"

#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sheet_text.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"
#include "views/drawing/svg_output.h"
#include "views/paper/pdf_document.h"
#include "views/sheets/sheet_style.h"

#include <QtTest>

#include <map>
#include <set>
#include <thread>

using namespace model;

namespace {

Tables cluster(Paper paper = Paper::A4)
{
    Tables plan = tests::madeCluster(576).plan;
    Deliverables delivery = plan.delivery();
    delivery.paper = paper;
    plan.deliverables.put(delivery);
    return plan;
}

std::shared_ptr<const views::PaperTable> tableOf(const Tables& plan, views::MakeTable make,
                                                 const views::TableWish& wish = {})
{
    auto table = std::make_shared<views::PaperTable>(plan, make);
    const auto chosen = table->choose(wish);
    return chosen ? table : nullptr;
}

QString errorOf(views::MakeTable make, const views::TableWish& wish)
{
    views::PaperTable table(tests::smallDesign(), make);
    const auto chosen = table.choose(wish);
    return chosen ? QString() : chosen.error().message;
}

views::SheetSet sheetsOf(const std::shared_ptr<const views::PaperTable>& table)
{
    return views::tableSheets(table).value();
}

/// Of each row on a page, without the heads, what its texts say, in their order.
std::vector<QStringList> rowsOn(const views::Drawing& sheet)
{
    std::vector<QStringList> rows;
    bool isHead = true;
    for (const views::Part& part : sheet.parts) {
        if (part.readAs != views::ReadAs::Row)
            continue;
        QStringList said;
        for (const views::Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<views::Text>(&shape))
                said << text->text;
        }
        if (!isHead)
            rows.push_back(said);
        isHead = false;
    }
    return rows;
}

/// A made-up table of so many columns and rows.
template <int count, std::uint32_t rowCount>
class WideTable : public views::TableSource {
public:
    explicit WideTable(const views::LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("wide");
        title = QStringLiteral("Wide");
        emptyText = QStringLiteral("Nothing is made up yet.");
        for (int i = 0; i < count; ++i)
            columns.push_back(views::textColumn(
                QStringLiteral("c%1").arg(i), QStringLiteral("C%1").arg(i), 80,
                [i](views::TableRow row) { return QStringLiteral("column%1of-row%2").arg(i).arg(row.id); }));
    }
    std::vector<views::TableRow> rows() const override
    {
        std::vector<views::TableRow> all;
        for (std::uint32_t id = 1; id <= rowCount; ++id)
            all.push_back({id, 0});
        return all;
    }
    bool isThere(views::TableRow) const override { return true; }
    std::optional<std::vector<views::TableRow>> touched(const ChangeSet&) const override { return std::nullopt; }
    std::optional<ObjectRef> objectOf(views::TableRow) const override { return std::nullopt; }
    std::vector<views::TableRow> rowsOf(const ObjectRef&) const override { return {}; }
};

template <int count, std::uint32_t rowCount>
std::unique_ptr<views::TableSource> wideTable(const views::LiveDesign& design)
{
    return std::make_unique<WideTable<count, rowCount>>(design);
}

/// A design whose first rack is called so.
Tables withRackCalled(const QString& name)
{
    Tables plan = cluster();
    Rack rack = plan.racks.at(Id<Rack>(1));
    rack.name = name;
    plan.racks.put(rack);
    return plan;
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
        const auto table = tableOf(cluster(Paper(paper)), make);
        const views::SheetSet set = sheetsOf(table);
        const QStringList pages = tests::pagesOfText(views::pdfOf(set).value(), QStringLiteral("-layout"));
        QCOMPARE(std::size_t(pages.size()), set.sheets.size());
        std::size_t row = 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            std::size_t here = rowsOn(set.sheets[std::size_t(page)].draw()).size();
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
        const auto table = tableOf(cluster(), views::deviceTable,
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
        const auto table = tableOf(cluster(), views::rackTable);
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

    void nothingIsCutWhateverItIsCalled()
    {
        const QString name =
            QString(700, u'Z') + QStringLiteral(" and more words ").repeated(40) + QStringLiteral("END");
        const auto table = tableOf(withRackCalled(name), views::deviceTable);
        const views::SheetSet set = sheetsOf(table);
        QString seen;
        for (const views::Sheet& sheet : set.sheets) {
            const views::Drawing drawing = sheet.draw();
            for (const views::Part& part : drawing.parts) {
                if (part.readAs != views::ReadAs::Row)
                    continue;
                for (const views::Shape& shape : part.shapes) {
                    const auto* text = std::get_if<views::Text>(&shape);
                    if (!text)
                        continue;
                    QCOMPARE(text->room, 0.0);
                    QVERIFY(text->size >= views::points(7) - 1e-9);
                    QVERIFY(part.bounds.adjusted(0, 0, 0, 1e-6).contains(text->anchor));
                    const double width =
                        views::widthOf(text->text, views::sheetType(text->size / views::points(1), text->weight));
                    QVERIFY(text->align == Qt::AlignRight ? text->anchor.x() - width >= part.bounds.left()
                                                          : text->anchor.x() + width <= part.bounds.right());
                    QVERIFY(part.bounds.bottom() <= sheet.size.height() - 15);
                }
            }
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
        const auto table = tableOf(cluster(), wideTable<40, 200>);
        const views::SheetSet set = sheetsOf(table);
        std::map<QString, int> seen;
        std::size_t rows = 0;
        for (const views::Sheet& sheet : set.sheets) {
            const views::Drawing drawing = sheet.draw();
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
        Tables plan = cluster();
        Deliverables delivery = plan.delivery();
        delivery.rowsPerSheet = 7;
        plan.deliverables.put(delivery);
        const views::SheetSet set = sheetsOf(tableOf(plan, views::rackTable));
        QCOMPARE(set.sheets.size(), 2u);
        QCOMPARE(rowsOn(set.sheets[0].draw()).size(), 7u);
        QCOMPARE(rowsOn(set.sheets[1].draw()).size(), 3u);
    }

    void whatIsWrongIsKnownByItsMarkWithoutColour()
    {
        Tables plan = cluster();
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
        const auto table = tableOf(cluster(), views::cableTable);
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
        const QString filtered = said(tableOf(cluster(), views::rackTable, {QStringLiteral("nowhere"), {}, {}}));
        QVERIFY2(filtered.contains(QStringLiteral("0 of 10 rows")), qPrintable(filtered));
        QVERIFY(filtered.contains(QStringLiteral("No row is as the filter wants it.")));
        QVERIFY(said(tableOf(cluster(), wideTable<3, 0>)).contains(QStringLiteral("Nothing is made up yet.")));
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
            const views::SheetSet set = sheetsOf(tableOf(cluster(), make));
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
        views::PaperTable table(cluster(), views::cableTable);
        QVERIFY(!table.choose({}, [](double) { return false; }));
        const auto whole = tableOf(cluster(), views::cableTable);
        const auto stopped = views::tableSheets(whole, [](double) { return false; });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().message.startsWith(QStringLiteral("Stopped")));
    }

    void theSameBytesTwiceAndTheSamePageAsBefore()
    {
        const views::TableWish wish{QStringLiteral("role:leaf -L1-03"), QStringLiteral("-length"), {}};
        const auto table = tableOf(cluster(), views::cableTable, wish);
        const views::SheetSet set = sheetsOf(table);
        QCOMPARE(views::pdfOf(set), views::pdfOf(sheetsOf(tableOf(cluster(), views::cableTable, wish))));
        const views::Drawing sheet = set.sheets[1].draw();
        tests::compareWithGolden(QStringLiteral("sheet-table"), views::svgOf(sheet));
        tests::compareWithGoldenFile(QStringLiteral("text/sheet-table.txt"), tests::textLayerOf(sheet));
    }
};

RACKLOOM_TEST(TableSheetsTest, QCoreApplication)
#include "table_sheets_test.moc"
