// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/take_over.h"

#include "model/commands/disconnect_cables.h"
#include "model/commands/issue_revision.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

using namespace model;

/// One design becomes another in a step.
class TakeOverTest : public QObject {
    Q_OBJECT

    const Tables& pod() { return tests::madeCluster(72).plan; }
    const QString label = QStringLiteral("Make it like that");

private Q_SLOTS:
    void aDesignBecomesAnotherAndBackRecordByRecord()
    {
        Tables other = pod();
        disconnectCables(other, {Id<Cable>(3)}).value().applyTo(other);
        issueRevision(other, {{}, QStringLiteral("Ada"), {}, QStringLiteral("2026-03-01"), QStringLiteral("First")})
            .value()
            .applyTo(other);
        Tables plan = pod();
        const auto step = takeOver(plan, other, label);
        QVERIFY(step);
        step.value().applyTo(plan);
        QVERIFY(plan == other);
        step.value().inverted().applyTo(plan);
        QVERIFY(plan == pod());
    }

    void thereIsNoStepBetweenEqualDesigns() { QVERIFY(!takeOver(pod(), pod(), label)); }

    void whatANewerProgramWroteIsNotTakenOver()
    {
        Tables other = pod();
        disconnectCables(other, {Id<Cable>(3)}).value().applyTo(other);
        other.unknown.records[{"robot", "1"}] = "{\"kind\":\"robot\",\"id\":1}";
        const auto step = takeOver(pod(), other, label);
        QVERIFY(!step);
        QVERIFY(step.error().message.contains(QStringLiteral("newer version")));
    }
};

RACKLOOM_TEST(TakeOverTest)
#include "take_over_test.moc"
