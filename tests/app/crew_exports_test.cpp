// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports.h"
#include "model/commands/change_deliverables.h"

#include "model/commands/change_ends.h"
#include "tests/support/csv_rows.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using tests::csvRows;
using tests::madeCluster;

namespace {

model::Result<app::Made> made(const model::Tables& plan, const QString& kind, const QString& of = {},
                              const model::Tables* since = nullptr)
{
    const app::Export* found = app::findExport(kind);
    if (!found || !found->ofOne)
        qFatal("no such export of one: %s", qPrintable(kind));
    app::ExportWish wish;
    wish.of = of;
    if (since)
        wish.since = std::make_shared<const model::Tables>(*since);
    return found->make(plan, wish);
}

/// How many labels of cables are listed, or with another `kind` of what.
std::size_t labelsOf(const QString& of = {}, const QString& what = u"cable"_s)
{
    const auto list = made(madeCluster(576).plan, u"labels-csv"_s, of);
    if (!list)
        return 0;
    const auto rows = csvRows(list.value().bytes);
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const QStringList& row) { return row.value(17) == what; }));
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
    void onlyLabelsThatChangeArePrinted();
    void noLabelThatChangesIsSaid();
    void pullsAreListedOfAllOrOfOne();
    void aNameThatIsNotThereIsRefused_data();
    void aNameThatIsNotThereIsRefused();
    void aStockThatIsNotThereIsRefused();
    void labelsThatLookAlikeAreSaid();
    void aShiftThatPrintsOffTheSheetIsSaid();
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
    QCOMPARE(labelsOf(), std::size_t(2304));
    QCOMPARE(labelsOf(u"L1-01"_s), std::size_t(288));
    QCOMPARE(labelsOf(u"A01"_s), std::size_t(144));
    QCOMPARE(labelsOf(u"F-00041"_s), std::size_t(2));
    QCOMPARE(labelsOf(u"F-00041"_s, u"bundle"_s), std::size_t(2));
    QVERIFY(labelsOf(u"A"_s) > labelsOf(u"A01"_s));
}

void CrewExportsTest::thePrinterGetsTheSameLabels()
{
    const auto coarse = made(madeCluster(576).plan, u"labels-zpl"_s, u"L1-01"_s);
    const auto fine = made(madeCluster(576).plan, u"labels-zpl-300"_s, u"L1-01"_s);
    QVERIFY(coarse && fine);
    const auto tags = static_cast<qsizetype>(labelsOf(u"L1-01"_s, u"bundle"_s));
    QCOMPARE(coarse.value().bytes.count("^XA"), 288 + tags);
    QCOMPARE(fine.value().bytes.count("^XA"), 288 + tags);
    QVERIFY(coarse.value().bytes.contains("^PW304") || coarse.value().bytes.contains("^PW305"));  // 38.1 mm
    QVERIFY(fine.value().bytes.contains("^PW450"));
    QCOMPARE(coarse.value().notes,
             QStringList({u"l7651 is a sheet; the printer's roll is taken to have labels of its size."_s}));
}

void CrewExportsTest::onlyLabelsThatChangeArePrinted()
{
    const model::Tables before = madeCluster(576).plan;
    model::Tables after = before;
    model::swapCables(after, model::Id<model::Cable>(1), model::Id<model::Cable>(2), model::CableEnd::B)
        .value()
        .applyTo(after);
    model::Cable fresh = after.cables.at(model::Id<model::Cable>(41));
    after.cables.erase(fresh.id);
    fresh.id = after.cables.nextId();
    fresh.number = 7001;
    after.cables.put(fresh);
    const auto list = made(after, u"labels-csv"_s, {}, &before);
    QVERIFY(list);
    const QString text = QString::fromUtf8(list.value().bytes);
    QCOMPARE(csvRows(list.value().bytes).size(), std::size_t(1 + 6));
    QCOMPARE(text.count(u"F-00001"_s), 2);
    QCOMPARE(text.count(u"F-00002"_s), 2);
    QCOMPARE(text.count(u"F-07001"_s), 2);  // its number is printed beside the text
    QCOMPARE(list.value().notes.front(), u"6 of 2304 labels: those that change since revision A."_s);
    const auto roll = made(after, u"labels-zpl"_s, {}, &before);
    QCOMPARE(roll.value().bytes.count("^XA"), 6);
    QVERIFY(made(after, u"labels-pdf"_s, {}, &before));
}

void CrewExportsTest::noLabelThatChangesIsSaid()
{
    const model::Tables plan = madeCluster(576).plan;
    for (const QString& kind : {u"labels-csv"_s, u"labels-zpl"_s, u"labels-pdf"_s}) {
        const auto none = made(plan, kind, {}, &plan);
        QVERIFY(!none);
        QCOMPARE(none.error().message, u"No label changes since revision A: there is nothing to print."_s);
    }
    QCOMPARE(made(plan, u"labels-csv"_s, u"A01"_s, &plan).error().message,
             u"No label at A01 changes since revision A: there is nothing to print."_s);
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
    QVERIFY(refused.error().message.contains(u"l7160, l7654"_s));
    QVERIFY(refused.error().message.endsWith(u"Did you mean l7651?"_s));
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
    for (const QString& kind : {u"labels-csv"_s, u"labels-zpl"_s, u"labels-pdf"_s})
        QVERIFY2(made(plan, kind).value().notes.join(u'\n').contains(says), qPrintable(kind));
}

void CrewExportsTest::aShiftThatPrintsOffTheSheetIsSaid()
{
    model::Tables plan = madeCluster(576).plan;
    model::Deliverables delivery;
    delivery.labelShiftX = model::Length::fromBase(50'000);
    plan.deliverables.put(delivery);
    for (const QString& kind : {u"labels-zpl"_s, u"labels-pdf"_s})
        QVERIFY2(made(plan, kind).value().notes.join(u'\n').contains(u"labels leave the sheet"_s), qPrintable(kind));
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
