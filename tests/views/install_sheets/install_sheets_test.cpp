// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/install_sheets/install_sheets.h"

#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sheet_text.h"
#include "tests/support/test_program.h"
#include "views/drawing/svg_output.h"
#include "views/install_sheets/install_page.h"
#include "views/paper/pdf_document.h"

#include <QtTest>

using namespace model;

namespace {

std::shared_ptr<const Tables> cluster(Paper paper = Paper::A4)
{
    Tables plan = tests::madeCluster(576).plan;
    Deliverables delivery = plan.delivery();
    delivery.paper = paper;
    plan.deliverables.put(delivery);
    return std::make_shared<const Tables>(std::move(plan));
}

Id<Rack> rackCalled(const Tables& plan, const QString& name)
{
    std::optional<Id<Rack>> found;
    plan.racks.forEach([&](const Rack& rack) {
        if (rack.name == name)
            found = rack.id;
    });
    return found.value();
}

/// The rows, bars and headings of a sheet between its head and its foot, by name.
QStringList linesOn(const views::Drawing& sheet)
{
    QStringList names;
    for (const views::Part& part : sheet.parts)
        names << part.title;
    return names;
}

QString letters(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

}  // namespace

/// Install procedures on paper.
class InstallSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsThereOnceInItsOrderWithItsLimits_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("rack");
        for (const char* rack : {"A01", "A04"}) {
            QTest::addRow("A4 %s", rack) << int(Paper::A4) << QString::fromLatin1(rack);
            QTest::addRow("Letter %s", rack) << int(Paper::Letter) << QString::fromLatin1(rack);
        }
    }
    void everyStepIsThereOnceInItsOrderWithItsLimits()
    {
        QFETCH(int, paper);
        QFETCH(QString, rack);
        const auto plan = cluster(Paper(paper));
        const Id<Rack> id = rackCalled(*plan, rack);
        const InstallProcedure procedure = installSteps(*plan, PlanIndex(*plan), id);
        const views::SheetSet set = views::installSheets(plan, {id}).value();
        const QStringList pages = tests::pagesOfText(views::pdfOf(set).value());
        const QString all = letters(pages.join(u' '));
        qsizetype at = 0;
        for (const InstallSection& section : procedure.sections) {
            QVERIFY2(all.contains(letters(section.letter + section.title)), qPrintable(section.title));
            for (const InstallStep& step : section.steps) {
                const QString row = QString::number(step.number) + letters(step.what + step.how);
                const qsizetype found = all.indexOf(row, at);
                QVERIFY2(found >= at, qPrintable(row));
                at = found + row.size();
                for (const InstallField& field : step.fields) {
                    const QString line = letters(field.name + field.limit
                                                 + (field.assumed ? QStringLiteral("~") : QString()) + field.unit);
                    QVERIFY2(all.indexOf(line, at) >= 0, qPrintable(line));
                }
                for (const QString& box : step.boxes)
                    QVERIFY2(all.indexOf(letters(box), at) >= 0, qPrintable(box));
                for (const InstallReading& reading : step.readings)
                    QVERIFY2(all.indexOf(reading.name + reading.of + step.readingUnit, at) >= 0,
                             qPrintable(reading.name));
                if (!step.stop.isEmpty())
                    QVERIFY2(all.indexOf(letters(step.stop), at) >= 0, qPrintable(step.stop));
            }
        }
        QVERIFY(pages.back().simplified().contains(
            QStringLiteral("%1 is installed: all %2 steps").arg(rack).arg(procedure.steps)));
        QVERIFY(pages.front().contains(QStringLiteral("IP-%1-01").arg(rack)));
    }

    void aStopBarStandsUnderItsStepAndNeverBeginsAPage()
    {
        for (const Paper paper : {Paper::A4, Paper::Letter, Paper::A3}) {
            const auto plan = cluster(paper);
            std::vector<Id<Rack>> racks;
            plan->racks.forEach([&](const Rack& rack) { racks.push_back(rack.id); });
            const views::SheetSet set = views::installSheets(plan, racks).value();
            int bars = 0;
            for (const views::Sheet& sheet : set.sheets) {
                const views::Drawing drawing = sheet.draw();
                const QStringList lines = linesOn(drawing);
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    QVERIFY2(drawing.bounds.contains(drawing.parts[std::size_t(i)].bounds), qPrintable(lines[i]));
                    if (lines[i] != QLatin1String("STOP"))
                        continue;
                    ++bars;
                    const QByteArray said = tests::textLayerOf({.parts = {drawing.parts[std::size_t(i)]}});
                    QVERIFY2(said.startsWith("STOP | "), said);
                    QVERIFY2(said.endsWith(" | name, time | second name, time\n"), said);
                    QCOMPARE(int(drawing.parts[std::size_t(i) - 1].readAs), int(views::ReadAs::Row));
                }
            }
            QVERIFY(bars > 0);
        }
    }

    void howeverManyStepsThereAreNoPageBeginsWithABar()
    {
        const auto plan = cluster();
        const views::SheetFrame frame(*plan, Paper::A4, false);
        for (std::size_t count = 1; count < 60; ++count) {
            InstallStep step;
            step.what = QStringLiteral("Do it");
            std::vector<InstallStep> steps(count, step);
            steps.back().stop = QStringLiteral("Both have looked.");
            const InstallProcedure procedure{
                Id<Rack>(1), {{InstallPart::Busbar, QStringLiteral("A"), QStringLiteral("Bar"), steps}}, int(count)};
            const views::InstallPage page(*plan, procedure, frame.room());
            const auto lines = page.lines();
            for (const std::size_t start :
                 views::pageStarts(page.blocksOf(lines), page.roomForLines(), views::InstallPage::kBand))
                QVERIFY(lines[start].kind != views::InstallLineKind::Stop);
        }
    }

    void aStepOfMoreLinesThanAPageHoldsGoesOn()
    {
        const auto plan = cluster();
        InstallStep step;
        step.what = QStringLiteral("Read all of them");
        for (int i = 1; i <= 120; ++i)
            step.fields.push_back(
                {QStringLiteral("Field %1").arg(i), QString::fromUtf8("≤ 5"), QStringLiteral("V"), true});
        step.stop = QStringLiteral("All are read.");
        InstallProcedure procedure{
            Id<Rack>(1), {{InstallPart::Busbar, QStringLiteral("A"), QStringLiteral("Bar"), {step}}}, 1};
        const views::SheetFrame frame(*plan, Paper::A4, false);
        const views::InstallPage page(*plan, procedure, frame.room());
        const auto lines = page.lines();
        const auto blocks = page.blocksOf(lines);
        for (const views::Block& block : blocks)
            QVERIFY(block.height <= page.roomForLines() - views::InstallPage::kBand);
        std::size_t fields = 0;
        for (const views::InstallLine& line : lines)
            fields += line.end - line.first;
        QCOMPARE(fields, std::size_t(120));
        QVERIFY(views::pageStarts(blocks, page.roomForLines(), views::InstallPage::kBand).size() >= 3);
    }

    void theLightOfSixSwitchesIsNoPageForEach()
    {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const auto plan = cluster(paper);
            const views::SheetSet set = views::installSheets(plan, {rackCalled(*plan, QStringLiteral("A04"))}).value();
            int lit = 0;
            for (const QString& page : tests::pagesOfText(views::pdfOf(set).value()))
                lit += page.contains(QStringLiteral("els-"));
            QVERIFY2(lit <= 2, qPrintable(QString::number(lit)));
        }
    }

    void moreReadingsThanAPageHoldsGoOn()
    {
        const auto plan = cluster();
        InstallStep step;
        step.what = QStringLiteral("Read all of them");
        for (int i = 1; i <= 500; ++i)
            step.readings.push_back({QStringLiteral("els-%1").arg(i), {}});
        const InstallProcedure procedure{
            Id<Rack>(1), {{InstallPart::Light, QStringLiteral("A"), QStringLiteral("Light"), {step}}}, 1};
        const views::SheetFrame frame(*plan, Paper::A4, false);
        const views::InstallPage page(*plan, procedure, frame.room());
        const auto lines = page.lines();
        std::size_t rows = 0;
        for (const views::InstallLine& line : lines)
            rows += line.end - line.first;
        QCOMPARE(rows, std::size_t(56));
        for (const views::Block& block : page.blocksOf(lines))
            QVERIFY(block.height <= page.roomForLines() - views::InstallPage::kBand);
    }

    void pagesAreCountedByRack()
    {
        const auto plan = cluster();
        const Id<Rack> first = rackCalled(*plan, QStringLiteral("A01"));
        const Id<Rack> second = rackCalled(*plan, QStringLiteral("A04"));
        const views::SheetSet both = views::installSheets(plan, {first, second}).value();
        const views::SheetSet alone = views::installSheets(plan, {second}).value();
        const std::size_t before = both.sheets.size() - alone.sheets.size();
        for (std::size_t i = 0; i < alone.sheets.size(); ++i)
            QCOMPARE(views::svgOf(both.sheets[before + i].draw()), views::svgOf(alone.sheets[i].draw()));
        QVERIFY(!views::installSheets(plan, {}));
    }

    void theSameBytesTwiceAndTheSamePictureAsBefore()
    {
        const auto plan = cluster();
        const std::vector<Id<Rack>> racks{rackCalled(*plan, QStringLiteral("A04"))};
        const views::SheetSet set = views::installSheets(plan, racks).value();
        QCOMPARE(views::pdfOf(set), views::pdfOf(views::installSheets(plan, racks).value()));
        tests::compareWithGolden(QStringLiteral("sheet-install"), views::svgOf(set.sheets[1].draw()));
        tests::compareWithGolden(QStringLiteral("sheet-install-light"), views::svgOf(set.sheets.back().draw()));
    }
};

RACKLOOM_TEST(InstallSheetsTest)
#include "install_sheets_test.moc"
