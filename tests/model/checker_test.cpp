// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/checker.h"

#include "tests/support/random_steps.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace tests;

class CheckerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAnyStepsEqualsAFullCheck_data();
    void afterAnyStepsEqualsAFullCheck();
    void ordersFindingsBySeverityRuleAndPlace();
    void mergesUnknownsOfOneFigureAndKeepsTheirPlaces();
    void whatIsNearItsLimitIsCalledNearlyThat();
    void asksOnlyTheRulesThatWereNamed();
    void countsWhatItFinds();
    void aWholeRackAtTheDefaultProfileHasNoErrors();
    void aRuleWithoutItsFiguresNeverPassesInSilence();
    void rulesHaveIdsTitlesAndSources();
};

namespace {

QStringList described(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(severityKey(finding.severity) + u' ' + finding.rule + u' ' + finding.where + u' '
                     + QString::number(finding.count) + u' ' + finding.message);
    return lines;
}

}  // namespace

void CheckerTest::afterAnyStepsEqualsAFullCheck_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void CheckerTest::afterAnyStepsEqualsAFullCheck()
{
    QFETCH(const unsigned, seed);
    Tables plan = stepsStart();
    RandomSteps steps(seed);
    Checker checker(plan);
    std::vector<ChangeSet> done;
    for (int i = 0; i < 250; ++i) {
        const bool back = !done.empty() && steps.upTo(3) == 0;
        const ChangeSet step = back ? done.back().inverted() : steps.next(plan);
        if (back)
            done.pop_back();
        else
            done.push_back(step);
        step.applyTo(plan);
        checker.update(plan, step);

        const Checker fresh(plan);
        if (checker.findings() != fresh.findings())
            QCOMPARE(described(checker.findings()), described(fresh.findings()));
        QVERIFY(checker.findings() == fresh.findings());
        QCOMPARE(checker.counts(), fresh.counts());
    }
}

void CheckerTest::ordersFindingsBySeverityRuleAndPlace()
{
    Tables plan = stepsStart();
    RandomSteps steps(99);
    for (int i = 0; i < 60; ++i)
        steps.next(plan).applyTo(plan);

    const std::vector<Finding> findings = Checker(plan).findings();

    QVERIFY(findings.size() > 20);
    const auto key = [](const Finding& finding) {
        const int place[] = {0, 1, 3, 2};  // unknowns come before notes
        return std::pair(place[int(finding.severity)], finding.rule);
    };
    QVERIFY(std::is_sorted(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        return std::tuple(key(a), a.severity == Severity::Unknown ? Subject() : a.subject)
            < std::tuple(key(b), b.severity == Severity::Unknown ? Subject() : b.subject);
    }));
}

void CheckerTest::mergesUnknownsOfOneFigureAndKeepsTheirPlaces()
{
    RulePlan made;
    made.change<DeviceType>(QStringLiteral("tray"), [](DeviceType& type) { type.heightUnits = {}; });
    const Id<Rack> rack = made.rack();
    const Id<Device> first = made.device(rack, QStringLiteral("tray"), 1);
    const Id<Device> second = made.device(rack, QStringLiteral("tray"), 7);
    const Checker checker(made.plan, {QStringLiteral("placement.out-of-rack")});

    const std::vector<Finding> findings = checker.findings();

    QCOMPARE(findings.size(), std::size_t(1));
    const Finding& finding = findings.front();
    QCOMPARE(finding.severity, Severity::Unknown);
    QCOMPARE(finding.where, QStringLiteral("tray"));
    QCOMPARE(finding.figure, QStringLiteral("tray: mounting.height_units"));
    QCOMPARE(finding.title, QStringLiteral("Height units not known"));
    QCOMPARE(finding.count, 2);
    QCOMPARE(
        finding.message,
        QStringLiteral("\"Outside the rack\" is not checked: the figure mounting.height_units of tray is not known."));
    QVERIFY(!finding.fix.isEmpty());
    QCOMPARE(finding.place, std::optional<ObjectRef>(first));
    QCOMPARE(checker.placesOf(finding), (std::vector<ObjectRef>{first, second}));
    QCOMPARE(checker.counts().unknowns, 1);
}

void CheckerTest::whatIsNearItsLimitIsCalledNearlyThat()
{
    RulePlan made;
    made.change<CduType>(QStringLiteral("cdu"), [](CduType& type) { type.capacity = known(122_kW); });
    made.computeRack(made.cdu());

    const std::vector<Finding> findings = Checker(made.plan, {QStringLiteral("coolant.cdu-capacity")}).findings();

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Warning);
    QCOMPARE(findings.front().title, QStringLiteral("Nearly: more heat than the CDU takes"));
}

void CheckerTest::asksOnlyTheRulesThatWereNamed()
{
    RulePlan made;
    const Id<Rack> rack = made.rack();
    made.device(rack, QStringLiteral("tray"), 0, false);

    const std::vector<Finding> findings = Checker(made.plan, {QStringLiteral("power.clip-open")}).findings();

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().rule, QStringLiteral("power.clip-open"));
}

void CheckerTest::countsWhatItFinds()
{
    RulePlan made;
    made.computeRack(made.cdu());
    const Checker checker(made.plan,
                          {QStringLiteral("power.shelf-capacity"), QStringLiteral("power.accounted"),
                           QStringLiteral("coolant.cdu-flow")});

    // Not N+N. Not known: the management switches' draw (asked for twice), the shelves' losses, the flow of the CDU.
    QCOMPARE(checker.counts(), (FindingCounts{0, 0, 1, 4, 0}));
    QCOMPARE(checker.findings().size(), std::size_t(5));
}

void CheckerTest::aWholeRackAtTheDefaultProfileHasNoErrors()
{
    RulePlan made;
    const Id<Cdu> cdu = made.cdu();
    made.computeRack(cdu);
    made.networkRack(6, cdu);

    QCOMPARE(Checker(made.plan).counts().errors, 0);
}

namespace {

/// A jumper and a PM cable between two ports, and a switch with its optics inside, none of whose figures is known.
void withoutOpticalFigures(RulePlan& made, Id<Device> tray)
{
    made.change<DeviceType>(QStringLiteral("tray"), [](DeviceType& type) {
        PortGroup lit = type.ports.front();
        lit.prefix = QStringLiteral("lit-");
        lit.connector = QStringLiteral("mpo-12");
        lit.fibers = 12;
        lit.tx = {1};
        lit.rx = {12};
        PortGroup pm = lit;
        pm.prefix = QStringLiteral("pm-");
        pm.medium = Medium::PolarizationMaintaining;
        type.ports.insert(type.ports.end(), {lit, pm});
        type.inside = Inside();
    });
    made.change<CableType>(QStringLiteral("fiber"), [](CableType& type) {
        type.connector = type.connectorB = QStringLiteral("mpo-12");
        type.fibers = type.positionsA = type.positionsB = 12;
    });
    CableType pm = made.type<CableType>(QStringLiteral("fiber"));
    pm.key = QStringLiteral("pm");
    pm.medium = Medium::PolarizationMaintaining;
    made.add(pm);
    CableType known = made.type<CableType>(QStringLiteral("fiber"));
    known.key = QStringLiteral("known-map");
    known.polarity = QStringLiteral("B");
    made.add(known);
    made.cable(QStringLiteral("fiber"), {tray, 5}, {tray, 6}, 1_m);
    made.cable(QStringLiteral("known-map"), {tray, 7}, {tray, 8}, 1_m);
    made.cable(QStringLiteral("pm"), {tray, 9}, {tray, 10}, 1_m);
}

}  // namespace

void CheckerTest::aRuleWithoutItsFiguresNeverPassesInSilence()
{
    // Strips every figure of every type; each rule that stands on figures has to say that it does not know.
    RulePlan made;
    const Id<Cdu> cdu = made.cdu();
    const Id<Rack> rack = made.computeRack(cdu);
    made.networkRack(1, cdu);
    const Id<Device> tray = made.device(rack, QStringLiteral("tray"), 40);
    made.cable(QStringLiteral("copper"), {tray, 1}, {tray, 2}, 1_m);
    made.cable(QStringLiteral("fiber"), {tray, 1}, {tray, 2}, {});
    for (const QString& key : {QStringLiteral("tray"), QStringLiteral("nvlink"), QStringLiteral("shelf"),
                               QStringLiteral("management"), QStringLiteral("switch")}) {
        made.change<DeviceType>(key, [](DeviceType& type) {
            type.heightUnits = {};
            type.draw = {};
            type.liquidShare = {};
            type.coolantRise = {};
            type.shelfCapacity = {};
            type.shelfPsuN1 = {};
        });
    }
    made.change<CouplingType>(QStringLiteral("uqd-04"), [](CouplingType& type) { type.ratedFlow = {}; });
    made.change<CduType>(QStringLiteral("cdu"), [](CduType& type) { type.capacity = {}; });
    made.change<RackType>(QStringLiteral("nvl72"), [](RackType& type) { type.manifolds.front().ratedFlow = {}; });
    made.change<CableType>(QStringLiteral("copper"), [](CableType& type) { type.reach = {}; });
    withoutOpticalFigures(made, tray);
    TrayType trayType{Id<TrayType>(1)};
    trayType.key = QStringLiteral("fiber-tray");
    const Point end{1_m, 0_m, 3_m};
    const Id<Tray> way =
        made.add(Tray{Id<Tray>(1), QStringLiteral("T1"), made.add(trayType), {0_m, 0_m, 3_m}, end, 100_mm, 100_mm});
    Rack far = made.plan.racks.at(made.rack());
    far.x = 1_m;
    made.plan.racks.put(far);
    made.change<CableType>(QStringLiteral("fiber"),
                           [](CableType& type) { type.milligramsPerMetre = tests::known<std::int64_t>(9'000); });
    Cable laid = made.plan.cables.at(made.cable(QStringLiteral("fiber"), {tray, 1}, {tray, 2}, 2_m));
    laid.route = made.add(Route{Id<Route>(1), Id<Rack>(1), far.id, {way}, 1_m});
    made.plan.cables.put(laid);
    made.profile([](Profile& profile) { profile.cduRedundancy = CduRedundancy::OneSpare; });

    std::set<QString> silent;
    for (const auto& rule : builtInRules())
        silent.insert(rule->info().id);
    for (const Finding& finding : Checker(made.plan).findings()) {
        if (finding.severity == Severity::Unknown)
            silent.erase(finding.rule);
    }

    // These stand on no figure: what is connected to what, and what lies where, is always known. A cable whose diameter
    // is not known is said by cable.size, one whose stock lengths are not known by cable.stock.
    QCOMPARE(silent,
             (std::set<QString>{QStringLiteral("cable.guide"),
                                QStringLiteral("cable.slack"),
                                QStringLiteral("cable.unrouted"),
                                QStringLiteral("coolant.coupling-open"),
                                QStringLiteral("coolant.coupling-size"),
                                QStringLiteral("coolant.loop-unfed"),
                                QStringLiteral("copper.on-cpo"),
                                QStringLiteral("fabric.oversubscribed"),
                                QStringLiteral("fabric.plane-mixed"),
                                QStringLiteral("fabric.port-empty"),
                                QStringLiteral("fabric.port-used-twice"),
                                QStringLiteral("fabric.rail-impure"),
                                QStringLiteral("fabric.uncabled"),
                                QStringLiteral("fabric.uneven"),
                                QStringLiteral("fabric.unreachable"),
                                QStringLiteral("fiber.open"),
                                QStringLiteral("label.doubled"),
                                QStringLiteral("label.missing"),
                                QStringLiteral("placement.mounting"),
                                QStringLiteral("pm.unfed"),
                                QStringLiteral("power.clip-open"),
                                QStringLiteral("tray.blocked"),
                                QStringLiteral("tray.fill"),
                                QStringLiteral("tray.overlap"),
                                QStringLiteral("tray.power-clearance")}));
}

void CheckerTest::rulesHaveIdsTitlesAndSources()
{
    std::set<QString> ids;
    for (const auto& rule : builtInRules()) {
        const RuleInfo info = rule->info();
        QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+\\.[a-z-]+$")).match(info.id).hasMatch(),
                 qPrintable(info.id));
        QVERIFY2(!info.title.isEmpty() && !info.source.isEmpty(), qPrintable(info.id));
        QVERIFY2(ids.insert(info.id).second, qPrintable(info.id));
    }
    QVERIFY(ids.size() >= 12);
}

RACKLOOM_TEST(CheckerTest)
#include "checker_test.moc"
