// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coupling_size_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CouplingSizeRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHoseFitsItsCoupling()
    {
        RulePlan made;
        made.networkRack(1, made.cdu());
        made.computeRack(made.cdu());
        QVERIFY(made.findings(u"coolant.coupling-size"_s).empty());
    }

    void aHoseOfAnotherSizeIsFound()
    {
        RulePlan made;
        made.networkRack(1, made.cdu());
        made.change<HoseType>(u"hose"_s, [](HoseType& type) { type.coupling = u"uqd-06"_s; });
        const auto findings = made.findings(u"coolant.coupling-size"_s);
        QCOMPARE(findings.size(), std::size_t(4));
        QVERIFY(findings.front().message.contains(u"uqd-04"_s) && findings.front().message.contains(u"uqd-06"_s));
    }

    void aBlindMateCouplingHasNoHoseAndTheOthersHaveOne()
    {
        RulePlan made;
        made.networkRack(1, made.cdu());
        made.computeRack(made.cdu());
        for (const QString& key : {u"switch"_s, u"tray"_s}) {
            made.change<DeviceType>(key, [](DeviceType& type) {
                for (Coupling& coupling : type.couplings)
                    coupling.blindMate = !coupling.blindMate;
            });
        }
        QCOMPARE(made.findings(u"coolant.coupling-size"_s).size(), std::size_t(4 + 18 * 2));
    }
};

RACKLOOM_TEST(CouplingSizeRuleTest, QCoreApplication)
#include "coupling_size_rule_test.moc"
