// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/paper/pdf_document.h"

#include <QtTest>

using namespace model;

/// What a design can be written out as.
class ExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::registerBundledFonts(); }

    void whatIsPagesIsWrittenAsThePagesThatCanBeLookedAt()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        for (const app::Export& what : app::exports()) {
            QCOMPARE(what.sheets != nullptr, what.suffix == QStringLiteral("pdf"));
            if (!what.sheets)
                continue;
            const auto pages = what.sheets(plan, {});
            QVERIFY2(pages && !pages.value().set.sheets.empty(), qPrintable(what.kind));
            QVERIFY2(what.make(plan, {}).value().bytes == views::pdfOf(pages.value().set), qPrintable(what.kind));
        }
    }

    void whatIsStoppedIsNotWritten()
    {
        app::ExportWish wish;
        int asked = 0;
        wish.goesOn = [&](double) { return ++asked, false; };
        const auto made = app::findExport(QStringLiteral("elevation-pdf"))->make(tests::madeCluster(576).plan, wish);
        QVERIFY(!made);
        QVERIFY(made.error().message.startsWith(QStringLiteral("Stopped")));
        QCOMPARE(asked, 1);
    }

    void aKindHasOneLineInTheList()
    {
        QStringList kinds;
        for (const app::Export& what : app::exports()) {
            QVERIFY2(!kinds.contains(what.kind), qPrintable(what.kind));
            kinds << what.kind;
            QCOMPARE(app::findExport(what.kind), &what);
        }
        QVERIFY(!app::findExport(QStringLiteral("smell")));
    }
};

RACKLOOM_TEST(ExportsTest, QApplication)

#include "exports_test.moc"
