// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports.h"
#include "model/commands/change_deliverables.h"

#include "tests/support/csv_rows.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using tests::csvRows;
using tests::madeCluster;

namespace {

model::Result<app::Made> made(const model::Tables& plan, const QString& kind, const QString& of = {})
{
    const app::Export* found = app::findExport(kind);
    if (!found || !found->ofOne)
        qFatal("no such export of one: %s", qPrintable(kind));
    app::ExportWish wish;
    wish.of = of;
    return found->make(plan, wish);
}

std::size_t rowsOf(const QString& kind, const QString& of = {})
{
    const auto list = made(madeCluster(576).plan, kind, of);
    return list ? csvRows(list.value().bytes).size() - 1 : 0;
}

}  // namespace

/// What a crew takes to the hall: labels and the pull schedule.
class CrewExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsAreListedOfAllOrOfOne();
    void thePrinterGetsTheSameLabels();
    void pullsAreListedOfAllOrOfOne();
    void aNameThatIsNotThereIsRefused_data();
    void aNameThatIsNotThereIsRefused();
    void aStockThatIsNotThereIsRefused();
    void labelsThatLookAlikeAreSaid();
    void whatCannotBePulledIsSaid();
    void theUserSaysHowManyRowsAreOnASheet_data();
    void theUserSaysHowManyRowsAreOnASheet();
};

void CrewExportsTest::theUserSaysHowManyRowsAreOnASheet_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"fiber-map-pdf", "bom-pdf", "pull-schedule-pdf", "install-pdf"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void CrewExportsTest::theUserSaysHowManyRowsAreOnASheet()
{
    QFETCH(QString, kind);
    const auto pagesWith = [&](int rows) {
        model::Tables plan = madeCluster(72).plan;
        model::Deliverables delivery = plan.delivery();
        delivery.rowsPerSheet = rows;
        plan.deliverables.put(delivery);
        return app::findExport(kind)->sheets(plan, {}).value().set.sheets.size();
    };
    QCOMPARE(pagesWith(model::kMostRowsPerSheet), pagesWith(0));
    QVERIFY(pagesWith(8) > pagesWith(0));
    QVERIFY(pagesWith(4) > pagesWith(8));
}

void CrewExportsTest::labelsAreListedOfAllOrOfOne()
{
    QCOMPARE(rowsOf(u"labels-csv"_s), std::size_t(2304));
    QCOMPARE(rowsOf(u"labels-csv"_s, u"L1-01"_s), std::size_t(288));
    QCOMPARE(rowsOf(u"labels-csv"_s, u"A01"_s), std::size_t(144));
    QCOMPARE(rowsOf(u"labels-csv"_s, u"F-00041"_s), std::size_t(2));
    QVERIFY(rowsOf(u"labels-csv"_s, u"A"_s) > rowsOf(u"labels-csv"_s, u"A01"_s));
}

void CrewExportsTest::thePrinterGetsTheSameLabels()
{
    const auto coarse = made(madeCluster(576).plan, u"labels-zpl"_s, u"L1-01"_s);
    const auto fine = made(madeCluster(576).plan, u"labels-zpl-300"_s, u"L1-01"_s);
    QVERIFY(coarse && fine);
    QCOMPARE(coarse.value().bytes.count("^XA"), 288);
    QCOMPARE(fine.value().bytes.count("^XA"), 288);
    QVERIFY(coarse.value().bytes.contains("^PW304") || coarse.value().bytes.contains("^PW305"));  // 38.1 mm
    QVERIFY(fine.value().bytes.contains("^PW450"));
    QCOMPARE(coarse.value().notes,
             QStringList({u"l7651 is a sheet; the printer's roll is taken to have labels of its size."_s}));
}

void CrewExportsTest::pullsAreListedOfAllOrOfOne()
{
    QCOMPARE(rowsOf(u"pull-schedule-csv"_s), std::size_t(52));
    QCOMPARE(rowsOf(u"pull-schedule-csv"_s, u"A01"_s), std::size_t(3));
    QVERIFY(rowsOf(u"pull-schedule-csv"_s, u"TR-A"_s) > 20);
}

void CrewExportsTest::aNameThatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"labels-csv", "labels-zpl", "labels-zpl-300", "pull-schedule-csv"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void CrewExportsTest::aNameThatIsNotThereIsRefused()
{
    QFETCH(QString, kind);
    const auto refused = made(madeCluster(576).plan, kind, u"L1-O1"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.endsWith(u"Did you mean L1-01?"_s));
}

void CrewExportsTest::aStockThatIsNotThereIsRefused()
{
    model::Tables plan = madeCluster(576).plan;
    model::Deliverables delivery;
    delivery.labelStock = u"l7615"_s;
    plan.deliverables.put(delivery);
    const auto refused = made(plan, u"labels-zpl"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"There is no label stock l7615. Did you mean l7651?"_s);
    QVERIFY(made(plan, u"labels-csv"_s));  // a list needs none
}

void CrewExportsTest::labelsThatLookAlikeAreSaid()
{
    QVERIFY(made(madeCluster(576).plan, u"labels-csv"_s).value().notes.isEmpty());
    model::Tables plan = madeCluster(576).plan;
    model::Deliverables delivery;
    delivery.labelTemplate = u"{rack}-{unit}"_s;
    plan.deliverables.put(delivery);
    const QString says = u"2304 labels share their text with another: \"A01-05\" (F-00001 end A"_s;
    QVERIFY(made(plan, u"labels-csv"_s).value().notes.last().startsWith(says));
    QVERIFY(made(plan, u"labels-zpl"_s).value().notes.last().startsWith(says));
}

void CrewExportsTest::whatCannotBePulledIsSaid()
{
    model::Tables plan = madeCluster(576).plan;
    model::Cable cable = plan.cables.at(model::Id<model::Cable>(1));
    cable.route.reset();
    plan.cables.put(cable);
    const auto list = made(plan, u"pull-schedule-csv"_s);
    QVERIFY(list);
    QCOMPARE(list.value().notes, QStringList({u"Cables in no pull, because they have no way yet: 1"_s}));
}

RACKLOOM_TEST(CrewExportsTest, QApplication)
#include "crew_exports_test.moc"
