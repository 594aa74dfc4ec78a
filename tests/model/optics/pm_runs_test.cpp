// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/pm_runs.h"

#include "tests/support/optics_plan.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<PmRun> runsOf(const Tables& plan, Id<Device> device) { return pmRunsOf(plan, PlanIndex(plan), device); }

}  // namespace

class PmRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwitchHasThirtySixWithinItsChassis();
    void aRemoteRunHasItsCables();
    void aDarkRunHasNoLaserAndNoLoss();
    void whatIsNotRoutedHasNoLength();
    void otherDevicesHaveNone();
};

void PmRunsTest::aSwitchHasThirtySixWithinItsChassis()
{
    OpticsPlan made;
    const auto a = made.device(u"L1-03"_s, u"q3450-ld"_s);
    const std::vector<PmRun> runs = runsOf(made.plan(), a);
    QCOMPARE(runs.size(), std::size_t(36));
    for (int i = 1; i <= 36; ++i) {
        const PmRun& run = runs[static_cast<std::size_t>(i - 1)];
        QCOMPARE(pmRunName(made.plan(), run), u"L1-03:pm-%1"_s.arg(i));
        QVERIFY(run.module == (InnerPart{PartKind::LaserModule, (i + 1) / 2, 0}));
        QVERIFY(run.where == PmLocation::Inside && !run.shelf && run.cables.empty());
        QVERIFY(run.loss == 0.7_dB && run.budget == 2.0_dB && !run.length);
    }
}

void PmRunsTest::aRemoteRunHasItsCables()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    const Id<Cable> cable =
        made.cable(u"pm-mpo-jumper"_s, {shelf, 4}, port(made.plan(), a, u"pm-2"_s), 9_m, CableRole::LaserFeed);
    const PmRun run = runsOf(made.plan(), a)[1];
    QVERIFY(run.where == PmLocation::Remote && run.shelf == shelf);
    QVERIFY(run.module == (InnerPart{PartKind::LaserModule, 2, 0}));
    QVERIFY(run.cables == std::vector<Id<Cable>>{cable});
    QVERIFY(run.length == 10_m && run.loss == 1.41_dB);
}

void PmRunsTest::aDarkRunHasNoLaserAndNoLoss()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const PmRun run = runsOf(made.plan(), a).front();
    QVERIFY(!run.module && !run.loss && !run.length && run.budget == 2.0_dB);
}

void PmRunsTest::whatIsNotRoutedHasNoLength()
{
    OpticsPlan made;
    const auto a = made.device(u"L"_s, u"q3450-ld-remote"_s);
    const auto shelf = made.device(u"Z"_s, u"laser-shelf"_s);
    made.cable(u"pm-mpo-jumper"_s, {shelf, 1}, port(made.plan(), a, u"pm-1"_s), Length(), CableRole::LaserFeed);
    const PmRun run = runsOf(made.plan(), a).front();
    QVERIFY(run.module && !run.length && !run.loss);
}

void PmRunsTest::otherDevicesHaveNone()
{
    OpticsPlan made;
    QVERIFY(runsOf(made.plan(), made.device(u"Z"_s, u"laser-shelf"_s)).empty());
    QVERIFY(runsOf(made.plan(), made.device(u"Q"_s, u"q3400-ra"_s)).empty());
}

RACKLOOM_TEST(PmRunsTest, QCoreApplication)
#include "pm_runs_test.moc"
