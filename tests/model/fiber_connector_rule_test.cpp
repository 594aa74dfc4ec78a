// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {
const QString kRule = QStringLiteral("fiber.connector");
}

class FiberConnectorRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualJumperMates();
    void familiesMustBeOne();
    void polishMustBeOne();
    void twoWithPinsOrTwoWithoutDoNotMate();
    void theFarEndMayDiffer();
    void mediaMustBeOne();
    void copperIsCopperWithAmplifiersOrWithout();
    void throughAnAdapterTwoPlugsMeet();
    void aShuffleBoxHasItsOwnPins();
    void builtInTrunksMeetBuiltInShuffleBoxes();
    void aGenderThatIsNotKnownIsUnknownOnceAType();
    void plugsWithoutPinsAreNotAskedForThem();
};

void FiberConnectorRuleTest::theUsualJumperMates()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto t = made.device(u"T"_s, u"gb300-compute-tray"_s);
    made.cable(u"mpo12-apc-smf"_s, {t, 1}, {a, 1});
    QVERIFY(made.findings(kRule).empty());
}

void FiberConnectorRuleTest::familiesMustBeOne()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto e = made.device(u"E"_s, u"sn6810-ld"_s);
    const Id<Cable> cable = made.cable(u"mpo12-apc-smf"_s, {a, 1}, {e, 1});
    std::vector<Finding> errors;
    for (const Finding& finding : made.findings(kRule)) {
        if (finding.severity == Severity::Error)
            errors.push_back(finding);
    }
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors.front().message, u"F-00001 ends in MPO-12 and E:1 takes MMC-12."_s);
    QCOMPARE(errors.front().place, std::optional<ObjectRef>(cable));
}

void FiberConnectorRuleTest::polishMustBeOne()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.polishB = u"upc"_s; });
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2});
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message,
             u"F-00001 is polished UPC and L:2 is APC: mated, they damage each other and reflect light."_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.polishB.clear(); });
    QVERIFY(made.findings(kRule).empty());
}

void FiberConnectorRuleTest::twoWithPinsOrTwoWithoutDoNotMate()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) { type.gender = u"pinned"_s; });
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {a, 2});
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message, u"F-00001 and L:1 both have pins: they do not mate, and damage each other."_s);
    made.change<DeviceType>(u"q3450-ld"_s, [](DeviceType& type) { type.ports.front().gender = u"unpinned"_s; });
    QCOMPARE(made.findings(kRule).front().message,
             u"F-00001 and L:2 both have no pins: nothing holds their fibers in line."_s);
}

void FiberConnectorRuleTest::theFarEndMayDiffer()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto e = made.device(u"E"_s, u"sn6810-ld"_s);
    made.change<CableType>(u"mpo12-apc-smf"_s, [](CableType& type) {
        type.connectorB = u"mmc-12"_s;
        type.genderB = u"unpinned"_s;
    });
    made.change<DeviceType>(u"sn6810-ld"_s, [](DeviceType& type) { type.ports.front().gender = u"pinned"_s; });
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {e, 1});
    QVERIFY(made.findings(kRule).empty());
    made.cable(u"mpo12-apc-smf"_s, {e, 2}, {a, 2});
    QCOMPARE(made.findings(kRule).size(), std::size_t(2));
}

void FiberConnectorRuleTest::mediaMustBeOne()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    made.cable(u"cat6-utp"_s, {a, 1}, {a, 2});
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings.front().message, u"F-00001 is copper and L:1 is for single-mode fiber."_s);
}

void FiberConnectorRuleTest::copperIsCopperWithAmplifiersOrWithout()
{
    OpticsPlan made;
    const auto m = made.device(u"M"_s, u"sn2201"_s);
    made.change<CableType>(u"cat6-utp"_s, [](CableType& type) { type.medium = Medium::CopperActive; });
    made.cable(u"cat6-utp"_s, {m, 1}, {m, 2});
    QVERIFY(made.findings(kRule).empty());
}

void FiberConnectorRuleTest::throughAnAdapterTwoPlugsMeet()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const auto far = made.device(u"Q"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 1});
    QVERIFY(made.findings(kRule).empty());
    // A pinned trunk behind is what a jumper wants to meet; another jumper is not.
    made.cable(u"mpo-trunk-24"_s, {panel, 49}, {far, 49});
    QVERIFY(made.findings(kRule).empty());
    made.cable(u"mpo12-apc-smf"_s, {a, 2}, {panel, 2});
    const Id<Cable> behind = made.cable(u"mpo12-apc-smf"_s, {panel, 50}, {a, 3});
    const std::vector<Finding> findings = made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().message,
             u"F-00003 and F-00004 behind P:2 both have no pins: nothing holds their fibers in line."_s);
    QVERIFY(findings.front().place != std::optional<ObjectRef>(behind));
}

void FiberConnectorRuleTest::aShuffleBoxHasItsOwnPins()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto box = made.device(u"X"_s, u"mpo-shuffle-box"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {box, 1});
    made.cable(u"mpo12-apc-smf"_s, {box, 17}, {a, 2});
    QVERIFY(made.findings(kRule).empty());
    made.change<DeviceType>(u"mpo-shuffle-box"_s, [](DeviceType& type) { type.ports.back().gender = u"unpinned"_s; });
    QCOMPARE(made.findings(kRule).size(), std::size_t(1));
}

void FiberConnectorRuleTest::builtInTrunksMeetBuiltInShuffleBoxes()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto near = made.device(u"X"_s, u"mpo-shuffle-box"_s);
    const auto far = made.device(u"Y"_s, u"mpo-shuffle-box"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {near, 1});
    made.cable(u"mpo12-apc-smf"_s, {far, 1}, {b, 1});
    const Id<Cable> trunk = made.trunk(u"mpo-trunk-24-unpinned"_s, {{near, 17}, {near, 18}}, {{far, 17}, {far, 18}});
    QVERIFY(made.findings(kRule).empty());
    Cable pinned = made.plan().cables.at(trunk);
    pinned.type = findType<CableType>(made.plan(), u"mpo-trunk-24"_s)->id;
    made.tables().cables.put(pinned);
    QCOMPARE(made.findings(kRule).size(), std::size_t(4));
}

void FiberConnectorRuleTest::aGenderThatIsNotKnownIsUnknownOnceAType()
{
    OpticsPlan made;
    const auto e = made.device(u"E"_s, u"sn6810-ld"_s);
    for (int i = 1; i <= 20; i += 2)
        made.cable(u"mmc12-apc-smf"_s, {e, i}, {e, i + 1});
    const std::vector<Finding> findings = made.findings(kRule);
    QStringList figures;
    for (const Finding& finding : findings)
        figures << finding.figure + u' ' + QString::number(finding.count);
    figures.sort();
    QCOMPARE(
        figures,
        (QStringList{u"mmc12-apc-smf: gender 10"_s, u"mmc12-apc-smf: gender_b 10"_s, u"sn6810-ld: ports.gender 20"_s}));
}

void FiberConnectorRuleTest::plugsWithoutPinsAreNotAskedForThem()
{
    OpticsPlan made;
    const auto m = made.device(u"M"_s, u"sn2201"_s);
    made.cable(u"cat6-utp"_s, {m, 1}, {m, 2});
    QVERIFY(made.findings(kRule).empty());
}

RACKLOOM_TEST(FiberConnectorRuleTest, QCoreApplication)
#include "fiber_connector_rule_test.moc"
