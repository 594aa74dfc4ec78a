// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/delete_device.h"

#include "model/edit/document.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

Tables pod()
{
    ClusterSpec spec;
    spec.gpus = 72;
    return generateCluster(spec).value().plan;
}

Id<Device> called(const Tables& plan, const QString& name)
{
    std::optional<Id<Device>> found;
    plan.devices.forEach([&](const Device& device) {
        if (device.name == name)
            found = device.id;
    });
    return *found;
}

}  // namespace

class DeleteDeviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesItsCablesAndHosesAlong()
    {
        Document document(pod());
        const Id<Device> leaf = called(document.plan(), QStringLiteral("L1-01"));
        document.apply(deleteDevice(document.plan(), leaf).value());
        QVERIFY(!document.plan().devices.contains(leaf));
        document.plan().cables.forEach(
            [&](const Cable& cable) { QVERIFY(cable.a.device != leaf && cable.b.device != leaf); });
        document.plan().hoses.forEach([&](const Hose& hose) { QVERIFY(hose.device != leaf); });
    }

    void leavesNoRouteThatNoCableUses()
    {
        Document document(pod());
        document.apply(deleteDevice(document.plan(), called(document.plan(), QStringLiteral("L1-01"))).value());
        document.plan().routes.forEach([&](const Route& route) {
            bool used = false;
            document.plan().cables.forEach([&](const Cable& cable) { used = used || cable.route == route.id; });
            QVERIFY(used);
        });
    }

    void comesBackWholeWithUndo()
    {
        const Tables before = pod();
        Document document(before);
        document.apply(deleteDevice(document.plan(), called(before, QStringLiteral("L1-01"))).value());
        document.undo();
        QVERIFY(document.plan() == before);
    }

    void refusesADeviceThatIsGone()
    {
        const Tables plan = pod();
        QVERIFY(!deleteDevice(plan, plan.devices.nextId()));
    }
};

RACKLOOM_TEST(DeleteDeviceTest)
#include "delete_device_test.moc"
