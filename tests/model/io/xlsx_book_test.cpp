// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/xlsx_book.h"

#include "tests/support/read_xlsx.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

SheetLayout oneColumn()
{
    return {.name = u"S"_s, .titles = {}, .heads = {u"n"_s}, .widths = {10}, .figures = {}, .footer = {}};
}

}  // namespace

class XlsxBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreNamedAsInASpreadsheet();
    void cellsAreReadBack();
    void moreRowsThanASheetHoldsAreRefused();
    void aTextThatIsTooLongIsRefused();
    void badSheetNamesAreRefused();
};

void XlsxBookTest::cellsAreNamedAsInASpreadsheet()
{
    QCOMPARE(cellName(0, 0), u"A1"_s);
    QCOMPARE(cellName(12, 25), u"Z13"_s);
    QCOMPARE(cellName(1'048'575, 26), u"AA1048576"_s);
}

void XlsxBookTest::cellsAreReadBack()
{
    XlsxBook book(u"T"_s, {});
    book.addSheet(oneColumn());
    book.number(0, 0.1, CellForm::Money);
    book.endRow();
    book.number(0, 8.7, CellForm::Metres);
    book.endRow();
    book.text(0, u"007"_s);
    book.endRow();
    book.formula(0, u"=SUBTOTAL(9,A2:A4)"_s, 8.8, CellForm::Money, CellPlace::Total);
    book.endRow();
    const QJsonObject read = tests::readXlsx(book.finish().value());
    QVERIFY2(read[u"wrong"].toArray().isEmpty(), qPrintable(read[u"wrong"][0].toString()));
    const QJsonArray rows = tests::rowsOf(read, u"S"_s);
    QCOMPARE(rows[1][0].toDouble(), 0.1);
    QCOMPARE(rows[2][0].toDouble(), 8.7);
    QCOMPARE(rows[3][0].toString(), u"007"_s);
}

void XlsxBookTest::moreRowsThanASheetHoldsAreRefused()
{
    XlsxBook book({}, {});
    book.addSheet(oneColumn());
    for (int i = 0; i < 1'048'576; ++i) {  // with the head one too many
        book.number(0, i, CellForm::Decimal);
        book.endRow();
    }
    const auto bytes = book.finish();
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"1,048,576"_s), qPrintable(bytes.error().message));
}

void XlsxBookTest::aTextThatIsTooLongIsRefused()
{
    XlsxBook book({}, {});
    book.addSheet(oneColumn());
    book.text(0, QString(32'768, u'x'));
    const auto bytes = book.finish();
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"32,767"_s) || bytes.error().message.contains(u"32767"_s),
             qPrintable(bytes.error().message));
}

void XlsxBookTest::badSheetNamesAreRefused()
{
    XlsxBook book({}, {});
    SheetLayout layout = oneColumn();
    layout.name = u"a/b"_s;
    book.addSheet(layout);
    book.text(0, u"x"_s);
    book.endRow();
    QVERIFY(!book.finish());
}

RACKLOOM_TEST(XlsxBookTest, QCoreApplication)
#include "xlsx_book_test.moc"
