// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/history_model.h"

#include "tests/support/test_program.h"
#include "tests/support/watched_model.h"

#include <QtTest>

using namespace model;
using namespace views;

class HistoryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheStepsAndWhereTheDesignStands()
    {
        Document document(tests::twoRacks());
        HistoryModel history(document);
        QCOMPARE(history.rowCount(), 1);
        tests::editAtRandom(document, history, 7, 60, [&] {
            QCOMPARE(history.rowCount(), static_cast<int>(document.history().size()) + 1);
            const QModelIndex here = history.index(static_cast<int>(document.position()), 0);
            QVERIFY(here.data(HistoryModel::CurrentRole).toBool());
            QVERIFY(here.data(HistoryModel::DoneRole).toBool());
        });
    }
};

RACKLOOM_TEST(HistoryModelTest, QApplication)
#include "history_model_test.moc"
