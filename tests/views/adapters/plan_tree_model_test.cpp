// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/plan_tree_model.h"

#include "tests/support/test_program.h"
#include "tests/support/watched_model.h"
#include "views/adapters/tree_roles.h"

#include <QtTest>

using namespace model;
using namespace views;

namespace {

/// Everything the tree says, made by asking for every row.
QStringList textOf(PlanTreeModel& tree, const QModelIndex& parent = {}, int depth = 0)
{
    if (tree.canFetchMore(parent))
        tree.fetchMore(parent);
    QStringList lines;
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        lines << QString(depth, u' ') + index.data().toString() + u'|' + index.data(DetailRole).toString();
        lines += textOf(tree, index, depth + 1);
    }
    return lines;
}

}  // namespace

class PlanTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesNoRowsBeforeTheyAreLookedAt()
    {
        Document document(tests::twoRacks());
        LiveDesign design(document);
        PlanTreeModel tree(design);
        const QModelIndex hall = tree.index(0, 0);
        QVERIFY(tree.hasChildren(hall));
        QCOMPARE(tree.rowCount(hall), 0);
        tree.fetchMore(hall);
        QCOMPARE(tree.rowCount(hall), static_cast<int>(document.plan().rows.size()));
    }

    void findsTheRowOfADeviceNobodyHasLookedAt()
    {
        Document document(tests::twoRacks());
        LiveDesign design(document);
        PlanTreeModel tree(design);
        std::optional<Id<Device>> last;
        document.plan().devices.forEach([&](const Device& device) { last = device.id; });
        const QModelIndex index = tree.indexOf(*last);
        QVERIFY(index.isValid());
        QCOMPARE(index.data().toString(), document.plan().devices.at(*last).name);
        QCOMPARE(*tree.objectAt(index), ObjectRef(*last));
    }

    void saysTheSameAsATreeMadeAnew_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void saysTheSameAsATreeMadeAnew()
    {
        QFETCH(int, seed);
        Document document(tests::twoRacks());
        LiveDesign design(document);
        PlanTreeModel tree(design);
        textOf(tree);
        tests::editAtRandom(document, tree, static_cast<std::uint32_t>(seed), 60, [&] {
            PlanTreeModel anew(design);
            QCOMPARE(textOf(tree), textOf(anew));
        });
    }
};

RACKLOOM_TEST(PlanTreeModelTest, QApplication)
#include "plan_tree_model_test.moc"
