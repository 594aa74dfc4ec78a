// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/place_device.h"

#include "model/catalog/catalog.h"
#include "model/commands/delete_device.h"
#include "model/edit/called.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

const Tables& pod() { return tests::madeCluster(576).plan; }

Id<Rack> rackCalled(const QString& name) { return called(pod().racks, name)->id; }

const DeviceType& builtIn(const QString& key) { return *Catalog::builtIn().find<DeviceType>(key); }

int hosesOf(const Tables& plan, Id<Device> device)
{
    int hoses = 0;
    plan.hoses.forEach([&](const Hose& hose) { hoses += hose.device == device ? 1 : 0; });
    return hoses;
}

}  // namespace

class PlaceDeviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewDeviceBringsItsTypeAndHasANameOfItsOwn()
    {
        Tables plan = pod();
        for (const int unit : {41, 43}) {
            const auto step = placeDevice(plan, builtIn(u"laser-shelf"_s), rackCalled(u"A04"_s), unit);
            QVERIFY2(step, step ? "" : qPrintable(step.error().message));
            step.value().applyTo(plan);
        }
        const Device* first = called(plan.devices, u"A04-D1"_s);
        const Device* second = called(plan.devices, u"A04-D2"_s);
        QVERIFY(first && second);
        QCOMPARE(first->type, second->type);
        QCOMPARE(plan.deviceTypes.at(first->type).key, u"laser-shelf"_s);
        QVERIFY(first->clipped);  // it feeds from the rack's busbar
        QCOMPARE(second->unit, 43);
    }

    void aSwitchJoinsTheRisersOfItsRack()
    {
        Tables plan = pod();
        const Device leaf = *called(plan.devices, u"L1-01"_s);
        const int hoses = hosesOf(plan, leaf.id);
        QVERIFY(hoses == 4);
        deleteDevice(plan, leaf.id).value().applyTo(plan);
        const auto step = placeDevice(plan, plan.deviceTypes.at(leaf.type), leaf.rack, leaf.unit, u"L1-01"_s);
        step.value().applyTo(plan);
        const Device* again = called(plan.devices, u"L1-01"_s);
        QVERIFY(again->clipped && again->type == leaf.type);
        QCOMPARE(hosesOf(plan, again->id), hoses);
    }

    void whatDoesNotFitIsRefused()
    {
        const auto refused = [&](const QString& type, const QString& rack, int unit, const QString& name = {}) {
            const auto step = placeDevice(pod(), builtIn(type), rackCalled(rack), unit, name);
            return step ? QString() : step.error().message;
        };
        QVERIFY(refused(u"laser-shelf"_s, u"A04"_s, 6).contains(u"L1-01"_s));
        QVERIFY(!refused(u"laser-shelf"_s, u"A04"_s, 48).isEmpty());
        QVERIFY(!refused(u"laser-shelf"_s, u"A04"_s, 0).isEmpty());
        QVERIFY(refused(u"laser-shelf"_s, u"A04"_s, 41, u"L1-01"_s).contains(u"already"_s));
        for (const QString& name : {u"LS:1"_s, u"LS/1"_s, u"L'S"_s, u" LS"_s, u"L\tS"_s, u" "_s})
            QVERIFY(!refused(u"laser-shelf"_s, u"A04"_s, 41, name).isEmpty());
        QVERIFY(refused(u"laser-shelf"_s, u"A04"_s, 41).isEmpty());
    }
};

RACKLOOM_TEST(PlaceDeviceTest, QCoreApplication)
#include "place_device_test.moc"
