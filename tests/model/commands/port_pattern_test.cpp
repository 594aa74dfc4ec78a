// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/port_pattern.h"

#include "model/edit/object_ref.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

QStringList textsOf(const Tables& plan, const PortList& list)
{
    QStringList texts;
    for (const PortRef& port : list.ports)
        texts << portText(plan, port);
    return texts;
}

}  // namespace

/// Patterns of ports, expanded over the 576-GPU cluster.
class PortPatternTest : public QObject {
    Q_OBJECT

private:
    const Tables& m_plan = tests::madeCluster(576).plan;

private Q_SLOTS:
    void expandsInOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char* pattern, int count, const char* first, const char* last) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << count << QString::fromLatin1(first)
                                   << QString::fromLatin1(last);
        };
        row("L1-03:41", 1, "L1-03:41", "L1-03:41");
        row("leaf-*:1-72", 576, "L1-01:1", "L1-08:72");
        row("leaf:1-72", 576, "L1-01:1", "L1-08:72");
        row("L1-*:73-144", 576, "L1-01:73", "L1-08:144");
        row("L1-[01-04]:*", 576, "L1-01:1", "L1-04:144");
        row("leaf-[2-3]:1,3,5", 6, "L1-02:1", "L1-03:5");
        row("spine:*", 576, "S1-01:1", "S1-04:144");
        row("A01-T*:nic-1", 18, "A01-T01:nic-1", "A01-T18:nic-1");
        row("A01-T*:nic-*", 72, "A01-T01:nic-1", "A01-T18:nic-4");
        row("A01-T*:nic-2-3", 36, "A01-T01:nic-2", "A01-T18:nic-3");
        row("?0[1-5]-T*:mgmt-1", 144, "A01-T01:mgmt-1", "B05-T18:mgmt-1");
        row("compute:mgmt-1", 144, "A01-T01:mgmt-1", "B05-T18:mgmt-1");
        row("A01-M1:*", 52, "A01-M1:1", "A01-M1:qsfp-4");
        row("nic", 576, "A01-T01:nic-1", "B05-T18:nic-4");
        row("nic rail 2", 144, "A01-T01:nic-2", "B05-T18:nic-2");
        row("nic rail r", 576, "A01-T01:nic-1", "B05-T18:nic-4");
        row("L1-02:1; L1-01:1", 2, "L1-02:1", "L1-01:1");
        row("L1-01:5,4,3", 3, "L1-01:5", "L1-01:3");
        row("A01-*:nic-1,1", 20, "A01-T01:nic-1", "A01-M2:1");  // each member is a port of some of them
    }

    void expandsInOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(int, count);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const auto list = portsMatching(m_plan, pattern);
        QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
        const QStringList texts = textsOf(m_plan, list.value());
        QCOMPARE(texts.size(), count);
        QCOMPARE(texts.first(), first);
        QCOMPARE(texts.last(), last);
        QCOMPARE(list.value().ownRail, pattern.endsWith(QStringLiteral("rail r")));
    }

    void refusesWithWhatWasMeant_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* pattern, const char* says) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(says);
        };
        row("", "such as L1-01:1");
        row("L1-0B:1", "Did you mean L1-01?");
        row("laef:1", "Did you mean leaf?");
        row("X9-*:1", "No device is called");
        row("L1-01", "names no port");
        row("L1-01:145", "its ports are 1 to 144, mgmt-1");
        row("leaf:1-200", "1 to 144");
        row("L1-01:1-5,6,7x,8", "L1-01 has no port \"7x\"; its ports are 1 to 144, mgmt-1.");
        row("L1-01:1,2,300", "L1-01 has no port \"300\"; its ports are 1 to 144");
        row("A01-T01:nic-1,nic-9", "A01-T01 has no port \"nic-9\"; its ports are nic-1 to nic-4");
        row("A01-T01:nic-1,foo*", "no port \"foo*\"");
        row("A01-T01:nic-2,3,4", "no port \"3\"");
        row("A01-T01:nic-2,3,4", "Write nic-3: each member of a list has its whole name.");
        row("A01-T01:nic-1-2,3-4", "Write nic-3-4: each member");
        row("A01-T*:nic-1,nic-9", "None of the 18 devices \"A01-T*\" has a port \"nic-9\"; the ports of A01-T01 are");
        row("L1-01:1,,3", "\"1,,3\" has a comma without a port beside it");
        row("A01-T01:nic-1,A01-T01:nic-2", "as in A01-T01:nic-1;A01-T01:nic-2.");
        row("A01-T01:nic-9", "nic-1 to nic-4");
        row("nic rail 7", "no device of the design has such a NIC");
        row("L1-01:1,1", "names L1-01:1 twice");
        row("L1-[01:1", "never closed");
        row("L1-01:5-1", "5-1 runs backwards: write 1-5, or, where that order is wanted, port by port: 5,4, ...");
        row("A01-T01:nic-3-2", "nic-3-2 runs backwards: write nic-2-3, or, where");
        row("L1-[04-02]:1", "04-02 runs backwards: write 02-04");
        row("[C-A]01-T01:nic-1", "C-A runs backwards: write A-C");
    }

    void refusesWithWhatWasMeant()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, says);
        const auto list = portsMatching(m_plan, pattern);
        QVERIFY(!list);
        QVERIFY2(list.error().message.contains(says), qPrintable(list.error().message));
    }

    void findsOnePortAndOneCableByName()
    {
        QCOMPARE(portText(m_plan, portCalled(m_plan, QStringLiteral("A01-T14:nic-2")).value()),
                 QStringLiteral("A01-T14:nic-2"));
        const auto wrong = portCalled(m_plan, QStringLiteral("A01-T41:nic-2"));
        QVERIFY(!wrong && wrong.error().message.contains(QStringLiteral("A01-T")));
        const auto cable = cableCalled(m_plan, QStringLiteral("F-00041"));
        QCOMPARE(m_plan.cables.at(cable.value()).number, 41);
        const auto missing = cableCalled(m_plan, QStringLiteral("F-00O41"));
        QVERIFY(!missing && missing.error().message.contains(QStringLiteral("F-00041")));
    }

    void aNameComesBeforeARole()
    {
        Tables plan = m_plan;
        Device tray = tests::deviceCalled(plan, QStringLiteral("A01-T01"));
        tray.name = QStringLiteral("leaf-1");
        plan.devices.put(tray);
        const auto list = portsMatching(plan, QStringLiteral("leaf-1:nic-1"));
        QVERIFY(list);
        QCOMPARE(list.value().ports.front().device, tray.id);
    }

    void aRailIsThatOfTheLeafOrTheNic()
    {
        const auto rail = [&](const char* name) {
            return railOf(m_plan, portCalled(m_plan, QString::fromLatin1(name)).value());
        };
        QCOMPARE(rail("L1-01:5"), std::optional(1));
        QCOMPARE(rail("L1-06:5"), std::optional(2));
        QCOMPARE(rail("A01-T03:nic-4"), std::optional(4));
        QCOMPARE(rail("S1-01:1"), std::optional<int>());
    }
};

RACKLOOM_TEST(PortPatternTest, QCoreApplication)
#include "port_pattern_test.moc"
