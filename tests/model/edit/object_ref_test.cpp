// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/object_ref.h"

#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;
using tests::deviceCalled;
using tests::madeCluster;

class ObjectRefTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesPortsAsPeopleReadThem();
    void theLabelNamesItsOwnEndFirst();
    void namesCablesByTheirRole();
    void namesEveryKindOfObject();
    void whatIsGoneHasNoName();
};

void ObjectRefTest::namesPortsAsPeopleReadThem()
{
    const Tables& plan = madeCluster(576).plan;
    QCOMPARE(portText(plan, {deviceCalled(plan, u"L1-03"_s).id, 41}), u"L1-03:41"_s);
    QCOMPARE(portText(plan, {deviceCalled(plan, u"L1-03"_s).id, 145}), u"L1-03:mgmt-1"_s);
    QCOMPARE(portText(plan, {deviceCalled(plan, u"A03-T14"_s).id, 2}), u"A03-T14:nic-2"_s);
    QCOMPARE(portText(plan, {deviceCalled(plan, u"A03-T14"_s).id, 5}), u"A03-T14:mgmt-1"_s);
}

void ObjectRefTest::theLabelNamesItsOwnEndFirst()
{
    const Tables& plan = madeCluster(576).plan;
    Cable cable = plan.cables.at(Id<Cable>(1));
    QCOMPARE(labelText(plan, cable), u"A01-05:nic-1/A04-05:1"_s);
    std::swap(cable.a, cable.b);
    QCOMPARE(labelText(plan, cable), u"A04-05:1/A01-05:nic-1"_s);
    // Tray 9 is the first above the NVLink trays, in unit 22.
    QCOMPARE(endText(plan, {deviceCalled(plan, u"A01-T09"_s).id, 4}), u"A01-22:nic-4"_s);
}

void ObjectRefTest::namesCablesByTheirRole()
{
    const Naming naming;
    Cable cable = madeCluster(576).plan.cables.at(Id<Cable>(41));
    QCOMPARE(cableName(naming, cable), u"F-00041"_s);
    cable.role = CableRole::SpineCore;
    cable.number = 123'456;
    QCOMPARE(cableName(naming, cable), u"F-123456"_s);
    cable.role = CableRole::Management;
    cable.number = 2;
    QCOMPARE(cableName(naming, cable), u"M-00002"_s);
    cable.role = CableRole::Trunk;
    QCOMPARE(cableName(naming, cable), u"T-00002"_s);
    QCOMPARE(roleKey(CableRole::NicLeaf), u"nic-leaf"_s);
    QCOMPARE(roleKey(CableRole::LeafSpine), u"leaf-spine"_s);
    QCOMPARE(roleKey(CableRole::SpineCore), u"spine-core"_s);
    QCOMPARE(roleKey(CableRole::Management), u"management"_s);
    QCOMPARE(roleKey(CableRole::Trunk), u"trunk"_s);
}

void ObjectRefTest::namesEveryKindOfObject()
{
    const Tables& plan = madeCluster(576).plan;
    QCOMPARE(nameOf(plan, Id<Row>(2)), u"B"_s);
    QCOMPARE(nameOf(plan, Id<Rack>(7)), u"B02"_s);
    QCOMPARE(nameOf(plan, deviceCalled(plan, u"S1-04"_s).id), u"S1-04"_s);
    QCOMPARE(nameOf(plan, Id<Tray>(1)), u"TR-A"_s);
    QCOMPARE(nameOf(plan, Id<Cable>(577)), u"F-00577"_s);
    QCOMPARE(nameOf(plan, Id<Cdu>(1)), u"CDU-1"_s);
    QCOMPARE(nameOf(plan, Id<Manifold>(1)), u"A01-a"_s);
    QCOMPARE(nameOf(plan, PortRef{deviceCalled(plan, u"S1-04"_s).id, 144}), u"S1-04:144"_s);
}

void ObjectRefTest::whatIsGoneHasNoName()
{
    const Tables plan = emptyDesign();
    QVERIFY(nameOf(plan, Id<Rack>(1)).isEmpty());
    QVERIFY(nameOf(plan, Id<Cable>(1)).isEmpty());
    QVERIFY(nameOf(plan, PortRef{Id<Device>(1), 1}).isEmpty());
    QVERIFY(endText(plan, {Id<Device>(1), 1}).isEmpty());
}

RACKLOOM_TEST(ObjectRefTest, QCoreApplication)
#include "object_ref_test.moc"
