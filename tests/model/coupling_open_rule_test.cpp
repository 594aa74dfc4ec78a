// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coupling_open_rule.h"

#include "tests/support/rule_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

class CouplingOpenRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesTheFourHosesOfASwitch_data();
    void judgesTheFourHosesOfASwitch();
    void aManifoldOfAnotherRackIsOutOfReach();
    void twoHosesInOneCouplingAreOneTooMany();
    void anAirCooledDeviceNeedsNoHose();
    void doesNotKnowTheCouplingsOfALiquidDeviceWithoutThem();
};

namespace {

const QString kRule = u"coolant.coupling-open"_s;

/// A switch beside manifolds a and b; `hoses` says for couplings a-supply, a-return, b-supply, b-return where each
/// goes: "as" is the supply riser of manifold a, "-" nowhere.
RulePlan joinedAs(const QString& hoses)
{
    RulePlan made;
    const Id<Rack> rack = made.rack(u"network"_s);
    const Id<Manifold> a = made.manifold(rack, u"a"_s, {});
    const Id<Manifold> b = made.manifold(rack, u"b"_s, {});
    const Id<Device> device = made.device(rack, u"switch"_s, 3);
    const QStringList ends = hoses.split(u' ');
    for (int i = 0; i < ends.size(); ++i) {
        if (ends[i] != u"-"_s)
            made.hose(device, i + 1, ends[i].startsWith(u'a') ? a : b,
                      ends[i].endsWith(u's') ? FlowDirection::Supply : FlowDirection::Return);
    }
    return made;
}

}  // namespace

void CouplingOpenRuleTest::judgesTheFourHosesOfASwitch_data()
{
    QTest::addColumn<QString>("hoses");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("as it should be") << u"as ar bs br"_s << u""_s;
    QTest::newRow("one open") << u"as ar bs -"_s << u"D1:b-return"_s;
    QTest::newRow("all open") << u"- - - -"_s << u"D1:a-supply D1:a-return D1:b-supply D1:b-return"_s;
    QTest::newRow("supply and return of a loop crossed") << u"ar as bs br"_s << u"D1:a-supply D1:a-return"_s;
    QTest::newRow("one on the wrong riser") << u"as as bs br"_s << u"D1:a-return"_s;
    QTest::newRow("both loops on one manifold") << u"as ar as ar"_s << u"D1:b-supply D1:b-return"_s;
    QTest::newRow("the two returns swapped") << u"as br bs ar"_s << u"D1:a-return D1:b-supply D1:b-return"_s;
    QTest::newRow("both loops swapped whole run as well") << u"bs br as ar"_s << u""_s;
}

void CouplingOpenRuleTest::judgesTheFourHosesOfASwitch()
{
    QFETCH(const QString, hoses);
    QFETCH(const QString, wrong);

    QStringList found;
    for (const Finding& finding : joinedAs(hoses).findings(kRule)) {
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(!finding.fix.isEmpty());
        found.append(finding.where);
    }
    QCOMPARE(found.join(u' '), wrong);
}

void CouplingOpenRuleTest::aManifoldOfAnotherRackIsOutOfReach()
{
    RulePlan made;
    const Id<Manifold> elsewhere = made.manifold(made.rack(), u"a"_s, {});
    made.join(made.device(made.rack(), u"tray"_s, 5), {elsewhere});

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings.front().message, u"Coupling D1:supply hangs on manifold A01-a, which stands in rack A01."_s);
}

void CouplingOpenRuleTest::twoHosesInOneCouplingAreOneTooMany()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    const Id<Manifold> manifold = made.manifold(rack, u"a"_s, {});
    const Id<Device> tray = made.device(rack, u"tray"_s, 5);
    made.join(tray, {manifold});
    made.hose(tray, 1, manifold, FlowDirection::Supply);

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message, u"Coupling D1:supply takes one hose, but 2 end in it."_s);
}

void CouplingOpenRuleTest::anAirCooledDeviceNeedsNoHose()
{
    RulePlan made;
    made.device(made.rack(), u"management"_s, 5);

    QVERIFY(made.findings(kRule).empty());
}

void CouplingOpenRuleTest::doesNotKnowTheCouplingsOfALiquidDeviceWithoutThem()
{
    RulePlan made;
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.couplings.clear(); });
    made.device(made.rack(), u"tray"_s, 5);

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, u"tray: coolant.couplings"_s);

    // Nor whether a tray needs any while nobody knows how it is cooled.
    made.change<DeviceType>(u"tray"_s, [](DeviceType& type) { type.liquidShare = {}; });
    QCOMPARE(made.findings(kRule).front().figure, u"tray: power.liquid_share"_s);
}

RACKLOOM_TEST(CouplingOpenRuleTest)
#include "coupling_open_rule_test.moc"
