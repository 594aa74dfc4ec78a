// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/fiber_map/fiber_map.h"
#include "views/sheets/name_text.h"

#include <QtTest>

#include <algorithm>

using namespace views;
using namespace model;

/// The bands over a plate and over a table, which say where cables go.
class FarEndBandsTest : public QObject {
    Q_OBJECT

    static constexpr int kGpus = 1008;  // nine ports, a column and a half, to each spine

    /// The parts that are bands of the first sheet whose bookmark ends so, of the rack that L1-01 stands in.
    static std::vector<Part> bandsOf(const Tables& plan, const QString& leaf, const QString& bookmark,
                                     const QString& part = QStringLiteral("far end"))
    {
        const auto book = std::make_shared<const PortBook>(plan);
        const SheetSet set = fiberMap(book, {tests::deviceCalled(plan, leaf).rack}).value();
        const auto sheet = std::find_if(set.sheets.begin(), set.sheets.end(), [&](const Sheet& each) {
            return each.bookmark.back().startsWith(bookmark) && each.bookmark.contains(leaf);
        });
        std::vector<Part> parts = sheet->draw().parts;
        parts.erase(std::remove_if(parts.begin(), parts.end(), [&](const Part& each) { return each.title != part; }),
                    parts.end());
        return parts;
    }
    static std::vector<Text> textsOf(const std::vector<Part>& parts)
    {
        std::vector<Text> texts;
        for (const Part& part : parts) {
            for (const Shape& shape : part.shapes) {
                if (const auto* text = std::get_if<Text>(&shape); text && !text->text.isEmpty())
                    texts.push_back(*text);
            }
        }
        return texts;
    }
    static double widthOn(const Text& text)
    {
        Type type = sheetType(1, text.weight);
        type.size = text.size;
        type.stretch = text.stretch;
        type.family = text.family;
        return widthOf(text.text, type);
    }

private Q_SLOTS:
    void aBandIsAsWideAsThePortsItIsOver()
    {
        std::vector<double> widths;
        for (const Part& part :
             bandsOf(tests::madeCluster(kGpus).plan, QStringLiteral("L1-01"), QStringLiteral("Faceplate")))
            widths.push_back(part.bounds.width());
        QVERIFY(widths.size() >= 8);
        std::sort(widths.begin(), widths.end());
        // Eight spines have nine ports each: none is over a column more than the next.
        QVERIFY2(widths[7] - widths[0] < 0.01, qPrintable(QString::number(widths[7] - widths[0])));
    }

    void whatABandSaysIsNeitherTooSmallNorCut()
    {
        for (const Text& text :
             textsOf(bandsOf(tests::madeCluster(kGpus).plan, QStringLiteral("L1-01"), QStringLiteral("Faceplate")))) {
            QVERIFY2(text.size >= points(kLeastType) - 1e-9, qPrintable(text.text));
            QVERIFY2(text.room == 0 && !text.text.contains(QChar(0x2026)), qPrintable(text.text));
        }
    }

    void aRowWithoutABandNamesEveryTrayOfItsWay()
    {
        // Two ports to each spine: no far end has a band of its own.
        const auto book = std::make_shared<const PortBook>(tests::madeCluster(4608).plan);
        const SheetSet set = fiberMap(book, {tests::deviceCalled(book->plan(), QStringLiteral("L1-06")).rack}).value();
        int ways = 0;
        for (const Sheet& sheet : set.sheets) {
            if (!sheet.bookmark.back().startsWith(QStringLiteral("Ports")))
                continue;
            for (const Text& text : textsOf(sheet.draw().parts)) {
                if (text.isSilent || !text.text.contains(QStringLiteral(" › TX-")))
                    continue;
                ++ways;
                QVERIFY2(text.room == 0, qPrintable(text.text));
                QVERIFY2(text.text.count(QChar(0x203a)) >= 2, qPrintable(text.text));
            }
        }
        QVERIFY(ways > 100);
    }

    void aNarrowBandSaysWhichPageHasItsTable()
    {
        int pages = 0;
        for (const Text& text :
             textsOf(bandsOf(tests::madeCluster(kGpus).plan, QStringLiteral("L1-01"), QStringLiteral("Faceplate"))))
            pages += text.text.startsWith(QLatin1String("p. ")) ? 1 : 0;
        QVERIFY(pages >= 8);
    }

    void aLongNameKeepsItsEndAndEverythingStaysInTheBand()
    {
        Tables plan = tests::madeCluster(72).plan;
        const QString name = QStringLiteral("leaf-in-the-north-hall-rail-one-001");
        Device leaf = tests::deviceCalled(plan, QStringLiteral("L1-01"));
        leaf.name = name;
        plan.devices.put(leaf);
        const auto book = std::make_shared<const PortBook>(std::move(plan));
        const SheetSet set = fiberMap(book, book->index().called<Rack>(QStringLiteral("A01"))).value();
        QString said;
        for (const Sheet& sheet : set.sheets) {
            if (!sheet.bookmark.back().startsWith(u'P'))
                continue;
            for (const Part& part : sheet.draw().parts) {
                if (part.title != QLatin1String("far end"))
                    continue;
                for (const Text& text : textsOf({part})) {
                    said += text.text;
                    QVERIFY2(text.room > 0 || text.anchor.x() + widthOn(text) <= part.bounds.right(),
                             qPrintable(text.text));
                }
            }
        }
        QVERIFY2(said.contains(name), qPrintable(said));
    }

    void anEmptyPortIsDashedWhereverItIs()
    {
        for (const Part& part : bandsOf(tests::madeCluster(72).plan, QStringLiteral("L1-01"),
                                        QStringLiteral("Faceplate"), QStringLiteral("other ports"))) {
            for (const Shape& shape : part.shapes) {
                if (const auto* rects = std::get_if<Rects>(&shape))
                    QVERIFY(rects->style.dashed);
            }
        }
    }
};

RACKLOOM_TEST(FarEndBandsTest, QCoreApplication)

#include "far_end_bands_test.moc"
