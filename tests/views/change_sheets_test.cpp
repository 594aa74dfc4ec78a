// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_ends.h"
#include "model/commands/disconnect_cables.h"
#include "model/commands/move_device.h"
#include "model/commands/trunk_cables.h"
#include "model/edit/object_ref.h"
#include "model/optics/light_path.h"
#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sheet_text.h"
#include "tests/support/test_program.h"
#include "views/change_sheets/change_sheets.h"
#include "views/drawing/svg_output.h"
#include "views/paper/pdf_document.h"

#include <QStandardPaths>
#include <QtTest>

using namespace views;
using namespace model;

/// What changes between two designs, on paper.
class ChangeSheetsTest : public QObject {
    Q_OBJECT

    const Tables m_before = tests::madeCluster(576).plan;

    Id<Cable> cableAt(const QString& device, int port) const
    {
        const PlanIndex index(m_before);
        return *cableIn(index, {tests::deviceCalled(m_before, device).id, port});
    }
    SheetSet sheetsTo(const Tables& after) const
    {
        return changeSheets(std::make_shared<const PortBook>(m_before), std::make_shared<const PortBook>(after),
                            changeOrder(m_before, after, diffPlans(m_before, after)))
            .value();
    }
    static Tables changed(Tables plan, const Result<ChangeSet>& step)
    {
        step.value().applyTo(plan);
        return plan;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void onlyWhatChangesIsPrinted()
    {
        const Id<Cable> gone = cableAt(QStringLiteral("L1-06"), 144);
        const Cable cable = m_before.cables.at(gone);
        const SheetSet set = sheetsTo(changed(m_before, disconnectCables(m_before, {gone})));
        QCOMPARE(set.sheets.size(), std::size_t(3));  // the list, the leaf, the spine at the far end
        const QStringList pages = tests::pagesOfText(pdfOf(set).value());
        const QRegularExpression cables(QStringLiteral("F-\\d{5}"));
        auto found = cables.globalMatch(pages.join(u' '));
        int count = 0;
        while (found.hasNext()) {
            QCOMPARE(found.next().captured(), cableName(m_before.naming(), cable));
            ++count;
        }
        QVERIFY(count >= 2);
        QVERIFY(pages[1].contains(QStringLiteral("WAS")) && !pages[1].contains(QStringLiteral("NOW")));
        QVERIFY(pages[1].contains(labelText(m_before, cable)));
        QVERIFY(pages[2].contains(QStringLiteral("unplug and cap")));
    }

    void aSwapHasBothLinesOfBothCables()
    {
        const Id<Cable> first = cableAt(QStringLiteral("L1-06"), 97);
        const Id<Cable> second = cableAt(QStringLiteral("L1-06"), 99);
        const Tables after = changed(m_before, swapCables(m_before, first, second, CableEnd::B));
        const QStringList pages = tests::pagesOfText(pdfOf(sheetsTo(after)).value());
        const QString page = *std::find_if(pages.begin(), pages.end(), [](const QString& each) {
            return each.contains(QStringLiteral("Swap the far ends"));
        });
        QCOMPARE(page.count(QStringLiteral("WAS")), 2);
        QCOMPARE(page.count(QStringLiteral("NOW")), 2);
        QVERIFY(page.contains(labelText(m_before, m_before.cables.at(first))));
        QVERIFY(page.contains(labelText(after, after.cables.at(first))));
    }

    void aDeviceThatMovesHasAllItsStepsAndRacksOneSheetForTheirTrays()
    {
        const Device& leaf = tests::deviceCalled(m_before, QStringLiteral("L1-05"));
        const SheetSet set = sheetsTo(changed(m_before, moveDevice(m_before, leaf.id, leaf.rack, 40)));
        const QStringList pages = tests::pagesOfText(pdfOf(set).value());
        const QString text = pages.join(u'\n');
        QVERIFY(text.contains(QStringLiteral("U40")));
        // 144 cables and the device itself, each with its number.
        QVERIFY(QRegularExpression(QStringLiteral("(^|\\n)149 port")).match(text).hasMatch());
        int traySheets = 0;
        for (const Sheet& sheet : set.sheets)
            traySheets += sheet.bookmark.size() == 1 && sheet.bookmark.front() != QStringLiteral("List") ? 1 : 0;
        QCOMPARE(traySheets, 4);
        // Its hoses, each with a box beside it.
        QCOMPARE(text.count(QStringLiteral("off, capped")), 4);
        QCOMPARE(text.count(QStringLiteral("clicked, dry")), 4);
    }

    void cableWaysAndCoolantUnitsStandOnASheetOfTheHall()
    {
        Tables after = m_before;
        Cdu cdu = after.cdus.at(Id<Cdu>(1));
        cdu.x += 1_m;
        after.cdus.put(cdu);
        const SheetSet set = sheetsTo(after);
        QCOMPARE(set.sheets.size(), std::size_t(2));
        QCOMPARE(set.sheets[1].bookmark, QStringList{QStringLiteral("Hall")});
        const QString text = QString::fromUtf8(tests::textLayerOf(set.sheets[1].draw()));
        QVERIFY2(text.contains(QStringLiteral("Move or rebuild CDU-1")), qPrintable(text));
        // No cable, no heads of its columns.
        QVERIFY(!text.contains(QStringLiteral("Far end")));
    }

    void aTrunkNamesItsPortsAsARange()
    {
        std::vector<Id<Cable>> jumpers;
        for (int port = 1; port <= 12; ++port)
            jumpers.push_back(cableAt(QStringLiteral("L1-06"), port));
        const auto made = trunkCables(m_before, {jumpers, {}, {}, true});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        Tables after = m_before;
        made.value().step.applyTo(after);
        const QString text = tests::pagesOfText(pdfOf(sheetsTo(after)).value()).join(u'\n');
        QVERIFY(text.contains(QStringLiteral("ports rear-1–12")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("A\\d\\d-\\d\\d:rear-1–12"))));
        // Each of its labels is one word, the last like the first.
        QVERIFY(
            text.contains(QRegularExpression(QStringLiteral("[AB]\\d\\d-\\d\\d:rear-12/[AB]\\d\\d-\\d\\d:rear-12"))));
    }

    void theTraysOfARackComeAsACrewWalksThem()
    {
        std::vector<Id<Cable>> gone;
        for (const int port : {3, 11, 1, 2})
            gone.push_back(cableAt(QStringLiteral("L1-01"), port));
        const SheetSet set = sheetsTo(changed(m_before, disconnectCables(m_before, gone)));
        const QString text = tests::pagesOfText(pdfOf(set).value()).join(u' ');
        const QRegularExpression tray(QStringLiteral("T\\d\\d nic-1"));
        QStringList trays;
        for (auto found = tray.globalMatch(text); found.hasNext();)
            trays << found.next().captured().left(3);
        QCOMPARE(
            trays,
            QStringList({QStringLiteral("T01"), QStringLiteral("T02"), QStringLiteral("T03"), QStringLiteral("T11")}));
    }

    void itNamesThePagesOfTheFolderThatAreOthers()
    {
        const Id<Cable> first = cableAt(QStringLiteral("L1-06"), 97);
        const Id<Cable> second = cableAt(QStringLiteral("L1-06"), 99);
        const Tables after = changed(m_before, swapCables(m_before, first, second, CableEnd::B));
        const QStringList pages = tests::pagesOfText(pdfOf(sheetsTo(after)).value());
        // L1-06 is the upper switch of its rack: its plate is page 4, ports 73 to 108 are page 7.
        QVERIFY2(pages[1].contains(QRegularExpression(QStringLiteral("Pages 1, 4, 7 replaced"))), qPrintable(pages[1]));
    }

    /// A port more without a cable takes a line more: the last switch of the rack has a page more, all others are as they were.
    void aPageWithNothingNewButTheTotalStays()
    {
        const QStringList pages = tests::pagesOfText(
            pdfOf(sheetsTo(changed(m_before, disconnectCables(m_before, {cableAt(QStringLiteral("L1-01"), 144)}))))
                .value());
        QVERIFY2(
            pages[1].simplified().contains(QRegularExpression(QStringLiteral("Pages 1(–2)?, 3[4-9]–4\\d replaced"))),
            qPrintable(pages[1]));
        QVERIFY(pages[1].simplified().contains(QStringLiteral("total now 4")));
    }

    /// 144 plugs of a spine: on the sheets of the spine, before it moves; nothing is unplugged at the leaves.
    void aSpineThatMovesIsUnpluggedFirst()
    {
        const Device& spine = tests::deviceCalled(m_before, QStringLiteral("S1-02"));
        const SheetSet set = sheetsTo(changed(m_before, moveDevice(m_before, spine.id, spine.rack, 41)));
        const QStringList pages = tests::pagesOfText(pdfOf(set).value());
        const QString text = pages.join(u' ').simplified();
        const qsizetype list = text.indexOf(QStringLiteral("Unplug and cap"));
        const qsizetype move = text.indexOf(QStringLiteral("Move from"));
        const qsizetype again = text.indexOf(QStringLiteral("Plug in again, after the move"));
        QVERIFY2(list >= 0 && list < move && move < again, qPrintable(text.left(2000)));
        QVERIFY(text.contains(QStringLiteral("after the move: change the label")));
        QVERIFY(!text.contains(QStringLiteral("Unplug for the move")));
    }

    void equalDesignsHaveNoOrder()
    {
        const auto book = std::make_shared<const PortBook>(m_before);
        QVERIFY(!changeSheets(book, book, changeOrder(m_before, m_before, diffPlans(m_before, m_before))));
    }

    void theSheetOfADeviceIsGolden()
    {
        const Id<Cable> first = cableAt(QStringLiteral("L1-06"), 97);
        const Id<Cable> second = cableAt(QStringLiteral("L1-06"), 99);
        const SheetSet set = sheetsTo(changed(m_before, swapCables(m_before, first, second, CableEnd::B)));
        tests::compareWithGolden(QStringLiteral("change-order"), svgOf(set.sheets[1].draw()));
        tests::compareWithGoldenFile(QStringLiteral("text/change-order.txt"), tests::textLayerOf(set.sheets[1].draw()));
    }
};

RACKLOOM_TEST(ChangeSheetsTest, QCoreApplication)

#include "change_sheets_test.moc"
