// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_deliverables.h"

#include "model/edit/document.h"
#include "model/io/plan_writer.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

class ChangeDeliverablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsUndone();
    void theDefaultsLeaveNoRecord();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void whatIsJustAllowedIsTaken();
    void aDesignWithAShiftOffTheSheetMayBeChangedOtherwise();
};

void ChangeDeliverablesTest::aChangeIsUndone()
{
    Document document;
    document.replace(emptyDesign());
    Deliverables first;
    first.company = u"Northfield"_s;
    document.apply(changeDeliverables(document.plan(), first).value());
    Deliverables second = first;
    second.spareHoses = 20;
    second.id = Id<Deliverables>(7);  // there is one record, whatever is asked
    document.apply(changeDeliverables(document.plan(), second).value());
    QCOMPARE(document.plan().delivery().spareHoses, 20);
    QCOMPARE(document.plan().deliverables.size(), std::size_t(1));
    document.undo();
    QCOMPARE(document.plan().delivery(), first);
    document.undo();
    QVERIFY(document.plan().deliverables.empty());
    document.redo();
    QCOMPARE(document.plan().delivery(), first);
}

void ChangeDeliverablesTest::theDefaultsLeaveNoRecord()
{
    QVERIFY(changeDeliverables(emptyDesign(), Deliverables()).value().isEmpty());
    Tables plan = emptyDesign();
    Deliverables wanted;
    wanted.paper = Paper::A3;
    changeDeliverables(plan, wanted).value().applyTo(plan);
    QCOMPARE(plan.delivery().paper, Paper::A3);
    changeDeliverables(plan, Deliverables()).value().applyTo(plan);
    QCOMPARE(writePlan(plan), writePlan(emptyDesign()));
}

void ChangeDeliverablesTest::nonsenseIsRefused_data()
{
    QTest::addColumn<Deliverables>("wanted");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& says, const std::function<void(Deliverables&)>& change) {
        Deliverables wanted;
        change(wanted);
        QTest::newRow(name) << wanted << says;
    };
    row("two lines", u"one line"_s, [](Deliverables& each) { each.company = u"a\nb"_s; });
    row("a long text", u"200"_s, [](Deliverables& each) { each.purpose = QString(201, u'x'); });
    row("a tab", u"one line"_s, [](Deliverables& each) { each.project = u"a\tb"_s; });
    row("rows below zero", u"rows"_s, [](Deliverables& each) { each.rowsPerSheet = -1; });
    row("too many rows", u"rows"_s, [](Deliverables& each) { each.rowsPerSheet = 201; });
    row("a pull of nothing", u"pulls"_s, [](Deliverables& each) { each.cablesPerPull = 0; });
    row("no pulls", u"pulls"_s, [](Deliverables& each) { each.pullsPerShift = 0; });
    row("no such word", u"rakc"_s, [](Deliverables& each) { each.labelTemplate = u"{rakc}"_s; });
    row("no such stock", u"l7615"_s, [](Deliverables& each) { each.labelStock = u"l7615"_s; });
    row("far off", u"50 mm"_s, [](Deliverables& each) { each.labelShiftX = 51_mm; });
    row("off the sheet", u"leave the sheet"_s, [](Deliverables& each) { each.labelShiftX = 50_mm; });
    row("far off, up", u"50 mm"_s, [](Deliverables& each) { each.labelShiftY = -(51_mm); });
    row("spares below zero", u"spare"_s, [](Deliverables& each) { each.spareClips = -1; });
    row("spares for more than there are", u"spare"_s, [](Deliverables& each) { each.spareLabels = 1'000'001; });
}

void ChangeDeliverablesTest::nonsenseIsRefused()
{
    QFETCH(Deliverables, wanted);
    QFETCH(QString, says);
    const auto step = changeDeliverables(emptyDesign(), wanted);
    QVERIFY(!step);
    QVERIFY2(step.error().message.contains(says), qPrintable(step.error().message));
}

void ChangeDeliverablesTest::whatIsJustAllowedIsTaken()
{
    Deliverables wanted;
    wanted.company = QString(200, u'ü');
    wanted.rowsPerSheet = 200;
    wanted.cablesPerPull = 1;
    wanted.labelShiftX = -(8.75_mm);  // the sheet begins 7.25 mm left of the labels, which print from 1.5 mm on
    wanted.labelTemplate = u"{cable} {{{end}}}"_s;
    wanted.labelStock = u"l7160"_s;
    wanted.spareCables = 1'000'000;
    const auto step = changeDeliverables(emptyDesign(), wanted);
    QVERIFY2(step, step ? "" : qPrintable(step.error().message));
    QCOMPARE(step.value().of<Deliverables>().at(0).after, wanted);
}

void ChangeDeliverablesTest::aDesignWithAShiftOffTheSheetMayBeChangedOtherwise()
{
    Tables plan = emptyDesign();
    Deliverables delivery;
    delivery.labelShiftX = 50_mm;
    plan.deliverables.put(delivery);
    delivery.company = u"Us"_s;
    QVERIFY(changeDeliverables(plan, delivery));
    delivery.labelStock = u"l7160"_s;
    QVERIFY(!changeDeliverables(plan, delivery));
}

RACKLOOM_TEST(ChangeDeliverablesTest)
#include "change_deliverables_test.moc"
