// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/rename_object.h"

#include "model/edit/document.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

class RenameObjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ClusterSpec spec;
        spec.gpus = 72;
        m_plan = generateCluster(spec).value().plan;
    }

    void givesARackAnotherNameAndTakesItBack()
    {
        Document document(m_plan);
        const Id<Rack> rack(1);
        document.apply(renameObject(m_plan, rack, QStringLiteral("  Corner ")).value());
        QCOMPARE(document.plan().racks.at(rack).name, QStringLiteral("Corner"));
        document.undo();
        QVERIFY(document.plan() == m_plan);
    }

    void refusesWhatNoNameCanBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("empty") << QStringLiteral("  ");
        QTest::addRow("holds a colon") << QStringLiteral("A:1");
        QTest::addRow("holds a slash") << QStringLiteral("A/1");
        QTest::addRow("holds a quote") << QStringLiteral("A\"1");
        QTest::addRow("holds a line break") << QStringLiteral("A\n1");
        QTest::addRow("stands for many") << QStringLiteral("A*");
        QTest::addRow("looks like an option") << QStringLiteral("-A");
        QTest::addRow("taken") << m_plan.racks.at(Id<Rack>(2)).name;
    }

    void refusesWhatNoNameCanBe()
    {
        QFETCH(QString, name);
        const auto step = renameObject(m_plan, Id<Rack>(1), name);
        QVERIFY(!step);
        QVERIFY(!step.error().message.isEmpty());
    }

    void refusesThingsWhoseNameFollowsFromOthers()
    {
        QVERIFY(!renameObject(m_plan, Id<Cable>(1), QStringLiteral("x")));
        QVERIFY(!renameObject(m_plan, PortRef{Id<Device>(1), 1}, QStringLiteral("x")));
    }

private:
    Tables m_plan;
};

RACKLOOM_TEST(RenameObjectTest)
#include "rename_object_test.moc"
