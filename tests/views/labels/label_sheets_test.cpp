// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_cluster.h"
#include "tests/support/optics_plan.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_program.h"
#include "views/labels/label_code.h"
#include "views/labels/label_sheets.h"
#include "views/paper/pdf_document.h"
#include "views/paper/typeface.h"

#include <QStandardPaths>
#include <QtTest>

#include <set>

using namespace views;
using namespace model;

namespace {

SheetSet sheetsOf(const QString& stock, const Deliverables& delivery = {}, const QString& rack = QStringLiteral("A01"))
{
    Tables plan = tests::madeCluster(576).plan;
    plan.deliverables.put(delivery);
    const auto book = std::make_shared<const PortBook>(std::move(plan));
    const ObjectRef of = book->index().called<Rack>(rack).front();
    return labelSheets(book, cableLabels(book->plan(), of).value(), labelStock(stock).value()).value();
}

/// Where the first text that is seen and says this begins.
QPointF placeOf(const Drawing& sheet, const QString& text)
{
    for (const Part& part : sheet.parts) {
        for (const Shape& shape : part.shapes) {
            const auto* said = std::get_if<Text>(&shape);
            if (said && !said->isSilent && said->text == text)
                return said->anchor;
        }
    }
    return {};
}

/// A design whose rack A04 is called otherwise, and the labels of its first cable.
struct LongName {
    explicit LongName(const QString& name)
    {
        Tables plan = tests::madeCluster(576).plan;
        Rack rack = plan.racks.at(tests::deviceCalled(plan, QStringLiteral("L1-01")).rack);
        rack.name = name;
        plan.racks.put(rack);
        labels = cableLabels(plan, ObjectRef(Id<Cable>(1))).value();
        book = std::make_shared<const PortBook>(std::move(plan));
    }

    /// What is seen on the labels, line by line.
    QStringList wordsOn(const QString& stock) const
    {
        QStringList words;
        const Drawing sheet = labelSheets(book, labels, labelStock(stock).value()).value().sheets.front().draw();
        for (const Part& part : sheet.parts) {
            for (const Shape& shape : part.shapes) {
                const auto* text = std::get_if<Text>(&shape);
                if (text && !text->isSilent)
                    words << text->text;
            }
        }
        return words;
    }

    std::shared_ptr<const PortBook> book;
    LabelSet labels;
};

}  // namespace

/// Labels on sheets of common stock.
class LabelSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void thirtyCablesFillASheetAndEachLabelIsThereOnce()
    {
        const SheetSet set = sheetsOf(QStringLiteral("l7651"));
        QCOMPARE(set.sheets.size(), std::size_t(3));  // 72 cables
        const QString text = tests::pagesOfText(pdfOf(set).value()).join(u' ');
        const QStringList words = text.split(QRegularExpression(QStringLiteral("\\s+")));
        const Tables& plan = tests::madeCluster(576).plan;
        const Id<Rack> rack = PlanIndex(plan).called<Rack>(QStringLiteral("A01")).front();
        const LabelSet labels = cableLabels(plan, ObjectRef(rack)).value();
        QCOMPARE(labels.labels.size(), std::size_t(144));
        for (const CableLabel& label : labels.labels)
            QCOMPARE(words.count(label.text), 1);
        for (const BundleTag& tag : labels.tags)
            QVERIFY2(words.contains(tag.bundle), qPrintable(tag.bundle));
    }

    void theBillHasAsManySheetsAsArePrinted()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const auto book = std::make_shared<const PortBook>(plan);
        for (const LabelStock& stock : labelStocks()) {
            const std::size_t printed = labelSheets(book, cableLabels(plan).value(), stock).value().sheets.size();
            QCOMPARE(model::labelSheets(plan, stock), stock.paper ? std::int64_t(printed) : 0);
        }
    }

    void endAStandsAboveEndB()
    {
        const Drawing sheet = sheetsOf(QStringLiteral("l7651")).sheets.front().draw();
        const QPointF upper = placeOf(sheet, QStringLiteral("A"));
        const QPointF lower = placeOf(sheet, QStringLiteral("B"));
        QVERIFY(qAbs(upper.x() - lower.x()) < 1e-6);
        QVERIFY(qAbs(lower.y() - upper.y() - 21.2) < 1e-6);
    }

    void thePrintersShiftMovesAll()
    {
        Deliverables shifted;
        shifted.labelShiftX = 1_mm;
        shifted.labelShiftY = Length::fromBase(-500);
        const QPointF usual = placeOf(sheetsOf(QStringLiteral("l7651")).sheets.front().draw(), QStringLiteral("A"));
        const QPointF moved =
            placeOf(sheetsOf(QStringLiteral("l7651"), shifted).sheets.front().draw(), QStringLiteral("A"));
        QVERIFY(qAbs(moved.x() - usual.x() - 1) < 1e-6 && qAbs(moved.y() - usual.y() + 0.5) < 1e-6);
    }

    void nothingIsPrintedNearTheEdgeOfALabel_data()
    {
        QTest::addColumn<QString>("stock");
        for (const LabelStock& stock : labelStocks())
            QTest::newRow(qPrintable(stock.key)) << stock.key;
    }
    void nothingIsPrintedNearTheEdgeOfALabel()
    {
        QFETCH(QString, stock);
        const SheetSet set = sheetsOf(stock);
        const Drawing sheet = set.sheets.front().draw();
        for (const Part& part : sheet.parts) {
            const QRectF room = part.bounds.adjusted(0.7, 0.7, -0.7, -0.7);
            for (const Shape& shape : part.shapes) {
                const auto* text = std::get_if<Text>(&shape);
                if (!text || text->isSilent)
                    continue;
                const double width = paperWidth(text->text, text->family, text->weight) * text->size * text->stretch;
                const double shown = text->room > 0 ? std::min(width, text->room * text->stretch) : width;
                const double left = text->anchor.x()
                    - (text->align == Qt::AlignRight         ? shown
                           : text->align == Qt::AlignHCenter ? shown / 2
                                                             : 0);
                const QRectF place(left, text->anchor.y() - text->size * 0.37, shown, text->size * 0.74);
                QVERIFY2(room.contains(place), qPrintable(text->text + u" in " + part.title));
            }
        }
    }

    void aScannerReadsTheLabel_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("program");
        QTest::newRow("QR") << int(LabelCode::Qr) << QStringLiteral("zbarimg");
        QTest::newRow("Data Matrix") << int(LabelCode::DataMatrix) << QStringLiteral("dmtxread");
    }
    void aScannerReadsTheLabel()
    {
        QFETCH(int, code);
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the scanner is not installed");
        Deliverables delivery;
        delivery.labelCode = LabelCode(code);
        const QTemporaryDir folder;
        const QString stem = folder.filePath(QStringLiteral("page"));
        // One label alone, as a scanner has it before it.
        tests::saidOfPdf(QStringLiteral("pdftoppm"), pdfOf(sheetsOf(QStringLiteral("l7651"), delivery)).value(),
                         {QStringLiteral("-r"), QStringLiteral("400"), QStringLiteral("-x"), QStringLiteral("70"),
                          QStringLiteral("-y"), QStringLiteral("165"), QStringLiteral("-W"), QStringLiteral("270"),
                          QStringLiteral("-H"), QStringLiteral("240"), QStringLiteral("-l"), QStringLiteral("1"),
                          QStringLiteral("-singlefile"), QStringLiteral("-png"), QStringLiteral("{}"), stem});
        const QString read = tests::saidOfPdf(program, {}, {stem + QStringLiteral(".png")});
        QVERIFY2(read.contains(QStringLiteral("A01-05:nic-1/")), qPrintable(read));
    }

    void aLongRackNameStaysWholeOnTheUsualLabel()
    {
        const QString name = QStringLiteral("GROSSRAUM-WEST-HALLE2-A0004");
        const LongName made(name);
        QCOMPARE(labelNotes(made.book->plan(), made.labels, labelStock(QStringLiteral("l7651")).value()),
                 QStringList());
        const QStringList words = made.wordsOn(QStringLiteral("l7651"));
        // In two lines at the far end, and beside the port at its own.
        QVERIFY(words.contains(QStringLiteral("HALLE2-A0004-05:1")));
        QVERIFY(words.contains(QStringLiteral("HALLE2-A0004-05")));
        QCOMPARE(words.count(QStringLiteral("GROSSRAUM-WEST-")), 2);
        QVERIFY(!words.join(u' ').contains(QChar(0x2026) + QStringLiteral("W")));
    }

    void whatHasNoRoomLosesItsFrontAndIsSaidWithItsName()
    {
        const QString name = QString(90, u'N') + QStringLiteral("-A04");
        const LongName made(name);
        for (const char* stock : {"l7651", "wrap-a4", "cablebug", "5167"}) {
            const LabelStock on = labelStock(QString::fromLatin1(stock)).value();
            const QStringList notes = labelNotes(made.book->plan(), made.labels, on);
            QVERIFY2(notes.last().contains(name), qPrintable(notes.join(u'\n')));
            const QString words = made.wordsOn(on.key).join(u' ');
            QVERIFY2(words.contains(QStringLiteral("-A04-05:1")), qPrintable(words));
        }
    }

    void aBreakoutNamesAllItsFarEnds()
    {
        tests::OpticsPlan made;
        const auto leaf = made.device(QStringLiteral("L1"), QStringLiteral("q3450-ld"));
        const auto tray = made.device(QStringLiteral("T1"), QStringLiteral("gb300-compute-tray"));
        const auto other = made.device(QStringLiteral("T2"), QStringLiteral("gb300-compute-tray"));
        made.trunk(QStringLiteral("mpo12-breakout-2"), {{leaf, 7}}, {{tray, 1}, {other, 1}});
        const auto book = std::make_shared<const PortBook>(made.plan());
        const LabelStock stock = labelStock(QStringLiteral("l7651")).value();
        const Drawing sheet = labelSheets(book, cableLabels(made.plan()).value(), stock).value().sheets.front().draw();
        QVERIFY(!placeOf(sheet, QStringLiteral("T1+T2")).isNull());
        QVERIFY(!placeOf(sheet, QStringLiteral("A01-02+03:nic-1")).isNull());
        QCOMPARE(sheet.parts.front().title, QStringLiteral("A01-01:7/A01-02+03:nic-1"));
    }

    void smallModulesOfCodesAreSaid()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const LabelSet labels = cableLabels(plan, ObjectRef(Id<Cable>(1))).value();
        const auto notesOn = [&](const char* stock) {
            return labelNotes(plan, labels, labelStock(QString::fromLatin1(stock)).value()).join(u' ');
        };
        QCOMPARE(notesOn("l7651"), QString());
        QCOMPARE(notesOn("roll-51x25"), QString());
        QVERIFY(notesOn("wrap-a4").contains(QStringLiteral("0.30 mm")));
        QVERIFY(notesOn("cablebug").contains(QStringLiteral("left out")));
    }

    void aLongerTextGetsALargerCodeWhileThereIsRoom()
    {
        const QSizeF usual(38.1, 21.2);
        QVERIFY(codeSide(usual, 25) / 27 >= 0.4);
        QVERIFY(codeSide(usual, 29) / 31 >= 0.4 - 1e-9);
        QVERIFY(codeSide(usual, 33) / 35 >= 0.37);
        QCOMPARE(codeSide(QSizeF(46.7, 7), 25), 0.0);
    }

    void aRollHasAPageForEachLabel()
    {
        for (const LabelStock& stock : labelStocks()) {
            if (stock.paper)
                continue;
            const SheetSet set = sheetsOf(stock.key);
            QVERIFY(set.sheets.size() >= 144);
            QCOMPARE(set.sheets.front().size,
                     QSizeF(double(stock.width.base()) / 1000, double(stock.height.base()) / 1000));
        }
    }
};

RACKLOOM_TEST(LabelSheetsTest, QCoreApplication)

#include "label_sheets_test.moc"
