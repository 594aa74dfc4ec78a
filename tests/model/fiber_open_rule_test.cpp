// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_open_rule.h"

#include "model/commands/disconnect_cables.h"
#include "model/commands/trunk_cables.h"
#include "model/routing/reroute.h"
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString kRule = u"fiber.open"_s;

}  // namespace

class FiberOpenRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeLinkLeadsToItsPorts()
    {
        OpticsPlan made;
        const Id<Device> one = made.device(u"L1"_s, u"q3450-ld"_s);
        const Id<Device> other = made.device(u"S1"_s, u"q3450-ld"_s);
        made.cable(u"mpo12-apc-smf"_s, {one, 1}, {other, 1});
        QVERIFY(made.findings(kRule).empty());
    }

    void withoutItsTrunkEveryLinkLeadsNowhere()
    {
        TrunkHall hall;
        const auto jumpers = hall.jumpers(24);
        TrunkOptions options;
        options.cables = jumpers;
        const auto trunked = trunkCables(hall.plan(), options);
        QVERIFY2(trunked, trunked ? "" : qPrintable(trunked.error().message));
        trunked.value().step.applyTo(hall.tables());
        QVERIFY(Checker(hall.plan(), {kRule}).findings().empty());
        std::optional<Id<Cable>> trunk;
        hall.plan().cables.forEach(
            [&](const Cable& cable) { trunk = cable.role == CableRole::Trunk ? cable.id : trunk; });
        const int legs = 1 + static_cast<int>(hall.plan().cables.at(*trunk).furtherA.size());
        disconnectCables(hall.plan(), {*trunk}).value().applyTo(hall.tables());
        const auto findings = Checker(hall.plan(), {kRule}).findings();
        QCOMPARE(static_cast<int>(findings.size()), 2 * std::min(legs, 24));  // from both sides
        QCOMPARE(findings.front().value, std::optional(4.0));
        QVERIFY2(findings.front().message.contains(u"nothing is plugged in"_s), qPrintable(findings.front().message));
    }

    void aMapWithHalfTheLanesLosesTheOthers()
    {
        OpticsPlan made;
        const Id<Device> one = made.device(u"L1"_s, u"q3450-ld"_s);
        const Id<Device> other = made.device(u"S1"_s, u"q3450-ld"_s);
        made.cable(u"mpo12-apc-smf"_s, {one, 1}, {other, 1});
        made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) {
            for (const int position : {1, 2, 11, 12})
                type.map.push_back({1, position, 1, 13 - position});
        });
        const auto findings = made.findings(kRule);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings.front().value, std::optional(2.0));
        QCOMPARE(findings.front().where, u"L1:1"_s);
        QVERIFY(findings.front().message.contains(u"position 3"_s));
    }

    void aMapInOneDirectionLosesTheOther()
    {
        OpticsPlan made;
        const Id<Device> one = made.device(u"L1"_s, u"q3450-ld"_s);
        const Id<Device> other = made.device(u"S1"_s, u"q3450-ld"_s);
        made.cable(u"mpo12-apc-smf"_s, {one, 1}, {other, 1});
        made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) {
            for (const int position : {1, 2, 3, 4})
                type.map.push_back({1, position, 1, 13 - position});
        });
        const auto findings = made.findings(kRule);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().where, u"S1:1"_s);
    }
};

RACKLOOM_TEST(FiberOpenRuleTest, QCoreApplication)
#include "fiber_open_rule_test.moc"
