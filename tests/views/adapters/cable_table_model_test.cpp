// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/cable_table_model.h"

#include "tests/support/watched_model.h"

#include <QtTest>

using namespace model;
using namespace views;

namespace {

std::vector<Id<Cable>> rowsOf(const CableTableModel& table)
{
    std::vector<Id<Cable>> rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows.push_back(table.cableAt(row));
    return rows;
}

std::vector<Id<Cable>> cablesOf(const Tables& plan)
{
    std::vector<Id<Cable>> cables;
    plan.cables.forEach([&](const Cable& cable) { cables.push_back(cable.id); });
    return cables;
}

}  // namespace

class CableTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryCableAfterRandomEditsUndoAndRedo_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void holdsEveryCableAfterRandomEditsUndoAndRedo()
    {
        QFETCH(int, seed);
        Document document(tests::twoRacks());
        LiveDesign design(document);
        CableTableModel table(design);
        tests::editAtRandom(document, table, static_cast<std::uint32_t>(seed), 80,
                            [&] { QCOMPARE(rowsOf(table), cablesOf(document.plan())); });
    }

    void sortsByLengthBothWays()
    {
        Document document(tests::twoRacks());
        LiveDesign design(document);
        CableTableModel table(design);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.sort(CableTableModel::Length, order);
            QCOMPARE(table.rowCount(), static_cast<int>(document.plan().cables.size()));
            for (int row = 1; row < table.rowCount(); ++row) {
                const Length before = document.plan().cables.at(table.cableAt(row - 1)).length;
                const Length after = document.plan().cables.at(table.cableAt(row)).length;
                QVERIFY(order == Qt::AscendingOrder ? before <= after : before >= after);
            }
        }
    }

    void showsOnlyTheRoleAskedFor()
    {
        Document document(tests::twoRacks());
        LiveDesign design(document);
        CableTableModel table(design);
        table.setRole(CableRole::LeafSpine);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(document.plan().cables.at(table.cableAt(row)).role, CableRole::LeafSpine);
    }
};

QTEST_MAIN(CableTableModelTest)
#include "cable_table_model_test.moc"
