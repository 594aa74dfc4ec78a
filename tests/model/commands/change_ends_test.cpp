// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_ends.h"

#include "model/commands/disconnect_cables.h"
#include "model/commands/port_pattern.h"
#include "model/edit/document.h"
#include "model/edit/object_ref.h"
#include "model/routing/reroute.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

Id<Cable> cable(const Tables& plan, const char* name) { return cableCalled(plan, s(name)).value(); }
PortRef port(const Tables& plan, const char* name) { return portCalled(plan, s(name)).value(); }

}  // namespace

/// Swapping the ends of two cables, and moving one.
class ChangeEndsTest : public QObject {
    Q_OBJECT

private:
    const Tables& m_plan = tests::madeCluster(576).plan;

private Q_SLOTS:
    void swapsTheFarEndsAndNothingElse_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("ends b") << int(CableEnd::B);
        QTest::newRow("ends a") << int(CableEnd::A);
    }

    void swapsTheFarEndsAndNothingElse()
    {
        QFETCH(int, end);
        const Id<Cable> first = cable(m_plan, "F-00001");
        const Id<Cable> second = cable(m_plan, "F-00300");
        const Cable one = m_plan.cables.at(first);
        const Cable other = m_plan.cables.at(second);
        Document document(m_plan);
        auto step = swapCables(m_plan, first, second, CableEnd(end));
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        QCOMPARE(step.value().of<Cable>().size(), std::size_t(2));
        document.apply(std::move(step).value());
        const Cable& swapped = document.plan().cables.at(first);
        QCOMPARE(swapped.number, one.number);
        QCOMPARE(swapped.a, CableEnd(end) == CableEnd::A ? other.a : one.a);
        QCOMPARE(swapped.b, CableEnd(end) == CableEnd::B ? other.b : one.b);
        const Tables once = document.plan();
        Tables again = once;
        routeDesign(once).step.applyTo(again);
        again.cables.forEach([&](const Cable& routed) { QCOMPARE(routed.length, once.cables.at(routed.id).length); });
        document.apply(swapCables(document.plan(), first, second, CableEnd(end)).value());
        QCOMPARE(document.plan().cables.at(first).b, one.b);
        document.undo();
        document.undo();
        QVERIFY(document.plan() == m_plan);
    }

    void refusesSwapsThatTheFabricDoesNotKnow()
    {
        const auto self = swapCables(m_plan, cable(m_plan, "F-00001"), cable(m_plan, "F-00001"));
        QVERIFY(!self && self.error().message.contains(s("with itself")));
        const auto roles = swapCables(m_plan, cable(m_plan, "F-00001"), cable(m_plan, "F-00600"));
        QVERIFY(!roles && roles.error().message.contains(s("a spine")));
        QVERIFY(!swapCables(m_plan, cable(m_plan, "F-00001"), Id<Cable>(999999)));
    }

    void movesOneEndToAFreePort()
    {
        Tables plan = m_plan;
        disconnectCables(plan, {cable(plan, "F-00300")}).value().applyTo(plan);
        const Id<Cable> moved = cable(plan, "F-00001");
        const Cable before = plan.cables.at(moved);
        const PortRef free = m_plan.cables.at(cable(m_plan, "F-00300")).b;
        Document document(plan);
        auto step = reterminateCable(plan, moved, CableEnd::B, free);
        QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
        document.apply(std::move(step).value());
        const Cable& after = document.plan().cables.at(moved);
        QCOMPARE(after.b, free);
        QCOMPARE(after.a, before.a);
        QCOMPARE(after.number, before.number);
        QVERIFY(after.route && after.length != before.length);
        document.undo();
        QVERIFY(document.plan() == plan);
    }

    void refusesMovesThatCannotBe()
    {
        const Id<Cable> first = cable(m_plan, "F-00001");
        const auto says = [&](const PortRef& to, const char* text, CableEnd end = CableEnd::B) {
            const auto step = reterminateCable(m_plan, first, end, to);
            return !step && step.error().message.contains(s(text));
        };
        QVERIFY(says(port(m_plan, "L1-01:2"), "already has F-00002"));
        QVERIFY(says(m_plan.cables.at(first).b, "already"));
        QVERIFY(says(port(m_plan, "A01-M1:1"), "takes copper"));
        QVERIFY(!reterminateCable(m_plan, Id<Cable>(999999), CableEnd::A, port(m_plan, "A01-M1:1")));
    }

    void anEndOfManyLegsMovesAsAWholeOnly()
    {
        Tables plan = m_plan;
        disconnectCables(plan, {cable(plan, "F-00002")}).value().applyTo(plan);
        Cable trunk = plan.cables.at(cable(plan, "F-00001"));
        trunk.furtherB.push_back(port(plan, "L1-01:2"));
        plan.cables.put(trunk);
        const auto swapped = swapCables(plan, trunk.id, cable(plan, "F-00003"));
        QVERIFY(!swapped && swapped.error().message.contains(s("numbers of legs")));
        QVERIFY(!reterminateCable(plan, trunk.id, CableEnd::B, port(plan, "S1-01:1")));
    }
};

RACKLOOM_TEST(ChangeEndsTest, QCoreApplication)
#include "change_ends_test.moc"
