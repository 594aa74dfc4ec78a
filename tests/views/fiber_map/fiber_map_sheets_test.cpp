// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/object_ref.h"
#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sheet_text.h"
#include "tests/support/test_program.h"
#include "views/drawing/svg_output.h"
#include "views/fiber_map/fiber_map.h"
#include "views/fiber_map/rack_reach.h"
#include "views/paper/pdf_document.h"
#include "views/paper/typeface.h"
#include "views/sheets/far_shape.h"

#include <QImage>
#include <QStandardPaths>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace views;
using namespace model;

namespace {

std::shared_ptr<const PortBook> bookOf(Paper paper = Paper::A4)
{
    Tables plan = tests::madeCluster(576).plan;
    DesignHeader header = plan.header();
    header.date = QStringLiteral("2026-03-14");
    plan.headers.put(header);
    Deliverables delivery;
    delivery.paper = paper;
    plan.deliverables.put(delivery);
    return std::make_shared<const PortBook>(std::move(plan));
}

std::vector<Id<Rack>> racksOf(const PortBook& book, const QStringList& names)
{
    std::vector<Id<Rack>> racks;
    for (const QString& name : names)
        racks.push_back(book.index().called<Rack>(name).front());
    return racks;
}

const Sheet& sheetCalled(const SheetSet& set, const QString& lastOfBookmark)
{
    return *std::find_if(set.sheets.begin(), set.sheets.end(),
                         [&](const Sheet& sheet) { return sheet.bookmark.back().startsWith(lastOfBookmark); });
}

/// As a copier sees it, 0 for black and 100 for white.
double grey(const QColor& colour) { return qGray(colour.rgb()) / 2.55; }

}  // namespace

/// The folder a crew carries to a rack.
class FiberMapSheetsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const PortBook> m_book = bookOf();

    QString switchRack() const
    {
        return m_book->plan().racks.at(tests::deviceCalled(m_book->plan(), QStringLiteral("L1-01")).rack).name;
    }
    SheetSet setOf(const QStringList& names) const { return fiberMap(m_book, racksOf(*m_book, names)).value(); }
    /// With port 97 of L1-01 and one without a cable marked.
    SheetSet markedSet() const
    {
        const Id<Device> leaf = tests::deviceCalled(m_book->plan(), QStringLiteral("L1-01")).id;
        return fiberMap(m_book, racksOf(*m_book, {switchRack()}),
                        std::make_shared<const ChangeMarks>(
                            ChangeMarks{QStringLiteral("C"), QStringLiteral("revision B of 2026-02-27"), {{leaf, 97}}}))
            .value();
    }
    static int pathsOf(const Drawing& sheet)
    {
        int paths = 0;
        for (const Part& part : sheet.parts) {
            for (const Shape& shape : part.shapes)
                paths += std::holds_alternative<PathShape>(shape) ? 1 : 0;
        }
        return paths;
    }

private Q_SLOTS:
    void aChangedPortIsMarkedInItsRowAndOnThePlate()
    {
        const SheetSet plain = setOf({switchRack()});
        const SheetSet marked = markedSet();
        QCOMPARE(marked.sheets.size(), plain.sheets.size());  // pages are replaced one by one
        std::set<QString> others;
        for (std::size_t i = 0; i < plain.sheets.size(); ++i) {
            const Drawing before = plain.sheets[i].draw();
            const Drawing after = marked.sheets[i].draw();
            const QStringList& path = plain.sheets[i].bookmark;
            const bool isOfLeaf = path.contains(QStringLiteral("L1-01"));
            const QString text = QString::fromUtf8(tests::textLayerOf(after));
            if (path.back() == QStringLiteral("Faceplate")) {
                // The sample in the notes, and the cell where there is one.
                QCOMPARE(pathsOf(after) - pathsOf(before), isOfLeaf ? 2 : 1);
                QVERIFY(text.contains(QStringLiteral("black corner: changed since revision B of 2026-02-27")));
            } else if (path.back().startsWith(QStringLiteral("Ports"))) {
                QCOMPARE(pathsOf(after) - pathsOf(before),
                         isOfLeaf && path.back() == QStringLiteral("Ports 73–108") ? 2 : 1);
                QVERIFY(text.contains(QStringLiteral("changed since revision B of 2026-02-27")));
            } else if (path.back() == QStringLiteral("Cover")) {
                QVERIFY(text.contains(QStringLiteral("changed since revision B of 2026-02-27")));
            } else {
                QVERIFY(svgOf(before) == svgOf(after));
            }
        }
    }

    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void aRackOfSixSwitchesHasSixPagesASwitch()
    {
        const RackMap map = rackMap(*m_book, racksOf(*m_book, {switchRack()}).front());
        QCOMPARE(map.sheets.size(), std::size_t(3 + 6 * 6));
        const MapPage kinds[] = {MapPage::Cover,     MapPage::KeyPlan, MapPage::Elevation,
                                 MapPage::Faceplate, MapPage::Ports,   MapPage::Ports,
                                 MapPage::Ports,     MapPage::Ports,   MapPage::Lasers};
        for (std::size_t i = 0; i < std::size(kinds); ++i)
            QCOMPARE(map.sheets[i].kind, kinds[i]);
    }

    void everyRowSaysAllOfItsCable()
    {
        const QByteArray pdf = pdfOf(setOf({switchRack(), QStringLiteral("A01")})).value();
        const QString text = tests::pagesOfText(pdf).join(u'\n');
        const QStringList words = text.split(QRegularExpression(QStringLiteral("\\s+")));
        const std::set<QString> found(words.begin(), words.end());
        for (const Id<Rack> rack : racksOf(*m_book, {switchRack(), QStringLiteral("A01")})) {
            std::vector<PortLine> lines = m_book->trayPortsOf(rack).lines;
            for (const Id<Device> device : m_book->devicesWithPages(rack)) {
                const PortList list = m_book->portsOf(device);
                lines.insert(lines.end(), list.lines.begin(), list.lines.end());
            }
            for (const PortLine& line : lines) {
                const Cable& cable = m_book->plan().cables.at(*line.cable);
                QVERIFY2(found.contains(m_book->labelOf(line)), qPrintable(m_book->labelOf(line)));
                QVERIFY(found.contains(cableName(m_book->plan().naming(), cable)));
                QVERIFY(found.contains(m_book->bundleOf(cable.id)->name));
                for (const QString& tray : trayNames(m_book->plan(), cable, line.end))
                    QVERIFY(found.contains(tray));
            }
        }
        QVERIFY(found.contains(QStringLiteral("0.71")));
    }

    void aPageReadsFromItsHeadRowByRowToItsFoot()
    {
        const SheetSet set = setOf({switchRack()});
        const QStringList pages = tests::pagesOfText(pdfOf(set).value());
        QCOMPARE(std::size_t(pages.size()), set.sheets.size());
        const QString& page = pages[4];  // ports 1 to 36 of the upper switch
        const auto at = [&](const QString& text) { return page.indexOf(text); };
        const QString first = m_book->labelOf(
            m_book->portsOf(m_book->devicesWithPages(racksOf(*m_book, {switchRack()}).front()).front()).lines[1]);
        QVERIFY(at(QStringLiteral("Ports 1")) >= 0 && at(QStringLiteral("Ports 1")) < at(QStringLiteral("Far end")));
        QVERIFY(at(QStringLiteral("Far end")) < at(first) && at(first) < at(QStringLiteral("50 mm")));
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY2(pages[i].contains(QStringLiteral("%1 of %2").arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
    }

    void thePdfSaysWhatTheSheetSays()
    {
        const auto wordsOf = [](QString text) {
            return text.replace(u'|', u' ')
                .replace(u'#', u' ')
                .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        };
        const SheetSet set = setOf({QStringLiteral("A01")});
        const QStringList pages = tests::pagesOfText(pdfOf(set).value());
        for (std::size_t i = 0; i < set.sheets.size(); ++i) {
            QStringList read = wordsOf(pages[qsizetype(i)]);
            for (const QString& word : wordsOf(QString::fromUtf8(tests::textLayerOf(set.sheets[i].draw()))))
                QVERIFY2(read.removeOne(word), qPrintable(word));
            QVERIFY(read.size() <= 2);  // the numbers of rails, which their rows say
        }
    }

    void aRacksFolderIsTheSameAloneAndAmongOthers()
    {
        const SheetSet alone = setOf({QStringLiteral("A02")});
        const SheetSet both = setOf({QStringLiteral("A01"), QStringLiteral("A02")});
        const std::size_t before = both.sheets.size() - alone.sheets.size();
        for (std::size_t i = 0; i < alone.sheets.size(); ++i)
            QCOMPARE(svgOf(both.sheets[before + i].draw()), svgOf(alone.sheets[i].draw()));
    }

    void theSameDesignGivesTheSameBytes()
    {
        const QByteArray first = pdfOf(setOf({switchRack()})).value();
        const auto again = bookOf();
        QCOMPARE(pdfOf(fiberMap(again, racksOf(*again, {switchRack()})).value()).value(), first);
    }

    void nothingLeavesItsSheet_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("A4") << int(Paper::A4);
        QTest::newRow("A3") << int(Paper::A3);
        QTest::newRow("Letter") << int(Paper::Letter);
    }
    void nothingLeavesItsSheet()
    {
        QFETCH(int, paper);
        const auto book = bookOf(Paper(paper));
        const SheetSet set = fiberMap(book, racksOf(*book, {switchRack(), QStringLiteral("A01")})).value();
        for (const Sheet& sheet : set.sheets) {
            const QRectF page = QRectF(QPointF(), sheet.size).adjusted(4, 4, -4, -4);
            const Drawing drawing = sheet.draw();
            for (const Part& part : drawing.parts) {
                for (const Shape& shape : part.shapes) {
                    if (const auto* rects = std::get_if<Rects>(&shape)) {
                        for (const QRectF& rect : rects->rects)
                            QVERIFY2(page.contains(rect), qPrintable(sheet.bookmark.join(u' ') + part.title));
                    }
                    const auto* text = std::get_if<Text>(&shape);
                    if (!text || text->isSilent)
                        continue;
                    const double width =
                        std::min(paperWidth(text->text, text->family, text->weight) * text->size * text->stretch,
                                 text->room > 0 ? text->room * text->stretch : 1e9);
                    const double left = text->anchor.x()
                        - (text->align == Qt::AlignRight         ? width
                               : text->align == Qt::AlignHCenter ? width / 2
                                                                 : 0);
                    const QRectF place(left, text->anchor.y() - text->size / 2, width, text->size);
                    QVERIFY2(page.contains(place), qPrintable(sheet.bookmark.join(u' ') + u": " + text->text));
                    // What is smaller is not read at arm's length with a head-torch.
                    QVERIFY2(text->size >= 4.9 * 25.4 / 72, qPrintable(sheet.bookmark.join(u' ') + u": " + text->text));
                }
            }
        }
    }

    void largerPaperHasLargerDrawings()
    {
        const auto scaleOf = [&](Paper paper, const QString& page) {
            const auto book = bookOf(paper);
            const SheetSet set = fiberMap(book, racksOf(*book, {switchRack()})).value();
            const QString said = QString::fromUtf8(tests::textLayerOf(sheetCalled(set, page).draw()));
            return QRegularExpression(QStringLiteral("scale 1 : ([0-9.]+)")).match(said).captured(1).toDouble();
        };
        for (const QString& page :
             {QStringLiteral("Elevation"), QStringLiteral("Faceplate"), QStringLiteral("Key plan")})
            QVERIFY2(scaleOf(Paper::A3, page) < scaleOf(Paper::A4, page), qPrintable(page));
    }

    void theCoverNamesEveryLengthToBring()
    {
        Tables plan = m_book->plan();
        const Id<Rack> rack = racksOf(*m_book, {switchRack()}).front();
        const int metres[] = {1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 60};
        std::size_t next = 0;
        m_book->plan().cables.forEach([&](const Cable& each) {
            if (next == std::size(metres) || m_book->firstRackOf(each.id) != rack)
                return;
            Cable cable = each;
            cable.length = Length::fromBase(std::int64_t(metres[next++]) * 1'000'000 - 1);
            plan.cables.put(cable);
        });
        const auto book = std::make_shared<const PortBook>(std::move(plan));
        const SheetSet set = fiberMap(book, {rack}).value();
        const QString said = QString::fromUtf8(tests::textLayerOf(sheetCalled(set, QStringLiteral("Cover")).draw()));
        for (const int each : metres)
            QVERIFY2(said.contains(QStringLiteral("× %1 m").arg(each)), qPrintable(said));
    }

    void theCoverTellsCablesToBringApartByType()
    {
        Tables plan = m_book->plan();
        const Id<Rack> rack = racksOf(*m_book, {switchRack()}).front();
        const Id<Cable> any = cablesAt(*m_book, rack).front();
        CableType pm = plan.cableTypes.at(plan.cables.at(any).type);
        pm.id = Id<CableType>(pm.id.value() + 20);
        pm.name = QStringLiteral("PM MPO jumper, 8 fibers");
        plan.cableTypes.put(pm);
        bool isFirst = true;
        m_book->plan().cables.forEach([&](const Cable& each) {
            if (!isFirst || m_book->firstRackOf(each.id) != rack)
                return;
            isFirst = false;
            Cable cable = each;
            cable.type = pm.id;
            plan.cables.put(cable);
        });
        const auto book = std::make_shared<const PortBook>(std::move(plan));
        const SheetSet set = fiberMap(book, {rack}).value();
        const QString said = QString::fromUtf8(tests::textLayerOf(sheetCalled(set, QStringLiteral("Cover")).draw()));
        const qsizetype jumpers = said.indexOf(QStringLiteral("MPO-12/APC single-mode jumper"));
        const qsizetype special = said.indexOf(QStringLiteral("PM MPO jumper, 8 fibers"));
        QVERIFY2(jumpers >= 0 && special > jumpers, qPrintable(said));
    }

    void noPortOrIdOfATableIsCut()
    {
        const SheetSet set = setOf({switchRack(), QStringLiteral("A01")});
        for (const Sheet& sheet : set.sheets) {
            const Drawing drawing = sheet.draw();
            for (const Part& part : drawing.parts) {
                for (const Shape& shape : part.shapes) {
                    const auto* text = std::get_if<Text>(&shape);
                    if (text && text->room > 0 && part.readAs == ReadAs::Row)
                        QVERIFY2(paperWidth(text->text, text->family, text->weight) * text->size <= text->room + 1e-6,
                                 qPrintable(text->text));
                }
            }
        }
    }

    void neighbouringFarEndsDifferInGrey()
    {
        for (int i = 0; i < 2 * kFarShapes; ++i) {
            QVERIFY(std::abs(grey(farShape(i).tint) - grey(farShape(i + 1).tint)) >= 6.5);
            QVERIFY(farShape(i).name != farShape(i + 1).name);
            QVERIFY(grey(farShape(i).strong) < 45);  // carries white
        }
    }

    void aScannerReadsTheCodeOfASheet()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
            QSKIP("zbar-tools is not installed");
        const QByteArray pdf = pdfOf(setOf({switchRack()})).value();
        const QTemporaryDir folder;
        const QString stem = folder.filePath(QStringLiteral("page"));
        tests::saidOfPdf(QStringLiteral("pdftoppm"), pdf,
                         {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-f"), QStringLiteral("5"),
                          QStringLiteral("-l"), QStringLiteral("5"), QStringLiteral("-singlefile"),
                          QStringLiteral("-png"), QStringLiteral("{}"), stem});
        const QString read =
            tests::saidOfPdf(QStringLiteral("zbarimg"), {}, {QStringLiteral("-q"), stem + QStringLiteral(".png")});
        const Id<Device> upper = m_book->devicesWithPages(racksOf(*m_book, {switchRack()}).front()).front();
        QCOMPARE(read.section(u'\n', 0, 0),
                 QStringLiteral("QR-Code:%1 %2 1-36").arg(switchRack(), m_book->plan().devices.at(upper).name));
    }

    void aPageOfPortsIsFoundByItsBookmark()
    {
        QStringList found;
        const SheetSet set = setOf({switchRack()});
        for (const Sheet& sheet : set.sheets) {
            if (sheet.bookmark.value(1) == QStringLiteral("L1-01"))
                found << sheet.bookmark.back();
        }
        QCOMPARE(found.mid(1, 4),
                 QStringList({QString::fromUtf8("Ports 1–36"), QString::fromUtf8("Ports 37–72"),
                              QString::fromUtf8("Ports 73–108"), QString::fromUtf8("Ports 109–144")}));
    }

    void aRackWithoutFiberIsRefused()
    {
        Tables plan = emptyDesign();
        const auto book = std::make_shared<const PortBook>(plan);
        QVERIFY(!fiberMap(book, {}));
    }

    void eachKindOfPageIsGolden_data()
    {
        QTest::addColumn<QString>("rack");
        QTest::addColumn<QString>("page");
        QTest::newRow("fiber-map-cover") << switchRack() << QStringLiteral("Cover");
        QTest::newRow("fiber-map-key-plan") << switchRack() << QStringLiteral("Key plan");
        QTest::newRow("fiber-map-elevation") << switchRack() << QStringLiteral("Elevation");
        QTest::newRow("fiber-map-faceplate") << switchRack() << QStringLiteral("Faceplate");
        QTest::newRow("fiber-map-ports") << switchRack() << QStringLiteral("Ports");
        QTest::newRow("fiber-map-lasers") << switchRack() << QStringLiteral("MPO key and lasers");
        QTest::newRow("fiber-map-trays") << QStringLiteral("A01") << QStringLiteral("Ports");
    }
    void eachKindOfPageIsGolden()
    {
        QFETCH(QString, rack);
        QFETCH(QString, page);
        const SheetSet set = setOf({rack});
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Drawing sheet = sheetCalled(set, page).draw();
        tests::compareWithGolden(name, svgOf(sheet));
        tests::compareWithGoldenFile(QStringLiteral("text/%1.txt").arg(name), tests::textLayerOf(sheet));
    }
};

RACKLOOM_TEST(FiberMapSheetsTest, QCoreApplication)

#include "fiber_map_sheets_test.moc"
