// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_writer.h"

#include "tests/support/small_design.h"

#include "model/io/plan_reader.h"

#include <QtTest>

using namespace model;

class PlanWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneSortedRecordALine();
    void readsBackWhatItWrote();
};

void PlanWriterTest::writesOneSortedRecordALine()
{
    QCOMPARE(writePlan(tests::smallDesign()), tests::smallDesignFile());
}

void PlanWriterTest::readsBackWhatItWrote()
{
    const Tables plan = tests::smallDesign();
    const QByteArray text = writePlan(plan);
    const Result<Tables> read = readPlan(text.toStdString());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(read.value() == plan);
    QCOMPARE(writePlan(read.value()), text);
}

QTEST_GUILESS_MAIN(PlanWriterTest)
#include "plan_writer_test.moc"
