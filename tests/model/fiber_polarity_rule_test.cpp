// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/optics_plan.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {
const QString kRule = QStringLiteral("fiber.polarity");
}

class FiberPolarityRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOddNumberOfFlipsHolds();
    void aSingleCableIsNamed_data();
    void aSingleCableIsNamed();
    void twoFlipsInARowAreCounted();
    void noFlipAtAllIsSaid();
    void theOneCableOfAnotherSortIsNamed();
    void tellsEachChainOnce();
    void saysWhereLightEndsInTheDark();
    void bothDirectionsAreLookedAt();
    void openEndsAndCopperAreNoMatterOfPolarity();
    void aBreakoutMayLeaveLanesOut();
    void aMapThatIsMissingIsUnknownOnceAType();
    void followsAPanelWhoseAdaptersChange();
};

void FiberPolarityRuleTest::anOddNumberOfFlipsHolds()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto near = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const auto far = made.device(u"Q"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1});
    made.cable(u"mpo12-apc-smf"_s, {a, 2}, {near, 1});
    made.cable(u"mpo12-apc-smf-a"_s, {near, 49}, {b, 2});
    made.cable(u"mpo12-apc-smf"_s, {a, 3}, {near, 2});
    made.trunk(u"mpo-trunk-24"_s, {{near, 50}, {near, 51}}, {{far, 50}, {far, 51}});
    made.cable(u"mpo12-apc-smf"_s, {far, 2}, {b, 3});
    QVERIFY(made.findings(kRule).empty());
}

void FiberPolarityRuleTest::aSingleCableIsNamed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("letter");
    QTest::newRow("straight") << u"mpo12-apc-smf-a"_s << u"Type A"_s;
    QTest::newRow("pairs flipped") << u"mpo12-apc-smf-c"_s << u"Type C"_s;
}

void FiberPolarityRuleTest::aSingleCableIsNamed()
{
    QFETCH(const QString, type);
    QFETCH(const QString, letter);
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1});
    const Id<Cable> wrong = made.cable(type, {a, 2}, {b, 2});

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    const Finding& finding = findings.front();
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.where, u"F-00002"_s);
    QCOMPARE(finding.place, std::optional<ObjectRef>(wrong));
    QCOMPARE(finding.message,
             u"4 of 4 lanes of L:2 send to where S:2 sends too: nobody listens. It is F-00002, which is "_s + letter
                 + u'.');
    QCOMPARE(finding.fix, u"Put a Type B cable in the place of F-00002."_s);
    QCOMPARE(finding.value, std::optional<double>(4));
}

void FiberPolarityRuleTest::twoFlipsInARowAreCounted()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7});
    made.cable(u"mpo12-apc-smf"_s, {panel, 48 + 7}, {b, 1});

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY2(findings.front().message.endsWith(u" 2 Type B in a row, F-00001, F-00002: an even number of flips."_s),
             qPrintable(findings.front().message));
    QCOMPARE(findings.front().where, u"L:1"_s);
    QCOMPARE(findings.front().fix, u"Put a Type A cable in the place of one of them."_s);
}

void FiberPolarityRuleTest::noFlipAtAllIsSaid()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf-a"_s, {a, 1}, {panel, 7});
    made.cable(u"mpo12-apc-smf-a"_s, {panel, 48 + 7}, {b, 1});
    QVERIFY(made.findings(kRule).front().message.endsWith(
        u" F-00001, F-00002 and the adapters between them make 0 flips, an even number."_s));
}

void FiberPolarityRuleTest::theOneCableOfAnotherSortIsNamed()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf-c"_s, {a, 1}, {panel, 7});
    made.cable(u"mpo12-apc-smf"_s, {panel, 48 + 7}, {b, 1});
    // 1 goes to 2, and 2 to 11: listens. It is the order of the lanes that is lost, which no light shows.
    QVERIFY(made.findings(kRule).empty());
    made.change<CableType>(u"mpo12-apc-smf-c"_s, [](CableType& type) {
        for (int i = 1; i <= 12; ++i)
            type.map.push_back({1, i, 1, (i + 3) % 12 + 1});
    });
    const std::vector<Finding> findings = made.findings(kRule);
    QVERIFY(!findings.empty());
    QCOMPARE(findings.front().where, u"F-00001"_s);
    QCOMPARE(findings.front().fix, u"Put a Type A cable in the place of F-00001."_s);
}

void FiberPolarityRuleTest::tellsEachChainOnce()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto near = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const auto far = made.device(u"Q"_s, u"fiber-panel-1u-48"_s);
    for (int i = 1; i <= 2; ++i) {
        made.cable(u"mpo12-apc-smf-a"_s, {b, i}, {near, i});
        made.cable(u"mpo12-apc-smf"_s, {far, i}, {a, i});
    }
    made.trunk(u"mpo-trunk-24"_s, {{near, 49}, {near, 50}}, {{far, 49}, {far, 50}});
    QCOMPARE(made.findings(kRule).size(), std::size_t(2));
    made.cable(u"mpo12-apc-smf-a"_s, {a, 9}, {a, 10});
    QCOMPARE(made.findings(kRule).size(), std::size_t(3));
}

void FiberPolarityRuleTest::saysWhereLightEndsInTheDark()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.map = {{1, 1, 1, 12}, {1, 2, 1, 6}}; });
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {b, 1});
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY2(
        findings.front().message.startsWith(u"1 of 4 lanes of L:1 end in the dark at S:1, the first in position 6."_s),
        qPrintable(findings.front().message));
}

void FiberPolarityRuleTest::bothDirectionsAreLookedAt()
{
    OpticsPlan made;
    const auto tray = made.device(u"T"_s, u"gb300-compute-tray"_s);
    const auto leaf = made.device(u"L"_s, u"q3450-ld"_s);
    made.change<DeviceType>(u"gb300-compute-tray"_s, [](DeviceType& type) { type.ports.front().rx = {12, 11, 10, 8}; });
    made.cable(u"mpo12-apc-smf"_s, {tray, 1}, {leaf, 1});
    made.cable(u"mpo12-apc-smf"_s, {leaf, 2}, {tray, 2});
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(2));
    for (const Finding& finding : findings)
        QVERIFY2(finding.message.contains(u"end in the dark at T:nic-"_s), qPrintable(finding.message));
}

void FiberPolarityRuleTest::openEndsAndCopperAreNoMatterOfPolarity()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const auto m = made.device(u"M"_s, u"sn2201"_s);
    made.cable(u"mpo12-apc-smf-a"_s, {a, 1}, {panel, 7});
    made.cable(u"cat6-utp"_s, {m, 1}, {m, 2});
    QVERIFY(made.findings(kRule).empty());
}

void FiberPolarityRuleTest::aBreakoutMayLeaveLanesOut()
{
    OpticsPlan made;
    const auto tray = made.device(u"T"_s, u"gb300-compute-tray"_s);
    const auto leaf = made.device(u"L"_s, u"q3400-ra"_s);
    made.trunk(u"mpo12-breakout-2"_s, {{leaf, 1}}, {{tray, 1}, {tray, 2}});
    QVERIFY(made.findings(kRule).empty());
}

void FiberPolarityRuleTest::aMapThatIsMissingIsUnknownOnceAType()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.polarity.clear(); });
    for (int i = 1; i <= 5; ++i)
        made.cable(u"mpo12-apc-smf"_s, {a, i}, {b, i});
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Unknown);
    QCOMPARE(findings.front().figure, u"mpo12-apc-smf: polarity"_s);
}

void FiberPolarityRuleTest::followsAPanelWhoseAdaptersChange()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7});
    made.cable(u"mpo12-apc-smf"_s, {panel, 48 + 7}, {b, 1});
    QCOMPARE(made.findings(kRule).size(), std::size_t(1));
    made.change<DeviceType>(u"fiber-panel-1u-48"_s,
                            [](DeviceType& type) { type.through.front().adapter = Adapter::Aligned; });
    QVERIFY(made.findings(kRule).empty());
}

QTEST_GUILESS_MAIN(FiberPolarityRuleTest)
#include "fiber_polarity_rule_test.moc"
