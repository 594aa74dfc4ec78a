// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_stock.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

/// One stock with a member given anew.
QByteArray stockWith(const QByteArray& key, const QByteArray& value)
{
    QByteArray json = R"([{"id":"x","name":"X","paper":"a4","columns":2,"rows":3,"width_mm":50,"height_mm":20,)"
                      R"("left_mm":10,"top_mm":10,"pitch_x_mm":60,"pitch_y_mm":20,"source":"assumption","note":"n"}])";
    const qsizetype at = json.indexOf(QByteArray("\"" + key + "\":")) + key.size() + 3;
    qsizetype end = at;
    while (json[end] != ',' && json[end] != '}')
        ++end;
    return json.replace(at, end - at, value);
}

}  // namespace

class LabelStockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualStockIsTheOneOfTheSheets();
    void everyStockHasAKeyOfItsOwnAndASource();
    void labelsGoAlongTheRowsAndOnToTheNextSheet();
    void thePrintersShiftMovesEveryLabel();
    void aShiftThatLeavesTheSheetIsAFault();
    void noStockIsOffItsSheetUnshifted();
    void anUnknownStockIsRefusedWithTheNearest();
    void aWrongStockIsRefused_data();
    void aWrongStockIsRefused();
};

void LabelStockTest::theUsualStockIsTheOneOfTheSheets()
{
    const auto found = labelStock(Deliverables().labelStock);
    QVERIFY(found);
    const LabelStock& stock = found.value();
    QCOMPARE(stock, labelStocks().front());
    QCOMPARE(stock.paper, std::optional(Paper::A4));
    QCOMPARE(stock.perSheet(), 65);
    QCOMPARE(stock.columns, 5);
    QCOMPARE(stock.width, 38.1_mm);
    QCOMPARE(stock.height, 21.2_mm);
    QCOMPARE(stock.printHeight, stock.height);
    QCOMPARE(stock.left, 4.75_mm);
    QCOMPARE(stock.top, 10.7_mm);
    QCOMPARE(stock.pitchX, 40.6_mm);
    QCOMPARE(stock.pitchY, 21.2_mm);
    QVERIFY(!stock.assumed());
}

void LabelStockTest::everyStockHasAKeyOfItsOwnAndASource()
{
    std::set<QString> keys;
    std::set<std::optional<Paper>> papers;
    bool laminates = false;
    for (const LabelStock& stock : labelStocks()) {
        QVERIFY2(keys.insert(stock.key).second, qPrintable(stock.key));
        QVERIFY(!stock.source.isEmpty());
        QVERIFY(!stock.assumed() || !stock.note.isEmpty());
        papers.insert(stock.paper);
        laminates |= stock.printHeight < stock.height;
    }
    QVERIFY(laminates);
    QVERIFY(papers.contains(Paper::Letter) && papers.contains(Paper::A4) && papers.contains(std::nullopt));
}

void LabelStockTest::labelsGoAlongTheRowsAndOnToTheNextSheet()
{
    const LabelStock stock = labelStock(u"l7651"_s).value();
    const Deliverables usual;
    const LabelSpot first = labelSpot(stock, usual, 0);
    QCOMPARE(first.sheet, 0);
    QCOMPARE(first.x, 4.75_mm);
    QCOMPARE(first.y, 10.7_mm);
    const LabelSpot seventh = labelSpot(stock, usual, 6);  // the second of the second row
    QCOMPARE(seventh.x, 45.35_mm);
    QCOMPARE(seventh.y, 31.9_mm);
    const LabelSpot next = labelSpot(stock, usual, 65);
    QCOMPARE(next.sheet, 1);
    QCOMPARE(next.y, 10.7_mm);
}

void LabelStockTest::thePrintersShiftMovesEveryLabel()
{
    Deliverables delivery;
    delivery.labelShiftX = -(1_mm);
    delivery.labelShiftY = 0.5_mm;
    const LabelSpot spot = labelSpot(labelStock(u"l7651"_s).value(), delivery, 1);
    QCOMPARE(spot.x, 44.35_mm);
    QCOMPARE(spot.y, 11.2_mm);
}

void LabelStockTest::aShiftThatLeavesTheSheetIsAFault()
{
    const LabelStock stock = labelStock(u"l7651"_s).value();  // ends 4.75 mm before the sheet's right edge
    Deliverables delivery;
    QCOMPARE(shiftFault(stock, delivery), QString());
    delivery.labelShiftX = 6.25_mm;
    QCOMPARE(shiftFault(stock, delivery), QString());
    delivery.labelShiftX = 6.26_mm;
    QVERIFY(shiftFault(stock, delivery).contains(u"l7651 has room for -6.25 to 6.25 mm to the right"_s));
    delivery.labelShiftX = Length();
    delivery.labelShiftY = -(12.2_mm);
    QCOMPARE(shiftFault(stock, delivery), QString());
    delivery.labelShiftY = -(12.21_mm);
    QVERIFY(!shiftFault(stock, delivery).isEmpty());
}

void LabelStockTest::noStockIsOffItsSheetUnshifted()
{
    for (const LabelStock& stock : labelStocks())
        QCOMPARE(shiftFault(stock, {}), QString());
}

void LabelStockTest::anUnknownStockIsRefusedWithTheNearest()
{
    const auto found = labelStock(u"l7652"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().message,
             u"There is no label stock \"l7652\"; there are l7651, l7160, l7654, cablebug, wrap-a4, 5160, 5167, "
             u"wrap-letter, "
             "wrap-roll, roll-51x25. Did you mean l7651?"_s);
}

void LabelStockTest::aWrongStockIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("no json") << QByteArray("[{") << QString();
    QTest::newRow("no list") << QByteArray("{}") << u"begins with ["_s;
    QTest::newRow("no stock") << QByteArray("[3]") << u"begins with {"_s;
    QTest::newRow("paper") << stockWith("paper", "\"b5\"") << u"paper must be a4, a3 or letter"_s;
    QTest::newRow("columns") << stockWith("columns", "0") << u"columns must be a whole number"_s;
    QTest::newRow("rows") << stockWith("rows", "2.5") << u"rows must be a whole number"_s;
    QTest::newRow("width") << stockWith("width_mm", "\"wide\"") << u"width_mm must be a length"_s;
    QTest::newRow("height") << stockWith("height_mm", "-3") << u"height_mm must be a length"_s;
    QTest::newRow("huge") << stockWith("top_mm", "1e300") << u"top_mm must be a length"_s;
    QTest::newRow("overlap") << stockWith("pitch_x_mm", "49") << u"overlap"_s;
    QTest::newRow("off the sheet") << stockWith("columns", "4") << u"do not fit"_s;
    QTest::newRow("source") << stockWith("source", "7") << u"source must be a text"_s;
}

void LabelStockTest::aWrongStockIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    QVERIFY(readLabelStocks(stockWith("rows", "3")));
    const auto read = readLabelStocks(json);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

RACKLOOM_TEST(LabelStockTest, QCoreApplication)
#include "label_stock_test.moc"
