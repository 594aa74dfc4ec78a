// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_writer.h"

#include "tests/support/small_design.h"

#include "model/io/plan_reader.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

class PlanWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneSortedRecordALine();
    void readsBackWhatItWrote();
    void writesTypesByKeyWhateverTheirIds();
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

void PlanWriterTest::writesTypesByKeyWhateverTheirIds()
{
    Tables plan = tests::smallDesign();
    DeviceType box = plan.deviceTypes.at(Id<DeviceType>(1));
    DeviceType lump = plan.deviceTypes.at(Id<DeviceType>(2));
    std::swap(box.id, lump.id);
    plan.deviceTypes.put(box);
    plan.deviceTypes.put(lump);
    for (const std::uint32_t id : {1, 2, 3}) {
        Device device = plan.devices.at(Id<Device>(id));
        device.type = id == 3 ? lump.id : box.id;
        plan.devices.put(device);
    }
    QCOMPARE(writePlan(plan), tests::smallDesignFile());
}

RACKLOOM_TEST(PlanWriterTest, QCoreApplication)
#include "plan_writer_test.moc"
