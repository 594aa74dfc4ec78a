// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/disconnect_cables.h"

#include "model/commands/port_pattern.h"
#include "model/edit/document.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {
QString s(const char* text) { return QString::fromLatin1(text); }
}  // namespace

/// Taking cables out.
class DisconnectCablesTest : public QObject {
    Q_OBJECT

private:
    const Tables& m_plan = tests::madeCluster(576).plan;

private Q_SLOTS:
    void wordsNameCables_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("one cable") << QStringList{s("F-00041")} << 1;
        QTest::newRow("a range") << QStringList{s("F-000[01-20]")} << 20;
        QTest::newRow("a role") << QStringList{s("leaf-spine")} << 576;
        QTest::newRow("a port") << QStringList{s("L1-01:1")} << 1;
        QTest::newRow("both ends of one") << QStringList{s("L1-01:1"), s("A01-T01:nic-1")} << 1;
        QTest::newRow("a device") << QStringList{s("A01-T01")} << 4;
        QTest::newRow("ports of a pattern") << QStringList{s("leaf:1-72")} << 576;
        QTest::newRow("a rail") << QStringList{s("nic rail 2")} << 144;
    }

    void wordsNameCables()
    {
        QFETCH(QStringList, words);
        QFETCH(int, count);
        const auto cables = cablesNamed(m_plan, words);
        QVERIFY2(cables, qPrintable(cables ? QString() : cables.error().message));
        QCOMPARE(cables.value().size(), std::size_t(count));
    }

    void refusesWordsThatNameNone()
    {
        const auto cable = cablesNamed(m_plan, {s("F-0004l")});
        QVERIFY(!cable && cable.error().message.contains(s("Did you mean")));
        const auto port = cablesNamed(m_plan, {s("A01-T01:mgmt-1")});
        QVERIFY(!port && port.error().message.contains(s("No cable is plugged into")));
        QVERIFY(!disconnectCables(m_plan, {}));
        QVERIFY(!disconnectCables(m_plan, {Id<Cable>(999999)}));
    }

    void refusesANameThatTwoCablesHave()
    {
        Tables plan = m_plan;
        Cable twin = plan.cables.at(Id<Cable>(7));
        twin.number = 41;
        plan.cables.put(twin);
        const auto doubled = cablesNamed(plan, {s("F-00041")});
        QVERIFY(!doubled && doubled.error().message.contains(s("2 cables are called F-00041")));
        QCOMPARE(cablesNamed(plan, {s("F-000[40-41]")}).value().size(), std::size_t(3));
        QVERIFY(!cableCalled(plan, s("F-00041")));
    }

    void takesRoutesAndGuidesAlongAndGivesThemBack()
    {
        Tables plan = m_plan;
        const Id<Cable> cable = cableCalled(plan, s("F-00041")).value();
        const Id<Cable> other = cableCalled(plan, s("F-00042")).value();
        plan.guides.put({Id<Guide>(1), cable, {Id<Tray>(1)}, {}, {}});
        plan.guides.put({Id<Guide>(2), other, {Id<Tray>(1)}, {}, cable});
        plan.guides.put({Id<Guide>(3), other, {}, {}, cable});
        Document document(plan);
        document.apply(disconnectCables(plan, {cable}).value());
        QVERIFY(!document.plan().guides.contains(Id<Guide>(1)));
        QVERIFY(document.plan().guides.contains(Id<Guide>(2)));
        QVERIFY(!document.plan().guides.at(Id<Guide>(2)).apart);
        QVERIFY(!document.plan().guides.contains(Id<Guide>(3)));
        QCOMPARE(document.plan().routes.size(), plan.routes.size());
        document.undo();
        QVERIFY(document.plan() == plan);
        document.apply(disconnectCables(plan, cablesNamed(plan, {s("nic-leaf"), s("leaf-spine")}).value()).value());
        QVERIFY(document.plan().cables.empty());
        QVERIFY(document.plan().routes.empty());
        QVERIFY(document.plan().guides.empty());
    }
};

RACKLOOM_TEST(DisconnectCablesTest, QCoreApplication)
#include "disconnect_cables_test.moc"
