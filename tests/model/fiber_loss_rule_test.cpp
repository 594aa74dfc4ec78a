// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString kRule = QStringLiteral("fiber.loss");

/// A port to a port over two panels: 5 m, `middle`, 5 m.
void overTwoPanels(OpticsPlan& made, Length middle = 40_m)
{
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto near = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const auto far = made.device(u"Q"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {near, 2}, 5_m);
    made.cable(u"mpo12-apc-smf"_s, {near, 50}, {far, 50}, middle);
    made.cable(u"mpo12-apc-smf"_s, {far, 2}, {b, 5}, 5_m);
}

}  // namespace

class FiberLossRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneJumperHolds();
    void twoPanelsHoldWithLowLossParts();
    void twoPanelsBreakTheBudgetWithStandardParts();
    void warnsAboveNineTenths();
    void atTheBudgetItHolds();
    void takesTheSmallerBudget();
    void longGlassCounts();
    void theWorstFiberOfAHarnessSpeaks();
    void whatIsMissingIsUnknownOnceAFigure();
    void notRoutedIsUnknown();
    void laserFeedsAreNoneOfIt();
};

void FiberLossRuleTest::oneJumperHolds()
{
    for (const PairProfile pairs : {PairProfile::LowLoss, PairProfile::Standard}) {
        OpticsPlan made;
        made.profile(pairs);
        const auto a = made.device(u"L"_s, u"q3450-ld"_s);
        made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2}, 150_m);
        QVERIFY(made.findings(kRule).empty());
    }
}

void FiberLossRuleTest::twoPanelsHoldWithLowLossParts()
{
    OpticsPlan made;
    overTwoPanels(made);
    QVERIFY(made.findings(kRule).empty());
}

void FiberLossRuleTest::twoPanelsBreakTheBudgetWithStandardParts()
{
    OpticsPlan made;
    made.profile(PairProfile::Standard);
    overTwoPanels(made);

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    const Finding& finding = findings.front();
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.message,
             u"From L:1 to S:5 light loses 3.02 dB over F-00001, F-00002, F-00003; the budget is 3 dB."_s);
    QCOMPARE(finding.value, std::optional<double>(3.02));
    QCOMPARE(finding.limit, std::optional<double>(3));
    QCOMPARE(finding.unit, u"dB"_s);
    QCOMPARE(finding.where, u"L:1"_s);
    QVERIFY(finding.assumes.contains(u"q3450-ld: ports.budget"_s));
}

void FiberLossRuleTest::warnsAboveNineTenths()
{
    OpticsPlan made;
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.matedLoss.value = 1.35_dB; });
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const Id<Cable> id = made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2}, 1_m);
    // 2.7004 dB is told as 2.7: nine tenths, not above.
    QVERIFY(made.findings(kRule).empty());
    Cable cable = made.plan().cables.at(id);
    cable.length = 3_m;
    made.tables().cables.put(cable);
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Warning);
    QCOMPARE(findings.front().value, std::optional<double>(2.701));
}

void FiberLossRuleTest::atTheBudgetItHolds()
{
    OpticsPlan made;
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.matedLoss.value = 1.498_dB; });
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2}, 10_m);
    QCOMPARE(made.findings(kRule).front().severity, Severity::Warning);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.matedLoss.value = 1.499_dB; });
    QCOMPARE(made.findings(kRule).front().severity, Severity::Error);
}

void FiberLossRuleTest::takesTheSmallerBudget()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto t = made.device(u"T"_s, u"gb300-compute-tray"_s);
    made.cable(u"mpo12-apc-smf"_s, {t, 1}, {a, 2}, 10_m);
    made.change<DeviceType>(u"gb300-compute-tray"_s,
                            [](DeviceType& type) { type.ports.front().budget.value = 0.5_dB; });
    QCOMPARE(made.findings(kRule).front().limit, std::optional<double>(0.5));
}

void FiberLossRuleTest::longGlassCounts()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    // 0.7 dB of connectors and 5,751 m of glass, cut to order.
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2}, 5751_m);
    QCOMPARE(made.findings(kRule).front().severity, Severity::Warning);
    made.cable(u"mpo12-apc-smf"_s, {a, 3}, {a, 4}, 5753_m);
    QCOMPARE(made.findings(kRule).front().value, std::optional<double>(3.001));
}

void FiberLossRuleTest::theWorstFiberOfAHarnessSpeaks()
{
    OpticsPlan made;
    made.profile(PairProfile::Standard);
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto box = made.device(u"X"_s, u"mpo-shuffle-box"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf-a"_s, {a, 1}, {box, 1}, 10_m);
    made.cable(u"mpo12-apc-smf"_s, {box, 17}, {b, 1}, 10_m);
    made.cable(u"mpo12-apc-smf-a"_s, {box, 18}, {panel, 1}, 10_m);
    made.cable(u"mpo12-apc-smf"_s, {panel, 49}, {b, 2}, 10_m);
    // To S:1 3.008 dB, to S:2 over the panel 3.762 dB: each is told.
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].value, std::optional<double>(3.008));
    QCOMPARE(findings[1].value, std::optional<double>(3.762));
}

void FiberLossRuleTest::whatIsMissingIsUnknownOnceAFigure()
{
    OpticsPlan made;
    overTwoPanels(made);
    made.change<DeviceType>(u"fiber-panel-1u-48"_s, [](DeviceType& type) { type.through.front().loss = {}; });
    made.change<DeviceType>(u"q3450-ld"_s, [](DeviceType& type) { type.ports.front().budget = {}; });
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) {
        type.attenuation = {};
        type.matedLoss = {};
    });
    QStringList figures;
    for (const Finding& finding : made.findings(kRule))
        figures << finding.figure;
    figures.sort();
    QCOMPARE(figures,
             (QStringList{u"fiber-panel-1u-48: through.loss"_s, u"mpo12-apc-smf: attenuation"_s,
                          u"mpo12-apc-smf: mated_loss"_s, u"q3450-ld: ports.budget"_s}));
}

void FiberLossRuleTest::notRoutedIsUnknown()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    for (int i = 1; i < 20; i += 2)
        made.cable(u"mpo12-apc-smf"_s, {a, i}, {a, i + 1}, Length());
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, u"mpo12-apc-smf: length"_s);
    QCOMPARE(findings.front().count, 10);
    QCOMPARE(findings.front().fix, u"Route the design."_s);
}

void FiberLossRuleTest::laserFeedsAreNoneOfIt()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.cable(u"pm-mpo-jumper"_s, {shelf, 1}, port(made.plan(), a, u"pm-1"_s), 5000_m, CableRole::LaserFeed);
    QVERIFY(made.findings(kRule).empty());
}

RACKLOOM_TEST(FiberLossRuleTest, QCoreApplication)
#include "fiber_loss_rule_test.moc"
