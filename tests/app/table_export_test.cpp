// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_writer.h"
#include "tests/support/made_cluster.h"
#include "tests/support/pdf_text.h"
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

/// Tables of the design as PDF, from the command line.
class TableExportTest : public QObject {
    Q_OBJECT

    QString out() const { return m_folder.filePath(QStringLiteral("table.pdf")); }
    tests::Answer exported(const QString& kind, const QStringList& options = {})
    {
        QFile::remove(out());
        return tests::rackloom(QStringLiteral("export"),
                               QStringList{m_design, QStringLiteral("--as"), kind, QStringLiteral("-o"), out()}
                                   + options);
    }
    /// The lines of all pages that begin with `text`, without the spaces between columns.
    QStringList linesWith(const QString& text) const
    {
        QStringList found;
        for (const QString& page : tests::pagesOfText(tests::bytesOf(out()), QStringLiteral("-layout"))) {
            for (const QString& line : page.split(u'\n')) {
                if (line.simplified().startsWith(text))
                    found << line.simplified();
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_design = m_folder.filePath(QStringLiteral("pod.rackloom"));
        QVERIFY(model::writePlanFile(tests::madeCluster(576).plan, m_design));
    }

    void filterOrderAndColumnsAreThoseThatAreAskedFor()
    {
        const tests::Answer answer =
            exported(QStringLiteral("devices-pdf"),
                     {QStringLiteral("--filter"), QStringLiteral("role:leaf -L1-05"), QStringLiteral("--sort"),
                      QStringLiteral("-name"), QStringLiteral("--columns"), QStringLiteral("name,unit,rack")});
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.exit, app::kFine);
        QCOMPARE(linesWith(QStringLiteral("Name")), QStringList{QStringLiteral("Name Unit Rack")});
        QStringList names;
        for (const QString& line : linesWith(QStringLiteral("L1-0")))
            names << line.section(u' ', 0, 0);
        QCOMPARE(names.join(u' '), QStringLiteral("L1-08 L1-07 L1-06 L1-04 L1-03 L1-02 L1-01"));
        QCOMPARE(linesWith(QStringLiteral("Filter:")), QStringList{QStringLiteral("Filter: role:leaf -L1-05")});
    }

    void theSameBytesTwice()
    {
        for (const char* kind : {"racks-pdf", "trays-pdf", "couplings-pdf"}) {
            QCOMPARE(exported(QLatin1String(kind)).exit, app::kFine);
            const QByteArray first = tests::bytesOf(out());
            QVERIFY(!first.isEmpty());
            QCOMPARE(exported(QLatin1String(kind)).exit, app::kFine);
            QVERIFY(first == tests::bytesOf(out()));
        }
    }

    void aColumnThereIsNoneOfIsRefusedWithThoseThereAre()
    {
        for (const QStringList& asked : {QStringList{QStringLiteral("--columns"), QStringLiteral("name,smell")},
                                         QStringList{QStringLiteral("--sort"), QStringLiteral("-smell")}}) {
            const tests::Answer answer = exported(QStringLiteral("racks-pdf"), asked);
            QCOMPARE(answer.exit, app::kBadInput);
            QVERIFY2(
                answer.err.contains(QStringLiteral(
                    "the table racks has no column \"smell\", only name, row, type, findings, facing, x, y, used, ")),
                qPrintable(answer.err));
            QVERIFY(!QFile::exists(out()));
        }
    }

    void aFilterThatSaysNothingIsRefused()
    {
        const std::pair<const char*, const char*> wrong[] = {
            {"device:=L1-03", "the table ports has no column \"device\", only port, "},
            {"foo:bar", "no column \"foo\""},
            {"-foo:bar", "no column \"foo\""},
            {"\"L1 ", "a quote is not closed"},
            {"port:", "is missing"}};
        for (const auto& [filter, says] : wrong) {
            const tests::Answer answer =
                exported(QStringLiteral("ports-pdf"), {QStringLiteral("--filter"), QLatin1String(filter)});
            QCOMPARE(answer.exit, app::kBadInput);
            QVERIFY2(answer.err.contains(QLatin1String(says)), qPrintable(answer.err));
            QVERIFY(!QFile::exists(out()));
        }
        const tests::Answer answer =
            exported(QStringLiteral("cables-pdf"), {QStringLiteral("--filter"), QStringLiteral("length:>abc")});
        QCOMPARE(answer.exit, app::kBadInput);
        QVERIFY2(answer.err.contains(QStringLiteral("\">abc\" compares the column length with no number")),
                 qPrintable(answer.err));
    }

    void aPortIsFoundThoughItHasAColon()
    {
        QCOMPARE(exported(QStringLiteral("cables-pdf"), {QStringLiteral("--filter"), QStringLiteral("L1-03:41")}).exit,
                 app::kFine);
        QVERIFY(!linesWith(QStringLiteral("F-00")).isEmpty());
    }

    void whatIsGivenTwiceIsRefused()
    {
        const tests::Answer answer = exported(
            QStringLiteral("devices-pdf"),
            {QStringLiteral("--sort"), QStringLiteral("name"), QStringLiteral("--sort"), QStringLiteral("rack")});
        QCOMPARE(answer.exit, app::kBadInput);
        QVERIFY2(answer.err.contains(QStringLiteral("--sort is given twice")), qPrintable(answer.err));
    }

    void aPageIsTitledByNamesOnlyWhereTheyFollowEachOther()
    {
        QCOMPARE(exported(QStringLiteral("cables-pdf"), {QStringLiteral("--sort"), QStringLiteral("-length")}).exit,
                 app::kFine);
        const QStringList pages = tests::pagesOfText(tests::bytesOf(out()), QStringLiteral("-layout"));
        QVERIFY2(pages.front().contains(QStringLiteral("rows 1 to ")), qPrintable(pages.front().left(400)));
        QVERIFY(!pages.front().contains(u'…'));
        QCOMPARE(exported(QStringLiteral("cables-pdf"), {QStringLiteral("--sort"), QStringLiteral("-name")}).exit,
                 app::kFine);
        QVERIFY(tests::pagesOfText(tests::bytesOf(out()), QStringLiteral("-layout"))
                    .front()
                    .contains(QStringLiteral("F-01152 … F-01")));
    }

    void whatIsNoTableHasNoRowsToChoose()
    {
        for (const char* option : {"--filter", "--sort", "--columns"}) {
            const tests::Answer answer =
                exported(QStringLiteral("bom-pdf"), {QLatin1String(option), QStringLiteral("name")});
            QCOMPARE(answer.exit, app::kBadInput);
            QVERIFY2(answer.err.contains(QStringLiteral("%1 goes with a table, such as cables-pdf, not with bom-pdf")
                                             .arg(QLatin1String(option))),
                     qPrintable(answer.err));
            QVERIFY(exported(QStringLiteral("racks-pdf"), {QLatin1String(option), QString()})
                        .err.contains(QStringLiteral("needs a value")));
        }
        QVERIFY(exported(QStringLiteral("racks-pdf"), {QStringLiteral("--of"), QStringLiteral("A01")})
                    .err.contains(QStringLiteral("--of does not go with it")));
    }

private:
    QTemporaryDir m_folder;
    QString m_design;
};

RACKLOOM_TEST(TableExportTest, QCoreApplication)

#include "table_export_test.moc"
