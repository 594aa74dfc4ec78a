// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/finding_list_model.h"

#include "tests/support/watched_model.h"

#include <QtTest>

using namespace model;
using namespace views;

namespace {

std::vector<Finding> rowsOf(const FindingListModel& list)
{
    std::vector<Finding> rows;
    for (int row = 0; row < list.rowCount(); ++row)
        rows.push_back(list.at(row));
    return rows;
}

Finding finding(Severity severity, const QString& where)
{
    Finding made;
    made.rule = QStringLiteral("copper.reach");
    made.severity = severity;
    made.where = where;
    return made;
}

}  // namespace

class FindingListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheCheckerThroughRandomEdits_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void followsTheCheckerThroughRandomEdits()
    {
        QFETCH(int, seed);
        Document document(tests::twoRacks());
        LiveDesign design(document);
        FindingListModel list;
        list.setWaivedShown(true);
        list.setFindings(design.findings());
        tests::editAtRandom(document, list, static_cast<std::uint32_t>(seed), 60, [&] {
            list.setFindings(design.findings());
            QCOMPARE(rowsOf(list).size(), design.findings().size());
            QVERIFY(rowsOf(list) == design.findings());
        });
    }

    void filtersBySeverity()
    {
        FindingListModel list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setFindings({finding(Severity::Error, QStringLiteral("A01")),
                          finding(Severity::Warning, QStringLiteral("A02")),
                          finding(Severity::Unknown, QStringLiteral("A03"))});
        list.setShown({Severity::Warning});
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.at(0).where, QStringLiteral("A02"));
        list.setShown({});
        QCOMPARE(list.rowCount(), 3);
    }

    void saysThatAnUnknownHasNoFigure()
    {
        FindingListModel list;
        list.setFindings({finding(Severity::Unknown, QStringLiteral("sn2201"))});
        QCOMPARE(list.index(0, FindingListModel::Value).data().toString(), QStringLiteral("no figure"));
    }
};

QTEST_MAIN(FindingListModelTest)
#include "finding_list_model_test.moc"
