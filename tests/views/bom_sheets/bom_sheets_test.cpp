// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/bom_sheets/bom_sheets.h"

#include "model/bom/price_list.h"
#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/pdf_text.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"
#include "views/drawing/svg_output.h"
#include "views/paper/pdf_document.h"

#include <QLocale>
#include <QtTest>

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

views::SheetSet sheetsOf(const Tables& plan, BomTable table)
{
    return views::bomSheets(std::make_shared<const Tables>(plan), std::move(table));
}

QStringList textOf(const views::SheetSet& set)
{
    return tests::pagesOfText(views::pdfOf(set).value(), QStringLiteral("-layout"));
}

PriceList somePrices()
{
    return PriceList::read("part_number,price,currency\nQ3450-LD,125000,EUR\nL7651,0.62,EUR\nMFP7E30-N005,102.5,EUR\n",
                           QStringLiteral("prices.csv"))
        .value();
}

QString counted(std::int64_t number) { return QLocale(QLocale::English).toString(qlonglong(number)); }

/// The lines of all pages that begin with `text` behind their spaces, each as one line.
QStringList linesWith(const QStringList& pages, const QString& text)
{
    QStringList found;
    for (const QString& page : pages) {
        for (const QString& line : page.split(u'\n')) {
            if (line.simplified().startsWith(text))
                found << line.simplified();
        }
    }
    return found;
}

}  // namespace

/// The bill of materials on paper.
class BomSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsThereOnceWithItsFiguresAndTheTotalIsLast_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addRow("A4") << int(Paper::A4);
        QTest::addRow("A3") << int(Paper::A3);
        QTest::addRow("Letter") << int(Paper::Letter);
    }
    void everyPartIsThereOnceWithItsFiguresAndTheTotalIsLast()
    {
        QFETCH(int, paper);
        const Tables plan = cluster(Paper(paper));
        const PriceList prices = somePrices();
        const BomTable table = bomTable(plan, BomGrouping::Kind, &prices).value();
        const QStringList pages = textOf(sheetsOf(plan, table));
        QCOMPARE(pages.size(), Paper(paper) == Paper::A3 ? 1 : 2);
        for (const BomTableRow& row : table.rows) {
            if (row.kind != BomTableKind::Part)
                continue;
            const QStringList lines = linesWith(pages, row.part.category + u' ' + shownPartNumber(row.part) + u' ');
            QVERIFY2(lines.size() == 1, qPrintable(shownPartNumber(row.part)));
            const QString figures =
                QStringList{row.part.unit, counted(row.part.quantity), counted(row.part.spares),
                            counted(row.part.total()), row.price ? moneyText(*row.price) : noPriceText()}
                    .join(u' ');
            QVERIFY2(lines.front().contains(u' ' + figures), qPrintable(lines.front()));
            if (row.amount)
                QVERIFY2(lines.front().contains(moneyText(*row.amount)), qPrintable(lines.front()));
        }
        const BomTableRow& total = table.rows.back();
        QCOMPARE(linesWith(pages, total.text),
                 QStringList{total.text + QStringLiteral(" EUR ") + moneyText(*total.amount)});
        QVERIFY(pages.back().contains(total.text));
        for (const QString& page : pages) {
            QCOMPARE(page.count(QStringLiteral("Part number")), 1);
            QVERIFY(page.contains(QStringLiteral("~ assumed")));
            QVERIFY(page.contains(QStringLiteral("no price: not in the list of prices")));
        }
    }

    void subtotalsStandUnderTheirGroupAndUnknownSumsAreADash()
    {
        const Tables plan = cluster();
        const BomTable table = bomTable(plan, BomGrouping::Kind, nullptr).value();
        const QStringList pages = textOf(sheetsOf(plan, table));
        const QStringList cables = linesWith(pages, QStringLiteral("cable, subtotal"));
        QCOMPARE(cables.size(), 1);
        QCOMPARE(cables.front(), QString::fromUtf8("cable, subtotal 1,152 8 1,160 –"));
        QCOMPARE(linesWith(pages, QStringLiteral("tray, subtotal")),
                 QStringList{QString::fromUtf8("tray, subtotal –")});
    }

    void byRackAGroupThatGoesOnSaysSoOnTheNextPage()
    {
        const Tables plan = cluster();
        const BomTable table = bomTable(plan, BomGrouping::Rack, nullptr).value();
        const views::SheetSet set = sheetsOf(plan, table);
        const QStringList pages = textOf(set);
        QCOMPARE(std::size_t(pages.size()), set.sheets.size());
        qsizetype parts = 0;
        for (const BomTableRow& row : table.rows) {
            parts += row.kind == BomTableKind::Part ? 1 : 0;
            if (row.kind == BomTableKind::Head)
                QVERIFY2(pages.join(u'\n').contains(QRegularExpression(QStringLiteral("\n +%1\n").arg(row.text))),
                         qPrintable(row.text));
        }
        qsizetype printed = 0;
        for (const QString& page : pages) {
            printed += page.count(noPriceText() + u'\n') + page.count(noPriceText() + u' ');
            QVERIFY(!linesWith({page.section(QStringLiteral("Spares rule"), 1)}, QString())
                         .value(1)
                         .contains(QStringLiteral("subtotal")));
        }
        QCOMPARE(printed, parts);
    }

    void howeverManyPartsThereAreNoPageBeginsWithASum()
    {
        const Tables plan = cluster();
        const BomTable made = bomTable(plan, BomGrouping::Kind, nullptr).value();
        BomTableRow sum{
            .kind = BomTableKind::Subtotal, .text = QStringLiteral("sum of them"), .group = QStringLiteral("switch")};
        for (std::size_t count = 2; count < 40; ++count) {
            BomTable table;
            table.rows.assign(count, made.rows.front());
            table.rows.push_back(sum);
            for (const views::Sheet& sheet : sheetsOf(plan, table).sheets) {
                const views::Drawing drawing = sheet.draw();
                for (std::size_t i = 1; i < drawing.parts.size(); ++i)
                    QVERIFY(drawing.parts[i].title != sum.text
                            || drawing.parts[i - 1].title == made.rows.front().part.partNumber);
            }
        }
    }

    void aNameOfAnyLengthIsWhollyThere()
    {
        const Tables plan = cluster();
        BomTable table = bomTable(plan, BomGrouping::Kind, nullptr).value();
        table.rows.front().part.partNumber = QString(90, u'W') + QStringLiteral("-END");
        table.rows.front().part.description = QStringLiteral("very long ").repeated(30) + QStringLiteral("to the end");
        table.rows[1].part.description = QString(20'000, u'x');
        QString seen = tests::pagesOfText(views::pdfOf(sheetsOf(plan, table)).value()).join(QString()).simplified();
        QVERIFY(seen.contains(QStringLiteral("to the end")));
        QVERIFY(seen.remove(u' ').contains(table.rows.front().part.partNumber));
    }

    void aDesignWithoutPartsSaysSo()
    {
        const QStringList pages = textOf(sheetsOf(tests::smallDesign(), BomTable()));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.front().contains(QStringLiteral("There is nothing to buy in this design.")));
    }

    void theSameBytesTwiceAndTheSamePictureAsBefore()
    {
        const Tables plan = cluster();
        const PriceList prices = somePrices();
        const BomTable table = bomTable(plan, BomGrouping::Kind, &prices).value();
        QCOMPARE(views::pdfOf(sheetsOf(plan, table)), views::pdfOf(sheetsOf(plan, table)));
        tests::compareWithGolden(QStringLiteral("sheet-bom"), views::svgOf(sheetsOf(plan, table).sheets[0].draw()));
    }
};

RACKLOOM_TEST(BomSheetsTest)
#include "bom_sheets_test.moc"
