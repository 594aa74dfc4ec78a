// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/drawing/part_builder.h"
#include "views/paper/paper_painter.h"
#include "views/paper/pdf_document.h"
#include "views/paper/picture_sheets.h"
#include "views/paper/typeface.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace views;

namespace {

QByteArray pdfOfPictures(std::vector<Drawing> pictures, model::Paper paper = model::Paper::A3)
{
    return pdfOf(pictureSheets(std::move(pictures), paper)).value();
}

Drawing sheet(double width, double height)
{
    Drawing drawing;
    drawing.title = QStringLiteral("A sheet, naïve");
    drawing.bounds = {0, 0, width, height};
    PartBuilder part(QStringLiteral("names"), drawing.bounds);
    part.rect({0, 0, 600, 900}, filled(Qt::lightGray), 20);
    part.text({300, 450}, QStringLiteral("L1-03:041"), {60, Qt::black, Qt::AlignHCenter});
    part.text({10, 100}, QStringLiteral("a name far too long for its room"),
              {40, Qt::black, Qt::AlignLeft, QFont::Bold, 200});
    drawing.parts.push_back(std::move(part).take());
    return drawing;
}

}  // namespace

/// A drawing on paper.
class PdfDocumentTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString outputOf(const QString& program, const QByteArray& pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        process.start(program,
                      program == QLatin1String("pdftotext") ? QStringList{path, QStringLiteral("-")}
                                                            : QStringList{path});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }

    QString outlineOf(const QByteArray& pdf)
    {
        outputOf(QStringLiteral("pdfinfo"), pdf);
        QProcess process;
        process.start(
            QStringLiteral("pdftohtml"),
            {QStringLiteral("-xml"), QStringLiteral("-stdout"), m_folder.filePath(QStringLiteral("sheet.pdf"))});
        process.waitForFinished();
        const QString all = QString::fromUtf8(process.readAllStandardOutput());
        return all.mid(all.indexOf(QStringLiteral("<outline>")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void theTextIsThereToBeSearched()
    {
        const QString text = outputOf(QStringLiteral("pdftotext"), pdfOfPictures({sheet(1000, 2000)}));
        QVERIFY2(text.contains(QStringLiteral("L1-03:041")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("a name")) && text.contains(QChar(0x2026)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("room")), qPrintable(text));
    }

    void thePageLiesAsTheDrawingDoes()
    {
        const QString upright =
            outputOf(QStringLiteral("pdfinfo"), pdfOfPictures({sheet(1000, 2000)}, model::Paper::A4));
        QVERIFY2(upright.contains(QStringLiteral("595.276 x 841.89 pts")), qPrintable(upright));
        QVERIFY2(upright.contains(QStringLiteral("A sheet, naïve")), qPrintable(upright));
        const QString across =
            outputOf(QStringLiteral("pdfinfo"), pdfOfPictures({sheet(2000, 1000)}, model::Paper::A4));
        QVERIFY2(across.contains(QStringLiteral("841.89 x 595.276 pts")), qPrintable(across));
    }

    void everyDrawingHasAPage()
    {
        const QByteArray pdf = pdfOfPictures({sheet(1000, 2000), sheet(1000, 1500), sheet(500, 2000)});
        const QString info = outputOf(QStringLiteral("pdfinfo"), pdf);
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +3\\b"))), qPrintable(info));
    }

    void theSameDrawingGivesTheSameBytesAtAnyTimeAndPlace()
    {
        qputenv("TZ", "Asia/Kolkata");
        const QByteArray first = pdfOfPictures({sheet(1000, 2000)});
        QTest::qWait(1100);
        qputenv("TZ", "UTC");
        QCOMPARE(pdfOfPictures({sheet(1000, 2000)}), first);
        QVERIFY(!first.contains("CreationDate"));
        // A reader that finds an object elsewhere than the table says would remark on it.
        const QString info = outputOf(QStringLiteral("pdfinfo"), first);
        QVERIFY2(!info.contains(QStringLiteral("Error")) && info.contains(QStringLiteral("Pages:")), qPrintable(info));
    }

    void aLetterThatNoTypefaceHasCanStillBeFound()
    {
        Drawing drawing = sheet(200, 100);
        drawing.parts.clear();
        PartBuilder part(QStringLiteral("names"), drawing.bounds);
        part.text({10, 20}, QString::fromUtf8("😀 A05 → ≥ Ω žluť Ελλάδα"), {8, Qt::black});
        drawing.parts.push_back(std::move(part).take());
        const QString text = outputOf(QStringLiteral("pdftotext"), pdfOfPictures({drawing}));
        QVERIFY2(text.contains(QString::fromUtf8("😀 A05 → ≥ Ω žluť Ελλάδα")), qPrintable(text));
        QCOMPARE(lettersWithoutGlyph(QString::fromUtf8("😀 A05")), QString::fromUtf8("😀"));
    }

    void namesInChineseJapaneseAndKoreanArePrinted()
    {
        const QString names = QString::fromUtf8("机房 機房 東京 サーバー ひらがな 서버실 Ａ０５");
        QCOMPARE(lettersWithoutGlyph(names), QString());
        const auto named = [](const QString& name) {
            Drawing drawing = sheet(200, 100);
            drawing.parts.clear();
            PartBuilder part(QStringLiteral("names"), drawing.bounds);
            for (const QFont::Weight weight : {QFont::Normal, QFont::Bold})
                part.text({10, 20}, name, {8, Qt::black, Qt::AlignLeft, weight});
            drawing.parts.push_back(std::move(part).take());
            return drawing;
        };
        const QByteArray pdf = pdfOfPictures({named(names)});
        QVERIFY2(pdf.size() < 100'000, qPrintable(QString::number(pdf.size())));  // the typeface has 5 MB
        QCOMPARE(pdfOfPictures({named(names)}), pdf);
        QVERIFY(outputOf(QStringLiteral("pdftotext"), pdf).contains(names));
        QVERIFY(outputOf(QStringLiteral("pdffonts"), pdf).contains(QStringLiteral("+wqy-microhei")));
        // The preview and the printer draw them, too.
        const auto painted = [&](const QString& name) {
            QImage paper(600, 300, QImage::Format_RGB32);
            paper.fill(Qt::white);
            QPainter painter(&paper);
            painter.scale(3, 3);
            paintSheet(painter, named(name));
            return paper;
        };
        QVERIFY(painted(QString::fromUtf8("机")) != painted(QString::fromUtf8("房")));
        // Whoever needs none of them carries nothing of it.
        const QByteArray latin = pdfOfPictures({named(QStringLiteral("A05 Ω"))});
        QVERIFY(!outputOf(QStringLiteral("pdffonts"), latin).contains(QStringLiteral("wqy-")));
    }

    void whatIsSilentIsReadThoughNothingIsSeen()
    {
        Drawing drawing = sheet(200, 100);
        drawing.parts.clear();
        PartBuilder part(QStringLiteral("names"), drawing.bounds);
        Type silent{8, Qt::black};
        silent.isSilent = true;
        part.text({10, 20}, QStringLiteral("A05-42:097/A05-17:007"), silent);
        drawing.parts.push_back(std::move(part).take());
        QVERIFY(outputOf(QStringLiteral("pdftotext"), pdfOfPictures({drawing}))
                    .contains(QStringLiteral("A05-42:097/A05-17:007")));
        QImage paper(600, 300, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.scale(3, 3);
        drawing.background = {};
        paintSheet(painter, drawing);
        QImage blank(paper.size(), paper.format());
        blank.fill(Qt::white);
        QCOMPARE(paper, blank);
    }

    void bookmarksAreATreeAndPartsAreReadInOrder()
    {
        SheetSet set;
        set.title = QStringLiteral("Map");
        for (const char* device : {"L1-01", "L1-02"}) {
            for (const char* page : {"Faceplate", "Ports"}) {
                set.sheets.push_back({{QStringLiteral("A05"), QLatin1String(device), QLatin1String(page)},
                                      {210, 297},
                                      [] { return sheet(210, 297); }});
            }
        }
        const QByteArray pdf = pdfOf(set).value();
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), pdf).contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
        // poppler-utils print no outline; pdftohtml does.
        const QString outline = outlineOf(pdf);
        QCOMPARE(outline.count(QStringLiteral("A05")), 1);
        QCOMPARE(outline.count(QStringLiteral("L1-02")), 1);
        QCOMPARE(outline.count(QStringLiteral("Faceplate")), 2);
    }

    void stoppedHalfWayItGivesNothing()
    {
        SheetSet set;
        for (int i = 0; i < 200; ++i)
            set.sheets.push_back({{}, {210, 297}, [] { return sheet(210, 297); }});
        int asked = 0;
        QVERIFY(!pdfOf(set, [&](double) { return ++asked < 2; }));
        QCOMPARE(asked, 2);
    }

    void anyNumberOfPagesIsOneDocument_data()
    {
        QTest::addColumn<int>("pages");
        for (const int pages : {1, 63, 64, 65, 300})
            QTest::addRow("%d", pages) << pages;
    }
    void anyNumberOfPagesIsOneDocument()
    {
        QFETCH(int, pages);
        SheetSet set;
        for (int i = 0; i < pages; ++i) {
            set.sheets.push_back({{QString::number(i)}, {210, 297}, [i] {
                                      Drawing drawing = sheet(210, 297);
                                      drawing.parts.clear();
                                      PartBuilder part(QStringLiteral("n"), drawing.bounds);
                                      part.text({10, 20}, QStringLiteral("sheet-%1").arg(i), {8, Qt::black});
                                      drawing.parts.push_back(std::move(part).take());
                                      return drawing;
                                  }});
        }
        const QByteArray pdf = pdfOf(set).value();
        const QStringList found = outputOf(QStringLiteral("pdftotext"), pdf)
                                      .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        QCOMPARE(found.size(), pages);
        for (int i = 0; i < pages; ++i)
            QCOMPARE(found[i], QStringLiteral("sheet-%1").arg(i));
    }
};

RACKLOOM_TEST(PdfDocumentTest, QApplication)

#include "pdf_document_test.moc"
