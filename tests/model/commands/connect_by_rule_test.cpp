// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/connect_by_rule.h"

#include "model/commands/disconnect_cables.h"
#include "model/edit/document.h"
#include "model/edit/object_ref.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

Tables without(const Tables& plan, const char* word)
{
    Tables rest = plan;
    disconnectCables(plan, cablesNamed(plan, {s(word)}).value()).value().applyTo(rest);
    return rest;
}

std::set<std::pair<PortRef, PortRef>> endPairs(const Tables& plan)
{
    std::set<std::pair<PortRef, PortRef>> pairs;
    plan.cables.forEach([&](const Cable& cable) { pairs.emplace(cable.a, cable.b); });
    return pairs;
}

ConnectRule rule(const char* from, const char* to, Pairing pairing = Pairing::InOrder, int offset = 0)
{
    return {s(from), s(to), {pairing, offset, 0}, {}};
}

}  // namespace

/// Many cables by pattern.
class ConnectByRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesGiveTheWiringOfTheGenerator_data()
    {
        QTest::addColumn<int>("gpus");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("roundRobin");
        QTest::newRow("NICs of a pod") << 576 << s("nic-leaf") << s("leaf-*:1-72") << s("nic rail r") << false;
        QTest::newRow("NICs first") << 576 << s("nic-leaf") << s("nic rail r") << s("leaf:*") << false;
        QTest::newRow("a last group of two racks")
            << 1008 << s("nic-leaf") << s("leaf-*:1-72") << s("nic rail r") << false;
        QTest::newRow("spines of a pod") << 576 << s("leaf-spine") << s("leaf-*:73-144") << s("spine:*") << true;
        QTest::newRow("spines of 16 leaves") << 1152 << s("leaf-spine") << s("leaf-*:73-144") << s("spine:*") << true;
    }

    void rulesGiveTheWiringOfTheGenerator()
    {
        QFETCH(int, gpus);
        QFETCH(QString, role);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, roundRobin);
        const Tables& whole = tests::madeCluster(gpus).plan;
        Document document(without(whole, role.toLatin1().constData()));
        const Tables start = document.plan();
        QVERIFY(start.cables.size() < whole.cables.size());
        auto step = connectByRule(start, {from, to, {roundRobin ? Pairing::RoundRobin : Pairing::InOrder}, {}});
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        document.apply(std::move(step).value());
        QVERIFY(endPairs(document.plan()) == endPairs(whole));
        std::size_t routed = 0;
        document.plan().cables.forEach([&](const Cable& cable) { routed += cable.route ? 1 : 0; });
        QCOMPARE(routed, whole.cables.size());
        document.undo();
        QVERIFY(document.plan() == start);
    }

    void oneLeafAloneGetsTheNicsOfItsOwnRacks()
    {
        const Tables& whole = tests::madeCluster(576).plan;
        Tables plan = without(whole, "nic-leaf");
        connectByRule(plan, rule("L1-06:1-72", "nic rail r")).value().applyTo(plan);
        const auto pairs = endPairs(plan);
        const auto wanted = endPairs(whole);
        QCOMPARE(pairs.size(), std::size_t(576 + 72));
        QVERIFY(std::includes(wanted.begin(), wanted.end(), pairs.begin(), pairs.end()));
    }

    void numbersTakeTheFreePlaces()
    {
        const Tables& whole = tests::madeCluster(576).plan;
        Tables plan = without(whole, "nic-leaf");
        connectByRule(plan, rule("leaf-*:1-72", "nic rail r")).value().applyTo(plan);
        std::set<int> numbers;
        plan.cables.forEach([&](const Cable& cable) { numbers.insert(cable.number); });
        QCOMPARE(numbers.size(), std::size_t(1152));
        QCOMPARE(*numbers.rbegin(), 1152);
    }

    void roundRobinGoesOnWhereItStopped()
    {
        const Tables plan = without(tests::madeCluster(576).plan, "*");
        const auto from = portsMatching(plan, s("A01-T[1-5]:mgmt-1"));
        const auto to = portsMatching(plan, s("A01-M*:1-48"));
        const auto matching = matchPorts(plan, from.value(), to.value(), {Pairing::RoundRobin});
        QStringList pairs;
        for (const PortPair& pair : matching.value().pairs)
            pairs << portText(plan, pair.to);
        QCOMPARE(pairs.join(u' '), s("A01-M1:1 A01-M2:1 A01-M1:2 A01-M2:2 A01-M1:3"));
    }

    void roundRobinDealsBlocksWhenTold()
    {
        const Tables plan = without(tests::madeCluster(576).plan, "leaf-spine");
        const auto from = portsMatching(plan, s("L1-[01-02]:73-77"));
        const auto to = portsMatching(plan, s("spine:*"));
        const auto dealt = [&](int block) {
            QStringList pairs;
            const auto matching = matchPorts(plan, from.value(), to.value(), {Pairing::RoundRobin, 0, block});
            for (const PortPair& pair : matching.value().pairs)
                pairs << portText(plan, pair.to).mid(3);
            return pairs.join(u' ');
        };
        QCOMPARE(dealt(1), s("01:1 02:1 03:1 04:1 01:2 02:2 03:2 04:2 01:3 02:3"));
        QCOMPARE(dealt(2), s("01:1 01:2 02:1 02:2 03:1 04:1 04:2 01:3 01:4 02:3"));
        QCOMPARE(dealt(0), s("01:1 01:2 02:1 03:1 04:1 01:3 02:2 02:3 03:2 04:2"));
    }

    void offsetGoesByPortNumber()
    {
        Tables plan = without(tests::madeCluster(576).plan, "leaf-spine");
        const auto step = connectByRule(plan, rule("L1-01:73-90", "S1-01:*", Pairing::Offset, -72));
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        QCOMPARE(step.value().of<Cable>().size(), std::size_t(18));
        for (const auto& change : step.value().of<Cable>())
            QCOMPARE(change.after->b.number, change.after->a.number - 72);
    }

    void saysWhatStaysFreeAndWhy()
    {
        const Tables plan = without(tests::madeCluster(576).plan, "*");
        const auto lines = sayConnections(plan, rule("A01-T*:mgmt-1", "A01-M1:1-10"));
        QVERIFY(lines);
        const QString text = lines.value().join(u'\n');
        QVERIFY2(text.contains(s("10 cables (Cat 6 patch cord, RJ45): A01-T01:mgmt-1 to A01-M1:1")), qPrintable(text));
        QVERIFY2(text.contains(s("8 ports stay free, A01-T11:mgmt-1 to A01-T18:mgmt-1")), qPrintable(text));
    }

    void connectsAllOrNothing()
    {
        const Tables& whole = tests::madeCluster(576).plan;
        const Tables plan = without(whole, "F-00001");
        const auto step = connectByRule(plan, rule("L1-01:1-2", "A02-T01:nic-1; A02-T02:nic-1"));
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(s("already has")), qPrintable(step.error().message));
        QVERIFY(!sayConnections(plan, rule("L1-01:1-2", "A02-T01:nic-1; A02-T02:nic-1")));
    }

    void whatIsConnectedAlreadyStays()
    {
        const Tables& whole = tests::madeCluster(576).plan;
        const Tables plan = without(whole, "F-00001");
        const auto step = connectByRule(plan, rule("leaf-*:1-72", "nic rail r"));
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        QCOMPARE(step.value().of<Cable>().size(), std::size_t(1));
        const auto lines = sayConnections(plan, rule("leaf-*:1-72", "nic rail r"));
        QVERIFY(lines.value().join(u' ').contains(s("575 pairs are connected already")));
    }

    void aBreakoutTakesItsLegsInOrder()
    {
        const Tables start = without(tests::madeCluster(576).plan, "*");
        for (const bool turned : {false, true}) {
            Document document(start);
            ConnectRule one = rule("L1-01:1", "A01-T01:nic-1,nic-2");
            if (turned)
                std::swap(one.from, one.to);
            one.cableType = s("mpo12-breakout-2");
            auto step = connectByRule(start, one);
            QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
            document.apply(std::move(step).value());
            const Tables& plan = document.plan();
            QCOMPARE(plan.cables.size(), std::size_t(1));
            plan.cables.forEach([&](const Cable& cable) {
                QCOMPARE(portText(plan, cable.a), s("L1-01:1"));
                QCOMPARE(portText(plan, cable.b), s("A01-T01:nic-1"));
                QVERIFY(cable.furtherA.empty());
                QCOMPARE(cable.furtherB.size(), std::size_t(1));
                QCOMPARE(portText(plan, cable.furtherB[0]), s("A01-T01:nic-2"));
                QCOMPARE(cable.role, CableRole::NicLeaf);
                QVERIFY(cable.route);
            });
            QVERIFY(sayConnections(plan, one).value().join(u' ').contains(s("1 cables are there already")));
            ConnectRule other = one;
            (turned ? other.to : other.from) = s("L1-02:1");
            QVERIFY(connectByRule(plan, other).error().message.contains(s("already has")));
            document.undo();
            QVERIFY(document.plan() == start);
        }
    }

    void manyBreakoutsByPattern()
    {
        const Tables start = without(tests::madeCluster(576).plan, "*");
        ConnectRule many = rule("L1-01:1-36", "A01-T*:nic-1-4");
        many.cableType = s("mpo12-breakout-2");
        const auto lines = sayConnections(start, many);
        QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().message));
        QVERIFY2(lines.value()[0].startsWith(s("36 cables (")), qPrintable(lines.value()[0]));
        QVERIFY(lines.value()[0].contains(s("L1-01:2 to A01-T01:nic-3 and A01-T01:nic-4")));
        Tables plan = start;
        connectByRule(start, many).value().applyTo(plan);
        QCOMPARE(plan.cables.size(), std::size_t(36));
        QCOMPARE(disconnectCables(plan, cablesNamed(plan, {s("A01-T03:nic-2")}).value()).value().of<Cable>().size(),
                 std::size_t(1));
    }

    void refusesBreakoutsThatDoNotGoTogether_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* from, const char* to, const char* says) {
            QTest::newRow(says) << s(from) << s(to) << s(says);
        };
        row("L1-01:1", "A01-T01:nic-1", "1 and 2 connectors at its ends: 1 and 1 ports do not share out");
        row("L1-01:1-2", "A01-T01:nic-1-3", "2 and 3 ports do not share out");
        row("L1-01:1", "A01-T01:nic-1; A02-T01:nic-1", "are in two racks");
        row("L1-01:1", "A01-T01:nic-1; S1-01:1", "");
        row("leaf:*", "nic rail r", "taken in order");
        row("L1-01:1", "A01-T01:mgmt-1; A01-T02:mgmt-1", "never copper");
    }

    void refusesBreakoutsThatDoNotGoTogether()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        const Tables plan = without(tests::madeCluster(576).plan, "*");
        const auto step = connectByRule(plan, {from, to, {}, s("mpo12-breakout-2")});
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(says), qPrintable(step.error().message));
    }

    void aPortOfBothPatternsIsRefused()
    {
        Tables plan = without(tests::madeCluster(576).plan, "*");
        Device leaf = tests::deviceCalled(plan, s("L1-01"));
        leaf.role = FabricRole::None;
        plan.devices.put(leaf);
        const auto step = connectByRule(plan, rule("L1-01:1-2", "L1-01:2-3"));
        QVERIFY(!step);
        QVERIFY2(step.error().message.contains(s("L1-01:2 would have two cables")), qPrintable(step.error().message));
    }

    void refusesPairingsThatMakeNoSense()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        QVERIFY(!connectByRule(plan, rule("nic rail r", "nic rail r")));
        QVERIFY(!connectByRule(plan, rule("spine:*", "nic rail r")));
        QVERIFY(!connectByRule(plan, rule("leaf:*", "nic rail r", Pairing::RoundRobin)));
        QVERIFY(!connectByRule(plan, rule("L1-01:1", "S1-01:1", Pairing::Offset, 500)));
    }
};

RACKLOOM_TEST(ConnectByRuleTest, QCoreApplication)
#include "connect_by_rule_test.moc"
