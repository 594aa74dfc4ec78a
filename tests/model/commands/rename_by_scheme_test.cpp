// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/rename_by_scheme.h"

#include "model/edit/document.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

Tables cluster(int gpus)
{
    ClusterSpec spec;
    spec.gpus = gpus;
    return generateCluster(spec).value().plan;
}

}  // namespace

class RenameBySchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothingInADesignMadeByTheSameScheme_data()
    {
        QTest::addColumn<int>("gpus");
        QTest::addRow("one row") << 576;
        QTest::addRow("rows and columns") << 4608;
    }

    void changesNothingInADesignMadeByTheSameScheme()
    {
        QFETCH(int, gpus);
        const Tables plan = cluster(gpus);
        const auto step = renameByScheme(plan, plan.naming());
        QVERIFY(step);
        QCOMPARE(step.value().size(), std::size_t(0));
    }

    void givesWhatTheGeneratorGivesUnderTheNewScheme()
    {
        ClusterSpec spec;
        spec.gpus = 576;
        spec.naming.rack = QStringLiteral("R{row}-{nnn}");
        spec.naming.leaf = QStringLiteral("leaf-{pod}.{n}");
        spec.naming.cdu = QStringLiteral("COOL{nn}");
        Document document(cluster(576));
        document.apply(renameByScheme(document.plan(), spec.naming).value());
        QVERIFY(document.plan() == generateCluster(spec).value().plan);
    }

    void refusesASchemeThatNamesTwoThingsAlike()
    {
        const Tables plan = cluster(72);
        Naming naming = plan.naming();
        naming.leaf = QStringLiteral("leaf");
        QVERIFY(!renameByScheme(plan, naming));
    }
};

RACKLOOM_TEST(RenameBySchemeTest)
#include "rename_by_scheme_test.moc"
