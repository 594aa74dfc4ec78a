// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/adapters/catalog_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace model;
using namespace views;

class CatalogModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryTypeOnce()
    {
        CatalogModel list(Catalog::builtIn());
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::size_t shown = 0;
        for (int group = 0; group < list.rowCount(); ++group)
            shown += static_cast<std::size_t>(list.rowCount(list.index(group, 0)));
        QCOMPARE(shown, Catalog::builtIn().types().size());
    }

    void findsATypeByTwoWordsOfItsName()
    {
        CatalogModel list(Catalog::builtIn());
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setFilter(QStringLiteral("q3450 nvidia"));
        QVERIFY(list.rowCount() >= 1);
        QCOMPARE(keyOf(*list.typeAt(list.index(0, 0, list.index(0, 0)))), QStringLiteral("q3450-ld"));
        list.setFilter(QStringLiteral("no such thing"));
        QCOMPARE(list.rowCount(), 0);
    }
};

RACKLOOM_TEST(CatalogModelTest, QApplication)
#include "catalog_model_test.moc"
