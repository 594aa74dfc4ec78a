// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/table_model.h"

#include "tests/support/test_program.h"
#include "tests/support/watched_model.h"
#include "views/tables/edit_rows.h"

#include <QtTest>

using namespace model;
using namespace views;

namespace {

using Make = std::unique_ptr<TableSource> (*)(const LiveDesign&);

const std::vector<std::pair<const char*, Make>> kTables{{"racks", rackTable},   {"devices", deviceTable},
                                                        {"cables", cableTable}, {"ports", portTable},
                                                        {"trays", trayTable},   {"couplings", couplingTable}};

int columnOf(const TableModel& table, const QString& word)
{
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        if (table.columns()[i].word == word)
            return static_cast<int>(i);
    }
    qFatal("no column %s", qPrintable(word));
}

QStringList cells(const TableModel& table, const QString& word)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts << table.index(row, columnOf(table, word)).data().toString();
    return texts;
}

}  // namespace

class TableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryRowAfterRandomEditsUndoAndRedo_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("seed");
        for (std::size_t table = 0; table < kTables.size(); ++table) {
            for (int seed = 1; seed <= 3; ++seed)
                QTest::addRow("%s, seed %d", kTables[table].first, seed) << static_cast<int>(table) << seed;
        }
    }

    void holdsEveryRowAfterRandomEditsUndoAndRedo()
    {
        QFETCH(int, table);
        QFETCH(int, seed);
        // Qt's tester looks at every cell after every change of rows.
        Document document(tests::twoRacks());
        LiveDesign design(document);
        const auto& make = kTables[static_cast<std::size_t>(table)].second;
        TableModel watched(design, make(design));
        watched.sort(seed % watched.columnCount(), seed % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        tests::editAtRandom(document, watched, static_cast<std::uint32_t>(seed), make == portTable ? 12 : 60, [&] {
            watched.work().finish();
            std::vector<TableRow> rows = watched.rows();
            std::sort(rows.begin(), rows.end());
            QVERIFY(rows == make(design)->rows());
        });
    }

    void keepsToItsFilterAfterRandomEditsUndoAndRedo_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("filter");
        QTest::newRow("racks") << 0 << QStringLiteral("x");
        QTest::newRow("devices") << 1 << QStringLiteral("-name:y role:leaf");
        QTest::newRow("cables") << 2 << QStringLiteral("length:<2");
        QTest::newRow("ports") << 3 << QStringLiteral("port:D");
        QTest::newRow("trays") << 4 << QStringLiteral("kind:fiber");
        QTest::newRow("couplings") << 5 << QStringLiteral("manifold:open");
    }

    /// Every step's own rows are judged anew; what else a step changes in passing is, when the filter is set again.
    void keepsToItsFilterAfterRandomEditsUndoAndRedo()
    {
        QFETCH(int, table);
        QFETCH(QString, filter);
        Document document(tests::twoRacks());
        LiveDesign design(document);
        const auto& make = kTables[static_cast<std::size_t>(table)].second;
        TableModel watched(design, make(design));
        watched.setFilter(filter);
        tests::editAtRandom(document, watched, 7, make == portTable ? 20 : 60, [&] {
            watched.work().finish();
            TableModel fresh(design, make(design));
            fresh.setFilter(filter);
            fresh.work().finish();
            QVERIFY(watched.rows() == fresh.rows());
        });
    }

    void sortsNamesAsPeopleDoAndFiguresAsNumbers()
    {
        Tables plan = tests::stepsStart();
        std::size_t number = plan.devices.size();
        tests::stepsStart().devices.forEach([&](Device device) {
            device.name = QStringLiteral("Z%1").arg(number--);
            plan.devices.put(device);
        });
        Document document(plan);
        LiveDesign design(document);
        TableModel table(design, deviceTable(design));
        table.sort(columnOf(table, QStringLiteral("name")), Qt::AscendingOrder);
        const QStringList names = cells(table, QStringLiteral("name"));
        QCOMPARE(names.value(1), QStringLiteral("Z2"));
        QCOMPARE(names.value(9), QStringLiteral("Z10"));
        table.sort(columnOf(table, QStringLiteral("unit")), Qt::DescendingOrder);
        const QStringList units = cells(table, QStringLiteral("unit"));
        for (qsizetype i = 1; i < units.size(); ++i)
            QVERIFY(units[i - 1].toInt() >= units[i].toInt());
    }

    void rowsWithoutAKnownFigureComeLastEitherWay()
    {
        Document document(tests::stepsStart());
        LiveDesign design(document);
        TableModel table(design, deviceTable(design));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.sort(columnOf(table, QStringLiteral("pod")), order);
            const QStringList pods = cells(table, QStringLiteral("pod"));
            QVERIFY(!pods.front().isEmpty());
            QVERIFY(pods.back().isEmpty());
        }
    }

    void sortingKeepsWhatIsHeld()
    {
        Document document(tests::stepsStart());
        LiveDesign design(document);
        TableModel table(design, deviceTable(design));
        const QPersistentModelIndex held(table.index(3, 2));
        const TableRow row = table.rowAt(3);
        table.sort(columnOf(table, QStringLiteral("type")), Qt::DescendingOrder);
        QVERIFY(held.isValid());
        QVERIFY(table.rowAt(held.row()) == row);
        QCOMPARE(held.column(), 2);
    }

    void aFigureNobodyKnowsReadsNotKnownAndNeverZero()
    {
        Tables plan = tests::stepsStart();
        plan.deviceTypes.forEach([&](DeviceType type) {
            type.draw = {};
            type.feed = PowerFeed::Busbar;
            type.drawCountedElsewhere = false;
            plan.deviceTypes.put(type);
        });
        Document document(plan);
        LiveDesign design(document);
        TableModel table(design, deviceTable(design));
        const QStringList draws = cells(table, QStringLiteral("draw"));
        QVERIFY(draws.contains(QStringLiteral("not known")));
        QVERIFY(!draws.contains(QStringLiteral("0")));
        QCOMPARE(table.headerData(columnOf(table, QStringLiteral("draw")), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Draw (W)"));
    }

    void editingManyRowsIsOneStepOfThoseThatCanTakeIt()
    {
        Document document(tests::stepsStart());
        LiveDesign design(document);
        const auto racks = rackTable(design);
        const auto column = std::find_if(racks->columns.begin(), racks->columns.end(),
                                         [](const TableColumn& each) { return each.word == QStringLiteral("facing"); });
        const std::size_t steps = document.history().size();
        RowsEdited made = editRows(document.plan(), *column, racks->rows(), QStringLiteral("South"));
        QCOMPARE(made.refused, std::size_t(0));
        document.apply(made.step);
        QCOMPARE(document.history().size(), steps + 1);
        document.plan().racks.forEach([&](const Rack& rack) { QCOMPARE(rack.facing, Facing::South); });
        // One name cannot be had by all: the first has it, the others say why not.
        made = editRows(document.plan(), racks->columns.front(), racks->rows(), QStringLiteral("Z1"));
        QCOMPARE(made.changed, std::size_t(1));
        QCOMPARE(made.refused, racks->rows().size() - 1);
        QVERIFY(made.reason.contains(QStringLiteral("Z1")));
    }

    void givingUpShowsAllRows()
    {
        Document document(tests::stepsStart());
        LiveDesign design(document);
        TableModel table(design, portTable(design));
        table.setFilter(QStringLiteral("nothing is like that"));
        QCOMPARE(table.rowCount(), 0);
        table.giveUp();
        QCOMPARE(static_cast<std::size_t>(table.rowCount()), table.allRows());
    }
};

RACKLOOM_TEST(TableModelTest, QApplication)
#include "table_model_test.moc"
