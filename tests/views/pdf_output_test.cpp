// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/bundled_fonts.h"
#include "views/drawing/part_builder.h"
#include "views/drawing/pdf_output.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace views;

namespace {

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
class PdfOutputTest : public QObject {
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

private Q_SLOTS:
    void initTestCase()
    {
        registerBundledFonts();
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void theTextIsThereToBeSearched()
    {
        const QString text = outputOf(QStringLiteral("pdftotext"), pdfOf(sheet(1000, 2000)));
        QVERIFY2(text.contains(QStringLiteral("L1-03:041")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("a name")) && text.contains(QChar(0x2026)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("room")), qPrintable(text));
    }

    void thePageLiesAsTheDrawingDoes()
    {
        const QString upright = outputOf(QStringLiteral("pdfinfo"), pdfOf(sheet(1000, 2000), QPageSize::A4));
        QVERIFY2(upright.contains(QStringLiteral("595 x 842 pts")), qPrintable(upright));
        QVERIFY2(upright.contains(QStringLiteral("A sheet, naïve")), qPrintable(upright));
        const QString across = outputOf(QStringLiteral("pdfinfo"), pdfOf(sheet(2000, 1000), QPageSize::A4));
        QVERIFY2(across.contains(QStringLiteral("842 x 595 pts")), qPrintable(across));
    }

    void everyDrawingHasAPage()
    {
        const QByteArray pdf = pdfOf(std::vector{sheet(1000, 2000), sheet(1000, 1500), sheet(500, 2000)});
        const QString info = outputOf(QStringLiteral("pdfinfo"), pdf);
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +3\\b"))), qPrintable(info));
    }

    void theSameDrawingGivesTheSameBytesAtAnyTimeAndPlace()
    {
        qputenv("TZ", "Asia/Kolkata");
        const QByteArray first = pdfOf(sheet(1000, 2000));
        QTest::qWait(1100);
        qputenv("TZ", "UTC");
        QCOMPARE(pdfOf(sheet(1000, 2000)), first);
        QVERIFY(!first.contains("CreationDate"));
        // A reader that finds an object elsewhere than the table says would remark on it.
        const QString info = outputOf(QStringLiteral("pdfinfo"), first);
        QVERIFY2(!info.contains(QStringLiteral("Error")) && info.contains(QStringLiteral("Pages:")), qPrintable(info));
        const qsizetype table = first.mid(first.lastIndexOf("startxref\n") + 10).split('\n').front().toLongLong();
        QVERIFY(first.mid(table).startsWith("xref\n"));
        QVERIFY(first.contains("1 0 obj")
                && first.mid(table).contains(QByteArray::number(first.indexOf("2 0 obj")).rightJustified(10, '0')));
    }
};

QTEST_MAIN(PdfOutputTest)

#include "pdf_output_test.moc"
