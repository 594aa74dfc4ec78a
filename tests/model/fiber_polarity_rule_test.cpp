// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit.h"
#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

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
    void anEvenNumberOfFlipsIsCountedAndTheJumpersAreOffered();
    void noFlipAtAllIsSaid();
    void theJumperUnlikeItsNeighboursIsNamedThroughOnePanel_data();
    void theJumperUnlikeItsNeighboursIsNamedThroughOnePanel();
    void theJumperUnlikeItsNeighboursIsNamedThroughTwoPanels_data();
    void theJumperUnlikeItsNeighboursIsNamedThroughTwoPanels();
    void theOneJumperOfAnotherTypeIsNamedWhereNothingStandsBeside();
    void aTrunkUnlikeTheTrunksBesideItIsNamed();
    void aTrunkIsSparedWhereAJumperWouldDo();
    void chainsThatAreBrokenTooProveNothing();
    void mendingTheNeighboursChangesWhoIsNamed();
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

void FiberPolarityRuleTest::anEvenNumberOfFlipsIsCountedAndTheJumpersAreOffered()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    const Id<Cable> first = made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 7});
    made.cable(u"mpo12-apc-smf"_s, {panel, 48 + 7}, {b, 1});

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY2(findings.front().message.endsWith(
                 u" F-00001 (Type B), F-00002 (Type B) and the adapters between them make 2 flips, an even number."_s),
             qPrintable(findings.front().message));
    QCOMPARE(findings.front().where, u"F-00001"_s);
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(first));
    QCOMPARE(findings.front().fix, u"Put a Type A cable in the place of F-00001, or of F-00002."_s);
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
        u" F-00001 (Type A), F-00002 (Type A) and the adapters between them make 0 flips, an even number."_s));
}

namespace {

/// Four links between two switches, each over a jumper, a trunk leg and a jumper, through two panels: two trunks of two legs.
class TwoPanels {
public:
    explicit TwoPanels(const QString& firstTrunk = u"mpo-trunk-24"_s, const QString& secondTrunk = u"mpo-trunk-24"_s)
    {
        trunks = {made.trunk(firstTrunk, {{near, 49}, {near, 50}}, {{far, 49}, {far, 50}}),
                  made.trunk(secondTrunk, {{near, 51}, {near, 52}}, {{far, 51}, {far, 52}})};
    }
    /// Link `i`, from 1.
    std::pair<Id<Cable>, Id<Cable>> link(int i, const QString& atA = u"mpo12-apc-smf"_s,
                                         const QString& atB = u"mpo12-apc-smf"_s)
    {
        return {made.cable(atA, {a, i}, {near, i}), made.cable(atB, {far, i}, {b, i})};
    }

    OpticsPlan made;
    Id<Device> a = made.device(u"L"_s, u"q3450-ld"_s);
    Id<Device> b = made.device(u"S"_s, u"q3450-ld"_s);
    Id<Device> near = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    Id<Device> far = made.device(u"Q"_s, u"fiber-panel-1u-48"_s);
    std::vector<Id<Cable>> trunks;
};

void makeStraightTrunk(OpticsPlan& made)
{
    CableType straight = *findType<CableType>(made.plan(), u"mpo-trunk-24"_s);
    straight.id = made.plan().cableTypes.nextId();
    straight.key = u"mpo-trunk-24-a"_s;
    straight.polarity = u"A"_s;
    made.tables().cableTypes.put(straight);
}

Id<CableType> typeCalled(OpticsPlan& made, const QString& key) { return findType<CableType>(made.plan(), key)->id; }

void setType(OpticsPlan& made, Id<Cable> cable, const QString& key)
{
    Cable changed = made.plan().cables.at(cable);
    changed.type = typeCalled(made, key);
    made.tables().cables.put(changed);
}

}  // namespace

void FiberPolarityRuleTest::theJumperUnlikeItsNeighboursIsNamedThroughOnePanel_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("rear");
    QTest::addColumn<bool>("isFront");
    QTest::addColumn<QString>("wanted");
    // Beside it stands a Type B jumper in front of the panel and a Type A one behind it.
    QTest::newRow("two flips") << u"mpo12-apc-smf"_s << u"mpo12-apc-smf"_s << false << u"A"_s;
    QTest::newRow("no flip") << u"mpo12-apc-smf-a"_s << u"mpo12-apc-smf-a"_s << true << u"B"_s;
}

void FiberPolarityRuleTest::theJumperUnlikeItsNeighboursIsNamedThroughOnePanel()
{
    QFETCH(const QString, front);
    QFETCH(const QString, rear);
    QFETCH(const bool, isFront);
    QFETCH(const QString, wanted);
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    for (const int i : {1, 2, 4}) {
        made.cable(u"mpo12-apc-smf"_s, {a, i}, {panel, i});
        made.cable(u"mpo12-apc-smf-a"_s, {panel, 48 + i}, {b, i});
    }
    const Id<Cable> atFront = made.cable(front, {a, 3}, {panel, 3});
    const Id<Cable> atRear = made.cable(rear, {panel, 48 + 3}, {b, 3});

    const std::vector<Finding> findings = made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(isFront ? atFront : atRear));
    const QString name = isFront ? u"F-00007"_s : u"F-00008"_s;
    QCOMPARE(findings.front().fix, u"Put a Type %1 cable in the place of %2, as beside it."_s.arg(wanted, name));
}

void FiberPolarityRuleTest::theJumperUnlikeItsNeighboursIsNamedThroughTwoPanels_data()
{
    QTest::addColumn<QString>("atA");
    QTest::addColumn<QString>("atB");
    QTest::addColumn<bool>("isA");
    QTest::newRow("at end a") << u"mpo12-apc-smf-a"_s << u"mpo12-apc-smf"_s << true;
    QTest::newRow("at end b") << u"mpo12-apc-smf"_s << u"mpo12-apc-smf-a"_s << false;
}

void FiberPolarityRuleTest::theJumperUnlikeItsNeighboursIsNamedThroughTwoPanels()
{
    QFETCH(const QString, atA);
    QFETCH(const QString, atB);
    QFETCH(const bool, isA);
    TwoPanels plant;
    plant.link(1);
    plant.link(2);
    const auto [first, second] = plant.link(3, atA, atB);
    plant.link(4);

    const std::vector<Finding> findings = plant.made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(1));
    const Finding& finding = findings.front();
    const QString name = isA ? u"F-00007"_s : u"F-00008"_s;
    QCOMPARE(finding.place, std::optional<ObjectRef>(isA ? first : second));
    QCOMPARE(finding.where, name);
    QVERIFY2(finding.message.endsWith(u" In the place of %1 the sound ways beside it have Type B."_s.arg(name)),
             qPrintable(finding.message));
    QCOMPARE(finding.fix, u"Put a Type B cable in the place of %1, as beside it."_s.arg(name));
}

void FiberPolarityRuleTest::theOneJumperOfAnotherTypeIsNamedWhereNothingStandsBeside()
{
    TwoPanels plant;
    const auto [first, second] = plant.link(3, u"mpo12-apc-smf"_s, u"mpo12-apc-smf-a"_s);
    const std::vector<Finding> findings = plant.made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(second));
    QCOMPARE(findings.front().fix, u"Put a Type B cable in the place of F-00004."_s);
}

void FiberPolarityRuleTest::aTrunkUnlikeTheTrunksBesideItIsNamed()
{
    TwoPanels plant;
    makeStraightTrunk(plant.made);
    setType(plant.made, plant.trunks[1], u"mpo-trunk-24-a"_s);
    for (int i = 1; i <= 4; ++i)
        plant.link(i);

    const std::vector<Finding> findings = plant.made.findings(kRule);

    QCOMPARE(findings.size(), std::size_t(2));
    for (const Finding& finding : findings) {
        QCOMPARE(finding.place, std::optional<ObjectRef>(plant.trunks[1]));
        QCOMPARE(finding.fix, u"Put a Type B cable in the place of T-00002, as beside it."_s);
    }
}

void FiberPolarityRuleTest::aTrunkIsSparedWhereAJumperWouldDo()
{
    TwoPanels plant;
    makeStraightTrunk(plant.made);
    setType(plant.made, plant.trunks[0], u"mpo-trunk-24-a"_s);
    const auto [first, second] = plant.link(1);
    std::vector<Finding> findings = plant.made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(first));
    QCOMPARE(findings.front().fix, u"Put a Type A cable in the place of F-00003, or of F-00004."_s);

    // Beside it a chain over the same trunk shows which of the two.
    plant.link(2, u"mpo12-apc-smf"_s, u"mpo12-apc-smf-a"_s);
    findings = plant.made.findings(kRule);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().place, std::optional<ObjectRef>(second));
}

void FiberPolarityRuleTest::chainsThatAreBrokenTooProveNothing()
{
    TwoPanels plant;
    plant.link(1);
    std::vector<Id<Cable>> wrong;
    for (int i = 2; i <= 4; ++i)
        wrong.push_back(plant.link(i, u"mpo12-apc-smf-a"_s).first);
    const std::vector<Finding> findings = plant.made.findings(kRule);
    QCOMPARE(findings.size(), wrong.size());
    for (std::size_t i = 0; i < wrong.size(); ++i)
        QCOMPARE(findings[i].place, std::optional<ObjectRef>(wrong[i]));
}

void FiberPolarityRuleTest::mendingTheNeighboursChangesWhoIsNamed()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld"_s);
    const auto b = made.device(u"S"_s, u"q3450-ld"_s);
    const auto panel = made.device(u"P"_s, u"fiber-panel-1u-48"_s);
    made.cable(u"mpo12-apc-smf"_s, {a, 1}, {panel, 1});
    const Id<Cable> rear = made.cable(u"mpo12-apc-smf"_s, {panel, 49}, {b, 1});
    made.cable(u"mpo12-apc-smf"_s, {a, 2}, {panel, 2});
    const Id<Cable> neighbour = made.cable(u"mpo12-apc-smf-a"_s, {panel, 50}, {a, 3});
    Checker checker(made.plan(), {kRule});
    QCOMPARE(checker.findings().front().place, std::optional<ObjectRef>(rear));

    Edit edit(made.plan(), {});
    Cable changed = made.plan().cables.at(neighbour);
    changed.type = typeCalled(made, u"mpo12-apc-smf"_s);
    edit.put(changed);
    const Tables after = edit.plan();
    checker.update(after, std::move(edit).take());

    QCOMPARE(checker.findings(), Checker(after, {kRule}).findings());
    QVERIFY(checker.findings().front().place != std::optional<ObjectRef>(rear));
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

RACKLOOM_TEST(FiberPolarityRuleTest, QCoreApplication)
#include "fiber_polarity_rule_test.moc"
