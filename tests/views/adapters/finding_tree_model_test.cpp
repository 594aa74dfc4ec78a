// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/finding_tree_model.h"

#include "tests/support/test_program.h"
#include "tests/support/watched_model.h"
#include "views/adapters/tree_roles.h"

#include <QSignalSpy>
#include <QtTest>

using namespace model;
using namespace views;

namespace {

Finding finding(Severity severity, const QString& where, const QString& rule = QStringLiteral("copper.reach"))
{
    Finding made;
    made.rule = rule;
    made.severity = severity;
    made.where = where;
    made.title = QStringLiteral("Copper too long");
    return made;
}

FindingList listOf(std::vector<Finding> findings)
{
    return std::make_shared<const std::vector<Finding>>(std::move(findings));
}

/// "Title: where where" of each group.
QStringList textOf(const FindingTreeModel& list)
{
    QStringList lines;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex heading = list.index(row, 0);
        QStringList places;
        for (int child = 0; child < list.rowCount(heading); ++child)
            places << list.findingAt(list.index(child, 0, heading))->where;
        lines << heading.data().toString() + QStringLiteral(": ") + places.join(u' ');
    }
    return lines;
}

/// Whether the model shows what one made anew would show.
void compareWithFresh(const FindingTreeModel& list, const LiveDesign& design)
{
    const auto fresh = groupsOf(design.findings(), design.plan(), list.grouping(), list.filter());
    QCOMPARE(list.rowCount(), static_cast<int>(fresh.size()));
    for (int row = 0; row < list.rowCount(); ++row) {
        const FindingGroup& group = *list.groupAt(list.index(row, 0));
        const FindingGroup& wanted = *fresh[static_cast<std::size_t>(row)];
        QCOMPARE(group.id, wanted.id);
        QCOMPARE(group.title, wanted.title);
        QCOMPARE(group.place, row);
        QCOMPARE(group.total, wanted.total);
        QVERIFY(group.counts == wanted.counts);
        QVERIFY(group.rows == wanted.rows);  // the same findings of the same list
    }
}

}  // namespace

class FindingTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheCheckerThroughRandomEdits_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QString>("filter");
        for (int grouping = 0; grouping < 3; ++grouping) {
            for (int seed = 1; seed <= 4; ++seed)
                QTest::addRow("grouping %d, seed %d", grouping, seed) << seed << grouping << QString();
            QTest::addRow("grouping %d, filtered", grouping) << 9 << grouping << QStringLiteral("not r");
        }
    }

    void followsTheCheckerThroughRandomEdits()
    {
        QFETCH(int, seed);
        QFETCH(int, grouping);
        QFETCH(QString, filter);
        Document document(tests::twoRacks());
        LiveDesign design(document);
        FindingTreeModel list;
        list.setWaivedShown(true);
        list.setGrouping(static_cast<FindingGrouping>(grouping));
        list.setFilter(filter);
        list.setFindings(design.findingList(), design.plan());
        tests::editAtRandom(document, list, static_cast<std::uint32_t>(seed), 60, [&] {
            list.setFindings(design.findingList(), design.plan());
            compareWithFresh(list, design);
        });
    }

    void groupsBySeverityRuleAndRack()
    {
        const Tables plan = tests::twoRacks();
        std::vector<Id<Rack>> racks;
        plan.racks.forEach([&](const Rack& rack) { racks.push_back(rack.id); });
        std::vector<Finding> findings{finding(Severity::Error, QStringLiteral("e1")),
                                      finding(Severity::Error, QStringLiteral("e2"), QStringLiteral("cable.size")),
                                      finding(Severity::Warning, QStringLiteral("w")),
                                      finding(Severity::Unknown, QStringLiteral("u"))};
        findings[0].place = racks[1];
        findings[2].place = racks[0];
        FindingTreeModel list;
        list.setFindings(listOf(findings), plan);
        QCOMPARE(textOf(list),
                 QStringList(
                     {QStringLiteral("Errors: e1 e2"), QStringLiteral("Warnings: w"), QStringLiteral("Not known: u")}));
        list.setGrouping(FindingGrouping::Rule);
        QCOMPARE(textOf(list),
                 QStringList({QStringLiteral("Cable size not known: e2"), QStringLiteral("Copper too long: e1 w u")}));
        QCOMPARE(list.index(1, 0).data(ErrorsRole).toInt(), 1);
        QCOMPARE(list.index(1, 0).data(WarningsRole).toInt(), 1);
        QCOMPARE(list.index(1, 0).data(UnknownsRole).toInt(), 1);
        list.setGrouping(FindingGrouping::Rack);
        QCOMPARE(
            textOf(list),
            QStringList({plan.racks.at(racks[0]).name + QStringLiteral(": w"),
                         plan.racks.at(racks[1]).name + QStringLiteral(": e1"), QStringLiteral("In no rack: e2 u")}));
    }

    void theFilterKeepsHeadingsAndSaysHowManyItHides()
    {
        FindingTreeModel list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setFindings(
            listOf({finding(Severity::Error, QStringLiteral("A01")), finding(Severity::Error, QStringLiteral("A02")),
                    finding(Severity::Warning, QStringLiteral("A02"))}),
            {});
        QCOMPARE(list.index(0, 0).data(DetailRole).toString(), QStringLiteral("2"));
        list.setFilter(QStringLiteral("COPPER a02"));
        QCOMPARE(textOf(list), QStringList({QStringLiteral("Errors: A02"), QStringLiteral("Warnings: A02")}));
        QCOMPARE(list.index(0, 0).data(DetailRole).toString(), QStringLiteral("1 of 2"));
        list.setShown({Severity::Warning});
        QCOMPARE(textOf(list), QStringList({QStringLiteral("Warnings: A02")}));
        list.setShown({});
        list.setFilter({});
        QCOMPARE(list.findingCount(), 3);
    }

    void anEditTouchesOnlyTheRowsThatDiffer()
    {
        std::vector<Finding> findings;
        for (int i = 0; i < 1'000; ++i)
            findings.push_back(finding(Severity::Error, QString::number(i)));
        FindingTreeModel list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setFindings(listOf(findings), {});
        const QPersistentModelIndex kept = list.index(500, 0, list.index(0, 0));
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        findings.erase(findings.begin() + 3);                                 // mended at one end,
        findings[997].value = 1.5;                                            // worse at the other,
        findings.push_back(finding(Severity::Error, QStringLiteral("new")));  // and one more
        list.setFindings(listOf(findings), {});
        QCOMPARE(resets.size(), 0);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 499);
        QCOMPARE(list.findingAt(kept)->where, QStringLiteral("500"));
        QCOMPARE(changes.front().front().toModelIndex().row(), 997);
        QCOMPARE(list.rowCount(list.index(0, 0)), 1'000);
    }

    void aFigureOfATypeIsNoFaultOfOneRack()
    {
        const Tables plan = tests::twoRacks();
        Finding many = finding(Severity::Unknown, QStringLiteral("sn2201"));
        many.place = Id<Rack>(1);
        many.count = 4;  // a figure of a type, missing in four places
        FindingTreeModel list;
        list.setGrouping(FindingGrouping::Rack);
        list.setFindings(listOf({many}), plan);
        QCOMPARE(textOf(list), QStringList({QStringLiteral("In no rack: sn2201")}));
    }

    void saysThatAnUnknownHasNoFigure()
    {
        FindingTreeModel list;
        list.setFindings(listOf({finding(Severity::Unknown, QStringLiteral("sn2201"))}), {});
        QCOMPARE(list.index(0, FindingTreeModel::Value, list.index(0, 0)).data().toString(),
                 QStringLiteral("no figure"));
    }
};

RACKLOOM_TEST(FindingTreeModelTest, QApplication)
#include "finding_tree_model_test.moc"
