// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/pull_sheets/pull_sheets.h"

#include "tests/support/golden.h"
#include "tests/support/made_cluster.h"
#include "tests/support/pdf_text.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"
#include "views/drawing/svg_output.h"
#include "views/fiber_map/map_words.h"
#include "views/paper/pdf_document.h"
#include "views/pull_sheets/pull_book.h"

#include <QtTest>

#include <map>

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

QStringList textOf(const views::SheetSet& set)
{
    QStringList pages = tests::pagesOfText(views::pdfOf(set).value());
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

QString rowOf(const Tables& plan, const Pull& pull)
{
    return QString::fromUtf8("%1 %2 %3 → %4 %5 ")
        .arg(pull.number)
        .arg(plan.racks.at(pull.start.rack).name, unitsText(pull.start), plan.racks.at(pull.far.rack).name,
             unitsText(pull.far));
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

}  // namespace

/// Pulls on paper.
class PullSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPullIsOneRowInTheOrderOfPulling_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addRow("A4") << int(Paper::A4);
        QTest::addRow("A3") << int(Paper::A3);
        QTest::addRow("Letter") << int(Paper::Letter);
    }
    void everyPullIsOneRowInTheOrderOfPulling()
    {
        QFETCH(int, paper);
        const auto plan = cluster(Paper(paper));
        const PullSchedule schedule = pullSchedule(*plan);
        const QStringList pages = textOf(views::pullSheets(plan, schedule).value());
        const QString all = pages.join(u' ');
        qsizetype last = -1;
        for (const Pull& pull : schedule.pulls) {
            const QString row = rowOf(*plan, pull);
            QVERIFY2(all.count(u' ' + row) == 1, qPrintable(row));
            const qsizetype at = all.indexOf(u' ' + row);
            QVERIFY(at > last);
            last = at;
            const QString rest = all.mid(at, 200);
            QVERIFY2(rest.contains(pull.bundle.name + QString::fromUtf8(" · ")), qPrintable(rest));
            for (const StockCount& each : pull.stock) {
                const QString stock =
                    QString::fromUtf8("%1 × %2 m").arg(each.cables).arg(double(each.stock.length.base()) / 1e6);
                QVERIFY2(rest.contains(stock), qPrintable(rest));
            }
        }
        // A shift of 16 pulls is one page of A4, and each shift has pages of its own.
        QCOMPARE(pages.size(), 1 + schedule.shifts);
        for (int shift = 1; shift <= schedule.shifts; ++shift)
            QVERIFY(pages[shift].contains(QStringLiteral("Shift %1 ").arg(shift)));
    }

    void theFirstPageSaysHowTheOrderWasMadeAndWhatToBring()
    {
        const auto plan = cluster();
        const PullSchedule schedule = pullSchedule(*plan);
        const QString cover = textOf(views::pullSheets(plan, schedule).value()).front();
        QVERIFY(cover.contains(QStringLiteral("A longer pull goes in before any shorter one")));
        std::map<Length, std::pair<int, int>> lengths;  // cables, pulls
        int cables = 0;
        for (const Pull& pull : schedule.pulls) {
            for (const StockCount& each : pull.stock) {
                lengths[each.stock.length].first += each.cables;
                ++lengths[each.stock.length].second;
                cables += each.cables;
            }
        }
        QCOMPARE(cables, int(plan->cables.size()));
        for (const auto& [length, count] : lengths) {
            const double metres = double(length.base()) / 1e6;
            const QString row = QStringLiteral("%1 m %2 %3 %4 ")
                                    .arg(metres)
                                    .arg(views::countedText(count.first), views::countedText(metres * count.first),
                                         views::countedText(count.second));
            QVERIFY2(cover.contains(row), qPrintable(row + u'\n' + cover));
        }
        QVERIFY(cover.contains(QStringLiteral("all ") + views::countedText(cables)));
        QVERIFY(cover.contains(QStringLiteral(" %1 pulls ").arg(schedule.pulls.size())));
    }

    void ofOneRackThereIsOnlyWhatBeginsOrEndsThere()
    {
        const auto plan = cluster();
        const PullSchedule schedule = pullSchedule(*plan);
        const Id<Rack> rack = rackCalled(*plan, QStringLiteral("A02"));
        const views::PullsOf of{rack, QStringLiteral("A02")};
        const QString all = textOf(views::pullSheets(plan, schedule, of).value()).join(u' ');
        int here = 0;
        for (const Pull& pull : schedule.pulls) {
            const bool isHere = pull.start.rack == rack || pull.far.rack == rack;
            QCOMPARE(all.count(u' ' + rowOf(*plan, pull)), isHere ? 1 : 0);
            here += isHere ? 1 : 0;
        }
        QVERIFY(here > 0 && here < int(schedule.pulls.size()));
        QVERIFY(all.contains(QStringLiteral("Only what concerns A02 is here")));
        QVERIFY(all.contains(QStringLiteral("PS-A02-02")));
    }

    void whereNothingIsToBePulledItSaysWhy()
    {
        const auto plan = std::make_shared<const Tables>(tests::smallDesign());
        const auto none = views::pullSheets(plan, PullSchedule());
        QVERIFY(!none && none.error().message.contains(QStringLiteral("route the cables")));
        const auto pod = cluster();
        const auto nothing = views::pullSheets(pod, PullSchedule(), views::PullsOf{Id<Rack>(1), QStringLiteral("A01")});
        QVERIFY(!nothing && nothing.error().message.contains(QStringLiteral("A01")));
    }

    void longNamesAreWhollyThereAndPagesAreNotOverfull()
    {
        Tables plan = *cluster(Paper::Letter);
        plan.trays.forEach([&](const Tray& each) {
            Tray tray = each;
            tray.name = QStringLiteral("Overhead-yellow-tray-north-side-") + each.name;
            plan.trays.put(tray);
        });
        plan.racks.forEach([&](const Rack& each) {
            Rack rack = each;
            rack.name = QStringLiteral("Hall-north-second-row-") + each.name;
            plan.racks.put(rack);
        });
        const auto shared = std::make_shared<const Tables>(std::move(plan));
        const views::SheetSet set = views::pullSheets(shared, pullSchedule(*shared)).value();
        for (const views::Sheet& sheet : set.sheets) {
            const views::Drawing drawing = sheet.draw();
            for (const views::Part& part : drawing.parts)
                QVERIFY2(drawing.bounds.contains(part.bounds), qPrintable(part.title));
        }
        QVERIFY(
            textOf(set).join(u' ').remove(u' ').contains(QStringLiteral("Overhead-yellow-tray-north-side-TX-1-01")));
        QVERIFY(textOf(set).join(u' ').remove(u' ').contains(QStringLiteral("Hall-north-second-row-A04")));
    }

    void theSameBytesTwiceAndTheSamePictureAsBefore()
    {
        const auto plan = cluster();
        const PullSchedule schedule = pullSchedule(*plan);
        const views::SheetSet set = views::pullSheets(plan, schedule).value();
        QCOMPARE(views::pdfOf(set), views::pdfOf(views::pullSheets(plan, schedule).value()));
        tests::compareWithGolden(QStringLiteral("sheet-pull-cover"), views::svgOf(set.sheets[0].draw()));
        tests::compareWithGolden(QStringLiteral("sheet-pulls"), views::svgOf(set.sheets[1].draw()));
    }
};

RACKLOOM_TEST(PullSheetsTest)
#include "pull_sheets_test.moc"
