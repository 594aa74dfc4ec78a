// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/cable_table_model.h"

#include "tests/support/test_program.h"
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

/// Twelve cables of three lengths and two roles between two switches.
Tables cabled()
{
    tests::RulePlan made;
    made.add(Row{Id<Row>(1), QStringLiteral("A")});
    const Id<Rack> rack = made.networkRack(2, std::nullopt);
    std::vector<Id<Device>> switches;
    made.plan.devices.forEach([&](const Device& device) {
        if (device.rack == rack && made.plan.deviceTypes.at(device.type).deviceClass == DeviceClass::Switch)
            switches.push_back(device.id);
    });
    const QString type = made.plan.cableTypes.at(Id<CableType>(1)).key;
    for (int i = 0; i < 12; ++i)
        made.cable(type, {switches[0], i + 1}, {switches[1], i + 1}, Length::fromBase(i * 7 % 3 * 1'000'000),
                   i % 3 == 0 ? CableRole::LeafSpine : CableRole::NicLeaf);
    return made.plan;
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
        Document document(cabled());
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
        Document document(cabled());
        LiveDesign design(document);
        CableTableModel table(design);
        table.setRole(CableRole::LeafSpine);
        QCOMPARE(table.rowCount(), 4);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(document.plan().cables.at(table.cableAt(row)).role, CableRole::LeafSpine);
    }
};

RACKLOOM_TEST(CableTableModelTest, QApplication)
#include "cable_table_model_test.moc"
