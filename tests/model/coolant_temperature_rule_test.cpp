// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_temperature_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString kRule = u"coolant.temperature"_s;

/// One 4U switch that warms its coolant by 10 K; it takes 45 °C and gives back 55 °C at most.
RulePlan oneSwitch(int water)
{
    RulePlan made;
    made.profile([&](Profile& profile) { profile.water = Temperature::fromBase(std::int64_t{water}); });
    made.change<DeviceType>(u"switch"_s, [](DeviceType& type) {
        type.coolantRise = known(10_degC);
        type.maxInlet = known(45_degC);
        type.maxReturn = known(55_degC);
    });
    made.networkRack(1, made.cdu());
    return made;
}

}  // namespace

class CoolantTemperatureRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsInletAndReturnAgainstTheirLimits_data()
    {
        QTest::addColumn<int>("water");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("30 degrees") << 30'000 << QList<double>{};
        QTest::newRow("at both limits") << 45'000 << QList<double>{};
        QTest::newRow("a thousandth over") << 45'001 << QList<double>{45.001, 55.001};
    }

    void holdsInletAndReturnAgainstTheirLimits()
    {
        QFETCH(int, water);
        QList<double> values;
        for (const Finding& finding : oneSwitch(water).findings(kRule)) {
            QCOMPARE(finding.severity, Severity::Error);
            values << *finding.value;
        }
        QTEST(values, "values");
    }

    void aHotterReturnThanItsInletAllowsIsFoundByItself()
    {
        RulePlan made = oneSwitch(40'000);
        made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.maxReturn = known(49_degC); });
        const auto findings = made.findings(kRule);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(qAbs(*findings.front().value - 50) < 0.01);
        QCOMPARE(findings.front().limit, std::optional(49.0));
    }

    void withoutALimitNobodyKnows()
    {
        RulePlan made = oneSwitch(30'000);
        made.change<DeviceType>(u"switch"_s, [](DeviceType& type) { type.maxReturn = {}; });
        QCOMPARE(made.findings(kRule).front().severity, Severity::Unknown);
    }
};

RACKLOOM_TEST(CoolantTemperatureRuleTest, QCoreApplication)
#include "coolant_temperature_rule_test.moc"
