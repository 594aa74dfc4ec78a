// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspection.h"

#include "model/edit/edit.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace views;

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

InspectorField fieldOf(const Inspection& inspection, const QString& label)
{
    for (const InspectorSection& section : inspection.sections) {
        for (const InspectorField& field : section.fields) {
            if (field.label == label)
                return field;
        }
    }
    return {};
}

}  // namespace

class InspectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsTheCurrentAtTheClipAgainstItsRating()
    {
        Document document(pod());
        const LiveDesign design(document);
        Selection selection;
        selection.set(called(document.plan(), QStringLiteral("L1-01")));
        const InspectorField clip = fieldOf(inspect(design, selection), QStringLiteral("At the clip"));
        QCOMPARE(clip.value, QStringLiteral("79\u2009A of 100\u2009A"));
        QVERIFY(clip.gauge);
        QCOMPARE(clip.gauge->share, 0.79);
    }

    void saysWhatAFigureStandsOn()
    {
        Document document(pod());
        const LiveDesign design(document);
        Selection selection;
        selection.set(called(document.plan(), QStringLiteral("L1-01")));
        const InspectorField draw = fieldOf(inspect(design, selection), QStringLiteral("Draw"));
        QCOMPARE(draw.value, QStringLiteral("3,950\u2009W"));
        QVERIFY(!draw.note.isEmpty());
        QVERIFY(!draw.tooltip.isEmpty());
    }

    void showsWhereAPortsLightGoes()
    {
        Document document(pod());
        const LiveDesign design(document);
        Selection selection;
        selection.set(PortRef{called(document.plan(), QStringLiteral("L1-01")), 5});
        const Inspection inspection = inspect(design, selection);
        QCOMPARE(fieldOf(inspection, QStringLiteral("Engine")).value, QStringLiteral("engine-3"));
        QCOMPARE(fieldOf(inspection, QStringLiteral("Laser")).value, QStringLiteral("els-1.5"));
        QCOMPARE(fieldOf(inspection, QStringLiteral("Laser")).note, QStringLiteral("pm-1, pm-2"));
        const InspectorField loss = fieldOf(inspection, QStringLiteral("Loss"));
        QVERIFY(loss.gauge && loss.gauge->share > 0.23 && loss.gauge->share < 0.25);
        QCOMPARE(fieldOf(inspection, QStringLiteral("Laser feed")).gauge->share, 0.35);
        const InspectorField second = fieldOf(inspection, QStringLiteral("2 orange"));
        QCOMPARE(second.value, QStringLiteral("→ position 11"));
        QVERIFY(second.swatch && second.state == FieldState::Plain);
        QCOMPARE(fieldOf(inspection, QStringLiteral("12 aqua")).value, QStringLiteral("← position 1"));
    }

    void showsAFiberThatArrivesWrongly()
    {
        Tables plan = pod();
        plan.cableTypes.forEach([&](const CableType& type) {
            CableType straight = type;
            if (straight.polarity == QStringLiteral("B"))
                straight.polarity = QStringLiteral("A");
            plan.cableTypes.put(straight);
        });
        Document document(std::move(plan));
        const LiveDesign design(document);
        Selection selection;
        selection.set(PortRef{called(document.plan(), QStringLiteral("L1-01")), 5});
        const InspectorField first = fieldOf(inspect(design, selection), QStringLiteral("1 blue"));
        QCOMPARE(first.state, FieldState::Wrong);
        QVERIFY(first.tooltip.contains(QStringLiteral("both send")));
    }

    void saysNotKnownAndNeverZero()
    {
        Tables plan = pod();
        const Id<Device> leaf = called(plan, QStringLiteral("L1-01"));
        DeviceType type = plan.deviceTypes.at(plan.devices.at(leaf).type);
        type.mass = {};
        type.mass.note = QStringLiteral("nobody has published it");
        plan.deviceTypes.put(type);
        Document document(plan);
        const LiveDesign design(document);
        Selection selection;
        selection.set(leaf);
        const InspectorField mass = fieldOf(inspect(design, selection), QStringLiteral("Mass"));
        QCOMPARE(mass.value, QStringLiteral("not known"));
        QCOMPARE(mass.state, FieldState::Unknown);
        QCOMPARE(mass.tooltip, QStringLiteral("nobody has published it"));
    }

    void aSumOfUnknownPartsIsNotZero()
    {
        Tables plan = pod();
        plan.deviceTypes.forEach([&](const DeviceType& type) {
            DeviceType unpublished = type;
            unpublished.draw = {};
            plan.deviceTypes.put(unpublished);
        });
        Document document(plan);
        const LiveDesign design(document);
        const Inspection all = inspect(design, Selection());
        for (const QString& name : {QStringLiteral("Power"), QStringLiteral("Coolant")}) {
            QCOMPARE(fieldOf(all, name).value, QStringLiteral("not known"));
            QCOMPARE(fieldOf(all, name).state, FieldState::Unknown);
        }
    }

    void aSumThatLacksAPartSaysSo()
    {
        Tables plan = pod();
        DeviceType type = plan.deviceTypes.at(plan.devices.at(called(plan, QStringLiteral("L1-01"))).type);
        type.draw = {};
        plan.deviceTypes.put(type);
        Document document(plan);
        const LiveDesign design(document);
        const Inspection all = inspect(design, Selection());
        QCOMPARE(fieldOf(all, QStringLiteral("Power")).value, QStringLiteral("135\u2009kW + ?"));
        QVERIFY(fieldOf(all, QStringLiteral("Power")).tooltip.contains(type.key));
        QVERIFY(fieldOf(all, QStringLiteral("Coolant")).value.endsWith(QStringLiteral(" + ?")));
    }

    void showsAnOpenCouplingAsWrong()
    {
        Tables plan = pod();
        const Id<Device> leaf = called(plan, QStringLiteral("L1-01"));
        std::optional<Id<Hose>> hose;
        plan.hoses.forEach([&](const Hose& each) {
            if (each.device == leaf)
                hose = each.id;
        });
        QVERIFY(hose);
        plan.hoses.erase(*hose);
        Document document(plan);
        const LiveDesign design(document);
        Selection selection;
        selection.set(leaf);
        const Inspection inspection = inspect(design, selection);
        const InspectorField a = fieldOf(inspection, QStringLiteral("Loop A"));
        const InspectorField b = fieldOf(inspection, QStringLiteral("Loop B"));
        QVERIFY((a.state == FieldState::Wrong) != (b.state == FieldState::Wrong));
        QVERIFY(!inspection.findings.empty());
    }

    void describesTheDesignWhereNothingIsSelected()
    {
        Document document(pod());
        const LiveDesign design(document);
        const Selection selection;
        QCOMPARE(inspect(design, selection).title, document.plan().header().name);
        QCOMPARE(fieldOf(inspect(design, selection), QStringLiteral("GPUs")).value, QStringLiteral("72"));
    }

    void hasSomethingToSayAboutEveryKindOfThing()
    {
        Document document(pod());
        const LiveDesign design(document);
        const ObjectRef objects[] = {
            Id<Row>(1),   Id<Rack>(1), Id<Device>(1),   Id<Tray>(1),
            Id<Cable>(1), Id<Cdu>(1),  Id<Manifold>(1), PortRef{called(document.plan(), QStringLiteral("L1-01")), 1}};
        for (const ObjectRef& object : objects) {
            Selection selection;
            selection.set(object);
            const Inspection inspection = inspect(design, selection);
            QVERIFY(!inspection.title.isEmpty());
            QVERIFY(!inspection.sections.empty());
            QVERIFY(inspection.object == object);
        }
    }
};

RACKLOOM_TEST(InspectionTest, QApplication)
#include "inspection_test.moc"
