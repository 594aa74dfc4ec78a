// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/drawing/part_builder.h"
#include "views/drawing/svg_output.h"

#include <QXmlStreamReader>
#include <QtTest>

#include <clocale>

using namespace views;

namespace {

Drawing drawingOf(PartBuilder part)
{
    Drawing drawing;
    drawing.title = QStringLiteral("A <rack> & \"more\"");
    drawing.description = QStringLiteral("to scale");
    drawing.bounds = QRectF(-10, -20, 600, 2300.5);
    drawing.background = QColor(0xe9, 0xeb, 0xee);
    drawing.parts.push_back(std::move(part).take());
    return drawing;
}

}  // namespace

class SvgOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedWithTitleAndDescription()
    {
        PartBuilder part(QStringLiteral("L1-01"), QRectF(0, 0, 10, 10));
        part.text({1, 2}, QStringLiteral("<&>\"'"), {10, QColor(Qt::black)});
        QXmlStreamReader reader(svgOf(drawingOf(std::move(part))));
        QStringList titles;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == QStringLiteral("title"))
                titles += reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(titles, (QStringList{QStringLiteral("A <rack> & \"more\""), QStringLiteral("L1-01")}));
    }

    void theViewBoxIsTheDrawingInMillimetresAtOneToTen()
    {
        const QByteArray svg = svgOf(drawingOf(PartBuilder({}, {})));
        QVERIFY(svg.contains("viewBox=\"-10 -20 600 2300.5\""));
        QVERIFY(svg.contains("width=\"60mm\" height=\"230.05mm\""));
    }

    void numbersHaveTwoDecimalsAtMostAndNoLocale()
    {
        std::setlocale(LC_ALL, "de_DE.UTF-8");
        QLocale::setDefault(QLocale(QLocale::German));
        PartBuilder part({}, {});
        part.rect(QRectF(1.0 / 3, -0.0001, 1234.5, 2), filled(QColor(Qt::red)));
        const QByteArray svg = svgOf(drawingOf(std::move(part)));
        QVERIFY2(svg.contains("<rect x=\"0.33\" y=\"0\" width=\"1234.5\" height=\"2\" fill=\"#ff0000\"/>"),
                 svg.constData());
        QLocale::setDefault(QLocale::c());
    }

    void manyRectanglesOfOneStyleAreOnePath()
    {
        PartBuilder part({}, {});
        part.field({QRectF(0, 0, 13, 10), QRectF(17, 0, 13, 10)}, filled(QColor(Qt::blue)));
        const QByteArray svg = svgOf(drawingOf(std::move(part)));
        QVERIFY2(svg.contains("<path d=\"M0 0h13v10h-13zM17 0h13v10h-13z\" fill=\"#0000ff\"/>"), svg.constData());
    }

    void longTextEndsInAnEllipsisWithinItsRoom()
    {
        PartBuilder part({}, {});
        part.text({0, 0}, QStringLiteral("Quantum-X Photonics Q3450-LD"),
                  {10, QColor(Qt::black), Qt::AlignLeft, QFont::Normal, 60});
        const QString svg = QString::fromUtf8(svgOf(drawingOf(std::move(part))));
        QVERIFY(svg.contains(QStringLiteral("…</text>")));
        QVERIFY(!svg.contains(QStringLiteral("Q3450")));
    }

    void transparencyAndDashesAreWritten()
    {
        PartBuilder part({}, {});
        part.rect(QRectF(0, 0, 1, 1), {QColor(1, 2, 3, 51), QColor(Qt::black), 0, true});
        const QByteArray svg = svgOf(drawingOf(std::move(part)));
        QVERIFY2(svg.contains("fill=\"#010203\" fill-opacity=\"0.2\""), svg.constData());
        QVERIFY(svg.contains("stroke-dasharray"));
    }
};

RACKLOOM_TEST(SvgOutputTest, QCoreApplication)
#include "svg_output_test.moc"
