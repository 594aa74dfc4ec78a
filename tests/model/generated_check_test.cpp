// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/generate.h"
#include "model/rules/checker.h"
#include "model/rules/design_summary.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace model;

class GeneratedCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGeneratedDesignHasNoErrors_data();
    void aGeneratedDesignHasNoErrors();
    void aSummaryCountsWhatAPodConsistsOf();
    void aRackWithoutAFlowTableIsUnknownAndNotBroken();
    void warmWaterIsTooMuchForTheTraysCouplings();
    void aComputeRackCannotLoseAFeed();
    void theManualExplainsAllThatIsSaid();
};

namespace {

QString firstError(const Tables& plan)
{
    const std::vector<Finding> findings = Checker(plan).findings();
    return findings.empty() || findings.front().severity != Severity::Error ? QString() : findings.front().message;
}

Tables generated(int gpus, const Profile& profile = {})
{
    ClusterSpec spec;
    spec.gpus = gpus;
    spec.profile = profile;
    Result<Generated> made = generateCluster(spec);
    MODEL_ASSERT(made);
    return std::move(made).value().plan;
}

}  // namespace

void GeneratedCheckTest::aGeneratedDesignHasNoErrors_data()
{
    QTest::addColumn<int>("gpus");
    for (const int gpus : {72, 576, 1008, 1152, 4608, 10368})
        QTest::addRow("%d GPUs", gpus) << gpus;
}

void GeneratedCheckTest::aGeneratedDesignHasNoErrors()
{
    QFETCH(const int, gpus);
    QCOMPARE(firstError(generated(gpus)), QString());
}

void GeneratedCheckTest::aSummaryCountsWhatAPodConsistsOf()
{
    const Tables plan = generated(576);
    const DesignSummary sum = summarize(plan, PlanIndex(plan));

    QCOMPARE(sum.gpus, 576);
    QCOMPARE(sum.racks, 10);
    QCOMPARE(sum.computeRacks, 8);
    QCOMPARE(sum.devices, 312);
    QCOMPARE(sum.switches, 12);
    QCOMPARE(sum.leaves, 8);
    QCOMPARE(sum.spines, 4);
    QCOMPARE(sum.cores, 0);
    QCOMPARE(sum.cables, 1152);
    QCOMPARE(sum.fabricCables, 1152);
    QCOMPARE(sum.routedCables, 1152);
    QCOMPARE(sum.fibers, 9216);
    QCOMPARE(sum.pmRuns, 432);
    QCOMPARE(sum.cablesByRole, (std::map<CableRole, int>{{CableRole::NicLeaf, 576}, {CableRole::LeafSpine, 576}}));
    QCOMPARE(sum.power, 8 * 135_kW + 12 * 3950_W);
}

void GeneratedCheckTest::aRackWithoutAFlowTableIsUnknownAndNotBroken()
{
    ClusterSpec spec;
    spec.gpus = 576;
    spec.computeRack = QStringLiteral("gb200-nvl72");
    const Checker checker(generateCluster(spec).value().plan);

    QCOMPARE(checker.counts().errors, 0);
    const std::vector<Finding> findings = checker.findings();
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.rule == QLatin1String("coolant.coupling-flow")
            && finding.figure == QLatin1String("gb200-compute-tray: coolant.rise");
    }));
}

void GeneratedCheckTest::warmWaterIsTooMuchForTheTraysCouplings()
{
    Profile warm;
    warm.water = 45_degC;

    const Checker checker(generated(576, warm), {QStringLiteral("coolant.coupling-flow")});

    // The 144 compute trays; the NVLink trays take less.
    QCOMPARE(checker.counts().errors, 144);
}

void GeneratedCheckTest::aComputeRackCannotLoseAFeed()
{
    Profile feed;
    feed.redundancy = Redundancy::FeedNN;

    const Checker checker(generated(576, feed), {QStringLiteral("power.shelf-capacity")});

    QCOMPARE(checker.counts().errors, 8);
}

void GeneratedCheckTest::theManualExplainsAllThatIsSaid()
{
    QFile manual(QStringLiteral(RACKLOOM_SOURCE_DIR "/resources/help/new-design.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(manual.readAll()).split(QLatin1Char('\n'));

    for (const Finding& finding : Checker(generated(4608)).findings()) {
        const QString figure = finding.figure.section(QLatin1Char('.'), -1).section(QStringLiteral(": "), -1);
        const auto explains = [&](const QString& line) {
            return line.contains(QLatin1Char('`') + finding.rule + QLatin1Char('`')) && line.contains(figure);
        };
        QVERIFY2(std::any_of(lines.begin(), lines.end(), explains),
                 qPrintable(finding.rule + QLatin1Char(' ') + finding.figure));
    }
}

RACKLOOM_TEST(GeneratedCheckTest)
#include "generated_check_test.moc"
